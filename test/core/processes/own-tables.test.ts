// The tables of the matters beside the complaints hold together, and the engine carries each from its beginning to its end.

import { keysOf, matterId, personId, taskId, eTag, type Instant } from '../../../src/core/brand';
import type { OwnFile } from '../../../src/core/casefile/own-file';
import type { NewTask, Task } from '../../../src/core/casefile/task';
import { decide } from '../../../src/core/engine/decide';
import type { Actor, Decision } from '../../../src/core/engine/decision';
import { plan } from '../../../src/core/engine/plan';
import {
  ownProcesses,
  ownTables,
  processes,
  taskType,
  type AnyOutcome,
  type OwnProcessId,
} from '../../../src/core/processes/all';
import type { FieldRule, OwnTables } from '../../../src/core/processes/process';
import { deadlines as complaintDeadlines } from '../../../src/core/processes/complaint/deadlines';
import { legalFlags } from '../../../src/core/processes/complaint/flags';
import { fieldsOf, firstStageOf } from '../../../src/core/processes/by-clock';
import { mayBeGiven } from '../../../src/core/engine/by-tables';
import { processOf } from '../../../src/core/processes/process-of';
import { duties } from '../../../src/core/casefile/contract';
import { openedLines } from '../../../src/core/routine/follow-ups';
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

/** Where an outcome leads, with a note in the file first or without. */
const ledTo = ({ to, toNote }: AnyOutcome): readonly string[] => [to, toNote].filter((one) => one !== undefined);

const onwards = (tables: OwnTables, stage: string): readonly string[] =>
  opensIn(tables, stage).flatMap(({ outcomes }) => Object.values(outcomes).flatMap(ledTo));

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
      opensIn(tables, stage).flatMap(({ outcomes }) => Object.values(outcomes).flatMap(ledTo));
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
      for (const { needs = {} } of Object.values(task.outcomes))
        for (const [name, value] of Object.entries(needs))
          expect(tables.fields[name]).toMatchObject({ kind: 'code', of: expect.arrayContaining([value]) as unknown });
      if (task.dayFrom !== undefined) expect(tables.fields[task.dayFrom]).toMatchObject({ kind: 'day' });
    }
    const codes = Object.entries(tables.fields).flatMap(([name, rule]) =>
      rule.kind === 'code' ? rule.of.map((code) => `${rule.said ?? `ask.${name}`}.${code}`) : [],
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

interface Way {
  readonly file: OwnFile;
  readonly now: Instant;
  readonly steps: number;
}

/** The file after each answer that may be given to any of its open tasks. */
const ways = (file: OwnFile, { now, steps }: Way): readonly Way[] =>
  file.tasks
    .filter(({ state }) => state === 'open')
    .flatMap((task) => Object.entries(taskType(task.type).outcomes).map(([outcome, rule]) => ({ task, outcome, rule })))
    .filter(({ rule }) => mayBeGiven(file, rule))
    .flatMap(({ task, outcome, rule }) => answersFor(file, rule).map((answers) => ({ task, outcome, answers, n: steps })))
    .map((step) => ({ file: answered(file, step, now), now: addMinutes(now, 5), steps: steps + 1 }));

/** What a matter may say of itself from its first day: of a follow-up the line it is of, where one begins at that stage. */
const kindsOf = (id: OwnProcessId, stage: string): readonly OwnFile['matter']['fields'][] =>
  Object.hasOwn(ownTables(id).fields, 'line')
    ? openedLines
        .filter((line) => firstStageOf(line) === stage)
        .map((line) => fieldsOf(profile, { line, provider: 'omsorgsteamet' }))
    : Object.hasOwn(ownTables(id).fields, 'duty')
      ? keysOf(duties).map((duty) => ({ duty }))
      : [{}];

/** The ends that some way of answering leads to. Every outcome of every open task is tried, each stage once for each way there. */
function walk(id: OwnProcessId, stage: string): ReadonlySet<string> {
  const tables = ownTables(id);
  const now = at('2026-03-02 08:15');
  const ends = new Set<string>();
  const seen = new Set<string>();
  const asksNote = Object.values(tables.tasks).some(({ outcomes }) =>
    Object.values(outcomes).some(({ toNote }) => toNote !== undefined),
  );
  const queue: Way[] = kindsOf(id, stage).flatMap((fields) => {
    const begun = aMatter(id, stage, { fields });
    const profiles = [begun.profile, ...(asksNote ? [{ ...begun.profile, fileNote: 'atEnd' as const }] : [])];
    return profiles.map((one) => ({ file: { ...begun, profile: one }, now, steps: 0 }));
  });
  for (const at of queue) {
    const file = opened(at.file, at.now);
    const mark = `${file.profile.fileNote}|${file.matter.stage}|${JSON.stringify(file.matter.fields)}|${marksOf(file)}`;
    if (seen.has(mark) || at.steps > 9) continue;
    seen.add(mark);
    if (tables.stages[file.matter.stage]?.isEnd === true && file.tasks.every(({ state }) => state !== 'open')) {
      ends.add(file.matter.stage);
      continue;
    }
    queue.push(...ways(file, at));
  }
  return ends;
}

/** Of each task how it last stood, and whether it was left for good. */
const marksOf = ({ tasks }: OwnFile): string =>
  [
    ...new Map(tasks.map((task) => [task.type, `${task.state} ${taskType(task.type).outcomes[task.outcome ?? '']?.to ?? ''}`])),
  ].join();

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
  readonly answers: Readonly<Record<string, string>>;
  readonly n: number;
}

function answered(file: OwnFile, { task, outcome, answers, n }: Step, now: Instant): OwnFile {
  const decision: Decision = {
    caseId: file.matter.id,
    type: task.type,
    round: task.round,
    outcome,
    answers,
    letters: [],
    by: anybody(n),
    noteKey: 'note',
  };
  const end = decide(file, decision, now);
  if (!end.ok) throw new Error(`${task.type} ${outcome}: ${end.problem.code}`);
  const { lastDecision, ...patch } = end.value.matter;
  const matter = { ...file.matter, ...patch };
  const events = lastDecision.events.map((event, i) => ({ ...event, caseId: matter.id, seq: file.events.length + i + 1 }));
  const tasks = file.tasks.map((one) => (one.key === task.key ? { ...one, ...lastDecision.patch } : one));
  return { ...file, matter, tasks, events: [...file.events, ...events] };
}

/** Every way of filling in what is asked, each code tried of what an outcome or a task depends on. */
function answersFor({ matter: { process } }: OwnFile, rule: AnyOutcome): readonly Readonly<Record<string, string>>[] {
  const { fields, tasks } = ownTables(process);
  const decides = (name: string): boolean =>
    Object.values(tasks).some(
      ({ opens, outcomes }) =>
        ('stage' in opens ? opens.where?.[0] === name : opens.when.startsWith(`${name}=`)) ||
        Object.values(outcomes).some(({ needs = {} }) => Object.hasOwn(needs, name)),
    );
  const reason = rule.reasons?.[0];
  const first: Readonly<Record<string, string>> = reason === undefined ? {} : { reason };
  return (rule.asks ?? []).reduce<readonly Readonly<Record<string, string>>[]>(
    (ways, name) =>
      ways.flatMap((way) =>
        valuesOf(fields[name])
          .slice(0, decides(name) ? undefined : 1)
          .map((value) => ({ ...way, [name]: value })),
      ),
    [first],
  );
}

const valuesOf = (field: FieldRule | undefined): readonly string[] => {
  if (field?.kind === 'code') return field.of;
  if (field?.kind === 'count') return ['3'];
  return [field?.kind === 'provider' ? 'omsorgsteamet' : '2026-03-02'];
};

it('names every role in it as the profile has it [D08 D17]', () => {
  for (const id of all)
    for (const { role } of Object.values(ownTables(id).tasks)) expect(roles).toHaveProperty(roleIn(profile, role));
});

it('opens a matter of its own for every legal question but a conflict of interest, and none in the open place [R257 R259 R263 R264 I08]', () => {
  const opened = keysOf(legalFlags).map((flag) => [flag, all.filter((id) => ownTables(id).flag === flag)] as const);
  expect(opened.filter(([, ids]) => ids.length !== 1).map(([flag]) => flag)).toEqual(['conflictOfInterest']);
  const flagged = all.filter((id) => ownTables(id).flag !== undefined);
  expect(flagged.filter((id) => ownTables(id).place === 'open')).toEqual([]);
  const crimes = [ownTables('welfareCrime'), ownTables('officialCrime')];
  expect(crimes.map(({ place, level }) => [place, level])).toEqual(Array(2).fill(['restricted', 'protected']));
});

it('hands nothing of welfare crime over before secrecy is weighed, and nobody below the head has a part in it [R181 R263 L18]', () => {
  const tables = ownTables('welfareCrime');
  const tasks = Object.fromEntries(Object.entries(tables.tasks).filter(([type]) => type !== 'welfareCrimeSecrecy'));
  expect(reached(tables, begun(tables)).has('handedOver')).toBe(true);
  expect(reached({ ...tables, tasks }, begun(tables)).has('handedOver')).toBe(false);
  const parts = [...tables.readers, ...Object.values(tables.tasks).map(({ role }) => role)];
  expect([...new Set(parts.map((role) => roleIn(profile, role)))]).toEqual(['departmentHead']);
});

it('has no task and no day that another process has too', () => {
  const tasks = Object.values(processes).flatMap((process) => Object.keys(process.tasks));
  expect(new Set(tasks).size).toBe(tasks.length);
  const days = all.flatMap((id) => Object.keys(ownTables(id).deadlines));
  expect(days.filter((day) => Object.hasOwn(complaintDeadlines, day) || days.indexOf(day) !== days.lastIndexOf(day))).toEqual([]);
});

it('has no key of a complaint', () => expect(() => processOf(matterId('12')).tasks).not.toThrow());

it('asks for a note of an investigation in the individual’s file before it ends, where the profile does [R070 R159]', () => {
  const asked = (fileNote: 'atEnd' | 'offered') => {
    const file = opened({ ...aMatter('investigation', 'telling'), profile: { ...profile, fileNote } }, at('2026-03-02 08:15'));
    const [task] = file.tasks;
    if (task === undefined) throw new Error('nobody is asked to tell');
    return answered(file, { task, outcome: 'inAnswer', answers: {}, n: 1 }, at('2026-03-02 09:00')).matter.stage;
  };
  expect([asked('atEnd'), asked('offered')]).toEqual(['noting', 'told']);
});
