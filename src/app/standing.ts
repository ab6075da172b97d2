// Whether this process may write: the lists may have been changed by a newer version while it runs, or be of another version than its own.

import { GraphFailure } from '../graph/failure';
import { assumed, standingOf, type Standing } from '../graph/migrations/standing';
import type { Log } from './log';
import type { Graph } from '../graph/client';
import type { Places } from '../graph/places';

export interface ListsStanding {
  /** Asks anew; what cannot be asked leaves what was known. Never throws. */
  readonly look: () => Promise<void>;
  /** As it was last known. */
  readonly now: () => Standing;
  /** Whether rows may be written. */
  readonly mayWrite: () => boolean;
  /** Whether a newer version may have written rows this one cannot read: they are nobody's to put right. */
  readonly hasNewer: () => boolean;
}

interface Parts {
  readonly graph: Graph;
  readonly places: Places;
  readonly log: Log;
}

/** Nothing is asked yet. */
export function openStanding({ graph, places, log }: Parts): ListsStanding {
  let known = assumed;
  return {
    look: async () => {
      try {
        const found = await graph.send(standingOf(places));
        if (found.is !== known.is) log.warn('the lists stand otherwise to this version than before', { lists: found.is });
        known = found;
      } catch (failure) {
        if (!(failure instanceof GraphFailure)) throw failure;
      }
    },
    now: () => known,
    mayWrite: () => known.is !== 'beyond',
    hasNewer: () => known.is === 'newer' || known.is === 'beyond',
  };
}
