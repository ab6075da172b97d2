// Which messages a person of the page has had before her eyes: the newest one seen, kept by the browser.

import { useSyncExternalStore } from 'react';
import { remember, remembered } from '../frame/settings';
import type { Message } from './chat';

const watchers = new Set<() => void>();
const watch = (told: () => void): (() => void) => {
  watchers.add(told);
  return () => void watchers.delete(told);
};

/** How many of the bot's messages came after the newest one seen. */
export function useUnread(place: string, messages: readonly Message[]): number {
  const seen = useSyncExternalStore(watch, () => remembered(`seen.${place}`) ?? '0');
  return messages.filter(({ id, from, isDeleted }) => from.isBot && !isDeleted && Number(id) > Number(seen)).length;
}

/** Everything up to now has been seen. */
export function markSeen(place: string, messages: readonly Message[]): void {
  const newest = Math.max(0, ...messages.map(({ id }) => Number(id)));
  if (newest <= Number(remembered(`seen.${place}`) ?? '0')) return;
  remember(`seen.${place}`, String(newest));
  [...watchers].forEach((told) => told());
}
