// Pictures for tests of masking, made by hand: squares of grey, with words beside the pixels where cameras and programs put them.

import { crc32, deflateSync } from 'node:zlib';

/** Shades of grey, a row of squares after the other. */
export type Squares = readonly (readonly number[])[];

const side = 8;

/** A JPEG of squares of eight pixels, with the words as a comment and in a field of the camera's, and how the camera was held. */
export function jpegOf(squares: Squares, words: string, orientation = 1): Uint8Array {
  const [rows, columns] = [squares.length, squares[0]?.length ?? 0];
  const size = Buffer.alloc(4);
  size.writeUInt16BE(rows * side, 0);
  size.writeUInt16BE(columns * side, 2);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe1, exifOf(words, orientation)),
      segment(0xfe, Buffer.from(words)),
      segment(0xdb, Buffer.from([0, ...Array.from({ length: 64 }, () => 8)])),
      segment(0xc0, Buffer.from([8, ...size, 1, 1, 0x11, 0])),
      segment(0xc4, Buffer.from([0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
      segment(0xc4, Buffer.from([0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
      segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      scanOf(squares),
      Buffer.from([0xff, 0xd9]),
    ]),
  );
}

function segment(mark: number, bytes: Buffer): Buffer {
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(bytes.byteLength + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** Orientation, and who the camera says took it. */
function exifOf(words: string, orientation: number): Buffer {
  const artist = Buffer.from(`${words}\0`);
  const entry = (tag: number, [type, count, value]: readonly [number, number, number]): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    if (type === 3) bytes.writeUInt16BE(value, 8);
    else bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const count = Buffer.from([0, 2]);
  const entries = Buffer.concat([entry(0x0112, [3, 1, orientation]), entry(0x013b, [2, artist.byteLength, 8 + 2 + 24 + 4])]);
  return Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\b', 'latin1'), count, entries, Buffer.alloc(4), artist]);
}

/** Each square is its middle alone: how much it differs from the one before, and an end. */
function scanOf(squares: Squares): Buffer {
  let bits = '';
  let before = 0;
  for (const shade of squares.flat()) {
    const middle = shade - 128;
    const more = middle - before;
    const length = more === 0 ? 0 : Math.floor(Math.log2(Math.abs(more))) + 1;
    bits += length.toString(2).padStart(4, '0');
    if (length > 0) bits += (more > 0 ? more : more + 2 ** length - 1).toString(2).padStart(length, '0');
    bits += '0';
    before = middle;
  }
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8).padEnd(8, '1'), 2);
    bytes.push(byte, ...(byte === 0xff ? [0] : []));
  }
  return Buffer.from(bytes);
}

/** A PNG of squares of eight pixels, with the words as text beside them and after its end. */
export function pngWith(squares: Squares, words: string): Uint8Array {
  const [rows, columns] = [squares.length, squares[0]?.length ?? 0];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(columns * side, 0);
  head.writeUInt32BE(rows * side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const lines = squares.flatMap((row) => {
    const line = Buffer.from([0, ...row.flatMap((shade) => Array.from({ length: side * 3 }, () => shade))]);
    return Array.from({ length: side }, () => line);
  });
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('tEXt', Buffer.from(`Author\0${words}`)),
      chunk('IDAT', deflateSync(Buffer.concat(lines))),
      chunk('IEND', Buffer.alloc(0)),
      Buffer.from(words),
    ]),
  );
}

function chunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(bytes.byteLength);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
