// The papers that lie on top of what is handed out: the index with what was answered of each document and by which provision, and for somebody's own data what she
// has a right to know of how it is handled (GDPR art. 15.1).

import type { Instant } from '../brand';
import type { Paper } from '../records/paper';
import type { Profile } from '../routine/profile';
import { say } from '../text/say';
import { sayDayAndYear } from '../text/day';
import { dayOf } from '../time/plain-date';
import type { Answered } from './answer';
import { groundWord } from './masked-paper';
import type { Unit } from './unit';

export interface IndexRow {
  readonly place: string;
  readonly unit: Pick<Unit, 'kind' | 'at'>;
  readonly answered: Answered | null;
  /** Its file; null for what is not handed out. */
  readonly name: string | null;
}

/** What is said of a document never tells whose it is: its kind and its day. */
export const handedOutIndex = (number: string, rows: readonly IndexRow[], now: Instant): Paper => ({
  ...blank(number, say('sv', 'disclosure.index.title', { number })),
  facts: [{ title: say('sv', 'disclosure.index.made'), value: sayDayAndYear('sv', dayOf(now)) }],
  table: {
    head: [
      { title: say('sv', 'disclosure.index.place'), share: 0.08 },
      { title: say('sv', 'disclosure.index.document'), share: 0.3 },
      { title: say('sv', 'disclosure.index.answer'), share: 0.16 },
      { title: say('sv', 'disclosure.index.grounds'), share: 0.46 },
    ],
    rows: rows.map(({ place, unit, answered }) => [
      place,
      `${say('sv', `disclosure.kind.${unit.kind}`)}, ${sayDayAndYear('sv', dayOf(unit.at))}`,
      answered === null ? '' : say('sv', `disclosure.answer.${answered.answer}`),
      (answered?.grounds ?? []).map(groundWord).join('\n'),
    ]),
  },
});

/** Why the data is there, who gets it, how long, from where, and her rights. */
export const ownDataPaper = (number: string, { profile, now }: { readonly profile: Profile; readonly now: Instant }): Paper => ({
  ...blank(number, say('sv', 'disclosure.ownData.title')),
  facts: [
    { title: say('sv', 'disclosure.ownData.controller'), value: profile.name },
    { title: say('sv', 'disclosure.index.made'), value: sayDayAndYear('sv', dayOf(now)) },
  ],
  words: [
    say('sv', 'disclosure.ownData.why'),
    say('sv', 'disclosure.ownData.what'),
    say('sv', 'disclosure.ownData.who'),
    say('sv', 'disclosure.ownData.howLong'),
    say('sv', 'disclosure.ownData.from'),
    say('sv', 'disclosure.ownData.rights'),
    say('sv', 'disclosure.ownData.complaint'),
  ],
});

const blank = (number: string, title: string): Paper => ({
  title,
  facts: [],
  words: [],
  table: null,
  isWide: false,
  foot: say('sv', 'bundle.foot', { number, page: '{page}', pages: '{pages}' }),
  lacking: say('sv', 'bundle.lacking'),
});
