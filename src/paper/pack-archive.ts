// A package for the archive as one zip: its papers drawn, its files as they are, the description and the map made of what is really there.

import { compared } from '../core/order';
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { dataPath, describingTexts, documentationPath, mapText } from '../core/archive/contents';
import type { Description } from '../core/archive/description';
import type { PackedFile } from '../core/archive/mets';
import type { Instant } from '../core/brand';
import type { BundlePaper } from '../core/records/bundle';
import { clockOf, dayOf } from '../core/time/plain-date';
import { drawPaper } from './draw-paper';
import { openFonts } from './fonts';
import { plainText } from './plain-text';

export interface ToArchive {
  readonly description: Description;
  /** The list of the documents, for whoever opens the package: it explains, and is no document of the case. */
  readonly index: BundlePaper;
  /** The papers of the documents and of the history. */
  readonly papers: readonly BundlePaper[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export interface Packed {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Every file but the map, with what the map says of it. */
  readonly files: readonly PackedFile[];
}

const stored = 0;

/** The package; equal bytes for equal values. Throws when what it says of the case breaks the table of ERMS. */
export async function packArchive({ description, index, papers, files }: ToArchive): Promise<Packed> {
  const { id, made } = description;
  const fonts = openFonts();
  const parts = new Map<string, Uint8Array>();
  const beside = new Map<string, string>();
  const draw = async ({ name, paper }: BundlePaper, pathOf: (name: string) => string): Promise<void> => {
    const { bytes, isWhole } = await drawPaper(paper, fonts, new Date(made));
    parts.set(pathOf(name), bytes);
    if (isWhole) return;
    const words = name.replace(/\.pdf$/, '.txt');
    parts.set(pathOf(words), encoded(plainText(paper)));
    beside.set(name, words);
  };
  await draw(index, documentationPath);
  for (const one of papers) await draw(one, dataPath);
  for (const { name, bytes } of files) parts.set(dataPath(name), bytes);
  const filesOf = new Map(description.records.map(({ n, files: own }) => [n, own.flatMap((name) => withWords(beside, name))]));
  for (const { path, words } of describingTexts(description, filesOf)) parts.set(path, encoded(words));
  const packed = [...parts].map(([path, bytes]) => packedFile(path, bytes));
  const map = mapText(description, packed);
  parts.set(map.path, encoded(map.words));
  const bytes = zipped(id, parts, made);
  return { bytes, sha256: sha256(bytes), files: packed };
}

const withWords = (beside: ReadonlyMap<string, string>, name: string): readonly string[] => {
  const words = beside.get(name);
  return words === undefined ? [name] : [name, words];
};

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const packedFile = (path: string, bytes: Uint8Array): PackedFile => ({ path, size: bytes.byteLength, sha256: sha256(bytes) });

/** In the order of their paths, with the moment of the package: nothing in it depends on when or where it is made. */
const zipped = (id: string, parts: ReadonlyMap<string, Uint8Array>, made: Instant): Uint8Array =>
  zipSync(Object.fromEntries([...parts].sort(([a], [b]) => compared(a, b)).map(([path, bytes]) => [`${id}/${path}`, bytes])), {
    level: stored,
    mtime: new Date(`${dayOf(made)}T${clockOf(made)}`),
  });
