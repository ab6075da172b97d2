// What EKU is told of returns that have not come by their day: whose, of which contract, what and for which period. Registered names and days, and nothing of any person (R210, R298).

import { isKeyOf, plainDate, providerId, type MatterId, type PlainDate } from '../brand';
import { duties, type DutyId } from '../casefile/contract';
import type { OwnMatter } from '../casefile/own-matter';
import type { Provider } from '../casefile/provider';
import { isLateReturn } from '../processes/returns';
import type { Profile } from '../routine/profile';
import { isTold } from './month';

/** One of them. */
export interface LateReturn {
  /** The registered name, or the contract of a small provider. */
  readonly provider: string;
  readonly contract: string;
  readonly duty: DutyId;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The day it was to be in. */
  readonly by: PlainDate;
  /** Whoever waits has said that it does not come. */
  readonly isMissing: boolean;
}

/** The post of a day. */
export interface LateReturnsPost {
  readonly kind: 'lateReturns';
  readonly returns: readonly LateReturn[];
}

/** Those that EKU has not been told of for the day they have now, of contracts it follows up; each with the matter it is. */
export function lateReturns(
  profile: Profile,
  { returns, register }: { readonly returns: readonly OwnMatter[]; readonly register: readonly Provider[] },
  today: PlainDate,
): readonly { readonly id: MatterId; readonly late: LateReturn }[] {
  return returns.flatMap((one) => {
    const { provider: of, contract = '', duty = '', periodFrom, periodTo, handInBy, ekuToldDay } = one.fields;
    const provider = register.find(({ id }) => of !== undefined && id === providerId(of));
    if (provider === undefined || !isTold(profile, provider) || !isLateReturn(one, today)) return [];
    if (handInBy === undefined || periodFrom === undefined || periodTo === undefined || !isKeyOf(duties, duty)) return [];
    if (ekuToldDay === handInBy) return [];
    const late = {
      provider: provider.small ? contract : provider.name,
      contract,
      duty,
      from: plainDate(periodFrom),
      to: plainDate(periodTo),
      by: plainDate(handInBy),
      isMissing: one.stage === 'missing',
    };
    return [{ id: one.id, late }];
  });
}
