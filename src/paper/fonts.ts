// The two fonts papers are drawn with, as the build lays them beside the program, and which letters they have.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { openSync } from 'fontkit';

/** Seen from the built program and from the source beside it. */
const folders = ['fonts', 'dist/fonts'].map((folder) => path.join(__dirname, '..', '..', folder));

export interface Fonts {
  readonly regular: string;
  readonly bold: string;
  /** Whether both have a sign for a letter. */
  readonly has: (codePoint: number) => boolean;
}

let opened: Fonts | undefined;

/** Read once in a thread. Throws when the build has not laid them there: nothing can be drawn without. */
export const openFonts = (): Fonts => (opened ??= readFonts());

function readFonts(): Fonts {
  const folder = folders.find((one) => existsSync(path.join(one, 'regular.ttf'))) ?? '';
  const [regular, bold] = [path.join(folder, 'regular.ttf'), path.join(folder, 'bold.ttf')];
  const both = [regular, bold].map((file) => openSync(file));
  return {
    regular,
    bold,
    has: (codePoint) => both.every((font) => !('fonts' in font) && font.hasGlyphForCodePoint(codePoint)),
  };
}
