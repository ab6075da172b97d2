// The proof that a notification address is its owner's: it must send an opaque token back (graph-facts 3.3).

import { randomUUID } from 'node:crypto';
import { GraphRefusal } from '../refusal';
import { badSubscription } from './subscriptions-resource';

/** Graph wants https; here it may be http too, but only on this machine: nothing is ever sent to another one. */
export function localAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw badSubscription(`'${address}' is no absolute address.`);
  const isOwn = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (!isOwn) throw badSubscription('The local Microsoft 365 sends notifications to this machine only.');
  return address;
}

const refused = (message: string): GraphRefusal =>
  new GraphRefusal({ status: 400, code: 'ValidationError', message: `Subscription validation request failed. ${message}` });

/** Asks the address to send the token back, decoded, as text/plain with 200, within 10 seconds; 400 `ValidationError` otherwise. */
export async function shakeHands(address: string, patienceMs = 10_000): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()} +&=%`;
  const target = `${address}${address.includes('?') ? '&' : '?'}validationToken=${encodeURIComponent(token)}`;
  const answer = await ask(target, patienceMs);
  if (answer === undefined) throw refused('Notification endpoint did not answer in time.');
  if (answer.status !== 200) throw refused(`Must respond with 200 OK to validation request, not ${answer.status}.`);
  if (!/^text\/plain\b/i.test(answer.type)) throw refused('The content type must be text/plain.');
  if (answer.body !== token) throw refused('The validation token was not sent back as it was.');
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function ask(target: string, patienceMs: number): Promise<Answer | undefined> {
  try {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    const response = await fetch(target, {
      method: 'POST',
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    return { status: response.status, type: response.headers.get('content-type') ?? '', body: await response.text() };
  } catch {
    return undefined;
  }
}
