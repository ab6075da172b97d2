// Dialogs: everything that is prose is read and written in the tab's own page, opened inside Teams (decisions 2).

import { z } from 'zod';
import { say, type Language } from '../../src/core/text/say';
import { readSubmitted, type Press } from './press';
import type { Pages } from '../pages';

/** The answer to a request for a dialog: a page, or a sentence and nothing to fill in. */
export interface DialogAnswer {
  readonly task:
    | { readonly type: 'continue'; readonly value: Readonly<Record<string, unknown>> }
    | { readonly type: 'message'; readonly value: string };
}

const fetched = z.object({ data: z.unknown().optional() });

/** The page a pressed button asks for; a sentence when it asks for none. */
export function openDialog(pages: Pages, value: unknown, language: Language): DialogAnswer {
  const read = fetched.safeParse(value);
  const press = read.success ? readSubmitted(read.data.data) : undefined;
  const url = press === undefined ? undefined : addressOf(pages, press);
  return url === undefined ? sentenceDialog(say(language, 'bot.notUnderstood')) : pageDialog(url, language);
}

function addressOf(pages: Pages, press: Press): string | undefined {
  if (press.verb === 'open') return pages.caseUrl(press.caseId, press);
  if (press.verb === 'openCase') return pages.caseUrl(press.caseId);
  if (press.verb === 'openPlace') return pages.place(press.place);
  return press.verb === 'openDraft' ? pages.draft(press.draftId) : undefined;
}

/** A dialog that shows a page of ours. */
export const pageDialog = (url: string, language: Language): DialogAnswer => ({
  task: {
    type: 'continue',
    value: { title: say(language, 'bot.dialog.title'), url, fallbackUrl: url, width: 'large', height: 'large' },
  },
});

/** A dialog that only says something. */
export const sentenceDialog = (sentence: string): DialogAnswer => ({ task: { type: 'message', value: sentence } });
