// How it stands with each provider, once a month, in codes alone: how many complaints came, in wide words, and nothing that leads to anybody. A routine asks for
// it or does not have it (decisions 6).

import type { Case } from '../casefile/case';
import type { Provider, RegisteredName, ServiceId } from '../casefile/provider';
import { topics, type TopicGroup } from '../processes/complaint/criteria';
import type { Profile } from '../routine/profile';
import { addDays, dayOf } from '../time/plain-date';
import { plainDate, type PlainDate, type ProviderId } from '../brand';
import { isCounted } from './counted';

/** A group of topics; its number is absent where one of the numbers is small: the others would tell it. */
export interface GroupOfMonth {
  readonly group: TopicGroup;
  readonly count?: number;
}

/** A provider in a month. */
export interface ProviderMonth {
  /** The registered name, or the contract id of a small provider. */
  readonly provider: RegisteredName;
  readonly contractId: RegisteredName;
  readonly service: ServiceId;
  /** How many came; null: fewer than the profile's small number, or none. */
  readonly complaints: number | null;
  /** Most first; empty where the number is small. */
  readonly groups: readonly GroupOfMonth[];
}

/** The post of a month: the providers with something to tell, and that the others are under the limit. */
export interface MonthPost {
  readonly kind: 'month';
  /** `2026-03`. */
  readonly month: string;
  readonly providers: readonly ProviderMonth[];
  /** A smaller number is not told. */
  readonly limit: number;
}

/** The month that is over on that day, `2026-02`. */
export const monthOver = (today: PlainDate): string => addDays(plainDate(`${today.slice(0, 7)}-01`), -1).slice(0, 7);

/** Whether EKU is told of that provider at all. */
export const isTold = (profile: Profile, { contractForm }: Provider): boolean =>
  profile.contractFollowUp[contractForm].channel === 'eku';

/** Each provider whose contract EKU follows up, with what came in that month. What is hidden from EKU must not be among the cases. */
export function providerMonths(
  profile: Profile,
  { register, cases, month }: { readonly register: readonly Provider[]; readonly cases: readonly Case[]; readonly month: string },
): readonly (readonly [ProviderId, ProviderMonth])[] {
  const came = cases.filter((one) => isCounted(one) && dayOf(one.received).slice(0, 7) === month);
  return register
    .filter((provider) => isTold(profile, provider))
    .map((provider) => {
      const own = came.filter(({ providerId }) => providerId === provider.id);
      const isSmall = own.length < profile.eku.smallNumber;
      const told: ProviderMonth = {
        provider: provider.small ? provider.contractId : provider.name,
        contractId: provider.contractId,
        service: provider.service,
        complaints: isSmall ? null : own.length,
        groups: isSmall ? [] : groupsOf(own, profile.eku.smallNumber),
      };
      return [provider.id, told];
    });
}

/** Groups that are not small, with their numbers only where none is. */
function groupsOf(own: readonly Case[], smallest: number): readonly GroupOfMonth[] {
  const counts = new Map<TopicGroup | null, number>();
  for (const { topic } of own) {
    const group = topic === null ? null : topics[topic].group;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const hasSmall = [...counts.values()].some((count) => count < smallest);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([group, count]) => {
      if (group === null || count < smallest) return [];
      return [hasSmall ? { group } : { group, count }];
    });
}

/** The post of those rows: most first. */
export const monthPost = (month: string, rows: readonly ProviderMonth[], limit: number): MonthPost => ({
  kind: 'month',
  month,
  limit,
  providers: rows
    .filter(({ complaints }) => complaints !== null)
    .sort((a, b) => (b.complaints ?? 0) - (a.complaints ?? 0) || a.provider.localeCompare(b.provider, 'sv')),
});
