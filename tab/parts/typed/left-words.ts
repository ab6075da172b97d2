// Words of a form that was gone when its page was read anew: the task is somebody else's, or over. They stand on the page of their matter until whoever wrote them
// lets them go; in the memory of this window alone.

import { useSyncExternalStore } from 'react';

/** By matter, and in it by the page they were typed on. */
let left: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
const listeners = new Set<() => void>();

function change(matter: string, words: Readonly<Record<string, string>>): void {
  left = { ...left, [matter]: words };
  for (const listener of listeners) listener();
}

export interface LeftOf {
  readonly matter: string;
  readonly about: string;
}

/** Leaves what stands in a form that may be gone in a moment. */
export function leaveWords({ matter, about }: LeftOf, words: string): void {
  if (words !== '') change(matter, { ...left[matter], [about]: words });
}

/** The form is there again, with what was typed in it. */
export function takeBackWords({ matter, about }: LeftOf): void {
  const { [about]: mine, ...others } = left[matter] ?? {};
  if (mine !== undefined) change(matter, others);
}

export const dropWords = (matter: string): void => change(matter, {});

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Empty where nothing is left. */
export const useLeftWords = (matter: string): string =>
  useSyncExternalStore(listen, () => Object.values(left[matter] ?? {}).join('\n\n'));
