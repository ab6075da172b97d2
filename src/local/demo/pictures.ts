// Attachments for the invented mails, made here: a photo-like PNG and a one-page PDF that looks like a scanned letter.

import { deflateSync, crc32 } from 'node:zlib';

const WIDTH = 320;
const HEIGHT = 240;

/** A picture of a plate on a tray, as a telephone might take it in bad light. */
export function trayPicture(): Buffer {
  const rows = Array.from({ length: HEIGHT }, (_none, y) =>
    Buffer.from([0, ...Array.from({ length: WIDTH }, (_pixel, x) => pixelAt(x, y)).flat()]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixelAt(x: number, y: number): readonly number[] {
  const fromMiddle = Math.hypot(x - 160, (y - 120) * 1.3);
  const light = Math.round(30 * (1 - y / HEIGHT));
  if (fromMiddle < 34) return [126 + light, 92 + light, 58];
  if (fromMiddle < 96) return [214 + light, 212 + light, 204 + light];
  if (fromMiddle < 104) return [168, 166, 160];
  const grain = ((x * 7 + y * 13) % 11) - 5;
  return [112 + grain + light, 84 + grain + light, 62 + grain];
}

function chunk(name: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** One A4 page with some lines of text in Latin-1, as an office scanner with text recognition makes it. */
export function scannedLetter(lines: readonly string[]): Buffer {
  const shown = lines.map((line, n) => `1 0 0 1 72 ${770 - n * 20} Tm (${escaped(line)}) Tj`).join('\n');
  const content = `BT /F1 12 Tf\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const escaped = (line: string): string => line.replace(/[\\()]/g, (sign) => `\\${sign}`);
