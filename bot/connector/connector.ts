// Everything the bot says to Teams goes through here: one place for its token, for which addresses may see it, and for what may be repeated.
// Not the SDK's client: that repeats a POST after a 5xx, and the reader would have the card twice (decisions 7.2).

import { setTimeout as pause } from 'node:timers/promises';
import { ConnectorFailure } from './failure';
import type { ConnectorToken } from './token';
import { readAnswer, type ConnectorAnswer, type Said } from './answer';

export interface Saying {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Must lie at one of the allowed origins. */
  readonly serviceUrl: string;
  /** Under the service address, without a slash first: `v3/conversations/…`. */
  readonly path: string;
  readonly body?: object;
  /** Longest wait between tries, in milliseconds; less where a person waits. */
  readonly patience?: number;
}

export interface Connector {
  /** Sent, or who could not be reached and why; throws `ConnectorFailure` when the world fails. */
  readonly say: (saying: Saying) => Promise<Said>;
}

const mostTries = 4;
const timeout = 10_000;
const usualPatience = 15_000;
/** No try begins later than this after the first: a message is over before the claim it is sent under (decisions 8.18). */
const lastTry = 20_000;

/** The way to the connector for this process. `origins` are the only addresses that see the token, wherever a list row says a chat lies. */
export function openConnector(token: ConnectorToken, origins: readonly string[]): Connector {
  return {
    say: async (saying) => {
      if (!isAllowed(saying.serviceUrl, origins)) throw new ConnectorFailure({ kind: 'refused', code: 'foreignServiceUrl' });
      const begun = performance.now();
      for (let tried = 1; ; tried += 1) {
        const answer = await tryOnce(saying, await token(false), token);
        if (answer.kind === 'said' || answer.kind === 'refused') return answer.said;
        const wait = waitBefore(answer, tried);
        const isTooLate = performance.now() + wait - begun > lastTry || wait > (saying.patience ?? usualPatience);
        if (tried >= mostTries || !mayRepeat(answer, saying) || isTooLate) throw answer.failure;
        await pause(wait);
      }
    },
  };
}

const isAllowed = (serviceUrl: string, origins: readonly string[]): boolean =>
  URL.canParse(serviceUrl) && origins.includes(new URL(serviceUrl).origin);

async function tryOnce(saying: Saying, bearer: string, token: ConnectorToken): Promise<ConnectorAnswer> {
  const first = await ask(saying, bearer);
  return first.kind === 'failed' && first.failure.status === 401 ? ask(saying, await token(true)) : first;
}

async function ask({ method, serviceUrl, path, body }: Saying, bearer: string): Promise<ConnectorAnswer> {
  try {
    const response = await fetch(`${serviceUrl.replace(/\/{1,9}$/, '')}/${path}`, {
      method,
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return await readAnswer(response);
  } catch {
    return { kind: 'failed', isUntried: false, failure: new ConnectorFailure({ kind: 'away' }) };
  }
}

/** What was not carried out may be repeated; what may have been, only where doing it twice shows once (graph-facts 4.2). */
const mayRepeat = (answer: ConnectorAnswer & { kind: 'failed' }, saying: Saying): boolean =>
  answer.isUntried || (answer.failure.kind === 'away' && saying.method !== 'POST');

const waitBefore = (answer: ConnectorAnswer & { kind: 'failed' }, tried: number): number =>
  answer.failure.retryAfter === undefined ? 250 * 2 ** tried * (1 + Math.random() / 4) : answer.failure.retryAfter * 1_000;
