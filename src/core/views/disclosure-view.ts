// The page on which documents are found and weighed for a request: the cases with their documents and what was answered of each; and one document to be masked.

import { z } from 'zod';
import { enumOf, keysOf, type Instant } from '../brand';
import { disclosureAnswers, type Answered, type DisclosureAnswer, type FoundRow } from '../disclosure/answer';
import { grounds, groundsThat, type GroundId } from '../disclosure/grounds';
import type { Proposal } from '../disclosure/marks';
import type { Unit } from '../disclosure/unit';
import { sayDay } from '../text/day';
import { say, sayPlain, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';

const choice = z.object({ code: z.string(), word: z.string() });
const ground = z.enum(enumOf<GroundId>(grounds));
const answer = z.enum(enumOf<DisclosureAnswer>(disclosureAnswers));
const document = z.object({
  ref: z.string(),
  place: z.string(),
  title: z.string(),
  day: z.string(),
  /** The provisions that may hold, in one line. */
  proposed: z.string(),
  answer: answer.nullable(),
  /** The answer with its provisions. */
  answered: z.string(),
  hasCopy: z.boolean(),
  isLate: z.boolean(),
  out: z.string().nullable(),
});

export const disclosurePage = z.object({
  id: z.string(),
  number: z.string(),
  isOwnData: z.boolean(),
  isOpen: z.boolean(),
  others: z.number(),
  cases: z.array(z.object({ id: z.string(), number: z.string(), documents: z.array(document) })),
});
export type DisclosurePage = z.infer<typeof disclosurePage>;

const span = z.object({ start: z.number(), end: z.number() });
const mark = span.extend({ ground });
export const areaShape = z.object({
  page: z.number(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  ground,
});

export const weighedPage = z.object({
  title: z.string(),
  /** `1.3`, as in the list. */
  place: z.string(),
  number: z.string(),
  isOpen: z.boolean(),
  form: z.enum(['text', 'pictures', 'none']),
  text: z.string(),
  hash: z.string().nullable(),
  proposals: z.array(span.extend({ type: z.string(), isKnown: z.boolean() })),
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  proposed: z.array(ground),
  withholds: z.array(choice),
  lets: z.array(choice),
  /** What was answered before. */
  before: z
    .object({
      answer,
      grounds: z.array(ground),
      hash: z.string().nullable(),
      marks: z.array(mark),
      shown: z.array(span),
      areas: z.array(areaShape),
    })
    .nullable(),
});
export type WeighedPage = z.infer<typeof weighedPage>;

/** What the page hands in. */
export const answerShape = z.object({
  answer: z.enum(keysOf(disclosureAnswers)),
  grounds: z.array(ground).max(keysOf(grounds).length),
  hash: z.string().nullable().default(null),
  marks: z.array(mark).max(20_000).default([]),
  shown: z.array(span).max(20_000).default([]),
  areas: z.array(areaShape).max(500).default([]),
});

interface Reader {
  readonly language: Language;
  readonly now: Instant;
}

export interface DocumentToShow {
  readonly unit: Unit;
  readonly place: string;
  readonly row: FoundRow | undefined;
  readonly isLate: boolean;
}

/** One line of the list. */
export function documentRow({ unit, place, row, isLate }: DocumentToShow, { language, now }: Reader): z.infer<typeof document> {
  const answered = row?.answered ?? null;
  const out = row?.out.at(-1) ?? null;
  return {
    ref: unit.ref,
    place,
    title: unit.title,
    day: sayDay(language, dayOf(unit.at), dayOf(now)),
    proposed: proposedWord(language, unit.proposed),
    answer: answered?.answer ?? null,
    answered: answered === null ? '' : answeredWord(language, answered),
    hasCopy: answered?.answer === 'masked' && row?.copy !== null,
    isLate,
    out: out === null ? null : say(language, 'disclosure.out', { day: sayDay(language, dayOf(out.at), dayOf(now)) }),
  };
}

const proposedWord = (language: Language, proposed: readonly GroundId[]): string =>
  proposed.length === 0
    ? say(language, 'disclosure.proposed.none')
    : say(language, 'disclosure.proposed', { grounds: proposed.map((id) => wordOf(language, id)).join('; ') });

const answeredWord = (language: Language, { answer: given, grounds: by }: Answered): string =>
  `${say(language, `disclosure.answer.${given}`)} (${by.map((id) => wordOf(language, id)).join('; ')})`;

const wordOf = (language: Language, id: GroundId): string => sayPlain(language, `statute.${grounds[id].because}`);

/** The provisions of one way, as choices. */
export const groundChoices = (language: Language, way: 'withholds' | 'lets'): WeighedPage['withholds'] =>
  groundsThat(way).map((code) => ({ code, word: wordOf(language, code) }));

/** What was answered before, as the page fills it in again. */
export const beforeOf = (row: FoundRow | undefined): WeighedPage['before'] => {
  const answered = row?.answered ?? null;
  if (answered === null) return null;
  return {
    answer: answered.answer,
    grounds: [...answered.grounds],
    hash: answered.hash,
    marks: [...answered.marks],
    shown: [...answered.shown],
    areas: [...answered.areas],
  };
};

/** Where the screening points, as the page gets it. */
export const proposalRows = (proposals: readonly Proposal[]): WeighedPage['proposals'] =>
  proposals.map(({ start, end, type, isKnown }) => ({ start, end, type, isKnown }));
