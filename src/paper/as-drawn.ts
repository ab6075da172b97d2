// A text as a font can draw it: what the font lacks stands as its code in brackets, for a missing sign would become an empty box and a text nobody can read.

/** Marks that show nothing: joiners, directions, soft hyphens, the choice between two looks of a sign. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/u;

export interface Drawn {
  readonly text: string;
  /** Whether every letter stands as it is. */
  readonly isWhole: boolean;
}

/** Lines stay lines; a tab is some blanks. */
export function asDrawn(text: string, has: (codePoint: number) => boolean): Drawn {
  let isWhole = true;
  const letters = [...text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\r', '\n')].map((letter) => {
    if (letter === '\n') return letter;
    if (letter === '\t') return '    ';
    if (unseen.test(letter)) return '';
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x20 && has(code)) return letter;
    isWhole = false;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return { text: letters.join(''), isWhole };
}
