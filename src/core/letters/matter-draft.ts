// The ready text that an answer of a matter begins from: of a contract where it is known which provider it is about, the template of a follow-up, else to
// whoever the matter is with.

import type { ServiceId } from '../casefile/provider';
import { drafts, type DraftId } from '../processes/drafts';
import { questionsFor, type Template } from '../routine/follow-up-templates';
import { departmentName } from '../routine/profile';
import { say } from '../text/say';
import { contractDraft, type AboutContract } from './contract';

const ofContract = { contractMessage: {}, correctionDemand: {} } as const satisfies Partial<Record<DraftId, object>>;
type ContractDraft = keyof typeof ofContract;
type FollowUpDraft = { [Id in DraftId]: (typeof drafts)[Id] extends { readonly asks: unknown } ? Id : never }[DraftId];

const isOfContract = (draft: DraftId): draft is ContractDraft => draft in ofContract;
const isOfFollowUp = (draft: DraftId): draft is FollowUpDraft => 'asks' in drafts[draft];

/** As it is before anybody has filled it in; empty for one of a contract while no provider is known. */
export function matterDraft(
  draft: DraftId,
  about: Omit<AboutContract, 'provider'> & {
    readonly provider: (AboutContract['provider'] & { readonly service: ServiceId }) | undefined;
  },
): string {
  const { provider, profile, unit, number } = about;
  if (isOfContract(draft)) return provider === undefined ? '' : contractDraft(draft, { ...about, provider });
  if (isOfFollowUp(draft)) return followUpDraft(draft, provider?.service ?? null);
  const department = departmentName(profile, unit);
  return say('sv', `letter.${draft}`, { number, department: department === '' ? profile.name : department });
}

/** Each question with a place for what was seen or said; the report has its parts instead. */
const followUpDraft = (draft: FollowUpDraft, service: ServiceId | null): string =>
  draft === 'followUpReport' ? say('sv', 'letter.followUpReport') : template(drafts[draft].asks, service);

const template = (part: Template, service: ServiceId | null): string =>
  questionsFor(part, service)
    .map((id) => `${say('sv', `question.${id}`)}\n${say('sv', 'letter.followUpAnswer')}`)
    .join('\n\n');
