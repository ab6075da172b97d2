// A routine's own clocks: length, unit, start, free days, warnings, who hears, and what is to be done at once.

import { chasers } from '../../../src/core/engine/chasing';
import { dueDay, promisedDay } from '../../../src/core/engine/due';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import { writeRecipient } from '../../../src/core/casefile/recipient';
import type { Clock, Clocks } from '../../../src/core/routine/clock';
import { deadlineOf, joined, underVersion } from '../../../src/core/routine/profile';
import { sayDeadline } from '../../../src/core/text/deadline';
import { aFile, aTask, at, profile } from '../../support/builders';
import { revised } from '../../support/profiles';

const under = (clocks: Clocks) => ({ ...profile, clocks });
const starts = (moment: string) => ({ received: at(moment), opened: at(moment) });

describe('a clock of the routine’s own', () => {
  it.each<readonly [string, Clock, readonly [from: string, day: string]]>([
    ['hours run out on a day', { length: 30, unit: 'hours', roll: 'stays' }, ['2026-03-02 10:00', '2026-03-03']],
    ['calendar days', { length: 10, unit: 'calendarDays' }, ['2026-03-02 08:10', '2026-03-12']],
    ['working days', { length: 10, unit: 'workingDays' }, ['2026-03-27 08:10', '2026-04-14']],
    ['weeks end on the same day of the week', { length: 3, unit: 'weeks' }, ['2026-03-02 08:10', '2026-03-23']],
    ['a free day: the one before', { length: 12, unit: 'calendarDays', roll: 'before' }, ['2026-03-02 08:10', '2026-03-13']],
    ['a free day: the one after', { length: 12, unit: 'calendarDays', roll: 'after' }, ['2026-03-02 08:10', '2026-03-16']],
    ['a free day: it stays', { length: 12, unit: 'calendarDays', roll: 'stays' }, ['2026-03-02 08:10', '2026-03-14']],
  ])('%s [D04 R194]', (_what, clock, [moment, day]) => {
    expect(dueDay(under({ investigate: clock }), 'investigate', starts(moment))).toBe(day);
  });
  it('starts when the routine says [D04]', () => {
    const own = under({ investigate: { length: 5, unit: 'calendarDays', from: 'opened', roll: 'stays' } });
    expect(dueDay(own, 'investigate', { received: at('2026-03-02 08:10'), opened: at('2026-03-09 08:10') })).toBe('2026-03-14');
  });
  it('takes the notice of delay along, and the promise to the person [D04 R195]', () => {
    const own = under({ investigate: { length: 3, unit: 'weeks' } });
    expect(promisedDay(own, at('2026-03-02 08:10'))).toBe('2026-03-23');
    expect(dueDay(own, 'delayNotice', starts('2026-03-02 08:10'))).toBe('2026-03-23');
  });
});

describe('warnings and breach', () => {
  const cardsAt = (clocks: Clocks, moment: string, own: Partial<CaseFile> = {}) => {
    const file = aFile({ ...own, profile: under(clocks) });
    const [task] = wantedTasks(file, at('2026-03-02 08:10'));
    if (task === undefined) throw new Error('There is no task.');
    return chasers(file, task, at(moment)).map(({ about: { card }, to }) => [card, writeRecipient(to)]);
  };
  const late = (role: string) => ['overdue', `role:${role}`];

  it('warns so many working days before [D04]', () => {
    const clocks: Clocks = { triage: { length: 5, unit: 'workingDays', remind: [3] } };
    expect(cardsAt(clocks, '2026-03-03 12:00')).toEqual([]);
    expect(cardsAt(clocks, '2026-03-04 12:00')).toEqual([['reminder', 'role:registrar']]);
  });
  it('tells those the routine names when it has run out, instead of the superior [D04]', () => {
    const clocks: Clocks = { triage: { length: 1, unit: 'workingDays', breach: ['qualityController', 'director'] } };
    expect(cardsAt(clocks, '2026-03-04 12:00')).toEqual(expect.arrayContaining([late('qualityController'), late('director')]));
    expect(cardsAt(clocks, '2026-03-04 12:00')).not.toContainEqual(late('departmentHead'));
    expect(cardsAt({}, '2026-03-04 12:00')).toContainEqual(late('departmentHead'));
  });
  it.each<readonly [string, string, boolean]>([
    ['not before', '2026-03-02 12:00', false],
    ['the same day', '2026-03-02 12:11', true],
  ])('of what is to be done at once says after its hours that it is late: %s [D05 R201 R202]', (_when, moment, isSaid) => {
    const clocks: Clocks = { triage: { length: 1, unit: 'workingDays', targetHours: 4, says: 'snarast' } };
    expect(cardsAt(clocks, moment).some(([card]) => card === 'overdue')).toBe(isSaid);
  });
  it('waits with it until the office opens [D05]', () => {
    const clocks: Clocks = { triage: { length: 1, unit: 'workingDays', targetHours: 10 } };
    expect(cardsAt(clocks, '2026-03-02 20:00')).toEqual([]);
    expect(cardsAt(clocks, '2026-03-03 08:00')).toContainEqual(late('departmentHead'));
  });
  it('counts a day that somebody has moved in days [D05]', () => {
    const file = aFile({
      profile: under({ triage: { length: 1, unit: 'workingDays', targetHours: 1 } }),
      events: [
        {
          ...{ kind: 'dueMoved', caseId: aFile().matter.id, seq: 2, at: at('2026-03-02 08:20'), by: null },
          data: { task: '12|triage|1', from: aTask({ type: 'triage' }).due, to: aTask({ type: 'triage' }).due },
        },
      ],
    });
    const [task] = wantedTasks(file, at('2026-03-02 08:10'));
    expect(task && chasers(file, task, at('2026-03-02 16:00'))).toEqual([]);
  });
});

describe('what the routine says in words', () => {
  it('stands beside the number [D05 R080]', () => {
    const clocks: Clocks = { triage: { length: 2, unit: 'workingDays', targetHours: 4, says: 'så snart som möjligt' } };
    expect(sayDeadline('sv', 'triage', deadlineOf({ clocks }, 'triage'))).toBe(
      'Egen rutin: mottagning inom 2 arbetsdagar. Rutinens ord: ”så snart som möjligt”. Räknas som försenat efter 4 timmar',
    );
  });
  it.each<readonly [Clock, string]>([
    [{ length: 1, unit: 'hours' }, 'en timme'],
    [{ length: 72, unit: 'hours' }, '72 timmar'],
    [{ length: 1, unit: 'weeks' }, 'en vecka'],
    [{ length: 2, unit: 'weeks' }, '2 veckor'],
  ])('%j is %s', (clock, words) =>
    expect(sayDeadline('sv', 'triage', deadlineOf({ clocks: { triage: clock } }, 'triage'))).toContain(words),
  );
});

describe('a new version of the routine', () => {
  const newer = joined(
    revised({
      clocks: {
        investigate: { length: 21, unit: 'calendarDays' },
        triage: { length: 2, unit: 'workingDays', openMatters: true },
        appealHandOver: { length: 5, unit: 'calendarDays' },
      },
    }),
  );
  const kept = underVersion(newer, 'ekbacka@1');
  it.each([
    ['investigate', 14, 'holds for what is opened under it alone'],
    ['triage', 2, 'holds for open matters too where it says so'],
    ['appealHandOver', 5, 'always does where the day is the law’s'],
  ])('%s is %d: it %s [D04]', (id, days) => expect(deadlineOf(kept, id).days).toBe(days));
});
