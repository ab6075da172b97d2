// Who read what: each reading is in the log before the page is shown (decisions 7.3).

import type { Access, ChainEnd } from '../graph/lists/access-log';
import { chained, endOf, logAccess, newChain } from '../graph/lists/access-log';
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
  const noted: AccessLog['noted'] = (access, reads) => {
    const turn = last.then(() => write(access, reads));
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    noted,
    note: async (access) => {
      await noted(access, []);
    },
  };
}
