// Which compilations the routine calls for on a day: one for each line of its calendar and each area, of the last period whose figures are fixed.

import { plainDate, unitId, type Instant, type PlainDate, type ProviderId } from '../brand';
import { newOwnMatter, type NewOwnMatter } from '../casefile/own-matter';
import { versionOf, type Profile } from '../routine/profile';
import { compilationKind, stepMonths, type CompilationKindId, type Reporting } from '../routine/reporting';
import { addDays, momentAt } from '../time/plain-date';
import { before, firstDay, lastDay, periodKey, periodOf, stepsIn, type Period } from './period';

/** What the key of every compilation of a year begins with. */
export const compilationKeys = (year: string): string => `report|${year}`;

export interface CalledFor {
  readonly kind: CompilationKindId;
  readonly period: Period;
}

/** The lines whose last period has its figures fixed today; none of a period that began before the routine compiled. */
export function calledFor(reporting: Reporting, today: PlainDate): readonly CalledFor[] {
  return reporting.calendar
    .map(({ kind, months }) => ({ kind, period: lastFixed(reporting, { months, today }) }))
    .filter(({ period }) => firstDay(period) >= plainDate(reporting.from));
}

/** The last period of so many months that has been over for as many days as the routine waits. */
const lastFixed = (
  { fixedAfterDays }: Pick<Reporting, 'fixedAfterDays'>,
  { months, today }: { readonly months: number; readonly today: PlainDate },
): Period => before(periodOf(addDays(today, -fixedAfterDays), months));

/** How far back figures are fixed when a municipality begins, so that there is something to compare with. */
const monthsBack = 24;

/** The steps a period and what it is compared with are made of, the oldest first. */
export function stepsFor(reporting: Reporting, { from, months }: Period): readonly Period[] {
  const step = stepMonths(reporting);
  const back: Period[] = [];
  let one: Period = before({ from, months: step });
  for (let n = 0; n < monthsBack / step; n += 1) {
    back.unshift(one);
    one = before(one);
  }
  return [...back, ...stepsIn({ from, months }, step)];
}

/** The day a period's figures are fixed. */
export const fixedOn = ({ fixedAfterDays }: Pick<Reporting, 'fixedAfterDays'>, period: Period): PlainDate =>
  addDays(lastDay(period), fixedAfterDays);

interface Opening {
  readonly profile: Profile;
  readonly reporting: Reporting;
  readonly now: Instant;
  /** Those complaints came about in the period. */
  readonly providers: readonly ProviderId[];
}

/** The matters of a line, each under a key that says what it is. */
export function compilationsOf(
  { kind, period }: CalledFor,
  { profile, reporting, now, providers }: Opening,
): readonly NewOwnMatter[] {
  const { over, writer, reviewer } = compilationKind(kind);
  const fields = {
    compilationKind: kind,
    periodFrom: firstDay(period),
    periodTo: lastDay(period),
    writerRole: writer,
    approverRole: reviewer,
  };
  const departments = [...new Set(profile.units.map(({ department }) => department))];
  const areas = {
    unit: profile.units.map(({ id }) => ({ area: id, unit: unitId(id), more: {} })),
    department: departments.map((name) => ({ area: name, unit: null, more: { department: name } })),
    board: [{ area: 'board', unit: null, more: {} }],
    providers: [{ area: 'providers', unit: null, more: {} }],
    provider: providers.map((id) => ({ area: id, unit: null, more: { provider: id } })),
  } as const satisfies Record<typeof over, readonly object[]>;
  return areas[over].map(({ area, unit, more }) =>
    newOwnMatter(
      {
        key: `${compilationKeys(periodKey(period))}|${kind}|${area}`,
        process: 'compilation',
        origin: null,
        openedBy: null,
        unit,
        stage: 'writing',
        profileVersion: versionOf(profile),
        fields: { ...fields, ...more },
      },
      { received: momentAt(fixedOn(reporting, period), '00:00'), now },
    ),
  );
}
