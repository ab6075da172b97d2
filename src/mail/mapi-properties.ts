// MAPI properties as they lie in winmail.dat: those that hold text, bytes and names of files.

import { mendText, readAsWindows } from './mend-text';

const wanted = {
  body: 0x1000,
  html: 0x1013,
  rtf: 0x1009,
  data: 0x3701,
  longName: 0x3707,
  mimeType: 0x370e,
  contentId: 0x3712,
} as const satisfies Record<string, number>;

export interface Property {
  readonly id: number;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Bytes a value of a fixed size takes, padding counted. */
const fixed: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  13: -1,
  20: 8,
  64: 8,
  72: 16,
};
const inLengths = new Set([0x1e, 0x1f, 0x102, 0x0d]);
const most = 5000;

/** The first property of a kind. */
export const property = (all: readonly Property[], name: keyof typeof wanted): Property | undefined =>
  all.find(({ id }) => id === wanted[name]);

/** As many as can be read; a list that is cut off gives what stands before. */
export function mapiProperties(value: Uint8Array): readonly Property[] {
  const found: Property[] = [];
  const data = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  try {
    const count = Math.min(data.readUInt32LE(0), most);
    let at = 4;
    for (let n = 0; n < count; n += 1) {
      const read = propertyAt(data, at);
      found.push(...read.values);
      at = read.next;
    }
  } catch {
    return found;
  }
  return found;
}

interface ReadProperty {
  readonly values: readonly Property[];
  readonly next: number;
}

function propertyAt(data: Buffer, start: number): ReadProperty {
  const type = data.readUInt16LE(start);
  const id = data.readUInt16LE(start + 2);
  const at = id >= 0x8000 ? afterName(data, start + 4) : start + 4;
  const single = type & 0xfff;
  const isMany = (type & 0x1000) !== 0;
  if (inLengths.has(single)) return valuesAt(data, { at, id, type: single });
  const count = isMany ? data.readUInt32LE(at) : 1;
  const size = fixed[single] ?? 4;
  return { values: [], next: at + (isMany ? 4 : 0) + size * Math.min(count, most) };
}

/** A named property has its name before its value. */
function afterName(data: Buffer, at: number): number {
  if (data.readUInt32LE(at + 16) === 0) return at + 24;
  return at + 24 + padded(data.readUInt32LE(at + 20));
}

function valuesAt(data: Buffer, the: { readonly at: number; readonly id: number; readonly type: number }): ReadProperty {
  const values: Property[] = [];
  const count = Math.min(data.readUInt32LE(the.at), most);
  let at = the.at + 4;
  for (let n = 0; n < count; n += 1) {
    const length = data.readUInt32LE(at);
    const bytes = data.subarray(at + 4, at + 4 + length);
    values.push({ id: the.id, bytes, text: textOf(bytes, the.type) });
    at += 4 + padded(length);
  }
  return { values, next: at };
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Texts end in zeros. */
function withoutZeros(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  return text.slice(0, end);
}

function textOf(bytes: Buffer, type: number): string {
  if (type === 0x1f) return mendText(withoutZeros(bytes.toString('utf16le')));
  return type === 0x1e ? withoutZeros(readAsWindows(bytes)) : '';
}
