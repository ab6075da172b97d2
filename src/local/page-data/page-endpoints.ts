// What the try-it page needs beyond the control API: mailboxes, lists and files as they stand, read without counting as Graph traffic.

import type { Endpoint } from '../control/serve';
import type { LocalParts } from '../world';
import { botEndpoints } from './bot-state';
import { forwardEndpoints } from './forward';
import { listEndpoints } from './lists';
import { mailboxEndpoints } from './mailbox';
import { outsideEndpoints } from './outside';
import { walkEndpoints } from './walk';

/** Everything below `/local/page`. */
export function pageEndpoints(parts: LocalParts): readonly Endpoint[] {
  return [
    ...botEndpoints(parts),
    ...mailboxEndpoints(parts),
    ...forwardEndpoints(parts),
    ...outsideEndpoints(parts),
    ...listEndpoints(parts.store),
    ...walkEndpoints(parts.store),
  ];
}
