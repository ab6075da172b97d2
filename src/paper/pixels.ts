// A picture as its pixels and nothing else: made smaller, turned, painted over, and written as a PNG that holds the pixels alone.

import { crc32, deflateSync } from 'node:zlib';

/** Rows of pixels, `channels` bytes each: grey, red-green-blue, or that with what shines through. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

/** The longest side a copy has: a sheet is then read as on paper. */
const longest = 1700;

/** In red, green and blue, and no larger than a sheet needs: each pixel is the middle of those it stands for. */
export function asSheet({ data, width, height, channels }: Pixels): Pixels {
  const by = Math.max(1, Math.ceil(Math.max(width, height) / longest));
  const [columns, rows] = [Math.max(1, Math.floor(width / by)), Math.max(1, Math.floor(height / by))];
  const middle = (left: number, top: number, colour: number): number => {
    let sum = 0;
    for (let n = 0; n < by * by; n += 1)
      sum += data[((top + Math.floor(n / by)) * width + left + (n % by)) * channels + (channels === 1 ? 0 : colour)] ?? 255;
    return Math.round(sum / (by * by));
  };
  const out = new Uint8Array(columns * rows * 3);
  for (let n = 0; n < columns * rows; n += 1)
    for (let colour = 0; colour < 3; colour += 1)
      out[n * 3 + colour] = middle((n % columns) * by, Math.floor(n / columns) * by, colour);
  return { data: out, width: columns, height: rows, channels: 3 };
}

/** Turned as the camera was held (EXIF 3, 6, 8); any other way as it lies. */
export function turned(picture: Pixels, orientation: number): Pixels {
  const { data, width, height, channels } = picture;
  if (![3, 6, 8].includes(orientation)) return picture;
  const isAcross = orientation !== 3;
  const [columns, rows] = isAcross ? [height, width] : [width, height];
  const out = new Uint8Array(data.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [y, x] =
        orientation === 3
          ? [height - 1 - row, width - 1 - column]
          : orientation === 6
            ? [height - 1 - column, row]
            : [column, width - 1 - row];
      for (let part = 0; part < channels; part += 1)
        out[(row * columns + column) * channels + part] = data[(y * width + x) * channels + part] ?? 0;
    }
  return { data: out, width: columns, height: rows, channels };
}

/** A part of a picture, as shares of its width and height. */
export interface Share {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The same picture with black where the areas are: what lay there is in no pixel any more. */
export function blackened({ data, width, height, channels }: Pixels, areas: readonly Share[]): Pixels {
  const out = Uint8Array.from(data);
  for (const area of areas) {
    const [left, top] = [Math.floor(area.x * width), Math.floor(area.y * height)];
    const [right, bottom] = [Math.ceil((area.x + area.width) * width), Math.ceil((area.y + area.height) * height)];
    for (let row = Math.max(0, top); row < Math.min(height, bottom); row += 1)
      out.fill(0, (row * width + Math.max(0, left)) * channels, (row * width + Math.min(width, right)) * channels);
  }
  return { data: out, width, height, channels };
}

/** A PNG of three parts: its size, its pixels, its end. For red, green and blue alone. */
export function pngOf({ data, width, height }: Pixels): Uint8Array {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(data.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(bytes.byteLength);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
