// How what a matter has to say reaches a person: by a message of its own, by a line of her *Min dag*, or by nothing here, since her desk finds the task.

import type { Instant } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import type { NewTask } from '../casefile/task';
import { ruleOf } from '../processes/process';
import type { Profile } from '../routine/profile';
import { openFrom } from '../time/office-hours';
import type { CardSubject, WantedCard } from './action';

/** Whether people have one *Min dag* instead of a card a task. */
export const hasDayCards = ({ desk }: Pick<Profile, 'desk'>): boolean => desk.cards === 'list';

/** Danger, and the days of authorities and appeals: told at once and apart from the one message a day (decisions 4). */
const isUrgent = (file: MatterFile, { type }: NewTask): boolean => {
  const rule = ruleOf(file, type);
  return rule.isAlarm === true || rule.isUrgent === true;
};

/** A message of its own now; an urgent one that is no alarm waits for the office to open. */
export function isToldNow(file: MatterFile, task: NewTask, now: Instant): boolean {
  if (!hasDayCards(file.profile)) return true;
  return isUrgent(file, task) && now >= toldFrom(file, task);
}

/** When the message about an urgent task goes. */
const toldFrom = (file: MatterFile, task: NewTask): Instant =>
  ruleOf(file, task.type).isAlarm === true ? task.opened : openFrom(task.opened, file.profile.day);

/** Moments at which one goes that has waited for the office. */
export const toldMoments = (file: MatterFile, task: NewTask): readonly Instant[] =>
  hasDayCards(file.profile) && isUrgent(file, task) ? [toldFrom(file, task)] : [];

/** Whether a card goes by somebody's desk: a task that is late, to those above, and news of EKU. What stands in a chat already is changed there. */
export function isLine(file: MatterFile, about: CardSubject): boolean {
  if (!hasDayCards(file.profile)) return false;
  if (about.card === 'ekuNews') return true;
  return about.card === 'overdue' && !isUrgent(file, about.task);
}

/** A reminder to whoever has the task is a line of her own desk, which her desk draws from the task's day. */
export const isReminded = (file: MatterFile, { about }: WantedCard): boolean =>
  about.card !== 'reminder' || !hasDayCards(file.profile) || isUrgent(file, about.task);
