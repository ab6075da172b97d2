// Cards that did not arrive: tried again on the next working morning, or as soon as the receiver can be reached (decisions 4).

import type { Instant, PersonId } from '../brand';
import { personId } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { eventsOf, type EventOf } from '../casefile/event';
import { writeRecipient } from '../casefile/recipient';
import type { Profile } from '../routine/profile';
import { addDays, dayOf, momentAt } from '../time/plain-date';
import { onOrAfter } from '../time/working-days';
import type { WantedCard } from './action';
import { ekuTag } from './tags';

type Missed = EventOf<'notReached'>;

/** Whether a card was tried in vain so lately that it is left alone. One to a role is noted for each of its holders. */
export function isUnreachable(file: MatterFile, card: WantedCard, now: Instant): boolean {
  const missed = lastMissed(file, card.tag).filter(({ data }) => data.to === writeRecipient(card.to) || card.to.kind === 'role');
  return missed.length > 0 && missed.every((one) => !isBack(file, one) && now < againAt(file.profile, one));
}

/** Holders of a role whom a card did not reach while it reached others, and who can be reached now. */
export function backForCard(file: MatterFile, card: WantedCard, holders: readonly string[]): readonly PersonId[] {
  if (card.to.kind !== 'role') return [];
  const people = lastMissed(file, card.tag)
    .filter((one) => isBack(file, one))
    .flatMap(({ data: { to } }) => (to.startsWith(person) ? [to.slice(person.length)] : []));
  return people.filter((id) => !holders.includes(id)).map(personId);
}

/** Moments at which something is tried again. */
export const againMoments = (file: MatterFile): readonly Instant[] =>
  eventsOf(file.events, 'notReached')
    .filter((one) => !isEku(one) && !isBack(file, one))
    .map((one) => againAt(file.profile, one));

/** Whether somebody was missed in a case and has not been told to be back since. */
export const misses = (file: MatterFile, id: PersonId): boolean =>
  eventsOf(file.events, 'notReached').some((one) => one.data.to === `${person}${id}` && !isBack(file, one));

const person = 'person:';

const isEku = ({ data }: Missed): boolean => data.tag.startsWith(ekuTag(0).slice(0, -1));

/** The last try for each receiver. */
function lastMissed(file: MatterFile, tag: string): readonly Missed[] {
  const last = new Map<string, Missed>();
  for (const one of eventsOf(file.events, 'notReached')) if (one.data.tag === tag) last.set(one.data.to, one);
  return [...last.values()];
}

const isBack = (file: MatterFile, { data, seq }: Missed): boolean =>
  eventsOf(file.events, 'reachable').some((event) => event.data.to === data.to && event.seq > seq);

/** Who has no app today may have it tomorrow; who has turned the bot off may turn it on. */
const againAt = ({ day }: Profile, { at }: Missed): Instant => momentAt(onOrAfter(addDays(dayOf(at), 1)), day.from);
