// *Ångra* from the tables: whatever a letter's answer has done to the case is as it was, and the task is there again (decisions 8.19, U1).

import { patchOf } from '../../support/patch-of';
import { caseId, textHash } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { Actor, Decision } from '../../../src/core/engine/decision';
import { decide } from '../../../src/core/engine/decide';
import { undoLetter } from '../../../src/core/decide/undo';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { letterTypes, type LetterType } from '../../../src/core/processes/complaint/letters';
import { roles } from '../../../src/core/routine/roles';
import { processes, taskType, type ComplaintTaskId } from '../../../src/core/processes/all';
import { keysOf } from '../../../src/core/brand';
import { addMinutes } from '../../../src/core/time/instant';
import { newTaskOf, scenes } from '../../golden/case-files';
import { aTask, soder } from '../../support/builders';

const everybody: Actor = {
  id: 'someone' as never,
  grants: keysOf(roles)
    .filter((role) => role !== 'eku')
    .map((role) => ({ role, unit: soder })),
};
const request = {
  disclosure: 'name',
  concerns: 'noName',
  ground: 'none',
  legalFlags: [],
  topic: 'missedVisits',
  replyDue: '2026-03-10',
};
const step = { nextStep: 'meeting', nextStepDay: '2026-03-20' };
const given: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'forwardToProvider|sent': { ...request, channel: 'own', sentDay: '2026-03-02' },
  'forwardToProvider|skipped': { ...request, reason: 'danger' },
  'investigateOwn|answered': { legalFlags: [], topic: 'missedVisits' },
  'passOn|passedOn': { reason: 'consented' },
  'decideOutcome|goesOn': step,
  'delayNotice|sent': { newDay: '2026-03-13' },
};

/** Every outcome that takes a letter that can be taken back. */
const outcomes = keysOf(processes.complaint.tasks).flatMap((type) =>
  Object.entries(taskType(type).outcomes).flatMap(([outcome, { letters = [] }]) =>
    letters.length === 0 ? [] : [[type, outcome, letters[0]] as const],
  ),
);

const reachable = (file: CaseFile, more: object): CaseFile => ({
  ...file,
  matter: { ...file.matter, addressProof: 'verified', replyWish: 'email', ...more },
});

it.each(outcomes)('%s, %s: everything is as it was', (type: ComplaintTaskId, outcome, named) => {
  const scene = scenes[type];
  const file = reachable(scene.file, outcome === 'goesOn' ? { needsMet: false } : {});
  const task = aTask({ ...newTaskOf(type, scene), ownerId: everybody.id });
  // What the person gets beside a letter that has gone another way waits too.
  const letter = (type === 'forwardToProvider' && outcome === 'sent' ? 'notice' : named) as LetterType;
  const decision: Decision = {
    ...{ caseId: caseId('12'), type, round: task.round, outcome, by: everybody, answers: given[`${type}|${outcome}`] ?? {} },
    letters: [{ letter, textKey: `12|${letter}|1`, hash: textHash('h') }],
  };
  const taken = decide({ ...file, tasks: [task] }, decision, scene.now);
  if (!taken.ok) throw new Error(taken.problem.code);
  const { lastDecision, ...patch } = patchOf(taken.value);
  const done = { ...task, ...lastDecision.patch };
  const events = [...file.events, ...lastDecision.events.map((one, n) => ({ ...one, caseId: caseId('12'), seq: 100 + n }))];
  const after: CaseFile = { ...file, matter: { ...file.matter, ...patch, lastDecision: null }, tasks: [done], events };
  if (letterTypes[letter].holdMinutes === 0) return;
  const now = addMinutes(scene.now, 1);
  const undone = undoLetter(after, { textKey: `12|${letter}|1`, by: everybody }, now);
  if (!undone.ok) throw new Error(undone.problem.code);
  const { lastDecision: last, ...back } = patchOf(undone.value);
  const before: CaseFile = {
    ...after,
    matter: { ...after.matter, ...back, lastDecision: null },
    events: [...events, ...last.events.map((one, n) => ({ ...one, caseId: caseId('12'), seq: 200 + n }))],
  };
  expect(before.matter).toMatchObject({ stage: file.matter.stage, closedAs: null, nextStep: null, nextStepDay: null });
  const wanted = wantedTasks(before, now).filter((one) => one.type === type);
  expect(wanted).toMatchObject([{ due: task.due }]);
  expect(wanted[0]?.key).not.toBe(task.key);
});

it('leaves a case where it is when it has gone on since', () => {
  const { file, now } = scenes.closeFile;
  const approved = {
    ...({ kind: 'letterApproved', at: now, by: everybody.id, caseId: caseId('12'), seq: 99 } as const),
    data: {
      ...({ letter: 'reply', textKey: '12|reply|1', hash: textHash('h'), sendAfter: addMinutes(now, 5) } as const),
      left: { stage: 'deciding', round: file.matter.round - 2 } as const,
    },
  };
  const undone = undoLetter({ ...file, events: [...file.events, approved] }, { textKey: '12|reply|1', by: everybody }, now);
  expect(undone.ok && undone.value.matter.stage).toBeUndefined();
});
