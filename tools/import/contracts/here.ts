// What is here that a row of the list of contracts may name.

import type { PlainDate } from '../../../src/core/brand';
import type { Provider } from '../../../src/core/casefile/provider';
import type { Profile } from '../../../src/core/routine/profile';

export interface HereContracts {
  readonly profile: Profile;
  readonly providers: readonly Provider[];
  readonly today: PlainDate;
}
