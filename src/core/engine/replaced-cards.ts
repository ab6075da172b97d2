// Cards that another one has taken the place of: one sent twice around a crash, and reminders of a day that was moved. They keep no button.

import type { MatterFile } from '../casefile/matter-file';
import type { ShownCard } from '../casefile/event';
import { toPerson } from '../casefile/recipient';
import { personId } from '../brand';
import type { Task } from '../casefile/task';
import type { WantedCard } from './action';
import { isAboutType, isTaskTag } from './tags';

/** What stands in the state of such a card. */
export const replaced = 'replaced';

/** All but the last of the cards that one person has about one thing. */
export const surplusCards = (shown: readonly ShownCard[]): readonly ShownCard[] =>
  shown.filter((one, index) => one.holder !== '' && shown.slice(index + 1).some((later) => isTwin(one, later)));

const isTwin = (one: ShownCard, other: ShownCard): boolean => one.tag === other.tag && one.holder === other.holder;

/** Reminders and notices about an open task that name a day which is no task's of its kind any more. */
export const ofMovedDay = (file: MatterFile, task: Task, shown: readonly ShownCard[]): readonly WantedCard[] =>
  shown.filter((one) => isOfMovedDay(file, task, one)).map((one) => replacedBy(one, task));

function isOfMovedDay(file: MatterFile, task: Task, { tag, holder }: ShownCard): boolean {
  if (holder === '' || isTaskTag(tag) || !isAboutType(tag, task.type)) return false;
  return file.tasks.every(({ type, due }) => type !== task.type || !tag.includes(`:${due}`));
}

/** What becomes of the card. */
export const replacedBy = (one: ShownCard, task: Task): WantedCard => ({
  tag: one.tag,
  to: toPerson(personId(one.holder)),
  state: replaced,
  about: { card: 'replaced', task },
});

/** The task a card is about, by its tag; undefined for one that is about none. */
export const taskOf = (file: MatterFile, { tag }: Pick<ShownCard, 'tag'>): Task | undefined => {
  const [, type, round] = tag.split(':');
  const ofType = file.tasks.filter((task) => task.type === type);
  return ofType.find((task) => isTaskTag(tag) && task.round === Number(round)) ?? ofType.at(-1);
};
