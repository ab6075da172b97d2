// Cards that another one has taken the place of: one sent twice around a crash, and reminders of a day that was moved. They keep no button.

import type { MatterFile } from '../casefile/matter-file';
import type { ShownCard } from '../casefile/event';
import { toPerson } from '../casefile/recipient';
import { personId } from '../brand';
import type { Task } from '../casefile/task';
import type { WantedCard } from './action';
import { isAbout, isTaskTag } from './tags';

/** What stands in the state of such a card. */
export const replaced = 'replaced';

/** All but the last of the cards that one person has about one thing. */
export const surplusCards = (shown: readonly ShownCard[]): readonly ShownCard[] =>
  shown.filter((one, index) => one.holder !== '' && shown.slice(index + 1).some((later) => isTwin(one, later)));

const isTwin = (one: ShownCard, other: ShownCard): boolean => one.tag === other.tag && one.holder === other.holder;

/** Reminders and notices about an open task that name a day which is not its own any more. */
export const ofMovedDay = (task: Task, shown: readonly ShownCard[]): readonly WantedCard[] =>
  shown.filter((one) => isOfMovedDay(task, one)).map((one) => replacedBy(one, task));

function isOfMovedDay(task: Task, { tag, holder }: ShownCard): boolean {
  return holder !== '' && !isTaskTag(tag) && isAbout(tag, task) && !tag.includes(`:${task.due}`);
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
  const own = file.tasks.find((task) => isAbout(tag, task));
  return own ?? file.tasks.findLast(({ type }) => type === tag.split(':')[1]);
};
