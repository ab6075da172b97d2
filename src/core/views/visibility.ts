// How much a card may show of a case: everything coded, or only that it exists (decisions 2).

import { isByStaff } from '../casefile/about';
import type { CaseFile } from '../casefile/case-file';
import { services, type Provider } from '../casefile/provider';

/** `card`: kind of service, provider, topic, days. `protected`: number and day, called *Skyddat ärende*. */
export type Visibility = 'card' | 'protected';

/** The level for a case; whatever makes it easy to guess who it is about hides it. */
export function visibility(file: Pick<CaseFile, 'matter' | 'provider' | 'profile'>): Visibility {
  const { protection, guarded } = file.matter;
  const isSensitive = file.provider !== null && pointsAtSomebody(file.profile, file.provider);
  const isAll = file.profile.secrecy.defaultLevel !== 'coded';
  return protection === 'protected' || isSensitive || guarded || isAll || isByStaff(file.matter) ? 'protected' : 'card';
}

/** Whether a provider's name alone may lead to a person: so few clients, or a service that is hidden. It is counted under no name either. */
export const pointsAtSomebody = (profile: CaseFile['profile'], provider: Provider): boolean =>
  provider.small || isGuarded(profile, provider);

/** Services of the table, and those the profile adds (D18, R167). */
const isGuarded = ({ secrecy }: CaseFile['profile'], { service }: Provider): boolean =>
  services[service].sensitive || secrecy.protectedServices.includes(service);
