// Given and family names of every locale of the package that writes with Latin letters, and which of them are Nordic.

import { allLocales } from '@faker-js/faker';
import { FAMILY, GIVEN, NORDIC } from './bits.mjs';

const nordic = new Set(['sv', 'da', 'nb_NO', 'fi']);
const latin = /^[\p{Script=Latin}'’ -]+$/u;

const textsIn = (value) => {
  if (typeof value === 'string') return latin.test(value) ? [value] : [];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(textsIn);
};

const partsOf = (name) =>
  name
    .toLowerCase()
    .split(/[ -]+/)
    .filter((part) => part.length > 1);

/** Hands every part of every name to `put`. */
export const eachName = (put) => {
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const near = nordic.has(locale) ? NORDIC : 0;
    for (const name of textsIn(person?.first_name).flatMap(partsOf)) put(name, GIVEN | near);
    for (const name of textsIn(person?.last_name).flatMap(partsOf)) put(name, FAMILY | near);
  }
};
