// Which of two comes first, so that a list stands in the same order each time: two alike are alike, and keep the order they had.

/** Below nought when `one` comes first, above it when `other` does, and nought for two alike: a sort that calls two alike in turn the first and the last is nobody's order. */
export const compared = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
