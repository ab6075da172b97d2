// English texts of the tab: headings, buttons, help, states that are empty.

import type { page as swedish } from '../sv/page';

export const page = {
  'page.title': 'Trappan',
} as const satisfies Record<keyof typeof swedish, string>;
