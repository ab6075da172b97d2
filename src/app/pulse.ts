// When this process last came to the end of a look around; forgotten with it.

import type { Instant } from '../core/brand';

export interface Pulse {
  /** A look ended, in real time. */
  readonly beat: (at: Instant) => void;
  /** null: none has ended yet. */
  readonly last: () => Instant | null;
}

/** Of one process. */
export function openPulse(): Pulse {
  let last: Instant | null = null;
  return {
    beat: (at) => {
      last = at;
    },
    last: () => last,
  };
}
