// What is missing where Trappan is set up: each gap is said with what to do, and a whole set-up has none.

import { plainDate } from '../../../src/core/brand';
import { readProfile, type Profile } from '../../../src/core/routine/profile';
import { missingIn } from '../../../src/core/views/missing';
import { aProvider } from '../../support/builders';

const demo = readProfile('ekbacka');
const whole: Profile = {
  ...demo,
  alarm: { ...demo.alarm, onCall: { kind: 'phone', text: 'Socialjouren, 08-00 00 00' } },
  followUpCalendar: demo.followUpCalendar ?? { calendar: 'socialServices', from: '2026-01', plan: null },
  references: [],
  document: { ...demo.document, validTo: '2027-12-31', nextRevision: '2027-06-30', warnDays: 30 },
};
const today = plainDate('2026-03-02');
const said = (more: Partial<Parameters<typeof missingIn>[0]> = {}) =>
  missingIn({ profile: whole, providers: [{ ...aProvider, mail: 'a@b.example' }], empty: [], today, ...more });

it('is nothing where all is there', () => expect(said()).toEqual([]));

const gaps = {
  'a unit without a manager': { more: { empty: ['unitManager:soder'] }, state: 'fault', what: /saknar enhetschef/ },
  'a routine that ran out': { more: { today: plainDate('2028-01-01') }, state: 'fault', what: /giltighet/ },
  'a routine that soon does': { more: { today: plainDate('2027-12-15') }, state: 'note', what: /giltighet/ },
  'a provider nobody can write to': { more: { providers: [{ ...aProvider, mail: null }] }, state: 'note', what: /saknar adress/ },
  'nobody on call': {
    more: { profile: { ...whole, alarm: { ...whole.alarm, onCall: { kind: 'none' } } } },
    state: 'note',
    what: /jour/,
  },
  'no calendar': { more: { profile: { ...whole, followUpCalendar: null } }, state: 'note', what: /kalender/ },
} as const;

it.each(Object.entries(gaps))('says %s with what to do', (_, { more, state, what }) => {
  const found = said(more).filter((one) => what.test(one.what));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ state, next: expect.stringMatching(/^.{20,}$/) as string });
});

it('says a law that has run out first, and one that soon does', () => {
  const reference = { name: 'Lagen', address: null, validFrom: '2020-01-01' };
  const references = [
    { ...reference, name: 'Riktlinjen', validTo: '2026-04-30' },
    { ...reference, validTo: '2026-02-28' },
    { ...reference, name: 'Den andra', validTo: '2026-12-31' },
  ];
  expect(said({ profile: { ...whole, references } }).map(({ what, state }) => [what, state])).toEqual([
    ['Lagen', 'fault'],
    ['Riktlinjen', 'note'],
  ]);
});
