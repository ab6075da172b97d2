// Draws the app's two icons and those of the button in Outlook, a stair in four steps, and writes them as PNG: `npm run icons`. The pictures are committed.

import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const FINE = 8; // each pixel is the mean of 8 × 8 points, which makes the edges smooth
const GREEN = [31, 92, 77];
const WHITE = [255, 255, 255];

const isInside = (x, y, [left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom;

/** Four steps between `from` and `to` (0–1), the lowest to the left; `thick` leaves only the edge of the stair, 1 fills it. */
const isStair = (x, y, { from, to, thick }) => {
  const step = (to - from) / 4;
  return [0, 1, 2, 3].some((at) => {
    const [left, top] = [from + at * step, to - (at + 1) * step];
    const tread = [left, top, left + step + thick, Math.min(top + thick, to)];
    const riser = [left, top, left + thick, Math.min(top + step + thick, to)];
    return isInside(x, y, tread) || isInside(x, y, riser) || (thick === 1 && isInside(x, y, [left, top, left + step, to]));
  });
};

const share = (size, [column, line], isDrawn) => {
  let hits = 0;
  for (let n = 0; n < FINE * FINE; n++) {
    const x = (column + ((n % FINE) + 0.5) / FINE) / size;
    const y = (line + (Math.floor(n / FINE) + 0.5) / FINE) / size;
    if (isDrawn(x, y)) hits++;
  }
  return hits / (FINE * FINE);
};

const mix = (back, front, part) => back.map((value, at) => Math.round(value + (front[at] - value) * part));

/** White stair on green; the host rounds the corners. */
const colour = (size) => (column, line) => {
  const part = share(
    size,
    [column, line],
    (x, y) => isInside(x, y, [0.2, 0.2, 0.8, 0.8]) && isStair(x, y, { from: 0.2, to: 0.8, thick: 1 }),
  );
  return [...mix(GREEN, WHITE, part), 255];
};

/** White on nothing, as Teams wants its outline icon. */
const outline = (size) => (column, line) => {
  const part = share(
    size,
    [column, line],
    (x, y) => isInside(x, y, [0.06, 0.06, 0.94, 0.94]) && isStair(x, y, { from: 0.06, to: 0.94, thick: 0.07 }),
  );
  return [...WHITE, Math.round(255 * part)];
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const png = (size, pixel) => {
  const header = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 6, 0, 0, 0]);
  const lines = Array.from({ length: size }, (_, line) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixel(column, line)).flat(),
  ]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

writeFileSync('manifest/color.png', png(192, colour(192)));
writeFileSync('manifest/outline.png', png(32, outline(32)));
for (const size of [16, 32, 80]) writeFileSync(`tab/pane/public/icons/${size}.png`, png(size, colour(size)));
