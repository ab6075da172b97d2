// The tables of the matters beside the complaints hold together, and the engine carries each from its beginning to its end.

import { keysOf, matterId, personId, taskId, eTag, type Instant } from '../../../src/core/brand';
import type { OwnFile } from '../../../src/core/casefile/own-file';
import type { NewTask, Task } from '../../../src/core/casefile/task';
import { decide } from '../../../src/core/engine/decide';
import type { Actor, Decision } from '../../../src/core/engine/decision';
import { plan } from '../../../src/core/engine/plan';
import { ownProcesses, ownTables, taskType, type OwnProcessId, type TaskTypeId } from '../../../src/core/processes/all';
import type { OwnTables } from '../../../src/core/processes/process';
import { processOf } from '../../../src/core/processes/process-of';
import { readProfile, roleIn } from '../../../src/core/routine/profile';
import { keysOf as keys } from '../../../src/core/brand';
import { roles } from '../../../src/core/routine/roles';
import { languages, sayPlain } from '../../../src/core/text/say';
import { addMinutes } from '../../../src/core/time/instant';
import { aMatter, at } from '../../support/builders';

const profile = readProfile('ekbacka');
const all = keysOf(ownProcesses);
const begun = ({ begins }: OwnTables): readonly string[] => Object.values(begins);
const opensIn = ({ tasks }: OwnTables, stage: string) =>
  Object.values(tasks).filter(({ opens }) => 'stage' in opens && opens.stage.includes(stage));

const onwards = (tables: OwnTables, stage: string): readonly string[] =>
  opensIn(tables, stage).flatMap(({ outcomes }) => Object.values(outcomes).flatMap(({ to }) => (to === undefined ? [] : [to])));

function reached(tables: OwnTables, start: readonly string[]): ReadonlySet<string> {
  const seen = new Set(start);
  for (const stage of seen) for (const next of onwards(tables, stage)) seen.add(next);
  return seen;
}

describe.each(all)('%s', (id) => {
  const tables = ownTables(id);
  const stages = Object.keys(tables.stages);
  const open = stages.filter((stage) => tables.stages[stage]?.open === true);

  it('has a task for every open stage, so that none is without a next step [I02]', () =>
    expect(open.filter((stage) => opensIn(tables, stage).length === 0)).toEqual([]));
  it('reaches every stage from where it begins, and the end from every stage', () => {
    const onwards = (stage: string): readonly string[] =>
      opensIn(tables, stage).flatMap(({ outcomes }) =>
        Object.values(outcomes).flatMap(({ to }) => (to === undefined ? [] : [to])),
      );
    const from = (start: readonly string[]): ReadonlySet<string> => {
      const seen = new Set(start);
      for (const stage of seen) for (const next of onwards(stage)) seen.add(next);
      return seen;
    };
    expect([...from(begun(tables))].sort()).toEqual([...stages].sort());
    const ends = stages.filter((stage) => tables.stages[stage]?.isEnd === true);
    expect(open.filter((stage) => !ends.some((end) => from([stage]).has(end)))).toEqual([]);
  });
  it('asks only for fields it has, waits only for tasks it has, and says each in both languages', () => {
    const names = Object.keys(tables.tasks);
    for (const task of Object.values(tables.tasks)) {
      for (const { asks = [] } of Object.values(task.outcomes))
        for (const name of asks) expect(tables.fields).toHaveProperty(name);
      for (const name of [...(task.after ?? []), ...(task.otherThan === undefined ? [] : [task.otherThan])])
        expect(names).toContain(name);
      if (task.dayFrom !== undefined) expect(tables.fields[task.dayFrom]).toEqual({ kind: 'day' });
    }
    const codes = Object.entries(tables.fields).flatMap(([name, rule]) =>
      rule.kind === 'code' ? rule.of.map((code) => `ask.${name}.${code}`) : [],
    );
    const reasons = Object.values(tables.tasks).flatMap(({ outcomes }) =>
      Object.values(outcomes).flatMap((one) => one.reasons ?? []),
    );
    for (const key of [...codes, ...reasons.map((code) => `reason.${code}`)])
      for (const language of languages) expect(sayPlain(language, key)).not.toBe(key);
  });
  it.each(begun(tables))('is carried by the engine from %s to every end', (stage) => {
    const ends = walk(id, stage);
    expect([...ends].sort()).toEqual(
      stages.filter((one) => tables.stages[one]?.isEnd === true && reached(tables, [stage]).has(one)).sort(),
    );
  });
});

/** Everybody who may ever have a task: a new person each time, so that owner and decider are two. */
const anybody = (n: number): Actor => ({
  id: personId(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`),
  grants: keys(roles)
    .filter((role) => role !== 'eku')
    .map((role) => ({ role, unit: roles[role].within === 'unit' ? (profile.units[0]?.id as never) : null })),
});

/** The ends that some way of answering leads to. Every outcome of every open task is tried, each stage once for each way there. */
function walk(id: OwnProcessId, stage: string): ReadonlySet<string> {
  const tables = ownTables(id);
  const now = at('2026-03-02 08:15');
  const ends = new Set<string>();
  const seen = new Set<string>();
  const queue: { readonly file: OwnFile; readonly now: Instant; readonly steps: number }[] = [
    { file: aMatter(id, stage), now, steps: 0 },
  ];
  for (const at of queue) {
    const file = opened(at.file, at.now);
    const mark = `${file.matter.stage}|${JSON.stringify(file.matter.fields)}|${file.tasks.map(({ type, state, outcome }) => `${type} ${state} ${outcome ?? ''}`).join()}`;
    if (seen.has(mark) || at.steps > 9) continue;
    seen.add(mark);
    if (tables.stages[file.matter.stage]?.isEnd === true && file.tasks.every(({ state }) => state !== 'open')) {
      ends.add(file.matter.stage);
      continue;
    }
    for (const task of file.tasks.filter(({ state }) => state === 'open'))
      for (const outcome of Object.keys(taskType(task.type).outcomes))
        queue.push({
          file: answered(file, { task, outcome, n: at.steps }, at.now),
          now: addMinutes(at.now, 5),
          steps: at.steps + 1,
        });
  }
  return ends;
}

/** What the plan opens, and lapses. */
function opened(file: OwnFile, now: Instant): OwnFile {
  const actions = plan(file, now);
  const gone = actions.flatMap((action) => (action.kind === 'lapseTask' ? [action.task.key] : []));
  const fresh = actions.flatMap((action) => (action.kind === 'openTask' ? [kept(action.task, file.tasks.length)] : []));
  return {
    ...file,
    tasks: [...file.tasks.map((task) => (gone.includes(task.key) ? { ...task, state: 'lapsed' as const } : task)), ...fresh],
  };
}

const kept = (task: NewTask, n: number): Task => ({ ...task, id: taskId(String(n + 1)), version: eTag('"1"') });

interface Step {
  readonly task: Task;
  readonly outcome: string;
  readonly n: number;
}

function answered(file: OwnFile, { task, outcome, n }: Step, now: Instant): OwnFile {
  const decision: Decision = {
    caseId: file.matter.id,
    type: task.type,
    round: task.round,
    outcome,
    answers: answersFor(file, task.type, outcome),
    letters: [],
    by: anybody(n),
    noteKey: 'note',
  };
  const end = decide(file, decision, now);
  if (!end.ok) throw new Error(`${task.type} ${outcome}: ${end.problem.code}`);
  const { lastDecision, ...patch } = end.value.matter;
  const matter = { ...file.matter, ...patch } as OwnFile['matter'];
  const events = lastDecision.events.map((event, i) => ({ ...event, caseId: matter.id, seq: file.events.length + i + 1 }));
  const tasks = file.tasks.map((one) => (one.key === task.key ? { ...one, ...lastDecision.patch } : one));
  return { ...file, matter, tasks, events: [...file.events, ...events] };
}

function answersFor({ matter: { process } }: OwnFile, type: TaskTypeId, outcome: string): Readonly<Record<string, string>> {
  const rule = taskType(type).outcomes[outcome];
  const fields = (rule?.asks ?? []).map((name) => {
    const field = ownTables(process).fields[name];
    return [name, field?.kind === 'code' ? (field.of[0] ?? '') : '2026-03-02'] as const;
  });
  return { ...Object.fromEntries(fields), ...(rule?.reasons === undefined ? {} : { reason: rule.reasons[0] ?? '' }) };
}

it('names every role in it as the profile has it [D08 D17]', () => {
  for (const id of all)
    for (const { role } of Object.values(ownTables(id).tasks)) expect(roles).toHaveProperty(roleIn(profile, role));
});

it('has no key of a complaint', () => expect(() => processOf(matterId('12')).tasks).not.toThrow());
