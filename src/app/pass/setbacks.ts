// How long a case is left alone whose looks come to nothing: a minute, five, then half an hour each time.

import type { MatterId } from '../../core/brand';

/** Minutes until the next look after the first, second and every later one that came to nothing. */
const waits = [1, 5, 30] as const;

export interface Setbacks {
  /** One more look that came to nothing: how many minutes to wait now. */
  readonly another: (id: MatterId) => number;
  /** Whether there were any until now. */
  readonly over: (id: MatterId) => boolean;
}

/** Only what goes wrong just now is remembered; a process that starts anew begins with the shortest wait. */
export function openSetbacks(): Setbacks {
  const times = new Map<MatterId, number>();
  return {
    another: (id) => {
      const before = times.get(id) ?? 0;
      times.set(id, before + 1);
      return waits[before] ?? 30;
    },
    over: (id) => times.delete(id),
  };
}
