// Due days of every clock of every process against a table counted without the product (test/support/almanac): every start day of ten years, red days, the
// nights when clocks change, leap days; days that a statute gives and go on, days that somebody has set.

import { instant, isKeyOf, keysOf, type Instant } from '../../../src/core/brand';
import { dueDay, fallen } from '../../../src/core/engine/due';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { deadlines, ownProcesses, ownTables } from '../../../src/core/processes/all';
import type { DeadlineRule, Opens } from '../../../src/core/processes/process';
import {
  numberOf,
  paperClocks,
  paperDue,
  paperSetDays,
  paperSetDue,
  tenYears,
  textOf,
  type Roll,
  type Unit,
} from '../../support/almanac';
import { aMatter, day, profile } from '../../support/builders';
import { statutes } from '../../../src/core/routine/statutes';

/** Around midnight in Stockholm, in the hours that a spring night skips and an autumn night has twice, and in the middle of the day. */
const times = ['22:05', '00:30', '08:00', '23:05', '01:30'] as const;
const moment = (text: string, n: number): Instant => instant(`${text}T${times[n % times.length] ?? '08:00'}:00.000Z`);
const daysOn = (text: string, days: number): string => textOf(numberOf(text) + days);

/** It came, was opened some days later, and was sent some days after that. */
const startsOn = (text: string, n: number) => ({
  received: moment(text, n),
  opened: moment(daysOn(text, n % 4), n + 1),
  sent: moment(daysOn(text, (n % 4) + (n % 3)), n + 2),
});

/** Clock → the starts of which our day is another than the paper's. */
const wrong = new Map<string, unknown[]>();
beforeAll(() => {
  tenYears.forEach((text, n) => {
    const starts = startsOn(text, n);
    for (const [id, clock] of Object.entries(paperClocks)) {
      const [ours, paper] = [dueDay(profile, id, starts), paperDue(clock, starts)];
      if (ours !== paper) wrong.set(id, [...(wrong.get(id) ?? []), { ...starts, ours, paper }]);
    }
  });
});

it('knows every clock of every process, and none that is not', () => {
  expect(Object.keys(paperClocks).sort()).toEqual(Object.keys(deadlines).sort());
});

it.each(Object.keys(paperClocks))(
  '%s falls on the day the almanac gives, whatever day of ten years it begins [R043 R194 R202 L14]',
  (id) => expect(wrong.get(id) ?? []).toEqual([]),
);

describe('a clock as a profile tunes it', () => {
  const units: Readonly<Record<Unit, 'hours' | 'calendarDays' | 'workingDays' | 'weeks' | 'months'>> = {
    hours: 'hours',
    calendar: 'calendarDays',
    working: 'workingDays',
    weeks: 'weeks',
    months: 'months',
  };
  it.each<readonly [number, Unit, Roll]>([
    [72, 'hours', 'stays'],
    [3, 'weeks', 'after'],
    [3, 'weeks', 'before'],
    [1, 'months', 'after'],
    [10, 'calendar', 'after'],
    [15, 'working', 'stays'],
  ])('%i %s, a free day %s: the same, every day of ten years [D04 L14]', (length, unit, roll) => {
    const own = { ...profile, clocks: { investigate: { length, unit: units[unit], roll } } };
    const clock = { from: 'received', length, unit, roll } as const;
    const found = tenYears.flatMap((text, n) => {
      const starts = startsOn(text, n);
      const [ours, paper] = [dueDay(own, 'investigate', starts), paperDue(clock, starts)];
      return ours === paper ? [] : [[starts, ours, paper]];
    });
    expect(found).toEqual([]);
  });
});

describe('a day that somebody has set', () => {
  const rules = keysOf(ownProcesses).flatMap((process) =>
    Object.entries(ownTables(process).tasks).flatMap(([type, { dayFrom }]) => (dayFrom === undefined ? [] : [type])),
  );
  it('is written of every task that has one', () => expect(rules.sort()).toEqual(Object.keys(paperSetDays).sort()));

  it.each(Object.entries(paperSetDays))(
    'gives %s the last working day that keeps it, and moves no authority’s day [R049 L14]',
    (type, paper) => {
      const { process, stage, field } = paper;
      if (!isKeyOf(ownProcesses, process)) throw new Error(process);
      const bare = aMatter(process, stage);
      const opens: Opens | undefined = ownTables(process).tasks[type]?.opens;
      const where = opens !== undefined && 'stage' in opens ? opens.where : undefined;
      const own = where === undefined ? {} : { [where[0]]: where[1][0] ?? '' };
      const found = tenYears.flatMap((text, n) => {
        const opened = moment(daysOn(text, -20 - (n % 9)), n);
        const file = { ...bare, matter: { ...bare.matter, fields: { ...own, [field]: text } } };
        const ours = wantedTasks(file, opened).find((task) => task.type === type)?.due;
        const due = paperSetDue(paper, text, opened);
        return ours === due && file.matter.fields[field] === text ? [] : [[text, ours, due]];
      });
      expect(found).toEqual([]);
    },
  );
});

it('what a statute counts in days, weeks or months goes on when its last day is free, and hours of the law do not wait [L14]', () => {
  const rules: readonly (readonly [string, DeadlineRule])[] = Object.entries(deadlines);
  const byLaw = rules.filter(
    ([, rule]) =>
      statutes[rule.because].kind === 'law' && rule.days > 0 && rule.counted !== 'working' && rule.because !== 'dataBreach',
  );
  expect(byLaw.map(([id]) => id)).toEqual(['returnAwait', 'appealHandOver', 'ownDataAnswer']);
  for (const [, rule] of byLaw) expect(fallen(rule, day('2026-12-24'), instant('2026-12-01T08:00:00.000Z'))).toBe('2026-12-28');
});
