// The last net: everything the cases know is looked for in a finished string, in every spelling, without asking what the words mean.

import { loosely, plainOf, plainWords, type Plain } from './known-spelling';
import { isNear, particles, type CaseKnown } from './names/known';
import { functionWords } from './tables/function-words';
import { isSharedName } from './mailbox-of-many';

/** What the cases know; `words` are their own numbers and whatever else must not be seen. */
export interface CaseFacts extends CaseKnown {
  readonly emails?: readonly string[];
  readonly words?: readonly string[];
  /** Fixed phrases of our own: what stands within one is not somebody. */
  readonly phrases?: readonly string[];
}

export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'number' | 'address' | 'word';
}

/** Where a string holds what the cases know. Nothing found is the only good answer. */
export function occurrences(text: string, facts: CaseFacts): readonly Occurrence[] {
  return finderOf(facts)(text);
}

/** The same for many strings: the facts are prepared once. */
export function finderOf(facts: CaseFacts): (text: string) => readonly Occurrence[] {
  const rows = [...nameRows(facts), ...numberRows(facts), ...addressRows(facts), ...wordRows(facts)];
  const names = nameParts(facts).filter((part) => part.length >= 5);
  const allowed = [...(facts.providers ?? []), ...(facts.units ?? []), ...(facts.phrases ?? [])]
    .map((name) => plainWords(name).join(' +'))
    .filter((name) => name !== '')
    .map((name) => new RegExp(`(?<![\\p{L}\\p{N}])${name}s?(?![\\p{L}\\p{N}])`, 'gu'));
  return (text) => {
    const plain = plainOf(text);
    const found = [...rows.flatMap((row) => foundBy(plain, row)), ...nearNames(plain, names)];
    if (found.length === 0) return [];
    const exempt = allowed.flatMap((pattern) => matches(plain.text, pattern));
    return inOrder(found.filter(({ start, end }) => !exempt.some(([from, to]) => start >= from && end <= to))).map(
      ({ start, end, kind }) => ({
        ...plain.place(start, end),
        kind,
      }),
    );
  };
}

interface Row {
  readonly kind: Occurrence['kind'];
  readonly pattern: RegExp;
  /** Also an ordinary word: it counts only when it begins with a capital letter. */
  readonly wantsCapital?: boolean;
}

const nameParts = ({ names = [] }: CaseFacts): readonly string[] => [
  ...new Set(names.flatMap(plainWords).filter((part) => part.length > 1 && !particles.has(part))),
];

/** Each part of a name, in the genitive, as the beginning of a longer word with a capital letter; whole names run together; initials. */
function nameRows(facts: CaseFacts): readonly Row[] {
  const parts = nameParts(facts).flatMap((part): readonly Row[] => [
    {
      kind: 'name',
      pattern: new RegExp(`(?<![\\p{L}])${loosely(part)}s?(?![\\p{L}])`, 'gu'),
      wantsCapital: functionWords.has(part),
    },
    ...(part.length < 6 ? [] : [{ kind: 'name' as const, pattern: new RegExp(part, 'gu') }]),
    ...(part.length < 4
      ? []
      : [{ kind: 'name' as const, pattern: new RegExp(`(?<![\\p{L}])${loosely(part)}\\p{L}*`, 'gu'), wantsCapital: true }]),
  ]);
  const whole = (facts.names ?? []).map((name) => plainWords(name)).filter((words) => words.length > 1);
  const joined = whole.flatMap((words) => [words.join(''), [...words].reverse().join('')]).filter((name) => name.length >= 6);
  const initials = whole.map((words) => words.map((word) => word.charAt(0)).join(' {1,3}'));
  return [
    ...parts,
    ...joined.map((name): Row => ({ kind: 'name', pattern: new RegExp(loosely(name), 'gu') })),
    ...initials.map((pattern): Row => ({
      kind: 'name',
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'),
      wantsCapital: true,
    })),
  ];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Personal numbers with and without the century, and the date of birth in them; telephone numbers without what comes before them. */
function numberRows({ personnummer = [], phones = [] }: CaseFacts): readonly Row[] {
  const births = personnummer.map(digitsOf).flatMap((number) => [number.slice(-10), number.slice(0, -4)]);
  const calls = phones.map((phone) => digitsOf(phone).replace(/^(?:00)?(?:46)?0?/, ''));
  const spelt = (number: string): string => [...number].map((digit) => (digit === '0' ? '[0o]' : digit)).join(' {0,3}');
  return [...births, ...calls]
    .filter((number) => number.length >= 6)
    .map((number): Row => ({ kind: 'number', pattern: new RegExp(spelt(number), 'gu') }));
}

/** The street, with or without its number. */
const addressRows = ({ addresses = [] }: CaseFacts): readonly Row[] =>
  addresses
    .flatMap((address) => plainWords(address).filter((word) => word.length >= 5 && !/\d/.test(word)))
    .map((street): Row => ({ kind: 'address', pattern: new RegExp(`(?<![\\p{L}])${loosely(street)}s?(?![\\p{L}])`, 'gu') }));

/** E-mail addresses by what stands before the at sign, but for mailboxes that are called what they are for (`klagomal@…`), and words and numbers of the case's own. */
const wordRows = ({ emails = [], words = [] }: CaseFacts): readonly Row[] =>
  [...emails.map((email) => email.split('@')[0] ?? '').filter((local) => !isSharedName(local)), ...words]
    .map((word) => plainWords(word).join(''))
    .filter((word) => word.length >= 4)
    .map((word): Row => ({ kind: 'word', pattern: new RegExp(`(?<![\\p{L}\\p{N}])${loosely(word)}s?(?![\\p{L}\\p{N}])`, 'gu') }));

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: Occurrence['kind'];
}

const matches = (text: string, pattern: RegExp): readonly (readonly [number, number])[] =>
  [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);

const foundBy = (plain: Plain, { kind, pattern, wantsCapital = false }: Row): readonly Found[] =>
  matches(plain.text, pattern)
    .filter(([start]) => !wantsCapital || plain.isCapital(start))
    .map(([start, end]) => ({ start, end, kind }));

/** A slip of the finger in a name, in a word with a capital letter. */
const nearNames = (plain: Plain, names: readonly string[]): readonly Found[] =>
  matches(plain.text, /\p{L}{4,}/gu)
    .filter(
      ([start, end]) =>
        plain.isCapital(start) && names.some((name) => isNear(plain.text.slice(start, end).replace(/s$/, ''), name)),
    )
    .map(([start, end]) => ({ start, end, kind: 'name' }));

function inOrder(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const next of [...found].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else kept[kept.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  }
  return kept;
}
