// English texts of the cards.

import type { cards as swedish } from '../sv/cards';

export const cards = {
  'card.open': 'Open the case',
} as const satisfies Record<keyof typeof swedish, string>;
