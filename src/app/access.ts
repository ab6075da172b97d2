// Who read what: each reading is in the log before the page is shown (decisions 7.3).

import type { PlainDate } from '../core/brand';
import { dayOf } from '../core/time/plain-date';
import type { Access, AccessEntry, ChainEnd } from '../graph/lists/access-log';
import { chained, chainedAll, endOf, endRowOf, entryByKey, keepEnd, logAccess, newChain } from '../graph/lists/access-log';
import type { Call } from '../graph/call';
import type { Graph, SettledAll } from '../graph/client';
import type { Kept } from '../graph/lists/list';
import type { Places } from '../graph/places';
import { causeOf, type Log } from './log';

interface AccessParts {
  readonly graph: Graph;
  readonly places: Places;
  readonly replica: string;
  readonly log: Pick<Log, 'warn'>;
}

export interface AccessLog {
  /** Resolves with its key when the entry is stored; throws when it cannot be, and then nothing may be shown. */
  readonly note: (access: Access) => Promise<string>;
  /** Several at once: resolves when all are stored. */
  readonly noteAll: (accesses: readonly Access[]) => Promise<void>;
  /** The same with what is read for it behind it in one request: read only once the entry is stored. */
  readonly noted: <const Calls extends readonly Call<unknown>[]>(access: Access, reads: Calls) => Promise<SettledAll<Calls>>;
  /** Says in the log where the chain ends by now, when it has grown: nobody takes its last entry away unseen. Never throws. */
  readonly keepEnd: () => Promise<void>;
}

/** One chain of this replica; entries are written one after the other so that each holds the hash of the one before. */
export function openAccessLog({ graph, places, replica, log }: AccessParts): AccessLog {
  let end: ChainEnd = newChain(replica);
  let last: Promise<unknown> = Promise.resolve();
  const ends = openEnds({ graph, places, log });
  const stand = (entry: AccessEntry): void => {
    end = endOf(entry);
    ends.grown(entry);
  };
  const write = async <const Calls extends readonly Call<unknown>[]>(access: Access, reads: Calls) => {
    const entry = chained(end, access);
    const [stored, ...read] = await graph.all([logAccess(places, entry), ...reads], { serial: true, patience: 'person' });
    if (!stored.ok) throw stored.failure;
    stand(entry);
    return { key: entry.key, read };
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const writeAll = async (accesses: readonly Access[]): Promise<void> => {
    const entries = chainedAll(end, accesses);
    const stored = await graph.all(
      entries.map((entry) => logAccess(places, entry)),
      { serial: true, patience: 'person' },
    );
    for (const [place, one] of stored.entries()) {
      const entry = entries[place];
      if (!one.ok) throw one.failure;
      if (entry !== undefined) stand(entry);
    }
  };
  return {
    noted: (access, reads) => inTurn(async () => (await write(access, reads)).read),
    noteAll: (accesses) => inTurn(() => writeAll(accesses)),
    note: (access) => inTurn(async () => (await write(access, [])).key),
    keepEnd: ends.keep,
  };
}

/** Where this replica's chains end, a day each: what has grown since it was kept last. */
function openEnds({ graph, places, log }: Omit<AccessParts, 'replica'>) {
  const grown = new Map<PlainDate, AccessEntry>();
  const kept = new Map<PlainDate, Kept<AccessEntry, string>>();
  const keepOne = async (day: PlainDate, last: AccessEntry): Promise<void> => {
    try {
      const row = endRowOf(last);
      const known = kept.get(day) ?? (await graph.send(entryByKey(places, row.key)));
      kept.set(day, await graph.send(keepEnd(places, row, known)));
      if (grown.get(day) === last) grown.delete(day);
    } catch (failure) {
      kept.delete(day); // somebody wrote there: read anew next time
      log.warn('end of the access log not kept; the next look does it', causeOf(failure));
    }
  };
  return {
    grown: (entry: AccessEntry): void => void grown.set(dayOf(entry.at), entry),
    keep: async (): Promise<void> => {
      for (const [day, last] of [...grown]) await keepOne(day, last);
    },
  };
}
