// Which cards should be in somebody's chat now, and what each should show.

import type { Instant } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { eventsOf, type ShownCard } from '../casefile/event';
import { kept } from '../kept';
import { ownerOf, toPerson, writeRecipient } from '../casefile/recipient';
import type { NewTask, Task } from '../casefile/task';
import type { WantedCard } from './action';
import { chasers } from './chasing';
import { toldOf } from './alarm';
import { receivers } from './covering';
import { isReminded, isToldNow } from './reaching';
import { ofMovedDay } from './replaced-cards';
import { alarmTag, alarmTags, isAbout, isTaskTag, taskTag } from './tags';
import { ruleOf } from '../processes/process';
import { personId } from '../brand';

/** The cards as they stand in Teams: the last word on each message. */
export const shownCards = ({ events }: MatterFile): readonly ShownCard[] => lastShown(events);

const lastShown = kept((events: MatterFile['events']): readonly ShownCard[] => {
  const byPlace = new Map<string, ShownCard>();
  for (const event of eventsOf(events, 'shown')) for (const card of event.data.cards) byPlace.set(placeOf(card), card);
  return [...byPlace.values()];
});

/** Of those the ones that were drawn before that place in the history. */
export function shownBefore(file: MatterFile, seq: number): readonly ShownCard[] {
  const later = eventsOf(file.events, 'shown').filter((event) => event.seq > seq);
  const drawn = new Set(later.flatMap(({ data }) => data.cards.map(placeOf)));
  return seq === 0 ? [] : shownCards(file).filter((one) => !drawn.has(placeOf(one)));
}

const placeOf = ({ conversationId, activityId }: ShownCard): string => `${conversationId}|${activityId}`;

/** Every card that should exist, given the tasks that should be open. */
export const wantedCards = (file: MatterFile, open: readonly NewTask[], now: Instant): readonly WantedCard[] => [
  ...open.flatMap((task) =>
    [
      ...(isToldNow(file, task, now) ? taskCards(file, task, now) : []),
      ...chasers(file, task, now).filter((card) => isReminded(file, card)),
    ].flatMap((card) => toWhoIsThere(file, card)),
  ),
  ...movedDays(file),
  ...file.tasks.filter((task) => !open.some((other) => other.key === task.key)).flatMap((task) => settledCards(file, task)),
  ...file.process.cards(file).flatMap((card) => toWhoIsThere(file, card)),
];

/** To whoever stands in for somebody who is away; what tells her that it lies with another stays where it is. */
function toWhoIsThere(file: MatterFile, card: WantedCard): readonly WantedCard[] {
  if (card.state === 'moved' || file.staff.away === undefined || file.staff.away.length === 0) return [card];
  const role = 'task' in card.about ? card.about.task.role : null;
  return receivers(file, card.to, role).map((to) => ({ ...card, to }));
}

function movedDays(file: MatterFile): readonly WantedCard[] {
  const shown = shownCards(file);
  return file.tasks.filter(({ state }) => state === 'open').flatMap((task) => ofMovedDay(task, shown));
}

/** A task's own card; an alarm nobody has taken has one for each who has been told by now. */
function taskCards(file: MatterFile, task: NewTask, now: Instant): readonly WantedCard[] {
  if (ruleOf(file, task.type).isAlarm !== true) return [taskCard(file, task, { tag: taskTag(task), to: ownerOf(task) })];
  if (task.ownerId !== null) return takenCards(file, task);
  return toldOf(file, task).flatMap(({ to, from }, index) =>
    from > now ? [] : [taskCard(file, task, { tag: index === 0 ? taskTag(task) : alarmTag(task, writeRecipient(to)), to })],
  );
}

const markOf = (file: MatterFile): readonly string[] => [file.process.mark(file)].filter((word) => word !== '');

/** It changes when the process marks the matter, so that every card shows it. */
const taskCard = (file: MatterFile, task: NewTask, at: Pick<WantedCard, 'tag' | 'to'>): WantedCard => ({
  ...at,
  state: ['open', task.due, ...markOf(file)].join(':'),
  about: { card: 'task', task },
});

/** Whoever took an alarm keeps the card she has, with its answers; the others read who took it and when. */
function takenCards(file: MatterFile, task: NewTask): readonly WantedCard[] {
  const shown = shownCards(file).filter((card) => isOf(card, task));
  const own = shown.find(({ holder }) => holder === task.ownerId);
  const mine = taskCard(file, task, { tag: own?.tag ?? taskTag(task), to: ownerOf(task) });
  const others = shown
    .filter((card) => card !== own)
    .map((card): WantedCard => ({ tag: card.tag, to: holderOf(card), state: 'moved', about: { card: 'moved', task } }));
  return [{ ...mine, state: `${mine.state}:taken` }, ...others];
}

/**
 * A task that is over leaves no button behind: its card, its reminders and the notices to superiors all show the end. One that lapses in this very pass is
 * drawn as it will be: nothing draws it again.
 */
const settledCards = (file: MatterFile, task: Task): readonly WantedCard[] =>
  shownCards(file)
    .filter((card) => isOf(card, task))
    .map((card) => ({ tag: card.tag, to: holderOf(card), state: endOf(task), about: { card: 'task', task: over(task) } }));

const over = (task: Task): Task => (task.state === 'open' ? { ...task, state: 'lapsed' } : task);

const isOf = (card: ShownCard, task: NewTask): boolean =>
  card.tag === taskTag(task) ||
  card.tag.startsWith(alarmTags(task)) ||
  (!isTaskTag(card.tag) && isAbout(card.tag, task) && card.tag.includes(`:${task.due}`));

const endOf = (task: Task): string => (task.state === 'open' ? lapsed : `${task.state}:${task.outcome ?? ''}`);

const lapsed = 'lapsed:';

/** Whether a card says that its task lapsed. */
export const isLapsed = (state: string): boolean => state.startsWith(lapsed);

const holderOf = (card: ShownCard): WantedCard['to'] => toPerson(personId(card.holder));

/** Whether a shown card is the wanted one: same thing, and meant for or lying with the same receiver. */
export const isSame = (shown: ShownCard, wanted: WantedCard): boolean =>
  shown.tag === wanted.tag &&
  (shown.to === writeRecipient(wanted.to) || (wanted.to.kind === 'person' && shown.holder === wanted.to.id));
