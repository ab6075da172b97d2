// A task of a matter beside the complaints as a card may show it: number, day, and of what is not protected also which task it is.

import type { OwnFile } from '../casefile/own-file';
import { isHidden, ownNumber } from '../casefile/own-matter';
import type { NewTask } from '../casefile/task';
import { ownTables, taskType } from '../processes/all';
import { deadlineOf } from '../routine/profile';
import { sayDay } from '../text/day';
import { sayDeadline } from '../text/deadline';
import { say, sayPlain } from '../text/say';
import { matterStageWord } from './matter-stage-word';
import { titleWithin } from '../text/task-title';
import { dayOf } from '../time/plain-date';
import { dueView } from './case-page/explained-days';
import type { Fact, ViewContext } from './task-view';

export interface MatterTaskView {
  readonly number: string;
  readonly title: string;
  /** *Skyddat ärende*, or the kind of task. */
  readonly heading: string;
  readonly ask: string;
  readonly dueWord: string;
  readonly urgency: 'calm' | 'soon' | 'late' | 'over';
  readonly summary: string;
  readonly within: string;
  readonly facts: readonly Fact[];
  readonly because: string;
  readonly isProtected: boolean;
}

/** What a card shows of it at `context.now`. */
export function matterTaskView({ matter, profile }: OwnFile, task: NewTask, context: ViewContext): MatterTaskView {
  const { language, now } = context;
  const isProtected = isHidden(matter);
  const title = say(language, `task.${task.type}.title`);
  const { word, urgency } = dueView(
    { now, language },
    { day: task.due, explanation: [], isOver: task.state !== 'open', isAlarm: false },
  );
  const number = ownNumber(matter);
  const { deadline } = taskType(task.type);
  return {
    number,
    title,
    heading: isProtected ? say(language, 'card.protectedCase') : title,
    ask: sayPlain(language, `task.${task.type}.ask`),
    dueWord: word,
    urgency,
    summary: say(language, 'card.summary', {
      task: isProtected ? say(language, 'card.protectedCase') : titleWithin(language, task.type),
      day: sayDay(language, task.due, dayOf(now)),
    }),
    within: isProtected ? say(language, 'card.protectedCase') : titleWithin(language, task.type),
    facts: [
      { title: say(language, 'card.number'), value: number },
      ...(isProtected
        ? []
        : [...aboutProvider(matter, context), { title: say(language, 'card.stage'), value: matterStageWord(language, matter) }]),
    ],
    because: isProtected ? '' : sayDeadline(language, deadline, deadlineOf(profile, deadline)),
    isProtected,
  };
}

/** The provider it is about, once that is known. */
const aboutProvider = ({ process, fields }: OwnFile['matter'], { language, providers }: ViewContext): readonly Fact[] =>
  Object.entries(ownTables(process).fields)
    .filter(([, { kind }]) => kind === 'provider')
    .flatMap(([name]) => providers.filter(({ id }) => id === fields[name]))
    .map((provider) => ({ title: say(language, 'card.provider'), value: provider.name }));
