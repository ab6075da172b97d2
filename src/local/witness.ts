// Who sees all that happens in the local Microsoft 365, in the order it happens: what a checker reads that trusts neither the product nor this server's opinion
// of it (`npm run trust`), and where a test may end a program right before or after one call. Test data only.

import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { jsonOf } from './control/serve';
import type { Caller, LocalAnswer } from './http';

/** The request a call came in. */
export interface Came {
  /** Milliseconds since 1970, real time. */
  readonly since: number;
  /** Whoever asks again on a connection has read what was answered on it. */
  readonly connection?: number | undefined;
}

/** A call on its way in. */
export interface Asked extends Came {
  readonly door: 'graph' | 'teams' | 'bot' | 'person';
  /** The secret with which whoever calls has signed in, by its name; the person's id, or empty where nobody did. */
  readonly who: string;
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly query?: string;
  readonly ifMatch?: string;
  /** What was sent, when it was JSON. */
  readonly sent?: unknown;
}

/** What came of it. */
export interface Happening extends Asked {
  readonly status: number;
  /** Whether the work was done, whatever was answered. */
  readonly isDone: boolean;
  /** Kind of the fault that struck it. */
  readonly fault?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  /** What was answered to a change, when it was JSON. */
  readonly got?: unknown;
}

export interface Witness {
  /** Asked right before the work; `drop` leaves it undone and unanswered. */
  readonly before?: (asked: Asked) => 'drop' | undefined;
  /** Told right after the work, before anybody is answered. */
  readonly saw: (happening: Happening) => void;
}

/** The secret a program signed in with, or the person it speaks for. */
export const whoIs = (caller: Caller): string => {
  if (caller.kind === 'person') return caller.personId;
  return caller.kind === 'app' ? (caller.secret ?? 'own') : '';
};

/** A body as JSON; undefined for anything else. */
export const jsonSent = (body: Buffer): unknown => (/^\s*[[{]/.test(body.toString('utf8', 0, 20)) ? jsonOf(body) : undefined);

interface Outcome {
  readonly answer: Pick<LocalAnswer, 'status' | 'headers' | 'body'>;
  readonly isDone: boolean;
  readonly fault: { readonly kind: string } | undefined;
}

/** Tells a witness what came of a call; of what is only read it is not told what was read. */
export function tell(witness: Witness | undefined, asked: Asked, { answer, isDone, fault }: Outcome): void {
  const retryAfter = answer.headers?.['Retry-After'];
  witness?.saw({
    ...asked,
    status: answer.status,
    isDone,
    ...(fault === undefined ? {} : { fault: fault.kind }),
    ...(retryAfter === undefined ? {} : { retryAfter: Number(retryAfter) }),
    ...(asked.method === 'GET' || Buffer.isBuffer(answer.body) ? {} : { got: answer.body }),
  });
}

/** Appends a line of JSON for each happening: `n` counts them, `at` is real time, `business` the time of the house. */
export function chronicle(file: string, businessNow: () => Date): Witness['saw'] {
  mkdirSync(dirname(file), { recursive: true });
  let n = 0;
  return (happening) => {
    n += 1;
    const line = { n, at: Date.now(), business: businessNow().toISOString(), ...happening };
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  };
}
