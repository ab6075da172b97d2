// The matters that the calendar of follow-ups opens, under a key that says what each is, so that whoever looks finds it: `followUp|2027-03|yearlyVisit|provider`
// (R211–R215, R287–R295). What is followed up together has the line's own name in place of a provider.

import { keysOf, type Instant, type PlainDate, type ProviderId, type UnitId } from '../brand';
import { newOwnMatter, type NewOwnMatter, type OwnMatter } from '../casefile/own-matter';
import type { Provider } from '../casefile/provider';
import { followUpLine, openedLines, type FollowUpCause, type FollowUpId } from '../routine/follow-ups';
import { roleIn, unitIds, versionOf, type Profile } from '../routine/profile';
import { dayOf, momentAt } from '../time/plain-date';
import { ownProcesses, ownTables, type OwnProcessId } from './all';
import { calendarKey } from './calendar-keys';
import { licencesOut, periodsIn, periodsOf, type Period, type Registers } from './periods';
import { returnsCalled, returnsIn } from './returns';

/** Those of the periods that run on that day; none before the day from which the routine follows the calendar. */
export function calledByCalendar(profile: Profile, registers: Registers, now: Instant): readonly NewOwnMatter[] {
  const { followUpCalendar } = profile;
  if (followUpCalendar === null) return [];
  const planned = keysOf(ownProcesses).flatMap((process) =>
    (ownTables(process).calendar?.lines ?? []).flatMap((line) =>
      periodsOf(profile, { line, registers }, dayOf(now))
        .filter(({ day }) => day >= followUpCalendar.from)
        .flatMap(({ followed, day }) =>
          unitsOf(profile, process, followed).map((unit) => called(profile, { process, line, followed, day, unit }, now)),
        ),
    ),
  );
  const licences = licencesOut(registers, dayOf(now))
    .filter(({ day }) => day >= followUpCalendar.from)
    .map(({ provider, day }) => proposed(profile, { provider, cause: 'licenceOut', day }, now));
  return [...planned, ...licences, ...returnsCalled(profile, registers, now)];
}

/**
 * All that the calendar and the contracts call for in a year, `2027`, from the day the routine follows the calendar, whether it has been opened or not: the wheel
 * that the year's follow-ups are held against. The forms of the units are no line of it.
 */
export function calledInYear(profile: Profile, registers: Registers, year: string): readonly NewOwnMatter[] {
  const { followUpCalendar } = profile;
  if (followUpCalendar === null) return [];
  const planned = openedLines.flatMap((line) =>
    periodsIn(profile, { line, registers }, year).map(({ followed, day }) =>
      called(profile, { process: 'followUp', line, followed, day, unit: null }, momentAt(day, '00:00')),
    ),
  );
  return [...planned, ...returnsIn(profile, registers, year)].filter(({ received }) => dayOf(received) >= followUpCalendar.from);
}

interface Proposal {
  readonly provider: ProviderId;
  readonly cause: FollowUpCause;
  readonly day: PlainDate;
}

/** A targeted follow-up that somebody has yet to open or decline (R291): one for each provider, cause and month. */
export function proposed(profile: Profile, { provider, cause, day }: Proposal, now: Instant): NewOwnMatter {
  const line = 'targeted';
  const fields = { ...fieldsOf(profile, { line, provider }), cause };
  const key = `${calendarKey(day, line, provider)}|${cause}`;
  const made = { key, process: 'followUp', origin: null, openedBy: null, unit: null, stage: firstStageOf(line) } as const;
  return newOwnMatter({ ...made, fields, profileVersion: versionOf(profile) }, { received: momentAt(day, '00:00'), now });
}

/** Whose matters they are: the board's, or one for each unit that may have clients there. */
const unitsOf = (profile: Profile, process: OwnProcessId, followed: Provider | null): readonly (UnitId | null)[] => {
  if (ownTables(process).calendar?.units !== true) return [null];
  return followed !== null && followed.unit !== null ? [followed.unit] : unitIds(profile);
};

interface Called extends Period {
  readonly process: OwnProcessId;
  readonly line: FollowUpId;
  readonly unit: UnitId | null;
}

function called(profile: Profile, { process, line, followed, day, unit }: Called, now: Instant): NewOwnMatter {
  const who = followed?.id ?? line;
  const { calendar, begins } = ownTables(process);
  const isForm = calendar?.units === true;
  const key = `${calendarKey(day, isForm ? process : line, who)}${unit === null ? '' : `|${unit}`}`;
  const stage = isForm ? (begins.byClock ?? '') : firstStageOf(line);
  const provider = followed?.id ?? null;
  const fields = isForm ? { provider: provider ?? '' } : fieldsOf(profile, { line, provider });
  const made = { key, process, origin: null, openedBy: null, unit, stage, fields, profileVersion: versionOf(profile) };
  return newOwnMatter(made, { received: momentAt(day, '00:00'), now });
}

/** Where a follow-up of a line begins: it is planned first, or proposed, or waited for. */
export function firstStageOf(line: FollowUpId): string {
  const { byClock, byCause, handedIn } = ownProcesses.followUp.begins;
  const { planned } = followUpLine(line);
  return planned === 'forCause' ? byCause : planned === 'handedIn' ? handedIn : byClock;
}

/** What a follow-up's row says from the first: its line, whom it is about, who has it and who gets the report. */
export function fieldsOf(
  profile: Profile,
  { line, provider }: { readonly line: FollowUpId; readonly provider: string | null },
): OwnMatter['fields'] {
  const { who, reportedTo } = followUpLine(line);
  return {
    line,
    who: roleIn(profile, who),
    ...(provider === null ? {} : { provider }),
    ...(reportedTo === null ? {} : { reportedTo }),
  };
}
