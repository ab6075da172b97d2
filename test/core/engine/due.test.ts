// When things are due, and why.

import { dueDay, explainDue, fallen, promisedDay } from '../../../src/core/engine/due';
import { deadlines } from '../../../src/core/processes/all';
import { keysOf } from '../../../src/core/brand';
import { isWorkingDay } from '../../../src/core/time/working-days';
import { addDays, momentAt } from '../../../src/core/time/plain-date';
import { at, day, profile } from '../../support/builders';

const starts = (received: string, opened: string) => ({ received: at(received), opened: at(opened) });

describe('due days', () => {
  it('give an investigation 14 days from receipt [R043 R194]', () =>
    expect(dueDay(profile, 'investigate', starts('2026-03-02 08:10', '2026-03-05 09:00'))).toBe('2026-03-16'));
  it('count from the real day when a mail is forwarded late [R192 DEC7.8]', () =>
    expect(dueDay(profile, 'investigate', starts('2026-02-20 10:00', '2026-03-02 09:00'))).toBe('2026-03-06'));
  it('ask the provider for the profile’s days', () =>
    expect(dueDay(profile, 'providerReply', starts('2026-03-02 08:10', '2026-03-02 09:00'))).toBe('2026-03-10'));
  it('or earlier, four working days before day 14 [R198 DEC7.8]', () => {
    const explained = explainDue(profile, 'providerReply', starts('2026-03-02 08:10', '2026-03-04 09:00'));
    expect(explained).toMatchObject({ day: '2026-03-10', before: '2026-03-13', start: '2026-03-04' });
  });
  it('never before the next working day, however late it is', () =>
    expect(dueDay(profile, 'providerReply', starts('2026-02-01 08:00', '2026-03-06 15:00'))).toBe('2026-03-09'));
  it('follow the profile’s own number', () => {
    const own = { ...profile, clocks: { investigate: { length: 10, unit: 'calendarDays' as const } } };
    expect(dueDay(own, 'investigate', starts('2026-03-02 08:10', '2026-03-02 08:10'))).toBe('2026-03-12');
  });
  it('promise the person day 14, and ask for the work the last working day before it', () => {
    const saturday = starts('2026-11-28 19:00', '2026-12-03 09:00');
    expect(promisedDay(profile, saturday.received)).toBe('2026-12-12');
    expect(explainDue(profile, 'investigate', saturday)).toMatchObject({ day: '2026-12-11', free: '2026-12-12', before: null });
  });
  it.each(['readMail', 'triage', 'tellPerson', 'giveAnswer', 'assessment', 'firstContact'] as const)(
    'are the next working day for what comes on a Saturday, as for what comes on the Friday (%s) [R202 DEC7.8]',
    (id) => {
      const due = (opened: string): string => dueDay(profile, id, starts('2026-03-02 08:10', opened));
      expect([due('2026-03-06 15:00'), due('2026-03-07 15:00'), due('2026-03-08 15:00')]).toEqual(Array(3).fill('2026-03-09'));
      expect([due('2026-04-02 15:00'), due('2026-04-03 15:00')]).toEqual(['2026-04-07', '2026-04-07']);
    },
  );
  it('do not fall before the task came', () =>
    expect(dueDay(profile, 'incident', starts('2026-12-21 08:00', '2026-12-24 09:00'))).toBe('2026-12-27'));
  it('roll a statute’s day on, and leave an authority’s where it is', () => {
    const rule = { from: 'received', days: 14, counted: 'calendar', remind: [], because: 'ownRoutine' } as const;
    const { received, opened } = starts('2026-11-28 19:00', '2026-12-03 09:00');
    expect(fallen({ ...rule, falls: 'after' }, day('2026-12-12'), opened)).toBe('2026-12-14');
    expect(fallen({ ...rule, falls: 'stays' }, day('2026-12-12'), received)).toBe('2026-12-12');
  });
  it('are working days for every task, whichever day it came (C1); danger and hours of the law do not wait', () => {
    const kinds = keysOf(deadlines).filter(
      (id) => deadlines[id].because !== 'dataBreach' && !('falls' in deadlines[id] && deadlines[id].falls === 'stays'),
    );
    const year = Array.from({ length: 366 }, (_, n) => momentAt(addDays(day('2026-01-01'), n), '09:00'));
    const free = kinds.flatMap((id) =>
      year.filter((received) => !isWorkingDay(dueDay(profile, id, { received, opened: received }))).map((moment) => [id, moment]),
    );
    expect(free).toEqual([]);
  });
});
