// Handing over says to whom, from whom and why, on both cards; a panel that lacks something stands open with what was chosen (U17–U19, U21, U22).

import { cardFor, type CardContext } from '../../../src/core/cards/card-for';
import { textHash } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import { undoLetter } from '../../../src/core/decide/undo';
import { sayProblem } from '../../../src/core/text/problem';
import { addMinutes } from '../../../src/core/time/instant';
import { newTaskOf, scenes } from '../../golden/case-files';
import { aBar, aTask, at, caseworker, events, someone } from '../../support/builders';

const { file, now } = scenes.forwardToProvider;
const task = { ...newTaskOf('forwardToProvider', scenes.forwardToProvider), ownerId: someone('colleague') };
const names: Readonly<Record<string, string>> = { [caseworker.id]: 'Karin Lindqvist', [someone('colleague')]: 'Lena Dahl' };
const context: CardContext = {
  now,
  language: 'sv',
  reader: caseworker.id,
  tabUrl: () => '',
  nameOf: (id) => names[id],
  providers: [],
  caseworkers: [
    { id: caseworker.id, initials: 'KL' },
    { id: someone('colleague'), initials: 'KL' },
  ],
};
const given = (reason: string | null, own: Partial<Extract<NewEvent, { kind: 'gaveAway' }>['data']> = {}): CaseFile => ({
  ...file,
  events: events({
    kind: 'gaveAway',
    at: at('2026-03-02 10:42'),
    by: caseworker.id,
    data: { task: task.key, how: 'reassigned', reason, to: someone('colleague'), ...own },
  }),
});
const words = (card: 'task' | 'moved', of: CaseFile, more: Partial<CardContext> = {}): string =>
  JSON.stringify(cardFor({ card, task }, of, { ...context, ...more }).card);

it('says on both cards who gave it to whom, when and why', () => {
  const sentence = 'Karin Lindqvist lämnade uppgiften till Lena Dahl 2 mars 10:42. Skäl: Hinner inte i tid.';
  expect(words('moved', given('noTime'))).toContain(sentence);
  expect(words('task', given('noTime'), { reader: someone('colleague') })).toContain(sentence);
});

it('says where it lies when it has gone on since, and who has the role when nobody is named', () => {
  const on = { ...task, ownerId: null, role: 'unitManager' as const };
  expect(JSON.stringify(cardFor({ card: 'moved', task: on }, given('noTime'), context).card)).toContain(
    'enhetschefen i Enhet Söder',
  );
});

it('says that it came because a role was lost, or because nobody holds it, until somebody takes it', () => {
  const lost = (person: typeof caseworker.id | null): CaseFile => ({
    ...file,
    events: events({
      kind: 'roleLost',
      data: { person, role: 'caseworker', isCaseworker: person !== null, tasks: [task.key] },
      at: at('2026-03-02 10:42'),
      by: null,
    }),
  });
  const on = { ...task, ownerId: null, role: 'unitManager' as const };
  const card = (person: typeof caseworker.id | null, own: object = {}): string =>
    JSON.stringify(cardFor({ card: 'task', task: { ...on, ...own } }, lost(person), context).card);
  expect(card(caseworker.id)).toContain(
    'Uppgiften kom till enhetschefen i Enhet Söder 2 mars 10:42, eftersom Karin Lindqvist inte längre har rollen.',
  );
  expect(card(null)).toContain('eftersom ingen har rollen Handläggare.');
  expect(card(null, { role: 'caseworker' })).not.toContain('eftersom');
  expect(card(caseworker.id, { ownerId: someone('colleague') })).not.toContain('eftersom');
});

it('names nobody who is kept out by a conflict of interest, and tells her nothing', () => {
  const barred = { ...given(null), assessments: [aBar(caseworker.id, ['caseworker'])] };
  expect(words('task', barred, { reader: someone('colleague'), caseworkers: [] })).not.toMatch(/Karin|lämnade uppgiften/);
  const about = { ...given('noTime', { to: someone('colleague') }), assessments: [aBar(someone('colleague'), ['caseworker'])] };
  expect(words('moved', about, { reader: someone('colleague') })).toContain('Någon annan har tagit över uppgiften.');
});

it('keeps the panel open with the reason, and names the field that is missing', () => {
  const refused = words('task', file, { reader: someone('colleague'), given: { how: 'reassigned', giveAwayReason: 'noTime' } });
  expect(refused).not.toContain('Action.ShowCard","title":"Lämna över');
  expect(refused).toContain('"value":"noTime"');
  expect(refused).toContain('Välj vilken kollega du lämnar uppgiften till.');
});

it('tells the proposed caseworker that the manager has not said so yet', () => {
  const proposed = { ...file, tasks: [aTask({ type: 'confirmCaseworker', round: 2 })] };
  expect(words('task', proposed)).toContain('Du är föreslagen som handläggare.');
  expect(words('task', file)).not.toContain('föreslagen');
});

it('offers colleagues by name: two with the same initials can be told apart', () => {
  const confirm = newTaskOf('confirmCaseworker', scenes.confirmCaseworker);
  const card = JSON.stringify(cardFor({ card: 'task', task: confirm }, scenes.confirmCaseworker.file, context).card);
  expect(card).toMatch(/Karin Lindqvist.*Lena Dahl/);
});

it.each([
  [false, 'Därefter skickas det.'],
  [true, 'Därefter blir det en uppgift att lämna beskedet.'],
] as const)('says what comes after the time to undo; given by hand: %j', (isByHand, sentence) => {
  const approved: NewEvent = {
    kind: 'letterApproved',
    at: now,
    by: caseworker.id,
    data: { letter: 'reply', textKey: 'k', hash: textHash('a'), sendAfter: addMinutes(now, 5), isByHand },
  };
  const answered = { ...task, state: 'done' as const, outcome: 'sent', answeredAt: now };
  const card = cardFor({ card: 'task', task: answered }, { ...file, events: events(approved) }, context).card;
  expect(JSON.stringify(card)).toContain(sentence);
});

it('says when the letter went to whoever presses Ångra too late', () => {
  const sent = {
    ...file,
    events: events({ kind: 'letterSent', data: { textKey: 'k' }, at: at('2026-03-02 19:28'), by: null }),
  };
  const late = undoLetter(sent, { textKey: 'k', by: caseworker }, at('2026-03-02 19:31'));
  if (late.ok) throw new Error('taken back');
  expect(sayProblem('sv', late.problem)).toBe('Det hann inte ångras: brevet har gått 19:28.');
});
