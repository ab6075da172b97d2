// The bot's API as the pages ask it. A refusal becomes an Error whose message is the sentence to show.

import type { z } from 'zod';
import { say } from '../src/core/text/say';
import { token } from './host';
import { pageLanguage } from './parts/words';

/** What a person reads when something was not answered as wished; `code` is the problem's, for pages that do something about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** The checked JSON answer: GET without a body, POST with one. Rejects with a `Refusal`, also when nobody answers. */
export async function ask<T>(path: string, shape: z.ZodType<T>, body?: unknown): Promise<T> {
  const response = await sent(path, body);
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refusalIn(answer);
  const read = shape.safeParse(answer);
  if (!read.success) throw new Refusal('tryAgain', say(pageLanguage(), 'tab.notUnderstood'));
  return read.data;
}

async function sent(path: string, body: unknown): Promise<Response> {
  const known = await token().catch(() => undefined);
  if (known === undefined) throw new Refusal('notSignedIn', say(pageLanguage(), 'problem.notSignedIn'));
  const headers = { Authorization: `Bearer ${known}`, 'Accept-Language': pageLanguage() };
  const post = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  try {
    return await fetch(path, { cache: 'no-store', ...(body === undefined ? { headers } : post) });
  } catch {
    throw new Refusal('tryAgain', say(pageLanguage(), 'tab.nobodyAnswers'));
  }
}

function refusalIn(answer: unknown): Refusal {
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined;
  const { code, message } = typeof error === 'object' && error !== null ? { code: '', message: '', ...error } : {};
  return typeof code === 'string' && typeof message === 'string' && message !== ''
    ? new Refusal(code, message)
    : new Refusal('tryAgain', say(pageLanguage(), 'tab.nobodyAnswers'));
}
