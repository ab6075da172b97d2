// What a process beside the complaint does, as the engine does it by its table: whose each task is and when, who hears that it is late, who reads, where every
// answer leads and what it needs. A golden file keeps it; test/core/processes/table-mutants holds that no row can be changed without changing it.

import { keysOf, personId } from '../../src/core/brand';
import type { OwnFile } from '../../src/core/casefile/own-file';
import type { NewTask, Task } from '../../src/core/casefile/task';
import { mayRead } from '../../src/core/access/access';
import { byTables } from '../../src/core/engine/by-tables';
import { chasers } from '../../src/core/engine/chasing';
import { decide } from '../../src/core/engine/decide';
import type { Actor, Decision } from '../../src/core/engine/decision';
import { declinesTo, giveAway } from '../../src/core/engine/give-away';
import { isToldNow } from '../../src/core/engine/reaching';
import { keptFrom } from '../../src/core/engine/two-people';
import { wantedTasks } from '../../src/core/engine/wanted-tasks';
import { ownTables, type AnyOutcome, type OwnProcessId } from '../../src/core/processes/all';
import { ruleOf, type FieldRule } from '../../src/core/processes/process';
import { roles, type Role } from '../../src/core/routine/roles';
import { roleIn } from '../../src/core/routine/profile';
import { addMinutes } from '../../src/core/time/instant';
import { aMatter, aTask, at, profile, soder } from '../support/builders';
import { changed, linkLines } from './link-record';

const now = at('2026-03-02 08:15');
/** A Saturday that is red besides. */
const setDay = '2026-06-06';
/** The same of a day that may not be so far off. */
const nearDay = '2026-05-30';
/** One on which something has been done. */
const doneDay = '2026-02-28';
const year = 366 * 24 * 60;

const rolesOfBoard = keysOf(roles).filter((role) => role !== 'eku');
const holder = (role: Role): Actor => ({
  id: personId(`holder-${role}`),
  grants: [{ role, unit: roles[role].within === 'unit' ? soder : null }],
});
export const everybody: Actor = { id: personId('everybody'), grants: rolesOfBoard.flatMap((role) => holder(role).grants) };

const plain = (value: unknown): string => JSON.stringify(value);

/** The record of a process, a line each; a table that the engine cannot carry says so. */
export const processRecord = (id: OwnProcessId): string =>
  `${recordParts(id)
    .flatMap((draw) => draw())
    .join('\n')}\n`;

/** Its parts, each drawn when it is asked for: the table at large, then stage by stage. */
export function recordParts(id: OwnProcessId): readonly (() => readonly string[])[] {
  const tables = ownTables(id);
  const { stages, fields, deadlines, readers, openedBy } = tables;
  const told = ['stages', 'tasks', 'fields', 'deadlines', 'readers', 'openedBy'];
  const rest = Object.entries(tables).filter(([name]) => !told.includes(name));
  const atLarge = (): readonly string[] => [
    `${id}`,
    ...rest.map(([name, value]) => `${name}: ${plain(value)}`),
    `written down by: ${openedBy === undefined ? 'everybody' : openedBy.map((role) => roleIn(profile, role)).join(', ')}`,
    `readers: ${readers.map((role) => roleIn(profile, role)).join(', ')}`,
    ...Object.entries(fields).map(([name, rule]) => `field ${name}: ${plain(rule)}`),
    ...Object.entries(deadlines).map(([name, rule]) => `day ${name}: ${plain(rule)}`),
  ];
  const stage = ([name, rule]: readonly [string, unknown]) => [`stage ${name}: ${plain(rule)}`, ...inStage(id, name)];
  return [atLarge, ...Object.entries(stages).map((one) => () => stage(one))];
}

function inStage(id: OwnProcessId, stage: string): readonly string[] {
  try {
    const readers = rolesOfBoard.filter((role) => mayRead(holder(role), fileAt(id, stage)));
    const seen = new Set<string>();
    const told = kindsIn(id, stage).flatMap(({ name, open }) => {
      const fresh = open.filter(({ task }) => !seen.has(task.type));
      for (const { task } of fresh) seen.add(task.type);
      const waits = open.flatMap(({ file, task }) => (fresh.some((one) => one.task === task) ? [] : waitsFor(file, task)));
      return [...(name === '' ? [] : [`  ${name}`]), ...fresh.flatMap(({ file, task }) => ofTask(file, task)), ...waits];
    });
    return [`  read by: ${readers.join(', ')}`, ...told];
  } catch (error) {
    return [`  cannot be: ${String(error)}`];
  }
}

interface OfKind {
  readonly name: string;
  readonly open: readonly Open[];
}

/** The tasks of a matter at that stage, once for each set of them that one of its fields may give it. */
function kindsIn(id: OwnProcessId, stage: string): readonly OfKind[] {
  const { fields, tasks } = ownTables(id);
  const [field] = Object.values(tasks).flatMap(({ opens }) =>
    'stage' in opens && opens.stage.includes(stage) && opens.where !== undefined ? [opens.where[0]] : [],
  );
  const file = fileAt(id, stage);
  const rule = fields[field ?? ''];
  if (field === undefined || rule?.kind !== 'code') return [{ name: '', open: waves(file) }];
  const kinds = rule.of.map((value) => {
    const open = waves({ ...file, matter: { ...file.matter, fields: { ...file.matter.fields, [field]: value } } });
    return { value, open, types: open.map(({ task }) => task.type).join(', ') };
  });
  return [...new Set(kinds.map(({ types }) => types))].map((types) => {
    const those = kinds.filter((kind) => kind.types === types);
    return { name: `where ${field} is ${those.map(({ value }) => value).join(', ')}: ${types}`, open: those[0]?.open ?? [] };
  });
}

/** Every field has a value; a day that somebody set is free. */
function fileAt(id: OwnProcessId, stage: string, own: Partial<OwnFile['matter']> = {}): OwnFile {
  const { fields, tasks } = ownTables(id);
  const known = Object.fromEntries(Object.entries(fields).map(([name, rule]) => [name, valueOf(rule)]));
  const file = { ...aMatter(id, stage, { fields: known, ...own }), process: byTables(ownTables(id)) };
  const asksAnew = Object.values(tasks).some(({ opens }) => 'when' in opens && opens.when === 'answerLinkLocked');
  return asksAnew ? { ...file, events: [{ ...locked, caseId: file.matter.id }] } : file;
}

/** Wrong codes have shut a link. */
const locked = { kind: 'answerLinkLocked', data: { link: 'a' }, at: now, by: null, seq: 1 } as const;

function valueOf(rule: FieldRule | undefined): string {
  if (rule?.kind === 'code') return rule.of.at(-1) ?? '';
  if (rule?.kind === 'day' && rule.been === true) return doneDay;
  if (rule?.kind === 'day' && rule.withinMonths !== undefined) return nearDay;
  if (rule?.kind === 'provider') return 'omsorgsteamet';
  if (rule?.kind === 'count') return '3';
  if (rule?.kind !== 'words') return setDay;
  return rule.is === 'registryNumber' ? 'SN 2026/0123' : 'Några ord';
}

interface Open {
  readonly file: OwnFile;
  readonly task: NewTask;
}

/** The tasks of the stage, and those that come when the first are answered. */
function waves(file: OwnFile): readonly Open[] {
  const all: Open[] = [];
  let tasks: readonly Task[] = [];
  for (let wave = 0; wave < 4; wave += 1) {
    const fresh = wantedTasks({ ...file, tasks }, now).filter(({ key }) => !tasks.some((known) => known.key === key));
    if (fresh.length === 0) return all;
    all.push(...fresh.map((task) => ({ file: { ...file, tasks }, task })));
    tasks = [...tasks, ...fresh.map((task) => aTask({ ...task, state: 'done', answeredBy: personId(`answered-${task.type}`) }))];
  }
  return all;
}

function ofTask(file: OwnFile, task: NewTask): readonly string[] {
  const rule = ruleOf(file, task.type);
  const { outcomes, ...rest } = rule;
  const open = { ...file, tasks: [...file.tasks, aTask({ ...task, state: 'open' })] };
  const { opens } = rule;
  const field = 'stage' in opens ? opens.where?.[0] : undefined;
  const kind = field === undefined ? {} : { [field]: file.matter.fields[field] ?? '' };
  const nothing: OwnFile = { ...file, matter: { ...file.matter, fields: kind, unit: null } };
  const bare = wantedTasks(nothing, now).find((one) => one.key === task.key);
  const listed = { ...file, profile: { ...profile, desk: { ...profile.desk, cards: 'list' as const } } };
  const late = chasers(open, task, addMinutes(now, year));
  return [
    `  ${task.type} (${file.tasks.length === 0 ? 'first' : `after ${file.tasks.map(({ type }) => type).join(', ')}`})`,
    `    whose: ${task.role}, day ${task.due}; with nothing known: ${bare?.role ?? '–'}, day ${bare?.due ?? '–'}`,
    `    declined to: ${declinesTo(open, aTask(task)) ?? 'nobody'}; given to a colleague: ${given(open, task)}; told at once: ${isToldNow(listed, task, now)}; kept from it: ${keptFrom(besides(file, task), task.type) ?? 'nobody'}`,
    `    late: ${late.map(({ to, state, about }) => `${about.card} ${to.kind === 'role' ? to.role : 'owner'} ${state}`).join('; ')}`,
    ...waitsFor(file, task),
    ...askedAgain(file, task),
    ...linkLines(open, task),
    ...remindedLine(open, task),
    `    row: ${plain(rest)}`,
    ...Object.entries(outcomes).flatMap(([outcome, one]) => ofOutcome(open, task, { outcome, rule: one })),
  ];
}

/** How a provider that answers through a link is reminded. */
function remindedLine(file: OwnFile, task: NewTask): readonly string[] {
  const reminded = ruleOf(file, task.type).byLink?.reminded;
  if (reminded === undefined) return [];
  const answers = { [reminded.doneOn]: doneDay, [reminded.newDay]: nearDay };
  return [`    by link, reminded → ${answer(file, { task, outcome: reminded.outcome, answers })}`];
}

const isOpenAmong = (file: OwnFile, task: NewTask, tasks: readonly Task[]): boolean =>
  wantedTasks({ ...file, tasks }, now).some(({ type }) => type === task.type);

/** What a task waits for, where that may be several. */
function waitsFor(file: OwnFile, task: NewTask): readonly string[] {
  const { after = [] } = ruleOf(file, task.type);
  const others = file.tasks.filter(
    ({ type }) =>
      !isOpenAmong(
        file,
        task,
        file.tasks.filter((one) => one.type !== type),
      ),
  );
  return after.length > 1 ? [`    ${task.type} waits for: ${others.map(({ type }) => type).join(', ')}`] : [];
}

/** After which of its answers it comes again when the matter comes back to its stage, where that depends on them. */
function askedAgain(file: OwnFile, task: NewTask): readonly string[] {
  const { asksOnce, outcomes } = ruleOf(file, task.type);
  const later = { ...file, matter: { ...file.matter, round: file.matter.round + 1 } };
  const again = Object.keys(outcomes).filter((outcome) =>
    isOpenAmong(later, task, [...file.tasks, aTask({ ...task, state: 'done', outcome })]),
  );
  return asksOnce === true ? [`    asked again after: ${again.join(', ')}`] : [];
}

/** Whether whoever has it may hand it to a colleague. */
function given(file: OwnFile, task: NewTask): string {
  const { caseId, type, round } = task;
  const give = { caseId, type, round, how: 'reassigned', to: personId('colleague'), reason: 'noTime', by: everybody } as const;
  const end = giveAway(file, give, now);
  return end.ok ? 'yes' : end.problem.code;
}

/** The file in which every other task of the process has been answered. */
const besides = (file: OwnFile, task: NewTask): OwnFile => ({
  ...file,
  tasks: Object.keys(file.process.tasks)
    .filter((type) => type !== task.type)
    .map((type) => aTask({ ...task, type: type as Task['type'], key: type, state: 'done', answeredBy: personId(type) })),
});

interface Tried {
  readonly outcome: string;
  readonly rule: AnyOutcome;
}

/** With everything that can be given; then without each thing. */
function ofOutcome(file: OwnFile, task: NewTask, { outcome, rule }: Tried): readonly string[] {
  const { fields } = ownTables(file.matter.process);
  const asks = Object.fromEntries((rule.asks ?? []).map((name) => [name, valueOf(fields[name])]));
  const answers = { ...asks, reason: rule.reasons?.[0] ?? '' };
  const known = { ...file, matter: { ...file.matter, fields: { ...file.matter.fields, ...rule.needs } } };
  const given = { task, outcome, answers };
  const lacking = Object.keys(answers).map(
    (name) => [name, answer(known, { ...given, answers: without(answers, name) })] as const,
  );
  const noting = { ...known, profile: { ...profile, fileNote: 'atEnd' as const } };
  const inNotingOffice = answer(noting, given);
  const otherReasons = (rule.reasons ?? []).slice(1).map((reason) => answer(known, { ...given, answers: { ...asks, reason } }));
  return [
    `    ${outcome} → ${answer(known, given)}; with nothing known: ${answer({ ...file, matter: { ...file.matter, fields: {} } }, given)}`,
    `      without words: ${answer(known, { ...given, isBare: true })}; ${lacking.map(([name, end]) => `without ${name}: ${end}`).join('; ')}`,
    ...(inNotingOffice === answer(known, given) ? [] : [`      where the file wants a note: ${inNotingOffice}`]),
    ...needed(known, rule, given),
    ...otherReasons.map((end) => `      with another of its reasons: ${end}`),
    `      row: ${plain(rule)}`,
  ];
}

/** Where it can be given, of each field that it needs something of. */
const needed = (file: OwnFile, { needs = {} }: AnyOutcome, given: Given): readonly string[] =>
  Object.keys(needs).map((name) => {
    const rule = ownTables(file.matter.process).fields[name];
    const values = rule?.kind === 'code' ? rule.of : [];
    const open = values.filter((value) => {
      const fields = { ...file.matter.fields, [name]: value };
      return answer({ ...file, matter: { ...file.matter, fields } }, given) !== 'outcomeNotAllowed';
    });
    return `      only where ${name} is ${open.join(', ')}`;
  });

const without = (answers: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(answers).filter(([other]) => other !== name));

interface Given {
  readonly task: NewTask;
  readonly outcome: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly isBare?: true;
}

/** The stage it leads to, or why it is refused. */
function answer(file: OwnFile, { task, outcome, answers, isBare }: Given): string {
  const about = { caseId: file.matter.id, type: task.type, round: task.round, outcome, answers, letters: [], by: everybody };
  const decision: Decision = isBare === true ? about : { ...about, noteKey: 'note' };
  const end = decide(file, decision, now);
  if (!end.ok) return end.problem.code;
  const { stage = '(as it was)' } = end.value.matter;
  return `${stage} ${plain('fields' in end.value.matter ? changed(file, end.value.matter.fields) : null)}`;
}
