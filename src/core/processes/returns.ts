// The returns that contracts ask for: one a contract, duty and period, opened when the period is over (R210, R293, R298).

import { keysOf, plainDate, type Instant, type PlainDate } from '../brand';
import { contractOn, duties, runsOn, type Contract, type Duty, type DutyId } from '../casefile/contract';
import { lastPeriod, type DutyPeriod } from '../casefile/duty-periods';
import { newOwnMatter, type NewOwnMatter, type OwnMatter } from '../casefile/own-matter';
import { hashText } from '../text-hash';
import { isFollowedUp } from '../routine/organisation';
import { versionOf, type Profile } from '../routine/profile';
import { addDays, dayOf, momentAt } from '../time/plain-date';
import { ownProcesses } from './all';
import { calendarKey } from './calendar-keys';
import type { Registers } from './periods';

/** Those of the periods that ended last before today, of contracts that ran then; none before the day from which the routine follows the calendar. */
export function returnsCalled(profile: Profile, { contracts }: Registers, now: Instant): readonly NewOwnMatter[] {
  const { followUpCalendar } = profile;
  if (followUpCalendar === null) return [];
  return contracts.flatMap((kept) =>
    keysOf(duties).flatMap((duty) => {
      const stands = contractOn(kept, dayOf(now));
      const agreed = stands.duties[duty];
      if (agreed === null || stands.provider === null || !isFollowedUp(profile, stands.service)) return [];
      const period = lastPeriod(agreed, dayOf(now));
      const opens = addDays(period.to, 1);
      return runsOn(stands, period.to) && opens >= followUpCalendar.from
        ? [called(profile, { contract: stands, duty, period, opens }, now)]
        : [];
    }),
  );
}

/** Those that open in a year, `2027`, of contracts that run at the end of their period. */
export const returnsIn = (profile: Profile, { contracts }: Registers, year: string): readonly NewOwnMatter[] =>
  contracts.flatMap((kept) =>
    keysOf(duties).flatMap((duty) => {
      const last = plainDate(`${year}-12-31`);
      const stands = contractOn(kept, last);
      const agreed = stands.duties[duty];
      if (agreed === null || stands.provider === null || !isFollowedUp(profile, stands.service)) return [];
      return periodsOpening(agreed, last)
        .filter(({ to }) => runsOn(stands, to))
        .map((period) => {
          const opens = addDays(period.to, 1);
          return called(profile, { contract: stands, duty, period, opens }, momentAt(opens, '00:00'));
        });
    }),
  );

/** Periods whose returns open in the year of its last day. */
function periodsOpening(duty: Duty, last: PlainDate): readonly DutyPeriod[] {
  const periods: DutyPeriod[] = [];
  let period = lastPeriod(duty, last);
  while (addDays(period.to, 1).slice(0, 4) === last.slice(0, 4)) {
    periods.unshift(period);
    period = lastPeriod(duty, period.to);
  }
  return periods;
}

interface Called {
  readonly contract: Contract;
  readonly duty: DutyId;
  readonly period: DutyPeriod;
  readonly opens: PlainDate;
}

/** A contract's own key is long, and has letters of its number: its hash stands in the matter's. */
function called(profile: Profile, { contract, duty, period, opens }: Called, now: Instant): NewOwnMatter {
  const { id, provider, unit, number } = contract;
  const key = calendarKey(opens, `return:${duty}`, hashText(id).slice(0, 24));
  const fields = {
    provider: provider ?? '',
    contract: number,
    duty,
    periodFrom: period.from,
    periodTo: period.to,
    handInBy: period.by,
  };
  const made = { key, process: 'providerReturn', origin: null, openedBy: null, unit, fields } as const;
  const { byClock: stage } = ownProcesses.providerReturn.begins;
  return newOwnMatter({ ...made, stage, profileVersion: versionOf(profile) }, { received: momentAt(opens, '00:00'), now });
}

/** Whether a return is still to come. */
export const isAwaitedReturn = ({ process, stage }: Pick<OwnMatter, 'process' | 'stage'>): boolean =>
  process === 'providerReturn' && (stage === 'waiting' || stage === 'missing');

/** Whether its day is over and it has not come. */
export const isLateReturn = (one: Pick<OwnMatter, 'process' | 'stage' | 'fields'>, today: PlainDate): boolean =>
  isAwaitedReturn(one) && (one.fields['handInBy'] ?? today) < today;
