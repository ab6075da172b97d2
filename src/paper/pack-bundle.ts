// A bundle as one zip: its papers drawn, its files as they are, all in one folder under the case's number.

import { zipSync } from 'fflate';
import type { Instant } from '../core/brand';
import type { Bundle } from '../core/records/bundle';
import type { Paper } from '../core/records/paper';
import { clockOf, dayOf } from '../core/time/plain-date';
import { drawPaper } from './draw-paper';
import { openFonts } from './fonts';
import { plainText } from './plain-text';

export interface ToPack {
  readonly bundle: Pick<Bundle, 'name' | 'papers'>;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly made: Instant;
}

/** One paper by itself. */
export interface ToDraw {
  readonly paper: Paper;
  readonly made: Instant;
}

/** The bytes of its PDF. */
export const drawOne = async ({ paper, made }: ToDraw): Promise<Uint8Array> =>
  (await drawPaper(paper, openFonts(), new Date(made))).bytes;

/** Nothing is pressed together: PDFs and most files are already, and it takes time. */
const stored = 0;

/** The bytes of the zip. Of a paper whose font lacks letters the exact words lie beside it. */
export async function packBundle({ bundle, files, made }: ToPack): Promise<Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  const put = (name: string, bytes: Uint8Array): void => {
    entries[`${bundle.name}/${name}`] = bytes;
  };
  for (const { name, paper } of bundle.papers) {
    const { bytes, isWhole } = await drawPaper(paper, openFonts(), new Date(made));
    put(name, bytes);
    if (!isWhole) put(name.replace(/\.pdf$/, '.txt'), new TextEncoder().encode(plainText(paper)));
  }
  for (const { name, bytes } of files) put(name, bytes);
  return zipSync(entries, { level: stored, mtime: new Date(`${dayOf(made)}T${clockOf(made)}`) });
}
