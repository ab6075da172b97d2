// Rows of *Bevakning* that watch no matter: somebody's desk, a delivery.

import { deliveryOf } from '../../core/archive/delivery';
import { deskOf } from '../../core/desk/key';

export const watchesNoMatter = (key: string): boolean => deskOf(key) !== null || deliveryOf(key) !== null;
