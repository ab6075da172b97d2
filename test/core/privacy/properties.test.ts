// What holds for any text: the screening is done when it is done, a name is caught wherever it stands and however it is written, and nothing is slow.

import { fold } from '../../../src/core/privacy/repair/fold';
import { occurrences } from '../../../src/core/privacy/occurrences';
import { screen } from '../../../src/core/privacy/screen';
import { dice, type Dice } from '../../support/dice';
import { screeningWords } from '../../support/screening-words';
import { work } from '../../support/work';

const words = screeningWords();
const masked = (text: string, known = {}) => screen(text, known, words).masked;

const clean = [
  'Hemtjänsten har inte kommit i tid på flera veckor.',
  'Maten var kall när den levererades och ingen kunde svara på varför.',
  'Vi har bett om ett möte men har inte fått någon tid.',
  'Enligt genomförandeplanen ska duschen ske två gånger i veckan.',
  'Personalen verkar stressad och hinner inte läsa instruktionerna.',
  'Städningen ställdes in utan att någon ringde.',
  'Det är tredje gången som nyckeln försvinner.',
  'Kommunen ska följa upp att utföraren åtgärdar bristerna.',
  'Medicinen gavs två timmar för sent och det står inget i journalen.',
  'Hon vill ha ett svar innan månaden är slut.',
  'Bussen till den dagliga verksamheten går inte längre.',
  'Ingen har förklarat varför insatsen drogs in.',
  'Larmet fungerade inte under helgen och jouren svarade aldrig.',
  'Rummet är litet, mörkt och luktar rök.',
  'Avvikelsen är rapporterad men inte utredd.',
];

const first = [
  'Tjor',
  'Bral',
  'Vem',
  'Zar',
  'Kwe',
  'Öst',
  'Åhl',
  'Jyv',
  'Mir',
  'Dra',
  'Fenn',
  'Gho',
  'Ilj',
  'Nag',
  'Pej',
  'Ush',
  'Xim',
  'Yrs',
];
const middle = ['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö', 'é', 'ija', 'ou'];
const last = ['bert', 'zka', 'gun', 'vik', 'ndra', 'khan', 'löf', 'sson', 'mira', 'ttel', 'jek', 'zad', 'quist', 'rami'];

/** A name that no list holds. */
const aName = ({ pick }: Dice): string => `${pick(first)}${pick(middle)}${pick(last)}`;

/** A clean text of one to three sentences with something put in between two of its words. */
function withInside({ below, pick }: Dice, what: string): string {
  const parts = Array.from({ length: 1 + below(3) }, () => pick(clean))
    .join(' ')
    .split(' ');
  parts.splice(1 + below(parts.length - 1), 0, what);
  return parts.join(' ');
}

const numbers = [
  '390214-1238',
  '070-123 45 67',
  'Bokvägen 12',
  'halvard@post.example',
  '2024-03-12',
  'kod 4711',
  'ABC 12D',
  '12 500 kr',
  '123 45 Ekby',
  'H.E.',
];

const each = (count: number, seed: number, check: (roll: Dice) => void): void => {
  const roll = dice(seed);
  for (let round = 0; round < count; round += 1) check(roll);
};

it('screening a screened text changes nothing', () =>
  each(1500, 1, (roll) => {
    const text = [
      withInside(roll, aName(roll)),
      withInside(roll, roll.pick(numbers)),
      withInside(roll, `${aName(roll)} ${aName(roll)}`),
    ].join(roll.pick([' ', '\n', '\n\n']));
    const once = masked(text);
    expect(masked(once)).toBe(once);
  }));

it('a clean text stays as it is', () =>
  each(200, 2, (roll) => {
    const text = [roll.pick(clean), roll.pick(clean)].join(' ');
    expect(masked(text)).toBe(text);
  }));

it('a name added to any clean text is caught', () =>
  each(1500, 3, (roll) => {
    const name = aName(roll);
    const text = withInside(roll, name);
    expect(masked(text)).not.toContain(name);
  }));

it('a name added in the genitive, after a hyphen, in brackets or in quotation marks is caught', () =>
  each(1000, 4, (roll) => {
    const name = aName(roll);
    const text = withInside(
      roll,
      roll.pick([
        `${name}s`,
        `${name}-${aName(roll)}`,
        `(${name})`,
        `”${name}”`,
        `${name},`,
        `${name}:`,
        `/${name}`,
        `${name}'s`,
      ]),
    );
    expect(masked(text)).not.toContain(name);
  }));

const letters = (name: string): readonly string[] => [...name];
const disguises: Readonly<Record<string, (name: string, roll: Dice) => string>> = {
  upper: (name) => name.toUpperCase(),
  lower: (name) => name.toLowerCase(),
  spaced: (name) => letters(name).join(' '),
  dotted: (name) => letters(name).join('.'),
  decomposed: (name) => name.normalize('NFD'),
  accents: (name) => name.replace(/[aeiouy]/, (letter) => `${letter}\u0301`),
  bare: (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  invisible: (name) => letters(name).join('\u200b'),
  hyphenated: (name) => `${name.slice(0, 3)}-${name.slice(3)}`,
  broken: (name) => `${name.slice(0, 4)}-\n${name.slice(4)}`,
  cyrillic: (name) => name.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о'),
  entities: (name) =>
    letters(name)
      .map((letter) => `&#${letter.codePointAt(0)};`)
      .join(''),
  fullWidth: (name) => name.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
};

/** What a reader makes of a text: no marks, no accents, no foreign alphabets. */
const read = (text: string): string => fold(text.normalize('NFKC')).replace(/[^\p{L}]/gu, '');

describe('a name the case knows is found in any disguise', () => {
  it.each(Object.keys(disguises))('%s', (how) =>
    each(120, how.length, (roll) => {
      const name = aName(roll);
      const text = withInside(roll, disguises[how]!(name, roll));
      expect(occurrences(text, { names: [`${name} ${aName(roll)}`] })).not.toEqual([]);
      const left = masked(text, { names: [name] });
      expect(read(left)).not.toContain(read(name));
      expect(left).toContain('[NAMN]');
    }),
  );
});

const junk = [...'abcåäöABCÅÄÖ0123456789 .,:;-–/()[]{}<>@#&%=\\\n\t"”’\u200b\u0301\ufffdеαé\u{1f600}'];

it('any junk is answered', () =>
  each(1000, 5, (roll) => {
    const text = Array.from({ length: roll.below(200) }, () => roll.pick(junk)).join('');
    expect(() => screen(text, {}, words)).not.toThrow();
    const once = masked(text);
    expect(masked(once).length).toBeLessThanOrEqual(once.length * 20 + 20);
  }));

describe('twenty thousand characters take no longer than they must', () => {
  const long = (piece: string): string => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
  const pieces = [
    'a',
    'a ',
    '1',
    '1 ',
    '1-',
    '0',
    '0 0',
    '@',
    'a@',
    'a.',
    'A.',
    'A. ',
    '&#',
    '&amp;',
    '%C3',
    'Anna ',
    'en ',
    'noll ',
    'å-\n',
    'a_',
    'www.',
    'http://',
    'Ab',
    'lindberg',
    'den enda ',
  ];
  const longest = 2_000;
  it.each(pieces.map((piece) => [JSON.stringify(piece), piece]))('%s again and again', async (_shown, piece) => {
    expect(await work(() => screen(long(piece), { names: ['Anna Lindberg'] }, words), longest)).toBeLessThan(longest);
  });
  it('of junk', async () => {
    const texts: string[] = [];
    each(10, 6, (roll) => void texts.push(Array.from({ length: 20_000 }, () => roll.pick(junk)).join('')));
    for (const text of texts)
      expect(await work(() => screen(text, { names: ['Anna Lindberg'] }, words), longest)).toBeLessThan(longest);
  });
});
