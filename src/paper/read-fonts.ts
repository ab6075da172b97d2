// The fonts of a paper, read once in a thread: pdfkit reads a font's tables anew for each document, which takes longer than all there is to draw. What it has made
// of a font in one document is given to the next, in the place where it looks for those it knows.

import type PDFDocument from 'pdfkit';
import type { Fonts } from './fonts';

type Pdf = InstanceType<typeof PDFDocument>;

const names = ['regular', 'bold'] as const;

/** A font as pdfkit has it in a document: what was read of it, and what makes it another document's. */
interface InDocument {
  readonly font: object;
  readonly constructor: unknown;
}
/** What pdfkit keeps of fonts in a document. */
interface Keeping {
  _font: InDocument;
  _fontCount: number;
  readonly _fontFamilies: Record<string, unknown>;
}
type Maker = new (pdf: Pdf, font: object, id: string) => { layoutCache?: object };

interface ReadFont {
  readonly font: object;
  readonly make: Maker;
  /** Words as they have been laid out, and for how many documents more that is kept: most words of our papers come again, and nobody's stay. */
  words: object;
  left: number;
}
const read = new Map<string, ReadFont>();
const documents = 100;

/** Makes `regular` and `bold` known to a document, which has the same bytes whether they were read for it or before. */
export function giveFonts(pdf: Pdf, fonts: Fonts): void {
  for (const name of names) {
    const known = read.get(fonts[name]);
    if (known !== undefined && isKeeping(pdf)) {
      pdf._fontCount += 1;
      // A sign that was only part of another (the dot of an i) has no letter of its own: a later document must not find it so, or its dots could not be read.
      Object.assign(known.font, { _glyphs: {} });
      const made = new known.make(pdf, known.font, `F${pdf._fontCount}`);
      made.layoutCache = wordsOf(known);
      pdf._fontFamilies[name] = made;
      continue;
    }
    pdf.registerFont(name, fonts[name]);
    pdf.font(name);
    if (isKeeping(pdf) && isMaker(pdf._font.constructor) && '_glyphs' in pdf._font.font)
      read.set(fonts[name], { font: pdf._font.font, make: pdf._font.constructor, words: nothing(), left: documents });
  }
  pdf.font('regular');
}

/** Without a prototype: a word may be called as one of its fields is. */
const nothing = (): object => Object.setPrototypeOf({}, null);

function wordsOf(font: ReadFont): object {
  if (font.left === 0) Object.assign(font, { words: nothing(), left: documents });
  font.left -= 1;
  return font.words;
}

/** As long as pdfkit keeps them so; else each document reads its own. */
const isKeeping = (pdf: unknown): pdf is Pdf & Keeping =>
  typeof pdf === 'object' && pdf !== null && '_fontFamilies' in pdf && '_fontCount' in pdf && '_font' in pdf;

const isMaker = (made: unknown): made is Maker => typeof made === 'function';
