// What is known of a word, one bit each. tools/words/bits.mjs writes the same numbers; test/core/privacy/words.test.ts holds them together.

/** An ordinary Swedish word, written with a small letter. */
export const WORD = 1;
/** The dictionary writes it with a capital letter. */
export const PROPER = 2;
/** May begin or stand inside a compound. */
export const PART = 4;
/** May end a compound. */
export const END = 8;
/** A noun in the definite form: names seldom are. */
export const DEFINITE = 16;
/** A given name somewhere in the world. */
export const GIVEN = 32;
/** A family name somewhere in the world. */
export const FAMILY = 64;
/** A name in the Nordic countries. */
export const NORDIC = 128;
/** A place in Sweden, a country or a large city, and no common name. */
export const PLACE = 256;
/** In the municipality's own register of names. */
export const REGISTERED = 512;
/** An ordinary word that is made of others: `nyckelskåp`. */
export const COMPOUND = 1024;
/** The dictionary writes it in capitals: an abbreviation. */
export const SHORT = 2048;
/** A verb in the present or the past. */
export const VERB = 4096;
/** Everything that makes a word a name. */
export const NAMES = PROPER | GIVEN | FAMILY | NORDIC | REGISTERED;
