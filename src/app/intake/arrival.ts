// A mail on its way in: its key, its bytes, when the mailbox got it, and where it lies there.

import type { Instant } from '../../core/brand';

export interface Arrival {
  readonly key: string;
  readonly raw: Uint8Array;
  /** When the mailbox got it. */
  readonly at: Instant;
  readonly messageId: string;
}
