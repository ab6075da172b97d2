// How large files may be where somebody chooses them: said at the field before anything is sent, and held by the server (I03).

/** Bytes of each and of all together, and how many. */
export interface FileLimits {
  readonly each: number;
  readonly all: number;
  readonly most: number;
}

export const megabyte = 1024 * 1024;

/** Scanned letters, a provider's filled-in template, and a file with rows from another system. */
export const fileLimits = {
  scans: { each: 10 * megabyte, all: 20 * megabyte, most: 10 },
  sheet: { each: megabyte, all: megabyte, most: 1 },
  rows: { each: 8 * megabyte, all: 8 * megabyte, most: 1 },
} as const satisfies Record<string, FileLimits>;

type Sized = { readonly size: number };

export interface Sorted<F> {
  readonly taken: readonly F[];
  /** With the limit each of them breaks. */
  readonly left: readonly { readonly file: F; readonly why: keyof FileLimits }[];
}

/** The files that fit, in the order they were chosen, and those that do not. */
export function withinLimits<F extends Sized>(files: readonly F[], limits: FileLimits): Sorted<F> {
  const taken: F[] = [];
  const left: { readonly file: F; readonly why: keyof FileLimits }[] = [];
  let size = 0;
  for (const file of files) {
    const why =
      file.size > limits.each ? 'each' : taken.length >= limits.most ? 'most' : size + file.size > limits.all ? 'all' : null;
    if (why !== null) {
      left.push({ file, why });
      continue;
    }
    taken.push(file);
    size += file.size;
  }
  return { taken, left };
}
