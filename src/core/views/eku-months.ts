// The months EKU has been told of, as its page lists them: the providers with something to tell, and that the others are under the limit.

import { z } from 'zod';
import { monthPost, type ProviderMonth } from '../eku/month';
import { sayMonth } from '../text/day';
import { say, type Language } from '../text/say';

const monthShape = z.object({
  /** `2026-03`. */
  month: z.string(),
  title: z.string(),
  providers: z.array(
    z.object({
      contract: z.string(),
      /** The registered name, or the contract of a small provider. */
      name: z.string(),
      service: z.string(),
      complaints: z.number(),
      topics: z.array(z.string()),
    }),
  ),
  /** Where no provider has so many, and what is said of the others. */
  said: z.array(z.string()),
});
export type EkuMonth = z.infer<typeof monthShape>;

/** `isAsked`: the routine tells EKU of each month. */
export const ekuMonthsShape = z.object({ isAsked: z.boolean(), months: z.array(monthShape) });

/** `limit`: a smaller number is not told. */
export const ekuMonthsView = (
  months: readonly { readonly month: string; readonly rows: readonly ProviderMonth[] }[],
  limit: number,
  language: Language,
): readonly EkuMonth[] =>
  months.map(({ month, rows }): EkuMonth => {
    const { providers } = monthPost(month, rows, limit);
    return {
      month,
      title: sayMonth(language, month),
      providers: providers.map(({ contractId, provider, service, complaints, groups }) => ({
        contract: contractId,
        name: provider,
        service: say(language, `service.${service}`),
        complaints: complaints ?? 0,
        topics: groups.map(({ group, count }) => {
          const name = say(language, `topicGroup.${group}`);
          return count === undefined ? name : `${name}: ${count}`;
        }),
      })),
      said: [
        ...(providers.length === 0 ? [say(language, 'eku.month.none', { limit })] : []),
        say(language, 'eku.month.limit', { limit }),
      ],
    };
  });
