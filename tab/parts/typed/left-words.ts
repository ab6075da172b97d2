// Words that could not be kept any more when their page was read anew: the task is somebody else's, or over. They stand on the page of their matter until whoever
// wrote them lets them go; in the memory of this window alone.

import { useSyncExternalStore } from 'react';

const left = new Map<string, string>();
const listeners = new Set<() => void>();

function change(matter: string, words: string | undefined): void {
  if (words === undefined) left.delete(matter);
  else left.set(matter, words);
  for (const listener of listeners) listener();
}

/** Leaves words of a matter; those left before stay above them. */
export function leaveWords(matter: string, words: string): void {
  if (words !== '') change(matter, [left.get(matter), words].filter((part) => part !== undefined).join('\n\n'));
}

export const dropWords = (matter: string): void => change(matter, undefined);

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** undefined where nothing is left. */
export const useLeftWords = (matter: string): string | undefined => useSyncExternalStore(listen, () => left.get(matter));
