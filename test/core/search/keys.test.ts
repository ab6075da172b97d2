// By what a case is found: spellings that people mix up are one, parts are whole, and what is no name or number asks for nothing.

import { keysAsked, keysOfCase, looksLikeIdentity, mostKeys, mostYears } from '../../../src/core/search/keys';

const case2026 = (names: readonly string[], identityNumbers: readonly string[] = []): readonly string[] =>
  keysOfCase({ names, identityNumbers, year: 2026 });
const finds = (text: string, names: readonly string[], identityNumbers: readonly string[] = []): boolean =>
  keysAsked(text, 2026).some((way) => way.every((key) => case2026(names, identityNumbers).includes(key)));

it.each([
  ['Anna Hedlund', 'Anna Hedlund'],
  ['hedlund anna', 'Anna Hedlund'],
  ['Anna', 'Anna Hedlund'],
  ['Ana Hedlund', 'Anna Hedlund'],
  ['Théa Wallin', 'Tea Vallin'],
  ['Karl-Gustaf Öberg', 'Karl Gustaf Öberg'],
  ['Margit Öberg', 'Margit von Öberg'],
  ['Anna Maria Hedlund', 'Hedlund, Anna Maria'],
])('%s finds %s', (text, name) => expect(finds(text, [name])).toBe(true));

it.each([
  ['Ann Hedlund', 'Anna Hedlund'],
  ['Hed', 'Anna Hedlund'],
  ['Anna Hedlund', 'Anna Berg'],
  ['Oberg', 'Margit Öberg'],
  ['Anna Maria Hedlund', 'Anna Hedlund'],
])('%s does not find %s', (text, name) => expect(finds(text, [name])).toBe(false));

it.each(['191212121212', '19121212-1212', '121212+1212', '19121212 1212', '121212-1212'.replace('-', '+')])(
  '%s finds the person, however it was written',
  (text) => expect(finds(text, [], ['19121212-1212'])).toBe(true),
);

it('asks for a part of a name year by year, ten at most, and for nothing at all by what is neither', () => {
  expect(keysAsked('Anna', 2026)).toHaveLength(mostYears);
  for (const text of ['', ' ', 'a', '12', 'SYN-2026-00012', 'SN 2026/0123', '19121212-1213', '?!', 'von'])
    expect([text, keysAsked(text, 2026)]).toEqual([text, []]);
});

it('knows an identity number by its shape, right or not, so that none stands in an address', () => {
  for (const text of ['19121212-1213', '1212121213', '121212 1213', '121212+1213']) expect(looksLikeIdentity(text)).toBe(true);
  for (const text of ['SN 2026/0123', '12', '2026-0123']) expect(looksLikeIdentity(text)).toBe(false);
});

it('keeps no more keys than one request writes, the surest first', () => {
  const keys = case2026(
    ['Anna Hedlund', ...Array.from({ length: 30 }, (_one, n) => `Namn${'abcdefghijklmnopqrstuvwxyzåäöx'[n]}k Efter`)],
    ['19121212-1212'],
  );
  expect(keys).toHaveLength(mostKeys);
  expect(keys[0]).toMatch(/^identity\|/);
  expect(keys[1]).toBe('pair|ana|hedlund');
});
