// The matters that the calendar of follow-ups opens: one a provider, line and period, under a key that says so, so that whoever looks finds it (R212, R288).

import { keysOf, plainDate, type Instant, type PlainDate } from '../brand';
import { aboutProvider, newOwnMatter, type NewOwnMatter } from '../casefile/own-matter';
import type { Provider } from '../casefile/provider';
import { calendars, type FollowUp, type FollowUpId } from '../routine/follow-ups';
import { isFollowedUp } from '../routine/organisation';
import { versionOf, type Profile } from '../routine/profile';
import { hashText } from '../text-hash';
import { dayOf, momentAt } from '../time/plain-date';
import { ownProcesses, ownTables, type OwnProcessId } from './all';

/** Those of the periods that run on that day; none before the day from which the routine follows the calendar. */
export function calledByCalendar(profile: Profile, providers: readonly Provider[], now: Instant): readonly NewOwnMatter[] {
  const { followUpCalendar } = profile;
  if (followUpCalendar === null) return [];
  const lines: Readonly<Record<FollowUpId, FollowUp>> = calendars[followUpCalendar.calendar];
  return keysOf(ownProcesses).flatMap((process) => {
    const { calendar, begins } = ownTables(process);
    if (calendar === undefined || begins.byClock === undefined) return [];
    const { how, forms } = lines[calendar];
    if (typeof how === 'string') return [];
    return providers
      .filter(({ contractForm, service }) => isFollowedUp(profile, service) && (forms?.includes(contractForm) ?? true))
      .map((provider) => ({ provider, day: openingDay(provider, how.months, dayOf(now)) }))
      .filter(({ day }) => day >= followUpCalendar.from)
      .map(({ provider, day }) => opened(profile, { process, provider, day, stage: begins.byClock ?? '' }, now));
  });
}

/** What all keys of a year begin with: what is there already is found with one question a year. */
export const calendarKeys = (year: string): string => `followUp|${year}`;

/** The first of the month in which the period that runs on `today` began. Providers are spread over the months, so that not all come at once. */
function openingDay({ id }: Provider, months: number, today: PlainDate): PlainDate {
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const own = Number.parseInt(hashText(id).slice(0, 8), 16) % months;
  const began = Math.floor((month - own) / months) * months + own;
  return plainDate(`${Math.floor(began / 12)}-${String((began % 12) + 1).padStart(2, '0')}-01`);
}

interface Called {
  readonly process: OwnProcessId;
  readonly provider: Provider;
  readonly day: PlainDate;
  readonly stage: string;
}

function opened(profile: Profile, { process, provider, day, stage }: Called, now: Instant): NewOwnMatter {
  const { calendar = '' } = ownTables(process);
  const key = `${calendarKeys(day.slice(0, 7))}|${calendar}|${provider.id}`;
  const made = { key, process, origin: null, openedBy: null, unit: null, stage, profileVersion: versionOf(profile) };
  return newOwnMatter({ ...made, fields: aboutProvider(process, provider.id) }, { received: momentAt(day, '00:00'), now });
}
