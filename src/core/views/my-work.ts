// One's own work as the tab is told of it: each task with its case, the first due first.

import { compared } from '../order';
import type { Profile } from '../routine/profile';
import { roleWord } from '../text/role-word';
import { isKeyOf, type Instant, type PersonId, type PlainDate } from '../brand';
import { shownNumber, type Case } from '../casefile/case';
import { ownNumber, placeOf, type OwnMatter } from '../casefile/own-matter';
import { duties } from '../casefile/contract';
import type { Provider } from '../casefile/provider';
import type { Task } from '../casefile/task';
import type { DeskLine } from '../desk/line';
import { isApart, taskType } from '../processes/all';
import { say, type Language } from '../text/say';
import { addDays, dayOf, weekday } from '../time/plain-date';
import { byUrgency, dangerOf } from './urgency';
import { dueView } from './case-page/explained-days';
import type { MyWorkRow, WorkPart } from './my-work-shape';

export interface OpenWork {
  readonly tasks: readonly { readonly task: Task; readonly kase: Case | OwnMatter }[];
  readonly providers: readonly Provider[];
  /** Employees by name. */
  readonly names: ReadonlyMap<PersonId, string>;
  readonly profile: Pick<Profile, 'labels'>;
  readonly now: Instant;
  readonly reader: PersonId;
}

/** The rows in the reader's language. */
export const myWorkRows = ({ tasks, providers, names, profile, now, reader }: OpenWork, language: Language): MyWorkRow[] =>
  [...tasks].sort(byUrgency).map(({ task, kase }) => {
    const isAlarm = taskType(task.type).isAlarm === true;
    const { word, urgency } = dueView({ now, language }, { day: task.due, explanation: [], isOver: false, isAlarm });
    return {
      ...{ caseId: task.caseId, type: task.type, round: task.round, number: numberOf(kase), urgency },
      title: say(language, `task.${task.type}.title`),
      about: isApart(task.type) ? say(language, 'card.protectedCase') : aboutOf(kase, providers, language),
      danger: dangerWord(dangerOf({ task, kase }), language),
      part: partOf({ task, kase }, dayOf(now)),
      dueWord: word,
      opens: 'task',
      owner: ownerWord(task, { profile, names, reader }, language),
      mayClaim: task.ownerId === null,
      press: pressOf({ task, kase }, names, language),
    };
  });

/** What others have written for her day. */
export interface ToldWork {
  /** Each with its matter; null for one she may not open, or that cannot be read. */
  readonly lines: readonly { readonly line: DeskLine; readonly kase: Case | OwnMatter | null }[];
  readonly providers: readonly Provider[];
  readonly now: Instant;
}

/** The same for what is late with others, one row a matter, and for what EKU has answered; the first late first. */
export const toldRows = ({ lines, providers, now }: ToldWork, language: Language): MyWorkRow[] => {
  const sorted = [...lines].sort((one, other) => compared(turnOf(one.line), turnOf(other.line)));
  const together = new Map<string, ToldWork['lines']>();
  for (const one of sorted) {
    const of = `${one.line.kind}|${one.line.caseId}`;
    together.set(of, [...(together.get(of) ?? []), one]);
  }
  return [...together.values()].flatMap((those) => toldRow(those, { providers, now }, language));
};

/** The first late first; of one day always in the same order. */
const turnOf = ({ due, caseId, round, type }: DeskLine): string =>
  [due, caseId, String(round).padStart(6, '0'), type ?? ''].join('|');

/** Of a matter, the first late first. */
function toldRow(those: ToldWork['lines'], { providers, now }: Omit<ToldWork, 'lines'>, language: Language): MyWorkRow[] {
  const [first] = those;
  if (first === undefined) return [];
  const { line, kase } = first;
  const danger = kase === null ? null : dangerOf({ task: { type: line.type ?? 'triage', due: line.due }, kase });
  const late = dueView({ now, language }, { day: line.due, explanation: [], isOver: false, isAlarm: false });
  const isLate = line.kind === 'overdue';
  const opens = line.type === null || those.length > 1 ? 'case' : 'task';
  return [
    {
      caseId: line.caseId,
      type: line.type ?? line.kind,
      round: line.round,
      number: line.number,
      title: [...new Set(those.map((one) => titleOf(one.line, language)))].join(', '),
      about: line.isShut ? say(language, 'day.line.shut') : kase === null ? '' : aboutOf(kase, providers, language),
      danger: dangerWord(danger, language),
      part: danger !== null ? 'danger' : isLate ? 'others' : 'news',
      dueWord: isLate ? late.word : '',
      urgency: isLate ? late.urgency : 'calm',
      owner: '',
      opens: line.isShut ? 'nothing' : opens,
      mayClaim: false,
      press: null,
    },
  ];
}

function titleOf({ kind, type }: DeskLine, language: Language): string {
  if (kind === 'ekuNews') return say(language, 'tab.myWork.ekuNews');
  return say(language, type === null ? 'card.protectedCase' : `task.${type}.title`);
}

/** The role's where nobody has taken it; of somebody who is away, whose place it is done in. */
function ownerWord(
  { ownerId, role }: Task,
  { profile, names, reader }: Pick<OpenWork, 'profile' | 'names' | 'reader'>,
  language: Language,
): string {
  if (ownerId === null) return roleWord(profile, language, role);
  const name = names.get(ownerId);
  return ownerId === reader || name === undefined
    ? say(language, 'tab.myWork.mine')
    : say(language, 'tab.myWork.inPlaceOf', { name });
}

/** What is open only until somebody outside answers; late it is for us to do something about. */
const isWait = ({ type }: Task): boolean => type === 'providerReply';

/** The caseworker who is proposed is appointed with a press; anybody else is chosen in the case. */
function pressOf({ task, kase }: OpenWork['tasks'][number], names: OpenWork['names'], language: Language): MyWorkRow['press'] {
  if (task.type !== 'confirmCaseworker' || isOwn(kase) || kase.caseworkerId === null) return null;
  const name = names.get(kase.caseworkerId);
  if (name === undefined) return null;
  const label = say(language, 'tab.myWork.appoint', { name });
  return { label, outcome: 'confirmed', answers: { caseworkerId: kase.caseworkerId } };
}

/** Where it stands in the list; the week ends on Sunday. */
function partOf({ task, kase }: OpenWork['tasks'][number], today: PlainDate): WorkPart {
  if (taskType(task.type).isAlarm === true || dangerOf({ task, kase }) !== null) return 'danger';
  if (task.due < today) return 'late';
  if (isWait(task)) return 'waiting';
  if (task.due === today) return 'today';
  return task.due <= addDays(today, 7 - weekday(today)) ? 'week' : 'later';
}

/** What people call it by. */
export const numberOf = (kase: Case | OwnMatter): string => (isOwn(kase) ? ownNumber(kase) : shownNumber(kase));

const isOwn = (kase: Case | OwnMatter): kase is OwnMatter => 'process' in kase;

const aboutOf = (kase: Case | OwnMatter, providers: readonly Provider[], language: Language): string =>
  isOwn(kase) ? aboutOwn(kase, providers, language) : about(kase, providers, language);

/** What it is, and of one in the coded lists which provider and what is handed in: so that two of a kind are told apart. */
function aboutOwn({ id, process, fields }: OwnMatter, providers: readonly Provider[], language: Language): string {
  const kind = say(language, `process.${process}`);
  if (placeOf(id) !== 'open') return kind;
  const provider = providers.find((one) => one.id === fields['provider'])?.name;
  const duty = fields['duty'] ?? '';
  return [kind, provider, isKeyOf(duties, duty) ? say(language, `duty.${duty}`) : undefined]
    .filter((part) => part !== undefined)
    .join(' · ');
}

const dangerWord = (danger: 'now' | 'maybe' | null, language: Language): string | null =>
  danger === null ? null : say(language, `tab.myWork.danger.${danger}`);

function about(kase: Case, providers: readonly Provider[], language: Language): string {
  if (kase.protection === 'protected' || kase.guarded) return say(language, 'card.protectedCase');
  const provider = providers.find(({ id }) => id === (kase.providerId ?? kase.suggestion.providerId));
  return [kase.providerId === null ? suggested(provider?.name, language) : provider?.name, topicOf(kase, language)]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** What nobody has said yet is called a suggestion (decisions 8.21). */
const suggested = (what: string | undefined, language: Language): string | undefined =>
  what === undefined ? undefined : say(language, 'tab.suggested', { what });

function topicOf({ topic, suggestion }: Case, language: Language): string | undefined {
  if (topic !== null) return say(language, `topic.${topic}`);
  return suggestion.topic === null ? undefined : suggested(say(language, `topic.${suggestion.topic}`), language);
}
