// Whether a PDF holds a word anywhere: in its words, its metadata, its tree, its raw bytes or its streams, in any of the ways letters are written.

import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

interface ReadPdf {
  readonly pages: readonly {
    readonly text: string;
    readonly pictures: readonly {
      readonly width: number;
      readonly height: number;
      readonly channels: number;
      readonly data: readonly number[];
    }[];
  }[];
}

/** Every PDF as another library reads it, with all it says in one text. */
export function readPdfs(
  all: readonly Uint8Array[],
  ...more: readonly 'pictures'[]
): readonly (ReadPdf & { readonly said: string })[] {
  const input = all.map((bytes) => Buffer.from(bytes).toString('base64')).join('\n');
  const read = execFileSync(process.execPath, ['test/support/read-pdfs.mjs', ...more], { input, maxBuffer: 512e6 }).toString();
  return read
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const parsed = JSON.parse(line) as ReadPdf;
      const said = JSON.stringify(parsed, (key, value: unknown) => (key === 'pictures' ? undefined : value));
      return { ...parsed, said };
    });
}

/** The file and each of its streams unpacked. */
function layersOf(bytes: Uint8Array): readonly Buffer[] {
  const file = Buffer.from(bytes);
  const layers = [file];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const from = at + (file[at + 6] === 0x0d ? 8 : 7);
    const to = file.indexOf('endstream', from);
    if (to < 0) break;
    try {
      layers.push(inflateSync(file.subarray(from, to)));
    } catch {
      layers.push(file.subarray(from, to));
    }
    at = to + 9;
  }
  return layers;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** As it is written, in small letters, in two bytes a letter either way, and as digits of those. */
function formsOf(word: string): readonly string[] {
  const little = Buffer.from(word, 'utf16le');
  const big = Buffer.from(little).swap16();
  const plain = [Buffer.from(word), Buffer.from(word, 'latin1'), Buffer.from(word.toLowerCase()), little, big];
  const digits = plain.flatMap((bytes) => [
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64').replace(/=+$/, ''),
  ]);
  return [...new Set([...plain.map((bytes) => bytes.toString('latin1')), ...digits])];
}

/** The words that are somewhere in it. `said`: what another library reads in it. */
export function leaksIn(bytes: Uint8Array, said: string, words: readonly string[]): readonly string[] {
  const layers = layersOf(bytes)
    .map((layer) => layer.toString('latin1'))
    .join('\n');
  const spoken = bare(said.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
  return words.filter((word) => spoken.includes(bare(word)) || formsOf(word).some((form) => layers.includes(form)));
}
