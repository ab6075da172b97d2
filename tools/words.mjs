// Makes the word data of the screening, `dist/words/sv.bin`, from npm packages alone: docs/privacy.md says which, and under what licence.

import { mkdirSync, writeFileSync } from 'node:fs';
import dictionary from 'dictionary-sv';
import { expand } from './words/affixes.mjs';
import { pack } from './words/automaton.mjs';
import { FAMILY, GIVEN, PLACE, PROPER, WORD } from './words/bits.mjs';
import { eachName } from './words/names.mjs';
import { places } from './words/places.mjs';

const words = new Map();
const put = (word, bits) => words.set(word, (words.get(word) ?? 0) | bits);
const knows = (word, bits) => ((words.get(word) ?? 0) & bits) !== 0;
const text = (bytes) => new TextDecoder().decode(bytes);

expand({ aff: text(dictionary.aff), dic: text(dictionary.dic) }, put);
eachName(put);

const { own, countries, world } = places();
for (const place of [...own, ...countries]) put(place, PLACE);
for (const city of world) if (knows(city, PROPER) && !knows(city, WORD | GIVEN | FAMILY)) put(city, PLACE);

const bytes = pack(words);
mkdirSync('dist/words', { recursive: true });
writeFileSync('dist/words/sv.bin', bytes);
