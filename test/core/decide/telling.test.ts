// People without mail get the same answers and clocks: read out, posted or given at a visit, and never closed unheard (A8, C15, decisions 8.13).

import { textHash } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { CaseEvent, NewEvent } from '../../../src/core/casefile/event';
import { decide } from '../../../src/core/engine/decide';
import type { Decision } from '../../../src/core/engine/decision';
import { letterState } from '../../../src/core/engine/letter-state';
import { toTell } from '../../../src/core/processes/complaint/to-tell';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { answered } from '../../../src/core/views/answered';
import { aFile, aTask, aTriagedCase, at, caseworker, day, events, manager, soder } from '../../support/builders';

const now = at('2026-03-10 10:00');
const without: readonly (readonly [string, Partial<Case>])[] = [
  ['who wishes a call', { replyWish: 'phone' }],
  ['who wishes a letter', { replyWish: 'letter' }],
  ['without an address', { addressProof: 'none' }],
  ['without an address, whom nobody has asked', { addressProof: 'none', replyWish: 'unknown' }],
  ['with a protected identity', { protection: 'protected' }],
];
const ofManager = { role: 'unitManager', unit: soder, ownerId: null } as const;
const deciding = (own: Partial<Case>) =>
  aFile({
    matter: aTriagedCase({ stage: 'deciding', needsMet: true, ...own }),
    tasks: [aTask({ type: 'decideOutcome', round: 2, ...ofManager })],
  });
const decision = (own: Partial<Decision>): Decision => ({
  ...{ caseId: aFile().matter.id, type: 'decideOutcome', round: 2, outcome: 'approved', answers: {}, letters: [], by: manager },
  ...own,
});
const reply = { letter: 'reply', textKey: '12|reply|1', hash: textHash('h') } as const;
const approved = (own: Partial<Case>) => {
  const file = deciding(own);
  const letters = file.matter.protection === 'normal' ? [reply] : [];
  const result = decide(file, decision({ letters }), now);
  if (!result.ok) throw new Error(result.problem.code);
  const more = result.value.matter.lastDecision.events;
  return aFile({ matter: { ...file.matter, stage: 'closing', round: 3 }, events: events(...file.events, ...more) });
};
const opened = (file: ReturnType<typeof aFile>, moment = at('2026-03-10 10:30')) =>
  wantedTasks(file, moment).map(({ type }) => type);

describe.each(without)('a person %s [R044 R113 R233]', (_who, own) => {
  it('has the delay told as others have', () => {
    const file = aFile({ matter: aTriagedCase({ stage: 'withProvider', ...own }) });
    expect(opened(file, at('2026-03-11 08:00'))).toContain('delayNotice');
  });
  it('has an approved answer given by somebody, and the file waits for that', () => {
    const file = approved(own);
    expect(opened(file)).toContain('giveAnswer');
    expect(opened(file)).not.toContain('closeFile');
    expect(answered(file, 'sv')).toBe('Personen har inte fått besked än.');
  });
  it('is told with how, who, proof and day, and then the file is closed', () => {
    const file = approved(own);
    const round = toTell(file, now)?.round ?? -1;
    const open = {
      ...file,
      tasks: [aTask({ type: 'giveAnswer', round, role: 'caseworker', unit: soder, ownerId: caseworker.id })],
    };
    const answers = { how: 'phone', who: 'complainant', identity: 'controlQuestions', day: '2026-03-10' };
    const give = (given: object) =>
      decide(
        open,
        decision({ type: 'giveAnswer', round, outcome: 'told', answers: { ...given }, by: caseworker }),
        at('2026-03-10 11:00'),
      );
    expect(give({})).toMatchObject({ problem: { code: 'answerMissing' } });
    expect(give({ ...answers, identity: 'registeredAddress' })).toMatchObject({ problem: { code: 'answerNotAllowed' } });
    const stated = give({ ...answers, how: 'letter', identity: 'statedAddress' });
    const isProtected = file.matter.protection === 'protected';
    expect(stated.ok ? null : stated.problem.code).toBe(isProtected ? 'answerNotAllowed' : null);
    expect(give({ ...answers, day: '2026-03-11' })).toMatchObject({ problem: { code: 'dayNotPossible' } });
    const result = give(answers);
    const more = result.ok ? result.value.matter.lastDecision.events : [];
    const after = { ...file, events: events(...file.events, ...more) };
    expect(opened(after)).toContain('closeFile');
    expect(opened(after)).not.toContain('giveAnswer');
    expect(answered(after, 'sv')).toBe('Personen fick besked per telefon 10 mars 2026.');
  });
});

it('does not let an answer without a text end a case when somebody waits for it', () => {
  for (const [, own] of without.filter(([, { protection }]) => protection !== 'protected'))
    expect(decide(deciding(own), decision({}), now)).toMatchObject({ problem: { code: 'answerMissing' } });
});
it('ends it at once when no answer is wished', () => {
  const result = decide(deciding({ replyWish: 'none' }), decision({}), now);
  expect(result).toMatchObject({ ok: true, value: { matter: { stage: 'closing' } } });
});
it('makes a letter that could not go by mail somebody’s task, and does not close the file', () => {
  const file = deciding({});
  const result = decide(file, decision({ letters: [reply] }), now);
  const more: readonly NewEvent[] = result.ok ? result.value.matter.lastDecision.events : [];
  const failed: NewEvent = { kind: 'letterFailed', data: { textKey: reply.textKey, why: 'noReceiver' }, at: now, by: null };
  const history: readonly CaseEvent[] = events(...file.events, ...more, failed);
  const closing = aFile({ matter: { ...file.matter, stage: 'closing', round: 3 }, events: history });
  expect(letterState(closing).waiting).toEqual([]);
  expect(opened(closing)).toContain('giveAnswer');
  expect(opened(closing)).not.toContain('closeFile');
});
it('asks for no call to somebody who rang herself and has been told by whoever wrote it down [R066 R193]', () => {
  const triaged: NewEvent = {
    kind: 'decided',
    data: { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null },
    at: now,
    by: null,
  };
  const on = (own: Partial<Case>) =>
    opened(aFile({ matter: aTriagedCase({ replyWish: 'phone', ...own }), events: events(triaged) }));
  expect(on({ channel: 'letter' })).toContain('giveAnswer');
  expect(on({ channel: 'phone' })).not.toContain('giveAnswer');
  expect(on({ channel: 'letter', providerReplyDue: day('2026-03-10') })).toContain('giveAnswer');
});
