// A letter whose text is lost before it went: the step at which it was approved comes back, once, and nothing else of the case moves.

import { textHash, type Instant } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { NewEvent } from '../../../src/core/casefile/event';
import { plan } from '../../../src/core/engine/plan';
import type { LetterType } from '../../../src/core/processes/complaint/letters';
import { aFile, aTriagedCase, at, events, manager } from '../../support/builders';

const later = at('2026-03-12 11:00');
const approved = (letter: LetterType, key: string, moment: Instant = at('2026-03-12 10:00')): NewEvent => ({
  kind: 'letterApproved',
  data: {
    letter,
    textKey: key,
    hash: textHash('h'),
    sendAfter: at('2026-03-12 10:05'),
    left: { stage: 'deciding', round: 4 },
  },
  at: moment,
  by: manager.id,
});
const failed = (textKey: string, why: 'textChanged' | 'noReceiver' = 'textChanged'): NewEvent => ({
  kind: 'letterFailed',
  data: { textKey, why },
  at: at('2026-03-12 10:06'),
  by: null,
});
const fallsBack = (some: readonly NewEvent[], own: Partial<Case> = {}) => {
  const closing = { stage: 'closing', round: 5, closedAs: 'answered', ...own } as const;
  const action = plan(aFile({ matter: aTriagedCase(closing), events: events(...some) }), later).find(
    ({ kind }) => kind === 'fallBack',
  );
  return action?.kind === 'fallBack' ? action.change : null;
};

it('gives the manager back the reply she approved, and the end of the case with it', () => {
  expect(fallsBack([approved('reply', 'a'), failed('a')])).toMatchObject({ stage: 'deciding', round: 6, closedAs: null });
});

it('takes what was approved in the same moment with it', () => {
  const change = fallsBack([approved('reply', 'a'), approved('toldWhere', 'b'), failed('a')]);
  expect(change?.lastDecision.events).toMatchObject([{ kind: 'letterUndone', data: { textKey: 'b' } }]);
});

it.each([
  ['it had no receiver', [approved('reply', 'a'), failed('a', 'noReceiver')], {}],
  ['the case has gone on since', [approved('reply', 'a'), failed('a')], { round: 6 }],
  ['it has been approved anew', [approved('reply', 'a'), failed('a'), approved('reply', 'c', at('2026-03-12 10:30'))], {}],
] as const)('moves nothing when %s', (_, some, own) => {
  expect(fallsBack(some, own)).toBeNull();
});
