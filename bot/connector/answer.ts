// What the connector's answer means: said, nobody to say it to, or failed, and then whether it was tried at all (graph-facts 4.2).

import { z } from 'zod';
import { ConnectorFailure } from './failure';

/** `gone`: the chat or person is no more. `missing`: the message is no more. */
export type Refused = 'blocked' | 'gone' | 'missing' | 'notInstalled';

export type Said =
  | { readonly ok: true; readonly id: string; readonly activityId: string | undefined }
  | { readonly ok: false; readonly refused: Refused };

export type ConnectorAnswer =
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'refused'; readonly said: Said }
  | { readonly kind: 'failed'; readonly isUntried: boolean; readonly failure: ConnectorFailure };

const made = z.object({ id: z.string().default(''), activityId: z.string().optional() });
const word = z.string().regex(/^[A-Za-z]{1,60}$/);
const refusal = z.object({
  error: z.object({ code: word.optional().catch(undefined), subCode: word.optional().catch(undefined) }),
});

const states: Readonly<Record<string, Refused>> = {
  MessageWritesBlocked: 'blocked',
  ConversationBlockedByUser: 'blocked',
  BotDisabledByAdmin: 'blocked',
  BotNotInConversationRoster: 'notInstalled',
  ConversationNotFound: 'gone',
  ActivityNotFoundInConversation: 'missing',
};

/** 403s that say nothing about the reader: we are set up wrongly. */
const ourFaults = ['NotEnoughPermissions', 'InvalidBotApiHost'];

/** Reads an answer to the end. */
export async function readAnswer(response: Response): Promise<ConnectorAnswer> {
  const body = jsonOf(await response.text());
  if (response.ok) {
    const { id, activityId } = made.catch({ id: '' }).parse(body);
    return { kind: 'said', said: { ok: true, id, activityId } };
  }
  const said = refusal.safeParse(body);
  const codes = said.success ? [said.data.error.subCode, said.data.error.code] : [];
  const refused = stateOf(response.status, codes);
  if (refused !== undefined) return { kind: 'refused', said: { ok: false, refused } };
  return failureOf(response, codes[1]);
}

function stateOf(status: number, codes: readonly (string | undefined)[]): Refused | undefined {
  if (codes.some((code) => code !== undefined && ourFaults.includes(code))) return undefined;
  const known = codes.map((code) => states[code ?? '']).find((state) => state !== undefined);
  if (known !== undefined) return known;
  if (status === 404) return 'gone';
  return status === 403 ? 'notInstalled' : undefined;
}

function failureOf(response: Response, code: string | undefined): ConnectorAnswer {
  const { status } = response;
  const isUntried = status === 412 || status === 429;
  const kind = isUntried ? 'throttled' : status >= 500 && status !== 500 ? 'away' : 'refused';
  const retryAfter = secondsOf(response.headers.get('retry-after'));
  return { kind: 'failed', isUntried, failure: new ConnectorFailure({ kind, status, code, retryAfter }) };
}

function secondsOf(text: string | null): number | undefined {
  const seconds = text === null || text.trim() === '' ? NaN : Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const moment = text === null ? NaN : Date.parse(text);
  return Number.isNaN(moment) ? undefined : Math.max(0, (moment - Date.now()) / 1000);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
