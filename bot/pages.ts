// Addresses of the tab's pages, as the bot's buttons and dialogs open them.

import { processIn } from '../src/core/casefile/own-matter';
import type { App } from '../src/app/app';

export interface Pages {
  /** Where a case, or a task in it, is shown. */
  readonly caseUrl: App['tabUrl'];
  readonly place: (place: PlaceId) => string;
  /** *Skriv ner* with a draft in it. */
  readonly draft: (draftId: string) => string;
}

/** The pages a button may open, and what stands behind `/tab/` in their addresses. */
export const placePaths = {
  myWork: '',
  cases: 'cases',
  unit: 'unit',
  writeDown: 'write-down',
  setAside: 'set-aside',
  register: 'register',
  absence: 'absence',
} as const satisfies Record<string, string>;
export type PlaceId = keyof typeof placePaths;

/** The pages under a public address without a slash at its end. */
export const pagesAt = (publicUrl: string): Pages => ({
  caseUrl: (id, task) => {
    const page = `${publicUrl}/tab/${processIn(id) === null ? 'case' : 'matter'}/${encodeURIComponent(id)}`;
    return task === undefined ? page : `${page}/${task.type}/${task.round}`;
  },
  place: (place) => `${publicUrl}/tab/${placePaths[place]}`,
  draft: (draftId) => `${publicUrl}/tab/write-down?draft=${encodeURIComponent(draftId)}`,
});
