// What is done with a file of a case in a thread: said how it can be masked, one of its pages shown, and a copy of its pictures made anew with areas black.

import type { Area } from '../../core/disclosure/answer';
import type { Paper } from '../../core/records/paper';
import type { Instant } from '../../core/brand';
import { blackened, pngOf } from '../../paper/pixels';
import { drawWithFigures } from '../../paper/draw-paper';
import { openFonts } from '../../paper/fonts';
import { readableFile } from './readable-file';

interface CaseFile {
  readonly bytes: Uint8Array;
  /** `.pdf` */
  readonly ending: string;
}

/** Its words, or how large its pages are. */
export type FileForm =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'pictures'; readonly pages: readonly { readonly width: number; readonly height: number }[] }
  | { readonly form: 'none' };

export interface ToBlacken extends CaseFile {
  readonly areas: readonly Area[];
  /** What stands before the pictures. */
  readonly paper: Paper;
  /** What is said of each picture. */
  readonly says: readonly string[];
  readonly made: Instant;
}

/** Its words, or how large each of its pages is; `none` where it cannot be read. */
export async function formOf({ bytes, ending }: CaseFile): Promise<FileForm> {
  const read = await readableFile(bytes, ending);
  if (read.form !== 'pictures') return read;
  return { form: 'pictures', pages: read.pages.map(({ width, height }) => ({ width, height })) };
}

/** A page as a PNG; null where it has no such page. */
export async function pageOf({ bytes, ending, page }: CaseFile & { readonly page: number }): Promise<Uint8Array | null> {
  const read = await readableFile(bytes, ending);
  const pixels = read.form === 'pictures' ? read.pages[page] : undefined;
  return pixels === undefined ? null : pngOf(pixels);
}

/** The copy as a PDF; null for a file that is no pictures. */
export async function blacken({ bytes, ending, areas, paper, says, made }: ToBlacken): Promise<Uint8Array | null> {
  const read = await readableFile(bytes, ending);
  if (read.form !== 'pictures') return null;
  const figures = read.pages.map((pixels, at) => ({
    pixels: blackened(
      pixels,
      areas.filter(({ page }) => page === at),
    ),
    says: says[at] ?? '',
  }));
  return (await drawWithFigures({ paper, figures }, openFonts(), new Date(made))).bytes;
}
