// Pixels as a small PNG: the commonest 256 colours, every other one as the nearest of them. Good enough for pictures of pages, and a third of the size.

import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './read-png';

const MOST = 256;
/** Square of the distance at which the eye hardly tells two colours apart. */
const ALIKE = 300;

/** The same pixels give the same bytes, so that a picture that has not changed is not a change. */
export function writePng({ width, height, rgb }: Pixels): Buffer {
  const colours = commonest(rgb);
  const nearest = nearestOf(colours);
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = nearest(rgb.readUIntBE(pixel * 3, 3));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap(parts));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(lines, { level: 9 }))];
  return Buffer.concat([signature, ...body, chunk('IEND', Buffer.alloc(0))]);
}

/** The commonest, but none that is as good as there already while others wait: a rare red must not become grey. */
function commonest(rgb: Buffer): readonly number[] {
  const times = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    times.set(colour, (times.get(colour) ?? 0) + 1);
  }
  const ranked = [...times].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([colour]) => colour);
  const apart: number[] = [];
  for (const colour of ranked) if (apart.length < MOST && apart.every((one) => distance(one, colour) > ALIKE)) apart.push(colour);
  const rest = ranked.filter((colour) => !apart.includes(colour));
  return [...apart, ...rest].slice(0, MOST);
}

function nearestOf(colours: readonly number[]): (colour: number) => number {
  const known = new Map(colours.map((colour, index) => [colour, index]));
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const distances = colours.map((one) => distance(one, colour));
    const index = distances.indexOf(Math.min(...distances));
    known.set(colour, index);
    return index;
  };
}

const parts = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(one: number, other: number): number {
  const far = parts(other);
  return parts(one).reduce((sum, value, n) => sum + (value - (far[n] ?? 0)) ** 2, 0);
}

function chunk(name: string, data: Buffer): Buffer {
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
