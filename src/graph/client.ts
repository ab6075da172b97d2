// Everything the product asks of Graph goes through here: alone or in batches, repeated only where that is safe, never faster than allowed.

import { get, type Answer, type Call, type Settled } from './call';
import { GraphFailure } from './failure';
import { inTurn, type Line } from './wire/exchange';
import { nextLinkOf, pathOfLink } from './wire/paging';
import type { Patience, Until } from './wire/patience';
import { openRest } from './wire/rest';
import { settle, settleOne } from './wire/settle';
import { closedTo } from './practice';
import type { GraphSettings } from './settings';
import { openSlots, serviceOf } from './wire/slots';
import { openTokens } from './wire/token';
import { fetchBytes } from './wire/transfer';
import { uploadInPieces, type Upload } from './wire/upload';
import { openWire } from './wire/wire';

export type SettledAll<Calls extends readonly Call<unknown>[]> = {
  readonly [Index in keyof Calls]: Settled<Calls[Index] extends Call<infer T> ? T : never>;
};

export interface Together {
  /** One after the other, stopping at the first that fails; the rest are `skipped`. */
  readonly serial?: boolean;
  readonly patience?: Patience | undefined;
}

export interface Graph {
  /** One call's value; throws `GraphFailure`. Patience is `nobody` unless said, or unless `within` said otherwise. */
  readonly send: <T>(call: Call<T>, patience?: Patience) => Promise<T>;
  /** Many calls, twenty in a request; never throws for what Graph answers, each part has its own outcome. Not a transaction. */
  readonly all: <const Calls extends readonly Call<unknown>[]>(calls: Calls, how?: Together) => Promise<SettledAll<Calls>>;
  /** A list page by page. */
  readonly pages: <T>(call: Call<T>, patience?: Patience) => AsyncIterable<T>;
  /** The bytes of a file or mail, at most `limit` of them; more is `tooLarge`. */
  readonly bytes: (call: Call<unknown>, limit: number) => Promise<Uint8Array>;
  /** A file in pieces, for those too large for one request. */
  readonly upload: (upload: Upload) => Promise<void>;
  /** The same Graph for work that must be over by a moment: nothing is waited for beyond it, and no request goes on for long. `usual` is who waits. */
  readonly within: (until: Until, usual?: Patience) => Graph;
  /** Whether background work may begin something new now, with enough left for people (graph-facts 2). */
  readonly hasRoom: () => boolean;
  /** Seconds until it may; 0 while it may. */
  readonly roomIn: () => number;
  /** Since when it has not, in milliseconds since 1970; null while it has. */
  readonly slowSince: () => number | null;
  /** Milliseconds by which this machine's clock is ahead of Graph's, negative behind it; 0 where they differ by a few seconds, and before the first answer. */
  readonly ahead: () => number;
}

/** The way to Graph for this process. Nothing is asked before the first call. Throws when `graphUrl` may not see a token. */
export function openGraph(settings: GraphSettings): Graph {
  const wire = openWire(settings.graphUrl, openTokens(settings));
  const line = { wire, slots: openSlots(), rest: openRest() };
  return graphOn(settings.isPractice ? { ...line, refuses: closedTo } : line);
}

function graphOn(line: Line, usual: Patience = 'nobody'): Graph {
  const send = <T>(call: Call<T>, patience: Patience = usual): Promise<T> => sendOne(line, call, patience);
  return {
    send,
    all: allOn(line, usual),
    pages: (call, patience) => pagesOf(line, call, patience ?? usual),
    bytes: async (call, limit) => {
      const way = { services: [serviceOf(call.path)], patience: usual };
      const bytes =
        line.refuses?.(call) ?? (await inTurn(line, call, { ...way, work: () => fetchBytes(line.wire, call, limit) }));
      if (bytes instanceof GraphFailure) throw bytes;
      return bytes;
    },
    upload: (upload) => uploadInPieces(send, upload),
    within: (until, whose) => graphOn({ ...line, until }, whose),
    hasRoom: () => line.rest.hasRoom(),
    roomIn: () => line.rest.roomIn(),
    slowSince: () => line.rest.narrowSince(),
    ahead: line.wire.ahead,
  };
}

async function sendOne<T>(line: Line, call: Call<T>, patience: Patience): Promise<T> {
  const settled = await settleOne(line, call, patience);
  if (settled.ok) return settled.value;
  throw settled.failure;
}

/** The overload says which value belongs to which call; inside they are all alike. */
function allOn(line: Line, usual: Patience): Graph['all'] {
  function all<const Calls extends readonly Call<unknown>[]>(calls: Calls, how?: Together): Promise<SettledAll<Calls>>;
  function all(calls: readonly Call<unknown>[], how: Together = {}): Promise<readonly Settled<unknown>[]> {
    return settle(line, calls, { serial: how.serial ?? false, patience: how.patience ?? usual });
  }
  return all;
}

async function* pagesOf<T>(line: Line, call: Call<T>, patience: Patience): AsyncIterable<T> {
  let path: string | undefined = call.path;
  while (path !== undefined) {
    const read = (answer: Answer): Page<T> => ({ value: call.read(answer), link: nextLinkOf(answer) });
    const page: Call<Page<T>> = get(path, read, { headers: call.headers ?? {} });
    const { value, link }: Page<T> = await sendOne(line, page, patience);
    yield value;
    path = link === undefined ? undefined : pathOfLink(link, line.wire.graphUrl);
  }
}

interface Page<T> {
  readonly value: T;
  readonly link: string | undefined;
}
