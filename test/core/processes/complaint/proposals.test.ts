// What a complaint proposes to whoever follows its provider up: once each time it gives a cause, and nothing of what was taken back.

import { ekuId } from '../../../../src/core/brand';
import type { NewEvent } from '../../../../src/core/casefile/event';
import { proposals } from '../../../../src/core/processes/complaint/proposals';
import { aFile, aProvider, aTriagedCase, at, events } from '../../../support/builders';

const profile = {
  ...aFile({}).profile,
  followUpCalendar: { calendar: 'socialServices', from: '2026-01-01', plan: null },
} as const;
const file = (...more: readonly NewEvent[]) =>
  aFile({ matter: aTriagedCase({}), provider: aProvider, profile, events: events(...more) });
const proposedBy = (...more: readonly NewEvent[]) =>
  proposals(file(...more), at('2026-06-01 09:00')).map((one) =>
    one.kind === 'openMatter' ? [one.matter.key, one.since, one.event.data] : [],
  );
const posted = (round: number, day: string): readonly NewEvent[] => [
  {
    kind: 'ekuPosted',
    data: { round, ekuId: ekuId('7'), part: 0 },
    at: at(`${day} 09:00`),
    by: null,
  },
];
const withdrawn = (round: number, day: string): NewEvent => ({
  kind: 'ekuWithdrawn',
  data: { round, ekuId: ekuId('7'), part: 0, number: 'EKU-2026-0007', reason: 'personalData', readers: [] },
  at: at(`${day} 10:00`),
  by: null,
});
const told = (nth?: number): NewEvent => ({
  kind: 'followUpProposed',
  data: nth === undefined ? { cause: 'criteriaMet' } : { cause: 'criteriaMet', nth },
  at: at('2026-05-20 09:00'),
  by: null,
});
const key = (month: string) => `followUp|${month}|targeted|${aProvider.id}|criteriaMet`;

it('says a cause once, and again when the case gives it anew [R291]', () => {
  const [first, second] = [posted(6, '2026-03-11'), posted(9, '2026-05-12')];
  expect(proposedBy(...first)).toEqual([[key('2026-03'), at('2026-03-11 09:00'), { cause: 'criteriaMet' }]]);
  expect(proposedBy(...first, told())).toEqual([]);
  expect(proposedBy(...first, told(), ...second)).toEqual([
    [key('2026-05'), at('2026-05-12 09:00'), { cause: 'criteriaMet', nth: 2 }],
  ]);
  expect(proposedBy(...first, told(), ...second, told(2))).toEqual([]);
});

it('says nothing of a post that was taken back, and counts it all the same [R291]', () => {
  const back = [...posted(6, '2026-03-11'), withdrawn(6, '2026-03-12')];
  expect(proposedBy(...back)).toEqual([]);
  expect(proposedBy(...back, ...posted(9, '2026-05-12'))).toEqual([
    [key('2026-05'), at('2026-05-12 09:00'), { cause: 'criteriaMet', nth: 2 }],
  ]);
  expect(proposedBy(...posted(6, '2026-03-11'), told(), withdrawn(6, '2026-03-12'))).toEqual([]);
});

it('says nothing before the day from which the routine follows a calendar, nor where it follows none [R291]', () => {
  expect(proposedBy(...posted(6, '2025-12-31'))).toEqual([]);
  const none = { ...file(...posted(6, '2026-03-11')), profile: { ...profile, followUpCalendar: null } };
  expect(proposals(none, at('2026-06-01 09:00'))).toEqual([]);
});
