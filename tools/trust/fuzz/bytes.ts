// Bytes of a file changed by dice: cut, turned over, repeated, with lengths that are not so.

import type { Dice } from '../../../test/support/dice';

type Change = (bytes: Buffer, luck: Dice) => Buffer;

const changes: readonly Change[] = [
  (bytes, luck) => bytes.subarray(0, luck.below(bytes.byteLength + 1)),
  (bytes, luck) => {
    const from = luck.below(bytes.byteLength + 1);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + luck.below(300))]);
  },
  (bytes, luck) => {
    const copy = Buffer.from(bytes);
    for (let n = luck.below(24); n >= 0; n -= 1) copy[luck.below(Math.max(1, copy.byteLength))] = luck.below(256);
    return copy;
  },
  (bytes, luck) => {
    const copy = Buffer.from(bytes);
    const at = luck.below(Math.max(1, copy.byteLength - 4));
    if (copy.byteLength >= 4) copy.writeUInt32LE(luck.pick([0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0x0000ffff]), at);
    return copy;
  },
  (bytes, luck) => {
    const from = luck.below(bytes.byteLength + 1);
    const piece = bytes.subarray(from, from + luck.below(400));
    return Buffer.concat([
      bytes.subarray(0, from),
      ...Array.from({ length: 1 + luck.below(60) }, () => piece),
      bytes.subarray(from),
    ]);
  },
  (bytes, luck) => {
    const [one, other] = [luck.below(bytes.byteLength + 1), luck.below(bytes.byteLength + 1)];
    return Buffer.concat([bytes.subarray(0, one), bytes.subarray(other)]);
  },
  (bytes, luck) => Buffer.concat([bytes, Buffer.alloc(luck.below(4_096), luck.below(256))]),
];

/** After one to three changes. */
export function changedBytes(bytes: Uint8Array, luck: Dice): Buffer {
  let changed = Buffer.from(bytes);
  for (let n = luck.below(3); n >= 0; n -= 1) changed = Buffer.from(luck.pick(changes)(changed, luck));
  return changed;
}
