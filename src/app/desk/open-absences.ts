// The absences as the app remembers them: a minute and a half, and longer while the list cannot be read, so that nobody's cards go to and fro.

import type { Absence } from '../../core/desk/absence';
import { GraphFailure } from '../../graph/failure';
import { absencesAt } from '../../graph/lists/absences';
import type { Graph } from '../../graph/client';
import type { Places } from '../../graph/places';
import { openMemory } from '../../graph/wire/memory';

interface Parts {
  readonly graph: Graph;
  readonly places: Places;
}

const remembered = 90_000;

/** What is remembered of who is away; `read` where it has been asked already, in the request of something else. */
export type Absences = (when: 'lately' | 'now', read?: () => Promise<readonly Absence[]>) => Promise<readonly Absence[]>;

/** Asked anew `now`; else as known, and the last known when the world fails. Throws when nothing has ever been known. */
export function openAbsences({ graph, places }: Parts): Absences {
  const memory = openMemory<readonly Absence[]>(remembered);
  let last: readonly Absence[] | null = null;
  const usual = (): Promise<readonly Absence[]> => graph.send(absencesAt(places), 'person');
  return async (when, read = usual) => {
    const ask = async (): Promise<readonly Absence[]> => (last = await read());
    try {
      return await (when === 'now' ? memory.renew('all', ask) : memory.recall('all', ask));
    } catch (failure) {
      if (last === null || !(failure instanceof GraphFailure)) throw failure;
      return last;
    }
  };
}
