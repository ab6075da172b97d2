// The two fonts papers are drawn with, as the build lays them beside the program, and which letters they have.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { openSync, type Font } from 'fontkit';

/** Seen from the built program and from the source beside it. */
const folders = ['fonts', 'dist/fonts'].map((folder) => path.join(__dirname, '..', '..', folder));

export interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
  /** Whether both have a sign for a letter. */
  readonly has: (codePoint: number) => boolean;
}

let opened: Fonts | undefined;

/** Opened once: what a font has decoded of its own tables serves the next paper too. Throws when the build has not laid them there: nothing can be drawn without. */
export const openFonts = (): Fonts => (opened ??= readFonts());

function readFonts(): Fonts {
  const folder = folders.find((one) => existsSync(path.join(one, 'regular.ttf'))) ?? '';
  const [regular, bold] = [fontIn(path.join(folder, 'regular.ttf')), fontIn(path.join(folder, 'bold.ttf'))];
  return { regular, bold, has: (codePoint) => [regular, bold].every((font) => font.hasGlyphForCodePoint(codePoint)) };
}

function fontIn(file: string): Font {
  const font = openSync(file);
  if ('fonts' in font) throw new Error('A file of several fonts.');
  return font;
}
