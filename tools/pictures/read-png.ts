// A browser's screenshot as plain pixels: PNG with eight bits a channel, RGB or RGBA, not interlaced, which is what it makes.

import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, line by line. */
  readonly rgb: Buffer;
}

const SIGNATURE = 8;

/** Throws when it is another kind of PNG. */
export function readPng(png: Buffer): Pixels {
  const head = chunk(png, 'IHDR')[0];
  const data = inflateSync(Buffer.concat(chunk(png, 'IDAT')));
  const [width, height, depth, kind] = [head?.readUInt32BE(0) ?? 0, head?.readUInt32BE(4) ?? 0, head?.[8], head?.[9]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || head?.[12] !== 0) throw new Error('Not a screenshot this can read.');
  const channels = kind === 6 ? 4 : 3;
  return { width, height, rgb: withoutAlpha(unfiltered(data, width * channels, channels), channels) };
}

function chunk(png: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === wanted) found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Each line begins with the number of the filter it was written with (PNG 9.2). */
function unfiltered(data: Buffer, lineLength: number, step: number): Buffer {
  const lines = data.length / (lineLength + 1);
  const whole = Buffer.alloc(lines * lineLength);
  for (let line = 0; line < lines; line += 1) {
    const filter = data[line * (lineLength + 1)] ?? 0;
    for (let n = 0; n < lineLength; n += 1) {
      const at = line * lineLength + n;
      const left = n < step ? 0 : (whole[at - step] ?? 0);
      const up = line === 0 ? 0 : (whole[at - lineLength] ?? 0);
      const corner = n < step || line === 0 ? 0 : (whole[at - lineLength - step] ?? 0);
      whole[at] = ((data[line * (lineLength + 1) + 1 + n] ?? 0) + guess(filter, [left, up, corner])) & 255;
    }
  }
  return whole;
}

function guess(filter: number, [left, up, corner]: readonly [number, number, number]): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const about = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(about - left), Math.abs(about - up), Math.abs(about - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function withoutAlpha(bytes: Buffer, channels: number): Buffer {
  if (channels === 3) return bytes;
  const rgb = Buffer.alloc((bytes.length / 4) * 3);
  for (let pixel = 0; pixel < bytes.length / 4; pixel += 1) bytes.copy(rgb, pixel * 3, pixel * 4, pixel * 4 + 3);
  return rgb;
}
