// Where the page stands, kept in the address after #, so that a reload and the back button work.

import { useSyncExternalStore } from 'react';

export const places = ['outlook', 'teams', 'kanal', 'sharepoint'] as const;
export type PlaceName = (typeof places)[number];

export interface Route {
  readonly place: PlaceName;
  /** The rest: a mailbox, a person, a list. */
  readonly parts: readonly string[];
}

const watch = (told: () => void): (() => void) => {
  window.addEventListener('hashchange', told);
  return () => window.removeEventListener('hashchange', told);
};

/** The current place and what follows it. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(watch, () => window.location.hash);
  const [first, ...parts] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return { place: places.find((place) => place === first) ?? 'outlook', parts };
}

/** Address of a place: `#/teams/registrar/chatt`. */
export const hrefTo = (place: PlaceName, ...parts: readonly string[]): string =>
  `#/${[place, ...parts.map(encodeURIComponent)].join('/')}`;

/** Goes there. */
export const goTo = (place: PlaceName, ...parts: readonly string[]): void => {
  window.location.hash = hrefTo(place, ...parts);
};
