// Every card of the matters beside the complaints, by name: each task open, answered and late, and its line of *Min dag*, as golden files keep them.

import { chasers } from '../../src/core/engine/chasing';
import { ownNumber, type OwnMatter } from '../../src/core/casefile/own-matter';
import type { OwnFile } from '../../src/core/casefile/own-file';
import { keysOf, providerId } from '../../src/core/brand';
import { cardFor } from '../../src/core/cards/card-for';
import { dayCard, type DayRow } from '../../src/core/cards/day-card';
import type { RegisteredName } from '../../src/core/casefile/provider';
import type { NewTask } from '../../src/core/casefile/task';
import type { DeskLine } from '../../src/core/desk/line';
import { processOf } from '../../src/core/processes/process-of';
import { ownProcesses, ownTables, type OwnProcessId, type TaskTypeId } from '../../src/core/processes/all';
import { roleIn } from '../../src/core/routine/profile';
import { addMinutes } from '../../src/core/time/instant';
import { fitsField, ruleOf, type FieldRule } from '../../src/core/processes/process';
import { aMatter, aProvider, aTask, at, day, profile, soder, someone } from '../support/builders';
import type { Draw } from './draw';

const now = at('2026-03-02 10:00');
const week = 7 * 24 * 60;

/** A matter in the stage where that task is open, with every field that a person may fill in. */
function fileFor(id: OwnProcessId, type: string): OwnFile {
  const { fields, stages } = ownTables(id);
  const { opens } = ruleOf({ process: ownTables(id) }, type);
  const stage = 'stage' in opens ? (opens.stage[0] ?? '') : (Object.keys(stages)[0] ?? '');
  const of = 'stage' in opens && opens.where !== undefined ? new Map([[opens.where[0], opens.where[1][0] ?? '']]) : new Map();
  const known = Object.entries(fields).map(([name, rule]) => [name, String(of.get(name) ?? valueOf(rule))] as const);
  return aMatter(id, stage, { fields: Object.fromEntries(known.filter(([name, value]) => fitsField(fields[name], value))) });
}

function valueOf(rule: FieldRule): string {
  if (rule.kind === 'code') return rule.of[0] ?? '';
  if (rule.kind === 'provider') return aProvider.id;
  if (rule.kind === 'count') return '3';
  return rule.kind === 'words' ? ownWords : '2026-03-16';
}

/** What somebody has written in a field of words: no card shows it. */
export const ownWords = 'Kvällsbesöken i trapphus fyra';

const taskOf = ({ matter }: OwnFile, type: TaskTypeId, own: Partial<NewTask> = {}): NewTask =>
  aTask({
    type,
    caseId: matter.id,
    role: roleIn(profile, ruleOf({ process: processOf(matter.id) }, type).role),
    unit: soder,
    opened: now,
    due: day('2026-03-06'),
    ...own,
  });

const drawn =
  (file: OwnFile, about: Parameters<typeof cardFor>[0], moment = now): Draw =>
  (language) =>
    cardFor(about, file, {
      now: moment,
      language,
      reader: someone('reader'),
      caseworkers: [],
      tabUrl: () => 'https://trappan.ekbacka.example',
      providers: [aProvider, { ...aProvider, id: providerId('lyktan'), name: 'Lyktan Omsorg AB' as RegisteredName }],
    }).card;

const onDay =
  (matter: OwnMatter, task: NewTask): Draw =>
  (language) => {
    const kept = aTask(task);
    const desk = { tasks: [kept], lines: [lateLine(matter, kept)], waiting: 0 };
    const rows: readonly DayRow[] = [
      { entry: { kind: 'task', task: kept }, matter },
      { entry: { kind: 'line', line: lateLine(matter, kept) }, matter: null },
    ];
    return dayCard({ desk, rows }, { now, language }).card;
  };

const lateLine = (matter: OwnMatter, { type, round }: NewTask): DeskLine => ({
  key: 'k',
  to: someone('reader'),
  caseId: matter.id,
  number: ownNumber(matter),
  isShut: false,
  at: now,
  kind: 'overdue',
  type,
  round,
  due: day('2026-02-27'),
});

/** To whom it is said first that it is late; nobody where what it is about is told nobody above. */
const lateCard = (file: OwnFile, task: NewTask) =>
  chasers(file, task, addMinutes(now, 8 * week)).find(({ about }) => about.card === 'overdue')?.about;

const ofTask = (id: OwnProcessId, type: TaskTypeId): readonly (readonly [string, Draw])[] => {
  const file = fileFor(id, type);
  const task = taskOf(file, type);
  const late = lateCard(file, task);
  const [outcome = null] = Object.keys(ruleOf(file, type).outcomes);
  const done = { state: 'done', outcome, answeredBy: someone('reader'), answeredAt: now } as const;
  return [
    [`own-${type}-open`, drawn(file, { card: 'task', task })],
    [`own-${type}-done`, drawn(file, { card: 'task', task: taskOf(file, type, done) })],
    ...(late === undefined ? [] : [[`own-${type}-late`, drawn(file, late, addMinutes(now, week))] as const]),
    [`own-${type}-day`, onDay(file.matter, task)],
  ];
};

/** Name → the card in a language. */
export const ownCards: Readonly<Record<string, Draw>> = Object.fromEntries(
  keysOf(ownProcesses).flatMap((id) => Object.keys(ownTables(id).tasks).flatMap((type) => ofTask(id, type as TaskTypeId))),
);
