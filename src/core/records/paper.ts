// A paper as it is to be drawn: a title, facts in a list, words in paragraphs, a table. Plain values, without fonts or sheets.

import type { CompilationPart } from '../views/compilation-view';

/** One of the parts of a paper that has several. */
export type PaperPart = CompilationPart;

/** A fact with its title. */
export interface PaperFact {
  readonly title: string;
  readonly value: string;
}

export interface PaperTable {
  /** The title of each column, and its share of the width. */
  readonly head: readonly {
    readonly title: string;
    readonly share: number;
    /** Numbers, which stand under each other. */
    readonly isNumbers?: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

export interface Paper {
  readonly title: string;
  readonly facts: readonly PaperFact[];
  /** Each with the lines its writer made. */
  readonly words: readonly string[];
  readonly table: PaperTable | null;
  /** What comes after them, where a paper has more than one of each. */
  readonly parts?: readonly PaperPart[];
  /** Whether the sheet lies down, for a table of many columns. */
  readonly isWide: boolean;
  /** At the foot of each sheet, with the holes `{page}` and `{pages}`. */
  readonly foot: string;
  /** Said below when the font lacks some of the letters. */
  readonly lacking: string;
}
