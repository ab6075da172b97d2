// Days as Swedish offices count them; the package date-holidays is the oracle for red days.

import Holidays from 'date-holidays';
import { plainDate } from '../../../src/core/brand';
import { addDays, clockOf, dayOf, daysBetween, momentAt, readDate, weekday } from '../../../src/core/time/plain-date';
import { isRedDay } from '../../../src/core/time/red-days';
import { addWorkingDays, isWorkingDay, onOrAfter, workingDaysBetween } from '../../../src/core/time/working-days';

const oracle = new Holidays('SE', { types: ['public', 'bank'] });

describe('red days', () => {
  it.each(Array.from({ length: 30 }, (_, n) => 2020 + n))('are those of the almanac in %i [DEC7.8]', (year) => {
    const theirs = new Set(
      oracle
        .getHolidays(year)
        .filter((one) => new Date(`${one.date.slice(0, 10)}T12:00:00Z`).getUTCDay() !== 0)
        .map((one) => one.date.slice(0, 10)),
    );
    const ours = new Set<string>();
    for (let day = plainDate(`${year}-01-01`); day <= `${year}-12-31`; day = addDays(day, 1))
      if (isRedDay(day) && new Date(`${day}T12:00:00Z`).getUTCDay() !== 0) ours.add(day);
    expect([...ours].sort()).toEqual([...theirs].sort());
  });
});

describe('working days', () => {
  it('jump over Easter', () => expect(addWorkingDays(plainDate('2026-04-02'), 1)).toBe('2026-04-07'));
  it('count backwards too', () => expect(addWorkingDays(plainDate('2026-04-07'), -1)).toBe('2026-04-02'));
  it('roll a Saturday to Monday', () => expect(onOrAfter(plainDate('2026-03-07'))).toBe('2026-03-09'));
  it('leave Midsummer Eve out', () => expect(isWorkingDay(plainDate('2026-06-19'))).toBe(false));
  it('between two days count the last but not the first', () =>
    expect(workingDaysBetween(plainDate('2026-03-06'), plainDate('2026-03-10'))).toBe(2));
});

describe('the clock in Stockholm', () => {
  it('shows summer time when it is summer', () =>
    expect(momentAt(plainDate('2026-07-01'), '08:00')).toBe('2026-07-01T06:00:00.000Z'));
  it('moves a time that the spring night skips', () => expect(clockOf(momentAt(plainDate('2026-03-29'), '02:30'))).toBe('03:30'));
  it('turns the day at its own midnight', () => expect(dayOf(momentAt(plainDate('2026-01-01'), '00:00'))).toBe('2026-01-01'));
  it('does not know days that are not', () => expect(readDate('2026-02-30')).toBeUndefined());
  it('counts days across the change of clocks', () =>
    expect(daysBetween(plainDate('2026-03-28'), plainDate('2026-03-30'))).toBe(2));
  it('counts as the Gregorian calendar runs, over leap years, centuries and years of one digit', () => {
    const first = Date.UTC(1899, 0, 1);
    for (let n = 0; n < 200_000; n += 37) {
      const there = plainDate(new Date(first + n * 86_400_000).toISOString().slice(0, 10));
      expect(addDays(plainDate('1899-01-01'), n)).toBe(there);
      expect(addDays(there, -n)).toBe('1899-01-01');
      expect(weekday(there)).toBe(new Date(first + n * 86_400_000).getUTCDay() || 7);
    }
    expect(addDays(plainDate('0004-02-28'), 1)).toBe('0004-02-29');
    expect(addDays(plainDate('2100-02-28'), 1)).toBe('2100-03-01');
    expect(addDays(plainDate('2000-12-31'), -366)).toBe('1999-12-31');
    expect(daysBetween(plainDate('9999-12-31'), plainDate('2026-01-01'))).toBe(-2_912_442);
  });
});
