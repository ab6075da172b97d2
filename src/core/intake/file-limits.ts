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

interface Sized {
  readonly size: number;
}

interface Typed {
  readonly name: string;
  /** As the browser names its kind; empty where it knows none. */
  readonly type: string;
}

export interface Sorted<F> {
  readonly taken: readonly F[];
  /** With the limit each of them breaks. */
  readonly left: readonly { readonly file: F; readonly why: keyof FileLimits | 'kind' }[];
}

/** Whether a file is of a kind in a list like `image/png` or `.csv,.xlsx`; one whose kind nobody knows may be, and is looked at when it has come. */
export function isOfKind({ name, type }: Typed, accepted: string): boolean {
  const kinds = accepted.split(',').map((kind) => kind.trim().toLowerCase());
  const isByEnding = kinds.every((kind) => kind.startsWith('.'));
  if (isByEnding) return kinds.some((kind) => name.toLowerCase().endsWith(kind));
  return type === '' || kinds.includes(type.toLowerCase());
}

/** The files of a right kind that fit, in the order they were chosen, and the others. */
export function withinLimits<F extends Sized>(
  files: readonly F[],
  limits: FileLimits,
  isRightKind: (file: F) => boolean = () => true,
): Sorted<F> {
  const taken: F[] = [];
  const left: Sorted<F>['left'][number][] = [];
  let size = 0;
  const broken = (file: F): keyof FileLimits | null => {
    if (file.size > limits.each) return 'each';
    if (taken.length >= limits.most) return 'most';
    return size + file.size > limits.all ? 'all' : null;
  };
  for (const file of files) {
    const why = isRightKind(file) ? broken(file) : 'kind';
    if (why !== null) {
      left.push({ file, why });
      continue;
    }
    taken.push(file);
    size += file.size;
  }
  return { taken, left };
}
