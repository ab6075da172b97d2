// Files that Outlook makes, built byte by byte: winmail.dat (TNEF), compressed RTF, and an item saved as .msg.

import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner';

const u16 = (value: number): Buffer => {
  const out = Buffer.alloc(2);
  out.writeUInt16LE(value);
  return out;
};
const u32 = (value: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32LE(value);
  return out;
};

export interface Attribute {
  readonly id: number;
  readonly value: Buffer;
}
export const tnefIds = { body: 0x2800c, title: 0x18010, data: 0x6800f, begins: 0x69002, message: 0x69003, attachment: 0x69005 };

/** A winmail.dat of attributes in their order. */
export const winmail = (attributes: readonly Attribute[]): Buffer =>
  Buffer.concat([
    u32(0x223e9f78),
    u16(1),
    ...attributes.flatMap(({ id, value }) => [Buffer.of(1), u32(id), u32(value.byteLength), value, u16(0)]),
  ]);

/** MAPI properties of variable length: their id, their type (0x1e bytes as text, 0x1f UTF-16, 0x102 bytes), their value. */
export const mapi = (properties: readonly (readonly [id: number, type: number, value: Buffer])[]): Buffer =>
  Buffer.concat([
    u32(properties.length),
    ...properties.flatMap(([id, type, value]) => [
      ...[u16(type), u16(id), u32(1), u32(value.byteLength), value],
      Buffer.alloc((4 - (value.byteLength % 4)) % 4),
    ]),
  ]);

export const wide = (text: string): Buffer => Buffer.from(`${text}\0`, 'utf16le');

/** RTF in the container of compressed RTF, stored as it is. */
export const rtf = (text: string): Buffer => {
  const raw = Buffer.from(text, 'latin1');
  return Buffer.concat([u32(raw.byteLength + 12), u32(raw.byteLength), Buffer.from('MELA'), u32(0), raw]);
};

const [directory, document, root] = [1, 2, 5] as const;
const text = (id: string, said: string): Entry => stream(`__substg1.0_${id}001F`, Buffer.from(said, 'utf16le'));
const stream = (name: string, bytes: Buffer): Entry => ({
  ...{ name, type: document, length: bytes.byteLength },
  binaryProvider: () => Uint8Array.from(bytes),
});
const properties = (size: number): Entry => stream('__properties_version1.0', Buffer.alloc(size));

export interface Item {
  readonly subject: string;
  readonly from: readonly [name: string, address: string];
  readonly body?: string;
  readonly rtf?: Buffer;
  readonly file?: readonly [name: string, content: Buffer];
}

/** An Outlook item as its .msg. */
export function msg({ subject, from, body, rtf: compressed, file }: Item): Buffer {
  const own = [
    properties(32),
    text('0037', subject),
    text('0C1A', from[0]),
    text('5D01', from[1]),
    ...(body === undefined ? [] : [text('1000', body)]),
    ...(compressed === undefined ? [] : [stream('__substg1.0_10090102', compressed)]),
  ];
  const attached = file === undefined ? [] : [properties(8), text('3707', file[0]), stream('__substg1.0_37010102', file[1])];
  const folder: readonly Entry[] =
    file === undefined
      ? []
      : [
          {
            ...{ name: '__attach_version1.0_#00000000', type: directory, length: 0 },
            children: attached.map((_, at) => own.length + 2 + at),
          },
        ];
  const children = [...own, ...folder].map((_, at) => at + 1);
  return Buffer.from(burn([{ name: 'Root Entry', type: root, length: 0, children }, ...own, ...folder, ...attached]));
}
