// Addresses of the tab's pages, as the bot's buttons and dialogs open them.

import { processIn } from '../src/core/casefile/own-matter';
import type { App } from '../src/app/app';

export interface Pages {
  /** Where a case, or a task in it, is shown. */
  readonly caseUrl: App['tabUrl'];
  /** Where a complaint is written down. */
  readonly writeDown: string;
  /** The same page with a draft in it. */
  readonly draft: (draftId: string) => string;
  /** *Frånvaro*. */
  readonly absence: string;
  /** *Manuell hantering*. */
  readonly setAside: string;
}

/** The pages under a public address without a slash at its end. */
export const pagesAt = (publicUrl: string): Pages => ({
  caseUrl: (id, task) => {
    const page = `${publicUrl}/tab/${processIn(id) === null ? 'case' : 'matter'}/${encodeURIComponent(id)}`;
    return task === undefined ? page : `${page}/${task.type}/${task.round}`;
  },
  writeDown: `${publicUrl}/tab/write-down`,
  draft: (draftId) => `${publicUrl}/tab/write-down?draft=${encodeURIComponent(draftId)}`,
  absence: `${publicUrl}/tab/absence`,
  setAside: `${publicUrl}/tab/set-aside`,
});
