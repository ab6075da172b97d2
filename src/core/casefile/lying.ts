// Where the content of a case lies: who complained, in which words, its texts and its files. What may be counted of it lies in the coded lists whatever this says.

/** `usual`: the protected site; `apart`: the third place, with an app grant of its own; `outside`: a system the product does not know, of which nothing is kept here. */
export const lyings = { usual: {}, apart: {}, outside: {} } as const satisfies Record<string, object>;
export type Lying = keyof typeof lyings;
