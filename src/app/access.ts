// Who read what: each reading is in the log before the page is shown (decisions 7.3).

import type { Access, ChainEnd } from '../graph/lists/access-log';
import { chained, chainedAll, endOf, logAccess, newChain } from '../graph/lists/access-log';
import type { Call } from '../graph/call';
import type { Graph, SettledAll } from '../graph/client';
import type { Places } from '../graph/places';

interface AccessParts {
  readonly graph: Graph;
  readonly places: Places;
  readonly replica: string;
}

export interface AccessLog {
  /** Resolves when the entry is stored; throws when it cannot be, and then nothing may be shown. */
  readonly note: (access: Access) => Promise<void>;
  /** Several at once: resolves when all are stored. */
  readonly noteAll: (accesses: readonly Access[]) => Promise<void>;
  /** The same with what is read for it behind it in one request: read only once the entry is stored. */
  readonly noted: <const Calls extends readonly Call<unknown>[]>(access: Access, reads: Calls) => Promise<SettledAll<Calls>>;
}

/** One chain of this replica; entries are written one after the other so that each holds the hash of the one before. */
export function openAccessLog({ graph, places, replica }: AccessParts): AccessLog {
  let end: ChainEnd = newChain(replica);
  let last: Promise<unknown> = Promise.resolve();
  const write = async <const Calls extends readonly Call<unknown>[]>(
    access: Access,
    reads: Calls,
  ): Promise<SettledAll<Calls>> => {
    const entry = chained(end, access);
    const [stored, ...read] = await graph.all([logAccess(places, entry), ...reads], { serial: true, patience: 'person' });
    if (!stored.ok) throw stored.failure;
    end = endOf(entry);
    return read;
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
      if (entry !== undefined) end = endOf(entry);
    }
  };
  const noted: AccessLog['noted'] = (access, reads) => inTurn(() => write(access, reads));
  return {
    noted,
    noteAll: (accesses) => inTurn(() => writeAll(accesses)),
    note: async (access) => {
      await noted(access, []);
    },
  };
}
