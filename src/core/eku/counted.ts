// Which of a provider's cases count for EKU: complaints of the whole board in the profile's window. What is hidden from EKU altogether is not counted (R263).

import type { Instant } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { services } from '../casefile/provider';
import { exitOf } from '../processes/complaint/exits';
import { addDays, dayOf } from '../time/plain-date';

/** This case first, then the provider's others: complaints that were ours, not older than the window. Those hidden from EKU are not in `history`. */
export const countedCases = (file: CaseFile, history: readonly Case[], now: Instant): readonly Case[] =>
  countedWithin(file, history, { months: file.profile.eku.months, now });

/** The same in a window of its own. */
export function countedWithin(
  file: CaseFile,
  history: readonly Case[],
  { months, now }: { readonly months: number; readonly now: Instant },
): readonly Case[] {
  const from = addDays(dayOf(now), -30 * months);
  const others = history.filter((one) => one.id !== file.matter.id && isCounted(one) && dayOf(one.received) >= from);
  return [file.matter, ...others];
}

/** A complaint that was ours. */
export const isCounted = (one: Case): boolean =>
  one.kind === 'complaint' &&
  (one.exit === null || exitOf(one.exit).counts) &&
  one.closedAs !== 'notACase' &&
  one.closedAs !== 'passedOn';

/** Whether wide words still lead to somebody: a provider of few clients, a kind of home of few clients, or a protected person among the counted. */
export const hasFewClients = ({ provider }: Pick<CaseFile, 'provider'>, counted: readonly Case[]): boolean =>
  (provider !== null && (provider.small || services[provider.service].sensitive)) ||
  counted.some((one) => one.protection === 'protected');
