// What stands in a cell of a list somebody hands in, as whoever took the file apart has it.

/** A moment is one of Excel's: without a zone. */
export type Cell = string | number | boolean | Date | null | undefined;
