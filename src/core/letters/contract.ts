// The texts about a contract that leave the department: to whoever follows it up, and the demand for correction to the provider. They hold no person (D10).

import type { Provider } from '../casefile/provider';
import { departmentName, type Profile } from '../routine/profile';
import { say } from '../text/say';
import type { UnitId } from '../brand';

export interface AboutContract {
  readonly profile: Profile;
  readonly provider: Pick<Provider, 'name' | 'contractForm' | 'contractId'>;
  readonly unit: UnitId | null;
  readonly number: string;
}

/** Who follows up a provider's contract, by its form (D09). */
export const followerOf = ({ contractFollowUp }: Profile, { contractForm }: Pick<Provider, 'contractForm'>): string =>
  contractFollowUp[contractForm].unit;

/** As it is before anybody has filled it in. */
export function contractDraft(draft: 'contractMessage' | 'correctionDemand', about: AboutContract): string {
  const { profile, provider, unit, number } = about;
  const department = departmentName(profile, unit);
  return say('sv', `letter.${draft}`, {
    receiver: followerOf(profile, provider),
    provider: provider.name,
    contract: provider.contractId,
    form: say('sv', `contractForm.${provider.contractForm}`),
    number,
    department: department === '' ? profile.name : department,
  });
}
