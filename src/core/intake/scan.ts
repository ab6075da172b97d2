// A letter or a form on paper, scanned or photographed: what it is stands in its first bytes, whatever its name says, and how much of it is taken (R114).

import { no, ok, type Result } from '../result';
import { safeFileName } from './evidence';
import { fileLimits, withinLimits } from './file-limits';

const kinds = {
  pdf: { ending: 'pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  jpeg: { ending: 'jpg', starts: [0xff, 0xd8, 0xff] },
  png: { ending: 'png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
} as const satisfies Record<string, { readonly ending: string; readonly starts: readonly number[] }>;

/** The kind a file's own bytes say; undefined for anything else. */
const kindOf = (bytes: Uint8Array) =>
  Object.values(kinds).find(({ starts }) => starts.every((byte, place) => bytes[place] === byte));

export interface Scan {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files with names that end as what they are. `fileNotScan` for what is none of the kinds or empty, `scansTooLarge` for too much of it. */
export function scansIn(files: readonly Scan[]): Result<readonly Scan[]> {
  const sizes = files.map(({ bytes }) => ({ size: bytes.byteLength }));
  if (withinLimits(sizes, fileLimits.scans).left.length > 0) return no('scansTooLarge');
  const known = files.flatMap(({ name, bytes }) => {
    const kind = kindOf(bytes);
    return kind === undefined ? [] : [{ name: named(name, kind.ending), bytes }];
  });
  return known.length === files.length ? ok(known) : no('fileNotScan');
}

function named(name: string, ending: string): string {
  const safe = safeFileName(name);
  const dot = safe.lastIndexOf('.');
  return `${dot > 0 ? safe.slice(0, dot) : safe}.${ending}`;
}
