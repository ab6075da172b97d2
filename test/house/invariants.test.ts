// What the stories hold after every step, each broken once by a value that must never be: an invariant that lets its fault through proves nothing.

import { caseId, textHash } from '../../src/core/brand';
import type { CaseFile } from '../../src/core/casefile/case-file';
import type { NewEvent } from '../../src/core/casefile/event';
import { aCase, aFile, aMatter, aTask, aTriagedCase, at, caseworker, day, events } from '../support/builders';
import { invariants, type Seen } from '../support/story/invariants';
import { somebody } from '../golden/letters';

const sent: NewEvent = { kind: 'letterSent', data: { textKey: '12|receipt|0' }, at: at('2026-03-02 08:11'), by: null };
const waiting: NewEvent = {
  kind: 'letterApproved',
  data: { letter: 'reply', textKey: '12|reply|1', hash: textHash('h'), sendAfter: at('2026-03-12 09:05') },
  ...{ at: at('2026-03-12 09:00'), by: caseworker.id },
};
const received = aFile().events[0]!;

/** A case at rest: its one task is open, its card stands, and the colleague has her receipt. */
const calm: CaseFile = aFile({
  tasks: [aTask({ type: 'triage' })],
  events: events(
    received,
    sent,
    {
      kind: 'shown',
      data: {
        cards: [
          {
            tag: 'task:triage:1',
            to: 'role:registrar',
            holder: 'r',
            state: 'open:2026-03-03',
            conversationId: 'c',
            activityId: 'a',
          },
        ],
      },
      at: at('2026-03-02 08:11'),
      by: null,
    },
    { kind: 'findableBegun', data: {}, at: at('2026-03-02 08:11'), by: null },
    { kind: 'findableMade', data: {}, at: at('2026-03-02 08:11'), by: null },
  ),
});
const seen = (own: Partial<Seen> = {}): Seen => ({
  ...{
    files: [calm],
    others: [],
    personal: [somebody],
    lying: [{ intakeKey: 'key', lies: 'usual' }],
    findable: ['12'],
    texts: [],
    teams: '[]',
    logged: '',
    sentTo: [],
    waiting: 0,
    figures: [],
    now: at('2026-03-02 08:30'),
  },
  ...own,
});
const only = (file: CaseFile): Partial<Seen> => ({ files: [file] });

const partOfIt: NewEvent = {
  kind: 'partOf',
  data: { part: 'p', of: caseId('12'), over: 'persons' },
  at: at('2026-03-02 08:12'),
  by: caseworker.id,
};
const dividedOff: NewEvent = {
  kind: 'divided',
  data: { part: 'p', over: 'persons', providerId: null },
  at: at('2026-03-02 08:12'),
  by: caseworker.id,
};
const aPart = (intakeKey: string, arrived = calm.matter.arrived): CaseFile =>
  aFile({ matter: aCase({ id: caseId('13'), intakeKey, arrived }), events: events(received, partOfIt) });

const faults: Readonly<Record<string, readonly Partial<Seen>[]>> = {
  'I01 nothing personal in Teams or in the log': [
    { teams: JSON.stringify([{ card: { body: [{ text: 'Klagomål från Greta' }] } }]) },
    { teams: '{"text":"greta.holm@example.com"}' },
    { teams: '{"summary":"De kom inte i går kväll, och min mamma fick ingen mat"}' },
    { logged: '{"msg":"mail from Bergvall"}' },
  ],
  'a part came when its whole came, shares its original, and both say so': [
    only({ ...calm, events: events(received, sent, partOfIt) }),
    { files: [{ ...calm, events: events(received, sent, dividedOff) }, aPart('other+p')] },
    { files: [{ ...calm, events: events(received, sent, dividedOff) }, aPart('key+p', at('2026-03-03 08:10'))] },
  ],
  'what ended for being the same has its words in the case that answers': [
    only(aFile({ matter: aTriagedCase({ stage: 'closed', closedAs: 'sameCase' }) })),
  ],
  'Statistik has each case and each counted matter once as received and once as closed, and nothing else': [
    { figures: ['received:00'] },
    only({
      ...calm,
      matter: { ...calm.matter, stage: 'assessing' },
      tasks: [aTask({ type: 'triage', state: 'done', answeredAt: at('2026-03-02 09:00') }), aTask({ type: 'forwardToProvider' })],
    }),
  ],
  'I02 each open matter beside the complaints has a dated next step': [{ others: [aMatter('lexSarah', 'investigating')] }],
  'I02 each open case has an owner and a dated next step': [only({ ...calm, tasks: [] })],
  'I03 no mail waits in the inbox': [{ waiting: 1 }],
  'I04 a mail gives one case': [{ files: [calm, { ...calm, matter: aCase({ id: caseId('13') }) }] }],
  'I09 nobody is written to who cannot or will not be': [
    { ...only({ ...calm, matter: aCase({ replyWish: 'none' }) }), sentTo: ['greta.holm@example.com'] },
    { ...only({ ...calm, matter: aCase({ addressProof: 'none' }) }), sentTo: ['greta.holm@example.com'] },
  ],
  'the content of a case lies where it says, whole, and nowhere else': [
    { lying: [] },
    { lying: ['usual', 'apart'].map((lies) => ({ intakeKey: 'key', lies })) },
    { ...only({ ...calm, matter: aCase({ lies: 'apart' }) }) },
    { ...only({ ...calm, matter: aCase({ lies: 'outside' }) }) },
  ],
  'DEC8.24 no case of somebody with a protected identity is found by who she is': [
    only({ ...calm, matter: aCase({ protection: 'protected' }) }),
  ],
  'a case that has ended keeps no draft': [
    {
      ...only(aFile({ matter: aTriagedCase({ stage: 'closed' }) })),
      texts: [{ caseId: caseId('12'), key: '12|replyDraft|1', kind: 'replyDraft' }],
    },
    {
      ...only(aFile({ matter: aTriagedCase({ stage: 'closed' }) })),
      texts: [{ caseId: caseId('12'), key: '12|reply|1', kind: 'reply' }],
    },
  ],
  'I10 the contract step is reached by way of the first two': [only({ ...calm, matter: aTriagedCase({ stage: 'escalating' }) })],
  'I12 no case is closed with a letter still waiting': [
    only(aFile({ matter: aTriagedCase({ stage: 'closed' }), events: events(received, waiting) })),
  ],
  'no task is open twice': [only({ ...calm, tasks: [aTask({ type: 'triage' }), aTask({ type: 'triage', round: 2 })] })],
  'nothing is put back or followed that nobody edited': [
    only({
      ...calm,
      events: events(received, sent, { kind: 'putBack', data: { field: 'lastDecision' }, at: at('2026-03-02 08:12'), by: null }),
    }),
  ],
  'a second look at the same moment finds nothing to do': [
    only({ ...calm, events: events(received, sent) }),
    only({ ...calm, tasks: [aTask({ type: 'triage', due: day('2026-03-04') })] }),
  ],
};

it('a case at rest breaks none of them', () => {
  expect(Object.entries(invariants).flatMap(([rule, check]) => check(seen()).map((what) => `${rule}: ${what}`))).toEqual([]);
});

it('each has a planted fault [DEC7.17]', () => {
  expect(Object.keys(faults).sort()).toEqual(Object.keys(invariants).sort());
});

it.each(Object.entries(faults).flatMap(([rule, some]) => some.map((fault, at_) => [rule, at_ + 1, fault] as const)))(
  '%s: fault %s is caught',
  (rule, _number, fault) => {
    expect(invariants[rule]?.(seen(fault))).not.toEqual([]);
  },
);
