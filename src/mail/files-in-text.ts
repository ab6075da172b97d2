// Files that old programs put into the text of a mail: uuencode between `begin 644 name` and `end`, yEnc between `=ybegin` and `=yend`.

import type { LooseFile } from './loose-file';

export interface Unpacked {
  readonly text: string;
  readonly files: readonly LooseFile[];
}

const begins = /^begin [0-7]{3,4} (\S[^\n]{0,200})$/;
const mostFiles = 20;

/** A text without the files in it, and the files. One whose end is missing stays in the text. */
export function filesInText(text: string): Unpacked {
  if (!text.includes('begin ') && !text.includes('=ybegin ')) return { text, files: [] };
  const lines = text.split('\n');
  const kept: string[] = [];
  const files: LooseFile[] = [];
  for (let place = 0; place < lines.length; place += 1) {
    const found = files.length < mostFiles ? fileAt(lines, place) : undefined;
    if (found === undefined) kept.push(lines[place] ?? '');
    else {
      files.push(found.file);
      place = found.end;
    }
  }
  return files.length === 0 ? { text, files } : { text: kept.join('\n'), files };
}

interface Found {
  readonly file: LooseFile;
  /** The last line of it. */
  readonly end: number;
}

function fileAt(lines: readonly string[], start: number): Found | undefined {
  const line = (lines[start] ?? '').trimEnd();
  if (line.startsWith('=ybegin ')) return yencAt(lines, start);
  const name = begins.exec(line)?.[1];
  if (name === undefined) return undefined;
  const content: Uint8Array[] = [];
  for (let place = start + 1; place < lines.length; place += 1) {
    const row = (lines[place] ?? '').trimEnd();
    if (row === 'end') return { file: fileOf(name, Buffer.concat(content)), end: place };
    const bytes = row === '' ? new Uint8Array() : rowOf(row);
    if (bytes === undefined) return undefined;
    content.push(bytes);
  }
  return undefined;
}

/** Bytes of one line; undefined when it is none. Blanks at its end may be lost. */
function rowOf(row: string): Uint8Array | undefined {
  const length = (row.charCodeAt(0) - 32) & 63;
  const groups = Math.ceil(length / 3);
  if (row.length > groups * 4 + 3 || /[^ -`]/.test(row)) return undefined;
  const bytes = new Uint8Array(groups * 3);
  for (let group = 0; group < groups; group += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((n) => ((row.charCodeAt(1 + group * 4 + n) || 32) - 32) & 63);
    bytes.set([(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d], group * 3);
  }
  return bytes.subarray(0, length);
}

/** yEnc needs bytes that text does not keep: the file is shown by its name, and lies whole in the original. */
function yencAt(lines: readonly string[], start: number): Found | undefined {
  const name = (lines[start] ?? '').split(' name=')[1]?.trim() ?? '';
  let end = start + 1;
  while (end < lines.length && !(lines[end] ?? '').startsWith('=ybegin ') && !(lines[end] ?? '').startsWith('=yend')) end += 1;
  if (name === '' || !(lines[end] ?? '').startsWith('=yend')) return undefined;
  return { file: fileOf(name, Buffer.from(lines.slice(start, end + 1).join('\n'), 'utf8')), end };
}

const fileOf = (name: string, content: Uint8Array): LooseFile => ({
  name: name.trim(),
  type: 'application/octet-stream',
  content,
  isInline: false,
});
