// The two fonts papers are drawn with, as the build lays them beside the program, and which letters they have.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { openSync } from 'fontkit';
import { z } from 'zod';

/** Seen from the built program and from the source beside it. */
const folders = ['fonts', 'dist/fonts'].map((folder) => path.join(__dirname, '..', '..', folder));

type OpenFont = Exclude<ReturnType<typeof openSync>, { readonly fonts: unknown }>;

export interface Fonts {
  readonly regular: OpenFont;
  readonly bold: OpenFont;
  /** Whether both have a sign for a letter. */
  readonly has: (codePoint: number) => boolean;
}

/** A font as it was read, with the words it has laid out. */
interface ReadFont {
  readonly font: OpenFont;
  readonly laidOut: (word: string) => LaidOut;
}

let read: { readonly regular: ReadFont; readonly bold: ReadFont; readonly has: Fonts['has'] } | undefined;

/**
 * Read once in a thread: to read their tables takes four times as long as to draw with them. Each paper has signs of its own, for a sign remembers which letters it
 * was drawn for; how a word is laid out is remembered for all. Throws when the build has not laid them there: nothing can be drawn without.
 */
export function openFonts(): Fonts {
  read ??= readFonts();
  const { regular, bold, has } = read;
  return { regular: forAPaper(regular), bold: forAPaper(bold), has };
}

const forAPaper = ({ font, laidOut }: ReadFont): OpenFont => {
  const plain = withOwnSigns(font);
  const own: OpenFont = withOwnSigns(font, {
    layout: {
      value: (text: string, features?: string[]): unknown =>
        features !== undefined || text.length > longestWord ? plain.layout(text, features) : runOf(laidOut(text), own),
    },
  });
  return own;
};

function withOwnSigns(font: OpenFont, more: PropertyDescriptorMap = {}): OpenFont {
  const own: unknown = Object.create(font, { ...more, _glyphs: { value: {}, writable: true } });
  return isFont(own) ? own : font;
}

const isFont = (one: unknown): one is OpenFont => typeof one === 'object' && one !== null && 'layout' in one;

/** A word as it stands in any paper. */
interface LaidOut {
  readonly signs: readonly { readonly id: number; readonly codePoints: number[] }[];
  readonly places: readonly object[];
  /** What a run of signs can do: its width is the sum of its places. */
  readonly ways: object | null;
}

/** Words that are remembered, and letters of the longest: papers of thousands of cases say the same few hundred again and again. */
const mostWords = 10_000;
const longestWord = 60;

/** Lays out each word once, with signs of its own: nothing in it depends on what was drawn before. */
function layingOut(font: OpenFont): (word: string) => LaidOut {
  const known = new Map<string, LaidOut>();
  const bench = withOwnSigns(font);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    Object.assign(bench, { _glyphs: {} });
    const run = bench.layout(word);
    const laid = {
      signs: run.glyphs.map(({ id, codePoints }) => ({ id, codePoints })),
      places: run.positions.map((place) => ({ ...place })),
      ways: prototypeOf(run),
    };
    if (known.size >= mostWords) known.clear();
    known.set(word, laid);
    return laid;
  };
}

const objectOrNull = z.custom<object | null>((one) => typeof one === 'object');
const prototypeOf = (one: object): object | null => objectOrNull.parse(Object.getPrototypeOf(one));

/** The word with the signs of one paper. Whoever draws changes the places: they are its own. */
const runOf = ({ signs, places, ways }: LaidOut, own: OpenFont): unknown =>
  Object.create(ways, {
    glyphs: { value: signs.map(({ id, codePoints }) => own.getGlyph(id, codePoints)) },
    positions: { value: places.map((place) => ({ ...place })) },
  });

/** Whatever takes an opened font under a name: pdfkit does, which its types do not know yet. */
export interface TakesFonts {
  registerFont(name: string, font: unknown): unknown;
}

function readFonts(): NonNullable<typeof read> {
  const folder = folders.find((one) => existsSync(path.join(one, 'regular.ttf'))) ?? '';
  const [regular, bold] = [openOne(path.join(folder, 'regular.ttf')), openOne(path.join(folder, 'bold.ttf'))];
  return {
    regular: { font: regular, laidOut: layingOut(regular) },
    bold: { font: bold, laidOut: layingOut(bold) },
    has: (codePoint) => [regular, bold].every((font) => font.hasGlyphForCodePoint(codePoint)),
  };
}

function openOne(file: string): OpenFont {
  const font = openSync(file);
  if ('fonts' in font) throw new Error('a file of several fonts is none of ours');
  return font;
}
