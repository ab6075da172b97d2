// What the pages for the public are made of.

import type { PlainDate } from '../../src/core/brand';
import type { Profile } from '../../src/core/routine/profile';
import type { Language } from '../../src/core/text/say';

export interface About {
  readonly profile: Profile;
  /** Address of the shared mailbox. */
  readonly mailbox: string;
  readonly language: Language;
  readonly today: PlainDate;
}
