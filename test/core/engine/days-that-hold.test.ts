// Days that were off by one, or said what was not so: what comes after the end, what an authority sets, what was answered in time, and whose it is.

import { patchOf } from '../../support/patch-of';
import { textHash } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { NewEvent } from '../../../src/core/casefile/event';
import { decide } from '../../../src/core/engine/decide';
import { outcomesOf } from '../../../src/core/processes/complaint/outcomes-of';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { answerDue } from '../../../src/core/views/case-page/explained-days';
import type { Reading } from '../../../src/core/views/case-page/reading';
import { aCase, aFile, aMatter, aTask, aTriagedCase, at, caseworker, events, registrar, soder } from '../../support/builders';

const by = registrar.id;
const closed: NewEvent = {
  kind: 'decided',
  data: { task: '12|closeFile|6', type: 'closeFile', outcome: 'fileReceived', reason: null },
  at: at('2026-03-10 10:00'),
  by,
};
const came: NewEvent = {
  kind: 'linked',
  data: { as: 'complainantReply', textKey: '12|complainantReply|1' },
  at: at('2026-03-14 10:00'),
  by: null,
};

describe('a mail after the end', () => {
  const file = aFile({ matter: aTriagedCase({ stage: 'closed', closedAs: 'answered' }), events: events(closed, came) });
  const outcomes = (now: string): readonly string[] =>
    outcomesOf(file, { type: 'mailAfterEnd', round: 2 }, at(now)).map(([outcome]) => outcome);
  it('that came on a Saturday is read on Monday', () => {
    const tasks = wantedTasks(file, at('2026-03-14 10:00')).map(({ type, due }) => [type, due]);
    expect(tasks).toEqual([['mailAfterEnd', '2026-03-16']]);
  });
  it('opens the case again only for as long as it may be opened', () => {
    expect(outcomes('2026-03-14 10:00')).toEqual(['reopened', 'newCase', 'nothingNew']);
    expect(outcomes('2027-03-14 10:00')).toEqual(['newCase', 'nothingNew']);
  });
});

it.each([
  ['2026-03-21', '2026-03-20'],
  ['2026-04-06', '2026-04-02'],
  ['2026-03-20', '2026-03-20'],
])('asks for the answer to an authority the last working day up to its day (%s)', (authorityDay, due) => {
  const file = aMatter('inspectorate', 'sending', { fields: { answerBy: authorityDay } });
  const task = wantedTasks(file, at('2026-03-05 09:00')).find(({ type }) => type === 'inspectorateSend');
  expect([task?.due, file.matter.fields['answerBy']]).toEqual([due, authorityDay]);
});

const sentAt = (when: string): readonly NewEvent[] => [
  {
    kind: 'letterApproved',
    data: { letter: 'reply', textKey: '12|reply|1', hash: textHash('h'), sendAfter: at(when) },
    at: at(when),
    by: caseworker.id,
  },
  { kind: 'letterSent', data: { textKey: '12|reply|1' }, at: at(when), by: null },
];
const urgency = (own: Partial<Case>, happened: readonly NewEvent[]): string =>
  answerDue({
    file: aFile({ matter: aTriagedCase(own), events: events(...happened) }),
    language: 'sv',
    now: at('2026-04-10 09:00'),
  } as unknown as Reading).urgency;

it('is not late when a case goes on after its answer', () => {
  expect(urgency({ stage: 'followingUp', round: 7 }, [...sentAt('2026-03-10 09:00'), closed])).toBe('over');
  expect(urgency({ stage: 'followingUp', round: 7 }, [])).toBe('late');
  const back: NewEvent = {
    kind: 'letterFailed',
    data: { textKey: '12|reply|1', why: 'bounced' },
    at: at('2026-03-10 10:00'),
    by: null,
  };
  expect(urgency({ stage: 'followingUp', round: 7 }, [...sentAt('2026-03-10 09:00'), back])).toBe('late');
});

it('passes a citizen proposal on to the routine for such, and the person is told [R147 R178]', () => {
  const task = aTask({ type: 'triage', round: 1 });
  const answers = { reason: 'citizenProposal' };
  const about = { caseId: task.caseId, type: 'triage', round: 1, outcome: 'notACase', letters: [], by: registrar } as const;
  const decided = decide(aFile({ tasks: [task] }), { ...about, answers }, at('2026-03-02 09:00'));
  if (!decided.ok) throw new Error(decided.problem.code);
  const kase = { ...aCase(), ...patchOf(decided.value) };
  expect(kase).toMatchObject({ stage: 'passingOn', exit: 'citizenProposal' });
  const tasks = wantedTasks(aFile({ matter: kase }), at('2026-03-02 09:00'));
  expect(tasks.map(({ type, role, due }) => [type, role, due])).toEqual([['passOn', 'registrar', '2026-03-03']]);
  expect(outcomesOf(aFile({ matter: kase }), { type: 'passOn', round: 2 }, at('2026-03-02 09:00'))).toMatchObject([
    ['passedOn', { letters: ['passedOn'] }],
    ['toldWhere', { letters: ['toldWhere'] }],
  ]);
});

describe('a complaint about our own [R003]', () => {
  const task = aTask({ type: 'triage', round: 1 });
  const answered = (answers: Readonly<Record<string, unknown>>) => {
    const decided = decide(
      aFile({ tasks: [task] }),
      { caseId: task.caseId, type: 'triage', round: 1, outcome: 'notACase', answers, letters: [], by: registrar },
      at('2026-03-02 09:00'),
    );
    if (!decided.ok) throw new Error(decided.problem.code);
    return { ...aCase(), ...patchOf(decided.value) };
  };
  const owner = (kase: Case) =>
    wantedTasks(aFile({ matter: kase }), at('2026-03-02 09:00')).find(({ type }) => type === 'investigateOwn');
  it('goes to the manager of the unit that was given', () => {
    const kase = answered({ reason: 'ownOperation', responsibility: 'soder' });
    expect(owner(kase)).toMatchObject({ role: 'unitManager', unit: soder });
  });
  it('goes to the head of department where none was', () =>
    expect(owner(answered({ reason: 'ownOperation' }))).toMatchObject({ role: 'departmentHead', unit: null }));
  it.each(['notOurs', 'no such unit', 7])('takes nothing for a unit that is none (%s)', (responsibility) =>
    expect(answered({ reason: 'ownOperation', responsibility }).unit).toBeNull(),
  );
  it('gives no unit what goes to the registrar', () =>
    expect(answered({ reason: 'documents', responsibility: 'soder' }).unit).toBeNull());
});
