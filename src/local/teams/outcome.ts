// What a person sees of the bot's answer: a card, a sentence, a dialog, or that the app did not answer.

import { z } from 'zod';
import type { BotAnswer } from './deliver';
import { jsonObject, type JsonObject } from './messages';

export interface Outcome {
  readonly ok: boolean;
  /** HTTP status of the bot, or the status inside a card's answer; 0 when nobody answered. */
  readonly status: number;
  /** What Teams says under the card or in a notice. */
  readonly message?: string;
  readonly card?: JsonObject;
  /** A dialog that goes on, or its last word: `{type, value}`. */
  readonly task?: JsonObject;
  readonly composeExtension?: JsonObject;
}

const SOMETHING_WRONG = 'Något gick fel. Försök igen.';
const UNREACHABLE = 'Det går inte att nå appen. Försök igen.';
const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

const cardAnswer = z.looseObject({ statusCode: z.number(), type: z.string().nullish(), value: z.unknown().optional() });
const adaptive = z.looseObject({ type: z.literal('AdaptiveCard') });
const told = z.looseObject({ message: z.string() });

/** A message was delivered or not; the bot's words come as messages of their own. */
export function ofMessage({ status }: BotAnswer): Outcome {
  return fine(status) ? { ok: true, status } : { ok: false, status, message: trouble(status) };
}

/** The answer to Action.Execute: `{statusCode, type, value}` (graph-facts 4.3). */
export function ofCardAction({ status, body }: BotAnswer): Outcome {
  if (!fine(status)) return { ok: false, status, message: trouble(status) };
  const answer = cardAnswer.safeParse(body).data;
  if (!answer) return body === undefined ? { ok: true, status } : { ok: false, status, message: SOMETHING_WRONG };
  const { statusCode, type, value } = answer;
  if (statusCode >= 400)
    return { ok: false, status: statusCode, message: told.safeParse(value).data?.message ?? SOMETHING_WRONG };
  const card = type === CARD ? adaptive.safeParse(value).data : undefined;
  if (card) return { ok: true, status: statusCode, card };
  if (type === MESSAGE && typeof value === 'string') return { ok: true, status: statusCode, message: value };
  return { ok: false, status: statusCode, message: SOMETHING_WRONG };
}

/** The answer to a dialog or a message extension: `{task}`, `{composeExtension}` or nothing, which closes it. */
export function ofDialog({ status, body }: BotAnswer): Outcome {
  if (!fine(status)) return { ok: false, status, message: trouble(status) };
  const { task, composeExtension } = jsonObject.safeParse(body).data ?? {};
  const [shown, result] = [jsonObject.safeParse(task).data, jsonObject.safeParse(composeExtension).data];
  return { ok: true, status, ...(shown ? { task: shown } : {}), ...(result ? { composeExtension: result } : {}) };
}

const fine = (status: number): boolean => status >= 200 && status < 300;
const trouble = (status: number): string => (status === 0 ? UNREACHABLE : SOMETHING_WRONG);
