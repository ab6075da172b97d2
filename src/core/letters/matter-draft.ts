// The ready text that an answer of a matter begins from: of a contract where it is known which provider it is about, else to whoever the matter is with.

import { drafts, type DraftId } from '../processes/process';
import { departmentName } from '../routine/profile';
import { say } from '../text/say';
import { contractDraft, type AboutContract } from './contract';

type ContractDraft = { [Id in DraftId]: (typeof drafts)[Id]['clean'] extends true ? Id : never }[DraftId];

const isOfContract = (draft: DraftId): draft is ContractDraft => drafts[draft].clean;

/** As it is before anybody has filled it in; empty for one of a contract while no provider is known. */
export function matterDraft(
  draft: DraftId,
  about: Omit<AboutContract, 'provider'> & { readonly provider: AboutContract['provider'] | undefined },
): string {
  const { provider, profile, unit, number } = about;
  if (isOfContract(draft)) return provider === undefined ? '' : contractDraft(draft, { ...about, provider });
  const department = departmentName(profile, unit);
  return say('sv', `letter.${draft}`, { number, department: department === '' ? profile.name : department });
}
