// What the person has heard at the end, in words: never that she was answered when she was not.

import { textHash } from '../../../src/core/brand';
import type { NewEvent } from '../../../src/core/casefile/event';
import type { ExitId } from '../../../src/core/processes/complaint/exits';
import type { LetterType } from '../../../src/core/processes/complaint/letters';
import type { TaskTypeId } from '../../../src/core/processes/all';
import { answered } from '../../../src/core/views/answered';
import { aCase, aFile, at, day, events, manager } from '../../support/builders';

const decided = (type: TaskTypeId, outcome: string): NewEvent => ({
  kind: 'decided',
  data: { task: `12|${type}|2`, type, outcome, reason: null },
  at: at('2026-03-04 10:00'),
  by: manager.id,
});
const sent = (letter: LetterType): readonly NewEvent[] => [
  {
    kind: 'letterApproved',
    data: { letter, textKey: `12|${letter}|1`, hash: textHash('h'), sendAfter: at('2026-03-05 09:00') },
    at: at('2026-03-05 08:55'),
    by: manager.id,
  },
  { kind: 'letterSent', data: { textKey: `12|${letter}|1` }, at: at('2026-03-05 09:00'), by: null },
];
const told = (exit: ExitId | null, happened: readonly NewEvent[]): string =>
  answered(aFile({ matter: aCase({ stage: 'closing', exit, replyWish: 'email' }), events: events(...happened) }), 'sv');

it('takes no word that it will be late for an answer', () =>
  expect(told(null, sent('delayNotice'))).toBe('Personen har inte fått besked än.'));

it('is the answer that was read out as the caseworker had proposed it: the draft keeps its key', () => {
  const textKey = '12|replyDraft|3';
  const approved: NewEvent = {
    kind: 'letterApproved',
    data: { letter: 'reply', textKey, hash: textHash('h'), sendAfter: at('2026-03-05 09:00'), isByHand: true },
    at: at('2026-03-05 08:55'),
    by: manager.id,
  };
  const data = { textKey, how: 'phone', who: 'complainant', identity: 'controlQuestions', day: day('2026-03-05') } as const;
  const word: NewEvent = { kind: 'letterTold', data, at: at('2026-03-05 10:00'), by: manager.id };
  expect(told(null, [approved, word])).toBe('Personen fick besked per telefon 5 mars 2026.');
});

describe('what was said by hand of where it went', () => {
  const word: NewEvent = {
    kind: 'letterTold',
    data: {
      textKey: '12|exitNotice|hand3',
      how: 'phone',
      who: 'complainant',
      identity: 'controlQuestions',
      day: day('2026-03-03'),
    },
    at: at('2026-03-04 10:00'),
    by: manager.id,
  };
  const notNeeded = (reason: string): NewEvent => ({
    kind: 'decided',
    data: { task: '12|tellPerson|3', type: 'tellPerson', outcome: 'notNeeded', reason },
    at: at('2026-03-04 10:00'),
    by: manager.id,
  });
  const back: NewEvent = { kind: 'takenBack', data: { exit: 'fixedOnSpot' }, at: at('2026-03-04 11:00'), by: manager.id };
  it.each<[string, readonly NewEvent[], string]>([
    [
      'is how she got word, and on which day',
      [decided('tellPerson', 'toldOtherwise'), word],
      'Personen fick besked per telefon 3 mars 2026.',
    ],
    ['is nothing when she wants no word', [notNeeded('wantsNoWord')], 'Inget svar skulle lämnas.'],
    ['is that nobody reached her', [notNeeded('cannotBeReached')], 'Personen gick inte att nå.'],
    ['counts no more when the case came back', [word, back], 'Personen har inte fått besked än.'],
  ])('%s', (_name, happened, words) => expect(told('fixedOnSpot', happened)).toBe(words));
});
