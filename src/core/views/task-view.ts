// A task as a card may show it: codes put into words, days, and nothing that names or describes a person.

import type { Instant, PersonId } from '../brand';
import { shownNumber, wordBy, type WordBy } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { Provider } from '../casefile/provider';
import type { StaffMember } from '../casefile/staff';
import type { NewTask } from '../casefile/task';
import { deadlineOf } from '../routine/profile';
import { isApart, taskType } from '../processes/all';
import { contractWords, saidDeadline } from '../processes/complaint/contract-words';
import { sayDay, sayShortDay } from '../text/day';
import { sayDeadline } from '../text/deadline';
import { say, sayBy, type Language } from '../text/say';
import { dayOf, daysBetween } from '../time/plain-date';
import { receivedWord, saidWord } from './came-words';
import { lastAct } from './last-act';
import { stageWord } from './stage-word';
import { titleWithin } from '../text/task-title';
import { visibility } from './visibility';

export interface ViewContext {
  readonly now: Instant;
  readonly language: Language;
  readonly providers: readonly Provider[];
  readonly caseworkers: readonly StaffMember[];
  readonly reader: PersonId | null;
  /** What the reader filled in when her answer was refused. */
  readonly given?: Readonly<Record<string, string>> | undefined;
  /** Staff by name, as far as the card names any; initials where there is none. */
  readonly nameOf?: (id: PersonId) => string | undefined;
}

export interface Fact {
  readonly title: string;
  readonly value: string;
}

export interface TaskView {
  readonly number: string;
  /** The kind of task. */
  readonly title: string;
  /** What the card is headed with: the kind of task, or that the case is protected. */
  readonly heading: string;
  /** The line that stands in place of facts. */
  readonly line: string;
  readonly ask: string;
  /** What becomes of a word to the person: some sentences say it. */
  readonly by: WordBy;
  readonly due: string;
  /** Weight of the due day; said in words too, never by colour alone. */
  readonly urgency: 'calm' | 'soon' | 'late';
  readonly dueWord: string;
  /** The one line a notification may show. */
  readonly summary: string;
  /** The heading as it stands in a longer sentence. */
  readonly within: string;
  readonly facts: readonly Fact[];
  /** The rule that set the day. */
  readonly because: string;
  readonly isProtected: boolean;
}

/** What a card shows of a task at `context.now`. */
export function taskView(file: CaseFile, task: NewTask, context: ViewContext): TaskView {
  const { language } = context;
  const left = daysBetween(dayOf(context.now), task.due);
  const [number, title] = [shownNumber(file.matter), say(language, `task.${task.type}.title`)];
  const isProtected = visibility(file) === 'protected' || isApart(task.type);
  const urgency = left < 0 || taskType(task.type).isAlarm === true ? 'late' : left <= 1 ? 'soon' : 'calm';
  return {
    ...{ number, title },
    by: wordBy(file.matter),
    ask: sayBy(language, `task.${task.type}.ask`, isAboutContract(task) ? contractWords(file) : wordBy(file.matter)),
    due: sayDay(language, task.due, dayOf(context.now)),
    urgency,
    dueWord: dueWord(context, left, task),
    summary: summary(context, task),
    within: isProtected ? say(language, 'card.protectedCase') : titleWithin(language, task.type),
    facts: isProtected ? [] : facts(file, task, context),
    because: ground(file, task, language),
    isProtected,
    heading: isProtected ? say(language, 'card.protectedCase') : title,
    line: isProtected ? say(language, 'card.protectedTask', { number, task: title }) : number,
  };
}

/** Whether what a task asks depends on where the contract is taken up. */
const isAboutContract = ({ type }: NewTask): boolean => type === 'compilePattern' || type === 'confirmEku';

/** What a notification says: the task and its day; of an alarm that it is one. */
const summary = ({ language, now }: ViewContext, { type, due }: NewTask): string =>
  taskType(type).isAlarm === true
    ? say(language, `task.${type}.title`)
    : say(language, 'card.summary', { task: titleWithin(language, type), day: sayDay(language, due, dayOf(now)) });

function dueWord({ language, now }: ViewContext, left: number, { type, due }: NewTask): string {
  if (left >= 0 && taskType(type).isAlarm === true) return say(language, 'card.now');
  if (left < 0) return say(language, 'card.late', { day: sayShortDay(language, due, dayOf(now)) });
  if (left === 0) return say(language, 'card.today');
  return say(language, 'card.due', { day: sayDay(language, due, dayOf(now)) });
}

/** The deadline's rule in words, with the profile's own number. */
function ground(file: CaseFile, task: NewTask, language: Language): string {
  const { deadline } = taskType(task.type);
  return sayDeadline(language, saidDeadline(file, deadline), deadlineOf(file.profile, deadline));
}

function facts(file: CaseFile, task: NewTask, context: ViewContext): readonly Fact[] {
  const { language } = context;
  const { provider } = file;
  const { topic } = file.matter;
  const said = saidWord(file.matter, context);
  return [
    { title: say(language, 'card.number'), value: shownNumber(file.matter) },
    ...(provider === null ? [] : [{ title: say(language, 'card.provider'), value: provider.name }]),
    ...(provider === null ? [] : [{ title: say(language, 'card.service'), value: say(language, `service.${provider.service}`) }]),
    ...(topic === null ? [] : [{ title: say(language, 'card.topic'), value: say(language, `topic.${topic}`) }]),
    { title: say(language, 'card.received'), value: receivedWord(file.matter, context) },
    ...(said === null ? [] : [{ title: say(language, 'card.said'), value: said }]),
    { title: say(language, 'card.stage'), value: stageWord(file, context) },
    ...lastAct(file, task, context),
  ];
}
