// Expressions that are put together while the product runs: each place is known here, with what it is made of, and words made to be slow do not slow it.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { occurrences, type CaseFacts } from '../../src/core/privacy/occurrences';
import { root } from './plant';
import { work } from '../support/work';

/** Constants of our own are seen by the gate on expressions; what the cases know is folded to letters and digits first. */
const places: Readonly<Record<string, 'our own constants' | 'what the cases know' | 'our own cards'>> = {
  'src/core/intake/forward/header-block.ts': 'our own constants',
  'src/core/intake/forward/mail-time.ts': 'our own constants',
  'src/core/intake/machine/absence.ts': 'our own constants',
  'src/core/intake/machine/own-words.ts': 'our own constants',
  'src/core/intake/reference.ts': 'our own constants',
  'src/core/privacy/numbers/address.ts': 'our own constants',
  'src/core/privacy/numbers/dates.ts': 'our own constants',
  'src/core/privacy/numbers/leftover.ts': 'our own constants',
  'src/core/privacy/numbers/mixed-phones.ts': 'our own constants',
  'src/core/privacy/numbers/number-words.ts': 'our own constants',
  'src/core/privacy/numbers/patterns.ts': 'our own constants',
  'src/core/privacy/occurrences.ts': 'what the cases know',
  'src/core/privacy/tables/cue-parts.ts': 'our own constants',
  'src/local/teams/input-check.ts': 'our own cards',
};

it('every place that builds one is known here', () => {
  const built = ['src', 'bot', 'tab', 'manifest']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /\bRegExp\(/.test(readFileSync(path.join(root, file), 'utf8')));
  expect(built.sort()).toEqual(Object.keys(places));
});

const hostile = [
  '(a+)+$',
  '[',
  '\\',
  '.*.*.*',
  'a{1,9999}',
  '(?<=x',
  '^',
  '$',
  '|',
  'å'.repeat(300),
  'aaaaaa'.repeat(40),
  '\u{1F600}*',
];
const factsOf = (word: string): CaseFacts => ({
  names: [word, `${word} ${word}`],
  personnummer: [word],
  phones: [word],
  addresses: [word],
  emails: [`${word}@x.example`],
  words: [word],
  providers: [word],
  units: [word],
  phrases: [word],
});

describe.each(hostile)('a register that says %j', (word) => {
  it('finds nothing in an ordinary text', () => {
    expect(occurrences('Brukaren fick vänta till klockan tio i går.', factsOf(word))).toEqual([]);
  });
  it.each(['å', ' ', '(a'])('takes time in proportion to a text of %j', async (piece) => {
    const text = `${piece.repeat(Math.ceil(200_000 / piece.length))}x`;
    expect(await work(() => occurrences(text, factsOf(word)), 3_000)).toBeLessThan(3_000);
  });
});
