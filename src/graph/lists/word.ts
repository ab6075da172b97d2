// What a string of an open list may hold: a key, an id or a code. A sentence of somebody's has no room in it (decisions 1.1).

import { z } from 'zod';

/** Longer no id of Teams' is. */
const mostLetters = 2000;

/** One word, without a space; it may be empty. */
export const word = z.string().max(mostLetters).regex(/^\S*$/u);
