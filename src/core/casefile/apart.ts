// Which events lie in the protected place: those about a task that is kept there. One event may tell of several cards; it is then two.

import { isApart } from '../processes/all';
import type { NewEvent } from './event';

/** Whether a card's tag, `task:assessFlag:1`, is about a task of the protected place. */
const isApartTag = (tag: string): boolean => isApart(tag.split(':')[1] ?? '');
const isApartTask = (key: string): boolean => isApart(key.split('|')[1] ?? '');

/** Whether an event may only stand in the protected place; one about several cards is split first. */
export function isApartEvent({ kind, data }: NewEvent): boolean {
  if (kind === 'noted') return data.tags.some(isApartTag);
  if (kind === 'shown') return data.cards.some(({ tag }) => isApartTag(tag));
  if (kind === 'notReached') return isApartTag(data.tag);
  if (kind === 'lost') return data.of === 'apartTask' || data.of === 'assessment';
  return 'task' in data && isApartTask(data.task);
}

/** The event as it is written: the part anybody of the case may see, and the part that may not be seen there. */
export function byPlace(event: NewEvent): readonly NewEvent[] {
  if (event.kind === 'noted') {
    const { tags } = event.data;
    return parted(tags, isApartTag).map((part): NewEvent => ({ ...event, data: { tags: part } }));
  }
  if (event.kind === 'shown') {
    const { cards } = event.data;
    return parted(cards, ({ tag }) => isApartTag(tag)).map((part): NewEvent => ({ ...event, data: { cards: part } }));
  }
  return [event];
}

const parted = <T>(all: readonly T[], isThere: (one: T) => boolean): readonly (readonly T[])[] =>
  [all.filter((one) => !isThere(one)), all.filter(isThere)].filter((part) => part.length > 0);
