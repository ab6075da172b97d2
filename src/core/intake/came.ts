// When a complaint came to the municipality (FL 22 §), and when its mail says it was written (decisions 8.1).

import type { Instant } from '../brand';
import { addMinutes } from '../time/instant';

/** `received` null: when the mailbox got it. */
export interface Came {
  readonly said: Instant | null;
  readonly received: Instant | null;
  /** A forwarded mail whose own date is missing, too old or later: *Mottagning* asks. */
  readonly isUnsure: boolean;
}

const day = 24 * 60;

/** A direct mail came when the mailbox got it; what the sender's clock says is believed within a day of that. */
export function cameDirectly(sent: Instant | null, got: Instant | null): Came {
  if (got === null || sent === null) return { said: sent ?? got, received: null, isUnsure: false };
  const isNear = sent <= addMinutes(got, day) && sent >= addMinutes(got, -day);
  return { said: isNear ? sent : got, received: null, isUnsure: false };
}

/** A forwarded one came when a colleague of the same board got it, when that is earlier and not too long ago. */
export function cameForwarded(
  sent: Instant | null,
  got: Instant | null,
  { days, counts }: { readonly days: number; readonly counts: boolean },
): Came {
  if (!counts) return { said: sent, received: null, isUnsure: false };
  const isUsable = sent !== null && got !== null && sent <= got && sent >= addMinutes(got, -days * day);
  return { said: sent, received: isUsable ? sent : null, isUnsure: !isUsable };
}
