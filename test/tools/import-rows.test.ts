// A row of the list of open cases, and what it becomes: each cell where it belongs, the clocks from the day it came, and what was done before as answers.

import { caseId, instant, keysOf, personId, unitId } from '../../src/core/brand';
import { dayOf } from '../../src/core/time/plain-date';
import { placedAs, placedStages } from '../../src/core/processes/complaint/placed';
import { people } from '../../src/local/people';
import { columns } from '../../tools/import/columns';
import { readRow, type Here, type ReadRow } from '../../tools/import/read-row';
import { aProvider, day, profile, soder } from '../support/builders';
import { asked, assessed, cameIn, followedUp, type Row } from '../support/open-cases';

const member = (who: keyof typeof people) => ({
  id: personId(people[who].id),
  displayName: '',
  initials: '',
  mail: people[who].userPrincipalName,
  isEnabled: true,
});
const here: Here = {
  profile,
  providers: [{ ...aProvider, aliases: ['Omsorgsteamet'] }],
  caseworkers: new Map([
    [soder, [member('caseworkerSouth')]],
    [unitId('norr'), [member('caseworkerNorth')]],
  ]),
  today: day('2026-03-02'),
};
const places = new Map(keysOf(columns).map((id, n) => [id, n] as const));
const read = (row: Row, at: Here = here): ReadRow =>
  readRow(
    2,
    keysOf(columns).map((id) => row[id]),
    { places, here: at },
  );
function open(row: Row) {
  const { open: found, faults } = read(row);
  expect(faults).toEqual([]);
  if (found === null) throw new Error('not read');
  return found;
}
/** The columns that are told of. */
const wrong = (row: Row, at: Here = here): readonly string[] => read(row, at).faults.map(({ column }) => column);

const now = instant('2026-03-02T08:00:00.000Z');
const placed = (row: Row) => placedAs(open(row).standing);
const before = (row: Row): readonly string[] =>
  placed(row)
    .events(caseId('7'), now)
    .map((event) =>
      event.kind === 'decided'
        ? `${event.data.task}=${event.data.outcome}${event.data.isBefore === true ? '' : '!'}`
        : `${event.kind} ${'day' in event.data ? event.data.day : ''}`,
    );

it('says when it came, not when it was read in', () => {
  expect(dayOf(open(cameIn('1')).written.received)).toBe('2026-02-25');
  expect(dayOf(open(cameIn('1', { received: '2025-12-31' })).written.received)).toBe('2025-12-31');
});

it('keeps what was said of danger and of protection, and takes an empty danger for none', () => {
  const said = (more: Row) => {
    const { danger, isProtected } = open(cameIn('1', more)).written;
    return [danger, isProtected];
  };
  expect(said({})).toEqual(['no', false]);
  expect(said({ isDanger: 'Ja' })).toEqual(['yes', false]);
  expect(said({ isDanger: 'Nej', isProtected: 'ja' })).toEqual(['no', true]);
  expect(wrong(cameIn('1', { isProtected: '' }))).toEqual(['Skyddad identitet']);
});

it('suggests before Mottagning, and states after it', () => {
  const said = { unit: 'Enhet Söder', provider: 'Omsorgsteamet', topic: 'Uteblivna insatser' };
  expect(placed(cameIn('1', said)).patch).toMatchObject({
    stage: 'received',
    suggestion: { providerId: 'norrsken', unit: 'soder', topic: 'missedVisits', because: 'saidAtHandOver' },
  });
  expect(placed(cameIn('1', said)).patch).not.toHaveProperty('unit');
  const { patch } = placed(assessed('1'));
  expect(patch).toMatchObject({ unit: 'soder', providerId: 'norrsken', topic: 'missedVisits' });
  expect(patch).toMatchObject({ caseworkerId: people.caseworkerSouth.id, disclosure: 'notAsked', legalAsked: false });
  expect(patch).not.toHaveProperty('suggestion');
});

it('runs on with the provider’s day, and with what the provider may know [R192]', () => {
  expect(placed(asked('1')).patch).toMatchObject({
    providerReplyDue: '2026-03-05',
    disclosure: 'noName',
    legalAsked: true,
    round: 3,
  });
  expect(placed(asked('1', { disclosure: 'Ja' })).patch).toMatchObject({ disclosure: 'name' });
  expect(placed(assessed('1')).patch).toMatchObject({ providerReplyDue: null, needsMet: null });
});

it('has in its history what was done before, as answers that say so, and nothing that was not', () => {
  expect(before(cameIn('1'))).toEqual([]);
  expect(before(assessed('1'))).toEqual([]);
  expect(before(asked('1'))).toEqual(['7|forwardToProvider|2=sent', 'sentOwnWay 2026-02-26']);
  const withAnswers = (hasAnswered: string, isNeedMet: string): readonly string[] =>
    before(followedUp('1', { hasAnswered, isNeedMet })).slice(2);
  expect(withAnswers('Ja', 'Nej')).toEqual(['7|providerReply|3=answered', '7|individualFollowUp|4=needsNotMet']);
  expect(withAnswers('Nej', 'Ja')).toEqual(['7|providerReply|3=noAnswer', '7|individualFollowUp|4=needsMet']);
  expect(before(followedUp('1', { stage: 'Underlag om avtalet', toldDay: '2026-03-20' })).slice(4)).toEqual([
    '7|decideOutcome|5=toEku',
    'newDayTold 2026-03-20',
  ]);
  expect(placed(followedUp('1', { isNeedMet: 'Nej' })).patch).toMatchObject({ needsMet: false });
});

it('stands at the round of its stage, each after the one before', () => {
  const rounds = keysOf(placedStages).map((stage) => placedStages[stage].round);
  expect(rounds).toEqual([1, 2, 3, 4, 5, 6]);
});

it.each<readonly [string, Row, readonly string[]]>([
  ['a day that has not been', cameIn('1', { received: '2026-03-03' }), ['Inkom']],
  ['today', cameIn('1', { received: '2026-03-02' }), []],
  ['more than three years ago', cameIn('1', { received: '2023-02-01' }), ['Inkom']],
  ['three years ago', cameIn('1', { received: '2023-03-10' }), []],
  ['asked before it came', asked('1', { sentOn: '2026-02-24' }), ['Skickat till utföraren']],
  ['asked in time to come', asked('1', { sentOn: '2026-03-03' }), ['Skickat till utföraren']],
  ['an answer before the question', asked('1', { answerBy: '2026-02-25' }), ['Utföraren svarar senast']],
  ['an answer in two years', asked('1', { answerBy: '2028-03-05' }), ['Utföraren svarar senast']],
  ['a promise from before it came', assessed('1', { toldDay: '2026-02-24' }), ['Ny dag som lovats']],
  ['a promise for a lifetime ahead', assessed('1', { toldDay: '2062-03-01' }), ['Ny dag som lovats']],
  ['a promise that has passed', assessed('1', { toldDay: '2026-02-27' }), []],
  [
    'another unit’s caseworker',
    assessed('1', { caseworker: people.caseworkerNorth.userPrincipalName }),
    ['Handläggarens e-post'],
  ],
  ['a mail without an address', assessed('1', { replyWish: 'Mejl' }), ['E-post']],
  ['a name for a number', assessed('1', { registryNumber: 'Gerda Blomgren' }), ['Diarienummer']],
  ['a number that is a person’s', cameIn('19121212-1212'), ['Nummer i er lista']],
])('tells of %s, once', (_what, row, told) => expect(wrong(row)).toEqual(told));

it('tells of a unit that has not begun', () => {
  const units = profile.units.map((unit) => (unit.id === 'soder' ? { ...unit, startsOn: '2026-04-01', untilThen: 'x' } : unit));
  expect(wrong(assessed('1'), { ...here, profile: { ...profile, units } })).toEqual(['Enhet']);
});

it('knows one of two providers by its contract where both have the name', () => {
  const [one = aProvider] = here.providers;
  const two = { ...here, providers: [one, { ...one, contractId: 'X' as never }] };
  expect(wrong(assessed('1'), two)).toEqual(['Utförare']);
  expect(wrong(assessed('1', { provider: aProvider.contractId }), two)).toEqual([]);
});
