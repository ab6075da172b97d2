// No ending of any kind while somebody may be in danger: every outcome of every task that leads to an end, by the table (decisions 8.6).

import { isKeyOf, keysOf } from '../../../src/core/brand';
import { decide } from '../../../src/core/engine/decide';
import { heldBy } from '../../../src/core/decide/held';
import { raiseDanger, raiseSaid } from '../../../src/core/decide/raise-danger';
import { toldOf } from '../../../src/core/engine/alarm';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { writeRecipient } from '../../../src/core/casefile/recipient';
import { isEnd, stages } from '../../../src/core/processes/complaint/stages';
import { processes, taskType, type ComplaintTaskId } from '../../../src/core/processes/all';
import type { AnyOutcome } from '../../../src/core/processes/all';
import { aCase, aFile, aTask, aTriagedCase, at, day, events, manager, soder, someone } from '../../support/builders';
import type { CaseFile } from '../../../src/core/casefile/case-file';

interface Ending {
  readonly type: ComplaintTaskId;
  readonly outcome: string;
  readonly reason: string | null;
}

const now = at('2026-03-02 10:00');
const leadsToEnd = (to: string | undefined): boolean => to !== undefined && isKeyOf(stages, to) && isEnd(to);

/** Every answer of the table that ends a case, reason by reason where the reason decides. */
const endings: readonly Ending[] = keysOf(processes.complaint.tasks).flatMap((type) =>
  Object.entries(taskType(type).outcomes).flatMap(([outcome, rule]: [string, AnyOutcome]) => [
    ...(leadsToEnd(rule.to) ? [{ type, outcome, reason: rule.reasons?.[0] ?? rule.unmetReasons?.[0] ?? null }] : []),
    ...Object.entries(rule.toBy ?? {}).flatMap(([reason, { to }]) => (leadsToEnd(to) ? [{ type, outcome, reason }] : [])),
  ]),
);

function tried(file: CaseFile, { type, outcome, reason }: Ending, more: Readonly<Record<string, unknown>> = {}) {
  const task = aTask({ type, round: 5, role: 'unitManager', unit: soder, ownerId: manager.id });
  const answers = { ...more, ...(reason === null ? {} : { reason }) };
  return decide(
    { ...file, tasks: [...file.tasks, task] },
    { caseId: task.caseId, type, round: 5, outcome, answers, letters: [], by: manager },
    now,
  );
}

describe('a case where somebody may be in danger', () => {
  it('has endings to be kept from', () => {
    expect(endings.length).toBeGreaterThanOrEqual(5);
  });
  it.each(endings)('is not ended by $type with $outcome ($reason)', (ending) => {
    const file = aFile({ matter: aTriagedCase({ stage: 'deciding', round: 5, danger: 'yes', needsMet: true }) });
    expect(tried(file, ending)).toEqual({ ok: false, problem: { code: 'dangerOpen' } });
  });
  it.each(endings)('is not ended by $type with $outcome ($reason) when the answer itself says that of a child', (ending) => {
    const file = aFile({ matter: aTriagedCase({ stage: 'deciding', round: 5, needsMet: true }) });
    expect(tried(file, ending, { danger: 'child' })).toEqual({ ok: false, problem: { code: 'childConcernOpen' } });
  });
  it.each([
    ['yes', { danger: 'yes' }, ['said']],
    ['child', { childConcern: true }, ['child']],
    ['both', { danger: 'yes', childConcern: true }, ['said', 'child']],
    ['no', {}, []],
  ] as const)('keeps what a refused answer says of danger and of a child (%s), once', (danger, kept, how) => {
    const file = aFile({ matter: aTriagedCase({ unit: soder }) });
    const raised = raiseSaid(file, { answers: { danger }, by: manager }, now);
    if (!raised.ok) throw new Error(raised.problem.code);
    const { lastDecision, ...patch } = raised.value.matter;
    expect(patch).toEqual(kept);
    expect(lastDecision?.events.map(({ data }) => data)).toEqual(how.map((one) => ({ how: one })));
    const again = raiseSaid({ ...file, matter: { ...file.matter, ...kept } }, { answers: { danger }, by: manager }, now);
    expect(again).toMatchObject({ value: { matter: { lastDecision: { events: [] } } } });
  });
  it.each(endings)('is not ended by $type with $outcome ($reason) when the answer itself says so', (ending) => {
    const file = aFile({ matter: aTriagedCase({ stage: 'deciding', round: 5, needsMet: true }) });
    expect(tried(file, ending, { danger: 'yes' })).toEqual({ ok: false, problem: { code: 'dangerOpen' } });
  });
  it('is not ended while an alarm is unread, nor while a child’s report has no receiver', () => {
    const received = {
      kind: 'received',
      data: { channel: 'mail', forwarded: false, signs: ['words'] },
      at: now,
      by: null,
    } as const;
    expect(heldBy(aFile({ matter: aCase({ signs: ['words'] }), events: events(received) }))).toBe('alarmOpen');
    expect(heldBy(aFile({ matter: aTriagedCase({ childConcern: true }) }))).toBe('childConcernOpen');
    expect(heldBy(aFile({ matter: aTriagedCase({ danger: 'handled' }) }))).toBeNull();
  });
  it('has *Fara just nu* also before it has a unit, and again when it is taken back that she is safe', () => {
    const open = (file: CaseFile) => wantedTasks(file, now).find(({ type }) => type === 'dangerNow');
    expect(open(aFile({ matter: aCase({ danger: 'yes' }) }))).toMatchObject({
      role: 'departmentHead',
      round: 0,
      due: '2026-03-02',
    });
    const safe = aTask({ type: 'dangerNow', round: 0, state: 'done', outcome: 'safeNow', reason: 'called' });
    const again = raiseDanger(aFile({ matter: aTriagedCase({ danger: 'handled' }), tasks: [safe] }), manager, now);
    expect(again).toMatchObject({ ok: true, value: { matter: { danger: 'yes' } } });
    expect(open(aFile({ matter: aTriagedCase({ danger: 'yes' }), tasks: [safe] }))?.round).toBe(1);
  });
});

describe('an alarm', () => {
  const told = (moment: string, own: Parameters<typeof aCase>[0] = {}): readonly string[] => {
    const signs = {
      kind: 'received',
      data: { channel: 'mail', forwarded: false, signs: ['words'] },
      at: at(moment),
      by: null,
    } as const;
    const file = aFile({ matter: aCase({ signs: ['words'], ...own }), events: events(signs) });
    const task = wantedTasks(file, at(moment)).find(({ type }) => type === 'readAlarm');
    return task === undefined ? [] : toldOf(file, task).map(({ to, from }) => `${writeRecipient(to)} ${from}`);
  };
  it('goes at once to the first owners and the head of department, and after 15 minutes to the next', () => {
    expect(told('2026-03-02 10:00')).toEqual([
      `role:registrar ${at('2026-03-02 10:00')}`,
      `role:departmentHead ${at('2026-03-02 10:00')}`,
      `role:onCall ${at('2026-03-02 17:00')}`,
      `role:qualityController ${at('2026-03-02 10:15')}`,
    ]);
  });
  it('goes to those on call at once when the office is closed, and to the manager of the suggested unit', () => {
    const suggestion = { providerId: null, unit: 'soder', topic: null, because: 'areaInText' } as never;
    expect(told('2026-03-07 19:23', { suggestion })).toEqual([
      `role:registrar ${at('2026-03-07 19:23')}`,
      `role:unitManager:soder ${at('2026-03-07 19:23')}`,
      `role:onCall ${at('2026-03-07 19:23')}`,
      `role:departmentHead ${at('2026-03-07 19:38')}`,
      `role:qualityController ${at('2026-03-07 19:53')}`,
    ]);
  });
  it('makes *Mottagning* due the same day, red day or not', () => {
    const file = aFile({ matter: aCase({ signs: ['mark'] }), tasks: [] });
    expect(wantedTasks(file, at('2026-03-07 19:23')).find(({ type }) => type === 'triage')?.due).toBe('2026-03-07');
  });
});

describe('needs that are not met', () => {
  const unmet = aFile({ matter: aTriagedCase({ stage: 'deciding', round: 5, needsMet: false, replyWish: 'none' }) });
  const answer = (outcome: string, answers: Readonly<Record<string, unknown>>) =>
    decide(
      { ...unmet, tasks: [aTask({ type: 'decideOutcome', round: 5, role: 'unitManager', unit: soder, ownerId: manager.id })] },
      { ...{ caseId: unmet.matter.id, type: 'decideOutcome', round: 5 }, outcome, answers, letters: [], by: manager },
      now,
    );
  it('are not left without a next step or a reason', () => {
    expect(answer('approved', {})).toEqual({ ok: false, problem: { code: 'needsNotMet' } });
    expect(answer('approved', { reason: 'whatever' })).toEqual({ ok: false, problem: { code: 'needsNotMet' } });
    expect(answer('approved', { reason: 'personDeclines' })).toMatchObject({ ok: true, value: { matter: { stage: 'closing' } } });
  });
  it('go on with a step and its day, and the follow-up is due that day', () => {
    const gone = answer('goesOn', { nextStep: 'meeting', nextStepDay: '2026-03-20' });
    expect(gone).toMatchObject({ ok: true, value: { matter: { stage: 'followingUp', nextStep: 'meeting' } } });
    const file = aFile({
      matter: aTriagedCase({ stage: 'followingUp', round: 6, nextStep: 'meeting', nextStepDay: day('2026-03-20') }),
    });
    expect(wantedTasks(file, now).find(({ type }) => type === 'individualFollowUp')?.due).toBe('2026-03-20');
    expect(answer('goesOn', { nextStep: 'meeting', nextStepDay: '2026-03-02' })).toMatchObject({
      problem: { code: 'dateNotAllowed' },
    });
  });
});

describe('a mail into a case', () => {
  const came = (seq: number, data: object = {}) =>
    ({ kind: 'linked', data: { as: 'complainantReply', textKey: `k${seq}`, ...data }, at: now, by: null }) as never;
  const open = (file: CaseFile) => wantedTasks(file, now).filter(({ type }) => type === 'readMail' || type === 'mailAfterEnd');
  it('is a task for whoever has the case, unless the routine acted on it', () => {
    const file = (own: Parameters<typeof aCase>[0], data: object = {}) =>
      aFile({ matter: aCase(own), events: events(came(1, data)) });
    const mine = { stage: 'followingUp', unit: 'soder', caseworkerId: someone('caseworker') } as never;
    expect(open(file(mine))).toMatchObject([{ type: 'readMail', role: 'caseworker', ownerId: 'caseworker', due: '2026-03-03' }]);
    expect(open(file({ stage: 'assessing', unit: 'soder' } as never))).toMatchObject([{ role: 'unitManager' }]);
    expect(open(file({}))).toMatchObject([{ role: 'registrar' }]);
    expect(open(file(mine, { isActedOn: true }))).toEqual([]);
  });
  it('is read one after the other, so that none is lost', () => {
    const two = aFile({ events: events(came(1), came(2)) });
    expect(open(two)).toMatchObject([{ round: 1 }]);
    expect(open({ ...two, tasks: [aTask({ type: 'readMail', round: 1, state: 'done' })] })).toMatchObject([{ round: 2 }]);
  });
  it('is the registrar’s when the case is closed', () => {
    expect(
      open(aFile({ matter: aTriagedCase({ stage: 'closed', closedAs: 'answered' }), events: events(came(1)) })),
    ).toMatchObject([{ type: 'mailAfterEnd', role: 'registrar' }]);
  });
});
