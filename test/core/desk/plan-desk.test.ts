// What a look at somebody's desk leads to: one message a working day, changes without a sound, and silence evenings and free days.

import type { PlainDate } from '../../../src/core/brand';
import type { Desk } from '../../../src/core/desk/desk';
import { entries, shownOf } from '../../../src/core/desk/desk';
import { deskKey, deskOf } from '../../../src/core/desk/key';
import { looksOf, nextDeskLook } from '../../../src/core/desk/looks';
import { planDesk, type DeskState } from '../../../src/core/desk/plan-desk';
import { readProfile } from '../../../src/core/routine/profile';
import { clockOf, dayOf } from '../../../src/core/time/plain-date';
import { processIn } from '../../../src/core/casefile/own-matter';
import { aTask, at, day, someone } from '../../support/builders';

const profile = readProfile('ekbacka-min-dag');
const lena = someone('lena');
const empty: Desk = { tasks: [], lines: [], waiting: 0 };
const with1 = (due: string): Desk => ({ ...empty, tasks: [aTask({ type: 'providerReply', due: day(due), ownerId: lena })] });
const monday = '2026-03-09';
const place = { conversationId: 'a:lena', activityId: '1' };
const never: DeskState = { interruptedOn: null, dayCard: null, dayShows: null };
const had = (on: string, desk: Desk = empty): DeskState => ({
  interruptedOn: day(on),
  dayCard: place,
  dayShows: shownOf(desk, day(on)),
});
const planned = (desk: Desk, state: DeskState, when: string) => planDesk({ person: lena, desk, state, profile }, at(when)).kind;

/** What matters have written for her: somebody else's task that is late. */
const late = {
  key: 'k',
  to: lena,
  kind: 'overdue',
  caseId: aTask({ type: 'triage' }).caseId,
  type: 'triage',
  round: 1,
  due: day('2026-03-06'),
  number: 'SYN-2026-00012',
  isShut: false,
  at: at(monday),
} as const;

describe('her first look of the day', () => {
  it.each([
    ['sends her day when there is something on her desk', with1('2026-03-20'), never, 'send'],
    ['sends it for a line alone', { ...empty, lines: [late] }, never, 'send'],
    ['sends it for what waits in Manuell hantering', { ...empty, waiting: 2 }, never, 'send'],
    ['says nothing when there is nothing', empty, never, 'none'],
    ['replaces the card of another day', with1('2026-03-20'), had('2026-03-06', with1('2026-03-20')), 'send'],
    ['says once that the last thing is gone, without a sound', empty, had('2026-03-06', with1('2026-03-20')), 'update'],
  ] as const)('%s [DEC4.4]', (...row) => expect(planned(row[1], row[2], `${monday} 08:06`)).toBe(row[3]));
});

describe('after it', () => {
  it('never interrupts her again that day, whatever comes [DEC4.3]', () => {
    expect(planned(with1(monday), had(monday), `${monday} 13:21`)).toBe('update');
    expect(planned(with1(monday), had(monday, with1(monday)), `${monday} 13:21`)).toBe('none');
  });
  it('sends what was noted and is not known to have gone, once more', () => {
    const cutShort: DeskState = { interruptedOn: day(monday), dayCard: null, dayShows: null };
    expect(planned(with1('2026-03-20'), cutShort, `${monday} 08:10`)).toBe('send');
    expect(planned(with1('2026-03-20'), cutShort, `${monday} 13:30`)).toBe('send');
  });
});

describe('at midday, when the morning had nothing', () => {
  it.each([
    ['interrupts for what must be done today', with1(monday), never, 'send'],
    ['and for what is late with somebody else', { ...empty, lines: [late] }, never, 'send'],
    ['leaves the rest until tomorrow', with1('2026-03-10'), never, 'none'],
    ['changes an older card without a sound', with1('2026-03-10'), had('2026-03-06'), 'update'],
  ] as const)('%s [DEC4.3 DEC4.4]', (...row) => expect(planned(row[1], row[2], `${monday} 13:21`)).toBe(row[3]));
});

describe('evenings and free days', () => {
  it.each([
    ['before her look', `${monday} 07:00`],
    ['after the office has closed', `${monday} 17:00`],
    ['at night', `${monday} 23:30`],
    ['on a Saturday', '2026-03-07 09:00'],
    ['on a red day', '2026-04-03 09:00'],
  ])('nobody is interrupted %s [DEC4.5]', (_, when) => expect(planned(with1('2026-03-02'), never, when)).toBe('none'));
});

it('leaves people alone where tasks have cards of their own', () => {
  const single = readProfile('ekbacka');
  expect(planDesk({ person: lena, desk: with1(monday), state: never, profile: single }, at(`${monday} 08:30`)).kind).toBe('none');
});

it('does nothing the second time', () => {
  const desk = with1(monday);
  expect(planned(desk, had(monday, desk), `${monday} 08:30`)).toBe('none');
});

describe('the looks', () => {
  const many = Array.from({ length: 200 }, (_, n) => someone(`person-${n}`));
  const first = (of: PlainDate): readonly string[] => many.map((one) => clockOf(looksOf(profile, one, of)[0] ?? at(monday)));
  it('spread everybody over twenty minutes, each always at the same time [DEC4.4]', () => {
    const times = first(day(monday));
    expect(first(day('2026-03-10'))).toEqual(times);
    expect([...times].sort().at(0)).toBe('07:45');
    expect(times.every((time) => time >= '07:45' && time < '08:05')).toBe(true);
    expect(new Set(times).size).toBeGreaterThan(15);
  });
  it.each([
    ['2026-03-06 18:00', '2026-03-09'],
    ['2026-04-02 18:00', '2026-04-07'],
    ['2026-03-27 18:00', '2026-03-30'],
    ['2026-10-23 18:00', '2026-10-26'],
  ])('the one after %s is on %s, in Stockholm', (when, expected) => {
    const next = nextDeskLook(profile, lena, at(when));
    expect([dayOf(next), clockOf(next) >= '07:45' && clockOf(next) < '08:05']).toEqual([expected, true]);
  });
});

it('puts alarms first, then what is late, hers before others’, then by day', () => {
  const desk: Desk = {
    ...empty,
    lines: [late],
    tasks: [
      aTask({ type: 'triage', due: day('2026-03-12') }),
      aTask({ type: 'providerReply', due: day('2026-03-04') }),
      aTask({ type: 'readAlarm', due: day('2026-03-13') }),
      aTask({ type: 'closeFile', due: day(monday) }),
    ],
  };
  const order = entries(desk, day(monday)).map((entry) => (entry.kind === 'line' ? 'line' : entry.task.type));
  expect(order).toEqual(['readAlarm', 'providerReply', 'line', 'closeFile', 'triage']);
});

it('its key in Bevakning is nobody’s matter', () => {
  const key = deskKey(lena);
  expect([deskOf(key), processIn(key), deskOf('12'), deskOf('lexSarah:7'), deskOf('person:')]).toEqual([
    lena,
    null,
    null,
    null,
    null,
  ]);
});
