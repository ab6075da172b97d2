// What is known of a word, one bit each; src/core/privacy/words/bits.ts reads the same numbers.

export const WORD = 1; // an ordinary Swedish word, written with a small letter
export const PROPER = 2; // the dictionary writes it with a capital letter
export const PART = 4; // may begin or stand inside a compound
export const END = 8; // may end a compound
export const DEFINITE = 16; // a noun in the definite form: names seldom are
export const GIVEN = 32; // a given name somewhere in the world
export const FAMILY = 64; // a family name somewhere in the world
export const NORDIC = 128; // a name in the Nordic countries
export const PLACE = 256; // a place in Sweden, a country or a large city, and no common name
export const SHORT = 2048; // the dictionary writes it in capitals: LSS, IVO
export const VERB = 4096; // a verb in the present or the past
