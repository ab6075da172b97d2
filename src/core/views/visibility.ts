// How much a card may show of a case: everything coded, or only that it exists (decisions 2).

import type { CaseFile } from '../casefile/case-file';
import { services } from '../casefile/provider';

/** `card`: kind of service, provider, topic, days. `protected`: number and day, called *Skyddat ärende*. */
export type Visibility = 'card' | 'protected';

/** The level for a case; whatever makes it easy to guess who it is about hides it. */
export function visibility(file: Pick<CaseFile, 'matter' | 'provider'>): Visibility {
  const { protection, guarded } = file.matter;
  const isSensitive = file.provider !== null && (file.provider.small || services[file.provider.service].sensitive);
  return protection === 'protected' || isSensitive || guarded ? 'protected' : 'card';
}
