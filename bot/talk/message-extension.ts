// "Skapa ärende av meddelandet": a message handed over from any conversation becomes a draft, and the page that completes it opens.

import { z } from 'zod';
import { keepDraft } from '../../src/app/intake/drafts';
import type { Actor } from '../../src/core/engine/decision';
import { isEku } from '../../src/core/engine/still-holds';
import { say, type Language } from '../../src/core/text/say';
import { pageDialog, sentenceDialog, type DialogAnswer } from './dialogs';
import type { BotParts } from '../bot-parts';
import { forwardedWords, wordsIn } from './words-in';

const fetched = z.object({
  commandId: z.literal('skapaArende'),
  commandContext: z.string().nullish(),
  messagePayload: z
    .object({
      id: z.string().max(500).nullish(),
      body: z.object({ contentType: z.string().nullish(), content: z.string().max(200_000).nullish() }).nullish(),
      attachments: z
        .array(z.looseObject({ contentType: z.string().nullish() }))
        .max(100)
        .nullish(),
    })
    .nullish(),
});

/** Keeps the message as a draft and opens its page; from the compose box the page opens empty. EKU's members hand over nothing (decisions 6.6). */
export async function openHandOver(
  { app, pages }: Pick<BotParts, 'app' | 'pages'>,
  asked: { readonly value: unknown; readonly by: Actor; readonly language: Language },
): Promise<DialogAnswer> {
  const { value, by, language } = asked;
  const read = fetched.safeParse(value);
  if (!read.success) return sentenceDialog(say(language, 'problem.badRequest'));
  if (isEku(by)) return sentenceDialog(say(language, 'bot.extension.onlyStaff'));
  const { id: messageId, body, attachments } = read.data.messagePayload ?? {};
  const words = [wordsIn(body ?? {}), ...forwardedWords(attachments)].filter((part) => part !== '').join('\n\n');
  if (words === '') return pageDialog(pages.place('writeDown'), language);
  const { draftId } = await keepDraft(app, words, { by, messageId });
  return pageDialog(pages.draft(draftId), language);
}
