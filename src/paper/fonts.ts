// The two fonts papers are drawn with, as the build lays them beside the program, and which letters they have.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { openSync } from 'fontkit';

/** Seen from the built program and from the source beside it. */
const folders = ['fonts', 'dist/fonts'].map((folder) => path.join(__dirname, '..', '..', folder));

type OpenFont = ReturnType<typeof openSync>;

export interface Fonts {
  readonly regular: OpenFont;
  readonly bold: OpenFont;
  /** Whether both have a sign for a letter. */
  readonly has: (codePoint: number) => boolean;
}

let read: Fonts | undefined;

/**
 * Read once in a thread: to read their tables takes four times as long as to draw with them. Each paper has signs of its own, for a sign remembers which letters it
 * was drawn for. Throws when the build has not laid them there: nothing can be drawn without.
 */
export function openFonts(): Fonts {
  read ??= readFonts();
  return { regular: withOwnSigns(read.regular), bold: withOwnSigns(read.bold), has: read.has };
}

function withOwnSigns(font: OpenFont): OpenFont {
  const own: unknown = Object.create(font, { _glyphs: { value: {}, writable: true } });
  return isFont(own) ? own : font;
}

const isFont = (one: unknown): one is OpenFont => typeof one === 'object' && one !== null && 'layout' in one;

/** Whatever takes an opened font under a name: pdfkit does, which its types do not know yet. */
export interface TakesFonts {
  registerFont(name: string, font: unknown): unknown;
}

function readFonts(): Fonts {
  const folder = folders.find((one) => existsSync(path.join(one, 'regular.ttf'))) ?? '';
  const [regular, bold] = [openSync(path.join(folder, 'regular.ttf')), openSync(path.join(folder, 'bold.ttf'))];
  return {
    regular,
    bold,
    has: (codePoint) => [regular, bold].every((font) => !('fonts' in font) && font.hasGlyphForCodePoint(codePoint)),
  };
}
