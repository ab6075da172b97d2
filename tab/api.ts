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

export interface Asking {
  /** POST with one, GET without. */
  readonly body?: unknown;
  /** What was kept while it was typed, and is in what is handed in now: the server lets it go when it has taken this. */
  readonly typed?: string | null;
  /** What was read before it is changed (*If-Match*): refused when others have done something since. */
  readonly seen?: string | undefined;
  /** The page goes away: asked at once, with the token at hand, and ended by the browser after the page. */
  readonly isLast?: boolean;
}

/** The checked JSON answer: GET without a body, POST with one. Rejects with a `Refusal`, also when nobody answers. */
export const ask = <T>(path: string, shape: z.ZodType<T>, body?: unknown): Promise<T> => askIn(path, shape, { body });

/** The same, for a page that hands in what it kept, or goes away. */
export async function askIn<T>(path: string, shape: z.ZodType<T>, asking: Asking): Promise<T> {
  const { response, answer } = await (asking.body === undefined ? lookedFor(path, asking) : once(path, asking));
  if (!response.ok) throw refusalIn(answer);
  const read = shape.safeParse(answer);
  if (!read.success) throw new Refusal('tryAgain', say(pageLanguage(), 'tab.notUnderstood'));
  return read.data;
}

/** The bytes of an address, for somebody to keep. Rejects with a `Refusal`, also when nobody answers. */
export async function askBytes(path: string): Promise<Blob> {
  const response = await sent(path, {});
  if (!response.ok) throw refusalIn(await response.json().catch(() => undefined));
  return response.blob().catch(() => {
    throw new Refusal('tryAgain', say(pageLanguage(), 'tab.nobodyAnswers'));
  });
}

/** The same of a file, which goes as it is behind one line of JSON. */
export async function askWithFile<T>(
  path: string,
  shape: z.ZodType<T>,
  { line, file }: { readonly line: object; readonly file: Blob },
): Promise<T> {
  const response = await sent(path, { body: new Blob([`${JSON.stringify(line)}\n`, file]) });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw refusalIn(answer);
  const read = shape.safeParse(answer);
  if (!read.success) throw new Refusal('tryAgain', say(pageLanguage(), 'tab.notUnderstood'));
  return read.data;
}

interface Heard {
  readonly response: Response;
  readonly answer: unknown;
}

async function once(path: string, asking: Asking): Promise<Heard> {
  const response = await sent(path, asking);
  return { response, answer: await response.json().catch(() => undefined) };
}

/** Milliseconds before something that could not be read just now is asked for again, by itself. */
const pauses = [1_500, 3_000, 6_000];

/** A look changes nothing, so it is made again as long as the server says that it is busy. */
async function lookedFor(path: string, asking: Asking): Promise<Heard> {
  for (const wait of pauses) {
    const heard = await once(path, asking);
    if (heard.response.status !== 503) return heard;
    await new Promise((done) => setTimeout(done, wait));
  }
  return once(path, asking);
}

/** The token asked for last: a page that goes away has no time to ask its host. */
let atHand: string | undefined;

/** Bytes a browser sends on for a page that is gone. */
const mostForLast = 60_000;

async function sent(path: string, { body, typed, seen, isLast = false }: Asking): Promise<Response> {
  const known = isLast && atHand !== undefined ? atHand : await token().catch(() => undefined);
  if (known === undefined) throw new Refusal('notSignedIn', say(pageLanguage(), 'problem.notSignedIn'));
  atHand = known;
  const headers = { Authorization: `Bearer ${known}`, 'Accept-Language': pageLanguage() };
  const kept = typed === undefined || typed === null ? {} : { 'Trappan-Typed': typed };
  const match = seen === undefined ? {} : { 'If-Match': `"${seen}"` };
  const text = body instanceof Blob ? body : new TextEncoder().encode(JSON.stringify(body));
  const post = { method: 'POST', headers: { ...headers, ...kept, ...match, 'Content-Type': 'application/json' }, body: text };
  try {
    const goesOn = isLast && text instanceof Uint8Array && text.byteLength < mostForLast;
    return await fetch(path, { cache: 'no-store', keepalive: goesOn, ...(body === undefined ? { headers } : post) });
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
