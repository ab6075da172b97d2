// Who read what: each reading is in the log before the page is shown (decisions 7.3).

import type { Access, ChainEnd } from '../graph/lists/access-log';
import { chained, endOf, logAccess, newChain } from '../graph/lists/access-log';
import type { Graph } from '../graph/client';
import type { Places } from '../graph/places';

interface AccessParts {
  readonly graph: Graph;
  readonly places: Places;
  readonly replica: string;
}

export interface AccessLog {
  /** Resolves when the entry is stored; throws when it cannot be, and then nothing may be shown. */
  readonly note: (access: Access) => Promise<void>;
}

/** One chain of this replica; entries are written one after the other so that each holds the hash of the one before. */
export function openAccessLog({ graph, places, replica }: AccessParts): AccessLog {
  let end: ChainEnd = newChain(replica);
  let last: Promise<unknown> = Promise.resolve();
  const write = async (access: Access): Promise<void> => {
    const entry = chained(end, access);
    await graph.send(logAccess(places, entry), 'person');
    end = endOf(entry);
  };
  return {
    note: (access) => {
      const turn = last.then(() => write(access));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
