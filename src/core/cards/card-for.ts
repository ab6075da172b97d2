// The card for whatever a plan wants shown; used to send it, to bring it up to date and to refresh it.

import type { MatterId } from '../brand';
import { isCaseFile, type CaseFile } from '../casefile/case-file';
import type { MatterFile } from '../casefile/matter-file';
import { isOwnFile } from '../casefile/own-file';
import type { CardSubject } from '../engine/action';
import type { TaskTypeId } from '../processes/all';
import type { ViewContext } from '../views/task-view';
import type { Card } from './card';
import { ekuNewsCard, ekuPostCard } from './eku-card';
import { matterCard } from './matter-card';
import { movedCard, overdueCard, reminderCard, replacedCard } from './notice-cards';
import { taskCard } from './task-card';

export interface CardContext extends ViewContext {
  readonly tabUrl: (id: MatterId, task?: { readonly type: TaskTypeId; readonly round: number }) => string;
}

/** The card and the one line a notification may show: kind of task and day, nothing else (decisions 2). */
export function cardFor(
  subject: CardSubject,
  file: MatterFile,
  context: CardContext,
): { readonly card: Card; readonly summary: string } {
  const made = drawAny(subject, file, context);
  return { card: made, summary: made.fallbackText };
}

function drawAny(subject: CardSubject, file: MatterFile, context: CardContext): Card {
  if (isCaseFile(file)) return draw(subject, file, context);
  if (isOwnFile(file) && 'task' in subject) return matterCard(file, subject, context);
  throw new Error(`no card about ${subject.card} in that matter`);
}

function draw(subject: CardSubject, file: CaseFile, context: CardContext): Card {
  switch (subject.card) {
    case 'task':
      return taskCard(file, subject.task, context);
    case 'reminder':
      return reminderCard(file, subject.task, context);
    case 'overdue':
      return overdueCard(file, subject, context);
    case 'moved':
      return movedCard(file, subject.task, context);
    case 'replaced':
      return replacedCard(file, subject.task, context);
    case 'ekuNews':
      return ekuNewsCard(subject.post, subject.caseId, context.language);
    case 'eku':
      return ekuPostCard(subject.post, context.language);
  }
}
