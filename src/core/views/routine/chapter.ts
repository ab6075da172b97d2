// A chapter of a routine in words: a table, or a sentence in its place.

export interface Chapter {
  /** null: about the paper itself, under its own name. */
  readonly title: string | null;
  /** In place of a table. */
  readonly says?: string;
  readonly heads: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}
