// What the complaint's tables say, and what the engine does by them: of every task whose it is and when, who hears that it is late, and where each answer leads
// in the scene in which it comes. A golden file keeps it; test/core/processes/complaint/table-mutants holds that no row can be changed without changing it.

import { keysOf, personId, textHash } from '../../src/core/brand';
import type { CaseFile } from '../../src/core/casefile/case-file';
import type { NewTask } from '../../src/core/casefile/task';
import { chasers } from '../../src/core/engine/chasing';
import { decide } from '../../src/core/engine/decide';
import type { Decision } from '../../src/core/engine/decision';
import { declinesTo, giveAway } from '../../src/core/engine/give-away';
import { isToldNow } from '../../src/core/engine/reaching';
import { wantedTasks } from '../../src/core/engine/wanted-tasks';
import { processes, taskType, type AnyOutcome, type ComplaintTaskId } from '../../src/core/processes/all';
import { amendable } from '../../src/core/processes/complaint/amendable';
import { closings } from '../../src/core/processes/complaint/closings';
import { criteria, criterionReasons, ekuStates, topics } from '../../src/core/processes/complaint/criteria';
import { deadlines } from '../../src/core/processes/complaint/deadlines';
import { exits } from '../../src/core/processes/complaint/exits';
import { legalFlags } from '../../src/core/processes/complaint/flags';
import type { LetterType } from '../../src/core/processes/complaint/letters';
import { nextSteps } from '../../src/core/processes/complaint/next-steps';
import { stair } from '../../src/core/processes/complaint/stair';
import { addMinutes } from '../../src/core/time/instant';
import { aTask } from '../support/builders';
import { scenes, type Scene } from './case-files';
import { everybody } from './process-record';

/** The tables of the complaint alone. */
export const complaintTables = {
  ...processes.complaint,
  deadlines,
  exits,
  closings,
  criteria,
  criterionReasons,
  topics,
  ekuStates,
  legalFlags,
  nextSteps,
  stair,
  amendable,
} as const;

const types = keysOf(scenes);
const year = 366 * 24 * 60;
const plain = (value: unknown): string => JSON.stringify(value);

/** The record, a line each. */
export const complaintRecord = (): string => `${[...complaintRows(), ...types.flatMap(complaintActs)].join('\n')}\n`;

/** The rows as they stand. */
export const complaintRows = (): readonly string[] =>
  Object.entries(complaintTables).flatMap(([table, rows]) =>
    Object.entries(rows).map(([name, row]) => `row ${table} ${name}: ${plain(row)}`),
  );

/** What the engine does of a task, in its scene; a row that it cannot carry says so. */
export function complaintActs(type: ComplaintTaskId): readonly string[] {
  try {
    return ofTask(type, scenes[type]);
  } catch (error) {
    return [`task ${type} cannot be: ${String(error)}`];
  }
}

function ofTask(type: ComplaintTaskId, { file, now }: Scene): readonly string[] {
  const task = wantedTasks(file, now).find((one) => one.type === type);
  if (task === undefined) return [`task ${type} does not come`];
  const open = opened(file, task);
  const noUnit = { ...file, matter: { ...file.matter, unit: null, caseworkerId: null } };
  const without = wantedTasks(noUnit, now).find((one) => one.type === type);
  const later = wantedTasks(file, addMinutes(now, 4 * 1440)).find((one) => one.type === type);
  const late = chasers(open, task, addMinutes(now, year));
  const listed = { ...file, profile: { ...file.profile, desk: { ...file.profile.desk, cards: 'list' as const } } };
  const give = { caseId: task.caseId, type, round: task.round, reason: 'noTime', by: everybody } as const;
  const given = giveAway(open, { ...give, how: 'reassigned', to: personId('colleague') }, now);
  return [
    `task ${type}`,
    `  whose: ${task.role}, day ${task.due}, days later ${later?.due ?? '–'}, round ${task.round}; without a unit: ${without?.role ?? '–'}`,
    `  declined to: ${declinesTo(open, aTask(task)) ?? 'nobody'}; given to a colleague: ${given.ok ? 'yes' : given.problem.code}; told at once: ${isToldNow(listed, task, now)}`,
    `  late: ${late.map(({ to, state, about }) => `${about.card} ${to.kind === 'role' ? to.role : 'owner'} ${state}`).join('; ')}`,
    `  comes in: ${stagesOf(type, { file, now }).join(', ')}`,
    ...Object.entries(taskType(type).outcomes).flatMap(([outcome, rule]) => ofOutcome(open, now, { task, outcome, rule })),
  ];
}

const opened = (file: CaseFile, task: NewTask): CaseFile => ({
  ...file,
  tasks: [...file.tasks, aTask({ ...task, state: 'open' })],
});

/** The stages in which it comes, when everything else is as in its scene. */
const stagesOf = (type: ComplaintTaskId, { file, now }: Scene): readonly string[] =>
  keysOf(processes.complaint.stages).filter((stage) =>
    wantedTasks({ ...file, matter: { ...file.matter, stage } }, now).some((one) => one.type === type),
  );

/** Something for everything that any answer asks. */
const answers = {
  danger: 'no',
  responsibility: 'soder',
  providerId: 'omsorgsteamet',
  replyWish: 'email',
  protection: 'normal',
  kind: 'complaint',
  topic: 'food',
  legalFlags: [],
  caseworkerId: 'caseworker',
  disclosure: 'noName',
  replyDue: '2026-03-10',
  parts: ['investigation', 'measures', 'feedback'],
  needsMet: true,
  nextStep: 'meeting',
  nextStepDay: '2026-03-25',
  newDay: '2026-03-25',
  registryNumber: 'SN 2026/0123',
  fixedBy: 'unitManager',
  report: 'lexSarah',
} as const;

/** Answers of an outcome's own. */
const ownAnswers: Readonly<Record<string, object>> = { notOurs: { responsibility: 'notOurs' } };

interface Tried {
  readonly task: NewTask;
  readonly outcome: string;
  readonly rule: AnyOutcome;
}

/** With all that it asks; then with each other reason, each other letter, and without each thing. */
function ofOutcome(file: CaseFile, now: Scene['now'], { task, outcome, rule }: Tried): readonly string[] {
  const letters = rule.letters ?? [];
  const reasons = rule.reasons ?? [];
  const end = (own: Partial<Pick<Decision, 'answers' | 'letters'>> = {}, of: CaseFile = file): string =>
    ended(
      of,
      {
        ...decision(task, outcome),
        answers: { ...answers, ...ownAnswers[outcome], reason: reasons[0] },
        letters: letters.map(read),
        ...own,
      },
      now,
    );
  const { unmetReasons = [] } = rule;
  const unmet = { ...file, matter: { ...file.matter, needsMet: false } };
  const waiting = { ...file, matter: { ...file.matter, holds: ['h:abcd|toProvider|2027-01-01'] } };
  return [
    `  ${outcome} → ${end()}; with nothing answered: ${end({ answers: { reason: reasons[0] } })}`,
    `    needs unmet: ${end({}, unmet)}; while something is weighed: ${end({}, waiting)}; while somebody is in danger: ${end({}, { ...file, matter: { ...file.matter, danger: 'yes' } })}`,
    `    without a reason: ${end({ answers })}; without letters: ${end({ letters: [] })}; with a letter of another: ${end({ letters: [...letters, 'receipt'].map(read) })}`,
    ...(rule.mayHave ?? []).map((letter) => `    with ${letter}: ${end({ letters: [...letters, letter].map(read) })}`),
    ...letters.map((letter) => `    without ${letter}: ${end({ letters: letters.filter((one) => one !== letter).map(read) })}`),
    ...[...reasons.slice(1), ...unmetReasons].map(
      (reason) =>
        `    because ${reason}: ${end({ answers: { ...answers, reason } })}; needs unmet: ${end({ answers: { ...answers, reason } }, unmet)}`,
    ),
  ];
}

const decision = ({ caseId, type, round, ownerId }: NewTask, outcome: string) => ({
  caseId,
  type,
  round,
  outcome,
  by: { ...everybody, id: ownerId ?? everybody.id },
});
const read = (letter: string): Decision['letters'][number] => ({
  letter: letter as LetterType,
  textKey: `12|${letter}|9`,
  hash: textHash('h'),
});

/** Where it leads and what the case is then, or why it is refused. */
function ended(file: CaseFile, given: Decision, now: Scene['now']): string {
  const end = decide(file, given, now);
  if (!end.ok) return end.problem.code;
  const { lastDecision, ...patch } = end.value.matter;
  const said = lastDecision.events.map(({ kind, data }) => (kind === 'decided' ? `decided ${data.reason ?? ''}`.trim() : kind));
  const { stage = '(as it was)', ...others } = patch as Partial<CaseFile['matter']>;
  return `${stage} ${plain(others)} ${said.join('+')} ${plain(end.value.apart?.patch ?? null)}`;
}
