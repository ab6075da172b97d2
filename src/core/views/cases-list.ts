// *Ärenden* as the tab is told of it: one coded row a case, as a card would show it; no name of anybody concerned (decisions 8.24).

import { compared } from '../order';
import { z } from 'zod';
import type { Instant, PersonId, ProviderId, UnitId } from '../brand';
import { shownNumber, type Case } from '../casefile/case';
import { isHidden, ownNumber, providerOf, type OwnMatter } from '../casefile/own-matter';
import type { Provider } from '../casefile/provider';
import type { Task } from '../casefile/task';
import { isByStaff } from '../casefile/about';
import { taskType } from '../processes/all';
import { stageOf } from '../processes/process';
import { processOf } from '../processes/process-of';
import { unitIds, unitName, type Profile } from '../routine/profile';
import { sayShortDay } from '../text/day';
import { roleWord } from '../text/role-word';
import { say, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import { matterStageWord } from './matter-stage-word';
import { dueView } from './case-page/explained-days';
import { dangerOf } from './urgency';

const named = z.object({ id: z.string(), name: z.string() });

const row = z.object({
  id: z.string(),
  number: z.string(),
  /** Which process it follows. */
  process: named,
  /** What came, that it is protected, or of a matter beside the complaints its process. */
  title: z.string(),
  /** null: nobody has said, or it is protected. */
  provider: named.nullable(),
  topic: named.nullable(),
  unit: named,
  stage: named,
  isOpen: z.boolean(),
  caseworker: named.nullable(),
  /** The caseworker is only proposed: nobody has been appointed. */
  isProposed: z.boolean(),
  received: z.string(),
  receivedWord: z.string(),
  /** The first day something open in it is due; null where nothing is. */
  due: z.string().nullable(),
  dueWord: z.string(),
  urgency: z.enum(['calm', 'soon', 'late', 'over']),
  /** Which task it is. */
  next: named.nullable(),
  /** Whose that is; empty where nothing is open. */
  waitsFor: z.string(),
  danger: z.string().nullable(),
  /** Of a case with danger that no unit has: those it may be of, which count it as theirs until one does. */
  dangerIn: z.array(z.string()),
});

export const casesListShape = z.object({
  rows: z.array(row),
  /** `2026-03-16` */
  today: z.string(),
  /** Not all could be read; the page says what to do. */
  isCut: z.boolean(),
  /** For asking about those that came in a time. */
  units: z.array(named),
  providers: z.array(named),
  months: z.array(named),
});
export type CasesList = z.infer<typeof casesListShape>;
export type ListedCase = z.infer<typeof row>;

export interface Listed {
  readonly matters: readonly (Case | OwnMatter)[];
  /** What is open in them. */
  readonly tasks: readonly Task[];
  readonly providers: readonly Provider[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly profile: Profile;
  readonly now: Instant;
}

/** Danger first, then what is due first; what has ended comes last, the newest first. */
export function casesList(listed: Listed, language: Language): readonly ListedCase[] {
  const tasks = firstDue(listed.tasks);
  const unappointed = new Set(listed.tasks.filter(isAppointing).map((task) => task.caseId));
  return listed.matters
    .map((matter) => ({ matter, task: tasks.get(matter.id) }))
    .sort(byWhatIsNext)
    .map((one) => ({ ...rowOf(listed, language, one), isProposed: unappointed.has(one.matter.id) }));
}

const isAppointing = ({ type, state }: Task): boolean => type === 'confirmCaseworker' && state === 'open';

interface WithTask {
  readonly matter: Case | OwnMatter;
  /** What is due first. */
  readonly task: Task | undefined;
}

/** Of what is open in a case, an alarm, else what is due first. */
function firstDue(tasks: readonly Task[]): ReadonlyMap<string, Task> {
  const first = new Map<string, Task>();
  for (const task of tasks) {
    const known = first.get(task.caseId);
    if (known === undefined || isBefore(task, known)) first.set(task.caseId, task);
  }
  return first;
}

const isAlarm = ({ type }: Pick<Task, 'type'>): boolean => taskType(type).isAlarm === true;

const isBefore = (one: Task, other: Task): boolean => (isAlarm(one) === isAlarm(other) ? one.due < other.due : isAlarm(one));

function byWhatIsNext(one: WithTask, other: WithTask): number {
  const [here, there] = [rankOf(one), rankOf(other)];
  if (here !== there) return here - there;
  const [mine, its] = [one.task?.due ?? '9', other.task?.due ?? '9'];
  if (mine !== its) return compared(mine, its);
  return compared(other.matter.received, one.matter.received);
}

const rankOf = ({ matter }: WithTask): number => {
  if (!isOpen(matter)) return 2;
  return !isOwn(matter) && (matter.danger === 'yes' || matter.signs.length > 0) ? 0 : 1;
};

const isOwn = (matter: Case | OwnMatter): matter is OwnMatter => 'process' in matter;

const isOpen = ({ id, stage }: Case | OwnMatter): boolean => stageOf({ process: processOf(id) }, stage).open;

function rowOf(listed: Listed, language: Language, { matter, task }: WithTask): Omit<ListedCase, 'isProposed'> {
  const { profile, names, now } = listed;
  return {
    ...dueOf(listed, language, task),
    ...(isOwn(matter) ? ownRow(listed, language, matter) : complaintRow(listed, language, { matter, task })),
    id: matter.id,
    unit: unitOf(profile, matter, language),
    isOpen: isOpen(matter),
    caseworker: matter.caseworkerId === null ? null : { id: matter.caseworkerId, name: names.get(matter.caseworkerId) ?? '–' },
    received: dayOf(matter.received),
    receivedWord: sayShortDay(language, dayOf(matter.received), dayOf(now)),
  };
}

type About = Pick<ListedCase, 'number' | 'process' | 'title' | 'provider' | 'topic' | 'stage' | 'danger' | 'dangerIn'>;

function complaintRow(
  { providers, profile, now }: Listed,
  language: Language,
  { matter, task }: { readonly matter: Case; readonly task: Task | undefined },
): About {
  const isHidden = matter.protection === 'protected' || matter.guarded || isByStaff(matter);
  const danger = dangerOf({ task: task ?? { type: 'triage', due: dayOf(now) }, kase: matter });
  return {
    number: shownNumber(matter),
    process: { id: 'complaint', name: say(language, 'cases.complaint') },
    title: isHidden ? say(language, 'card.protectedCase') : say(language, `kind.${matter.kind}`),
    provider: isHidden ? null : providerNamed(providers, matter.providerId),
    topic: isHidden || matter.topic === null ? null : { id: matter.topic, name: say(language, `topic.${matter.topic}`) },
    stage: { id: matter.stage, name: say(language, `stage.${matter.stage}`) },
    danger: danger === null ? null : say(language, `tab.myWork.danger.${danger}`),
    dangerIn: danger === null || matter.unit !== null ? [] : unitsSuggested(profile, matter),
  };
}

/** The one that was heard in what came; all where none was. */
const unitsSuggested = (profile: Profile, { suggestion: { unit } }: Case): string[] =>
  (unit === null ? unitIds(profile) : [unit]).map(String);

/** Whoever sees it may open it, and its number says which process it follows. */
function ownRow({ providers }: Listed, language: Language, matter: OwnMatter): About {
  const name = say(language, `process.${matter.process}`);
  return {
    number: ownNumber(matter),
    process: { id: matter.process, name },
    title: name,
    provider: isHidden(matter) ? null : providerNamed(providers, providerOf(matter)),
    topic: null,
    dangerIn: [],
    stage: { id: `${matter.process}.${matter.stage}`, name: matterStageWord(language, matter) },
    danger: null,
  };
}

function providerNamed(providers: readonly Provider[], id: ProviderId | null): ListedCase['provider'] {
  const provider = providers.find((one) => one.id === id);
  return provider === undefined ? null : { id: provider.id, name: provider.name };
}

/** A complaint has no unit yet; a matter beside them is of several, or of none. */
const unitOf = (profile: Profile, matter: Case | OwnMatter, language: Language): ListedCase['unit'] =>
  matter.unit === null && isOwn(matter)
    ? { id: 'none', name: say(language, 'cases.ofNoUnit') }
    : { id: matter.unit ?? '-', name: unitWord(profile, matter.unit, language) };

type Due = Pick<ListedCase, 'due' | 'next' | 'dueWord' | 'urgency' | 'waitsFor'>;

function dueOf({ profile, names, now }: Listed, language: Language, task: Task | undefined): Due {
  if (task === undefined) return { due: null, next: null, dueWord: '', urgency: 'over', waitsFor: '' };
  const shown = { day: task.due, explanation: [], isOver: false, isAlarm: isAlarm(task) };
  const { word, urgency } = dueView({ now, language }, shown);
  const waitsFor = task.ownerId === null ? roleWord(profile, language, task.role) : (names.get(task.ownerId) ?? '–');
  const next = { id: task.type, name: say(language, `task.${task.type}.title`) };
  return { due: task.due, next, dueWord: word, urgency, waitsFor };
}

/** A unit by its name; what none has yet says so. */
export const unitWord = (profile: Profile, unit: UnitId | null, language: Language): string =>
  unit === null ? say(language, 'cases.noUnit') : String(unitName(profile, unit));
