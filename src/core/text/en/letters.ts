// English texts of the letters.

import type { letters as swedish } from '../sv/letters';

export const letters = {
  'letter.greeting': 'Hello!',
} as const satisfies Record<keyof typeof swedish, string>;
