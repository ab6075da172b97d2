// One's own work in the tab: what is due first stands first, and a protected case says only that it is one.

import { personId, providerId } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { TaskTypeId } from '../../../src/core/processes/all';
import { myWorkRows } from '../../../src/core/views/my-work';
import { visibility } from '../../../src/core/views/visibility';
import { aCase, aProvider, aTask, aTriagedCase, at, day, profile } from '../../support/builders';

const now = at('2026-03-05 09:00');
const rows = (...tasks: readonly { readonly task: ReturnType<typeof aTask>; readonly kase: ReturnType<typeof aCase> }[]) =>
  myWorkRows(
    {
      tasks,
      providers: [aProvider],
      names: new Map([[personId('karin'), 'Karin Lindqvist']]),
      profile,
      now,
      reader: personId('registrar'),
    },
    'sv',
  );
const suggestion = { providerId: providerId('norrsken'), unit: null, topic: 'food', because: 'nameInText' } as const;

describe('how much a card may show', () => {
  const ordinary = { matter: aTriagedCase(), provider: aProvider, profile };
  it.each([
    ['an ordinary case', ordinary, 'card'],
    ['a case without a provider', { ...ordinary, provider: null }, 'card'],
    ['a protected person', { ...ordinary, matter: aTriagedCase({ protection: 'protected' }) }, 'protected'],
    ['what is weighed beside it', { ...ordinary, matter: aTriagedCase({ guarded: true }) }, 'protected'],
    ['a provider of few clients', { ...ordinary, provider: { ...aProvider, small: true } }, 'protected'],
    ['a foster home', { ...ordinary, provider: { ...aProvider, service: 'fosterHome' } }, 'protected'],
    ['a home for the young', { ...ordinary, provider: { ...aProvider, service: 'residentialYouth' } }, 'protected'],
  ] as const)('of %s [DEC2.1]', (_what, file, level) => expect(visibility(file)).toBe(level));
});

describe('one’s own work', () => {
  it('has the first due first, and says in words what is late', () => {
    const later = { task: aTask({ type: 'closeFile', due: day('2026-03-09') }), kase: aTriagedCase() };
    const late = { task: aTask({ type: 'triage', due: day('2026-03-03') }), kase: aCase({ suggestion }) };
    expect(rows(later, late).map(({ title, dueWord, urgency }) => [title, dueWord, urgency])).toEqual([
      ['Mottagning', 'Försenad: skulle ha varit klar 3 mars', 'late'],
      ['Ta emot akten', 'Klart senast måndag 9 mars', 'calm'],
    ]);
  });
  it('says what intake believes until somebody knows', () => {
    expect(rows({ task: aTask({ type: 'triage' }), kase: aCase({ suggestion }) })[0]?.about).toBe(
      'Norrsken Hemtjänst AB (förslag) · Mat (förslag)',
    );
    expect(rows({ task: aTask({ type: 'triage' }), kase: aCase() })[0]?.about).toBe('');
  });
  it('says of a protected case only that it is one (decisions 2) [DEC2.1]', () => {
    const kase = aTriagedCase({ protection: 'protected', topic: 'food' });
    expect(rows({ task: aTask({ type: 'forwardToProvider' }), kase })[0]?.about).toBe('Skyddat ärende');
  });
  it('appoints who is proposed with one press, where somebody is and the directory names her', () => {
    const pressOf = (caseworkerId: Case['caseworkerId'], type: TaskTypeId = 'confirmCaseworker') =>
      rows({ task: aTask({ type }), kase: aTriagedCase({ caseworkerId }) })[0]?.press;
    const press = { label: 'Utse Karin Lindqvist', outcome: 'confirmed', answers: { caseworkerId: 'karin' } };
    expect(pressOf(personId('karin'))).toEqual(press);
    expect([pressOf(null), pressOf(personId('gone')), pressOf(personId('karin'), 'replaceCaseworker')]).toEqual([
      null,
      null,
      null,
    ]);
  });
  it('can be taken while it belongs to a role', () => {
    const mine = aTask({ type: 'triage', ownerId: personId('registrar') });
    expect(rows({ task: mine, kase: aCase() })[0]).toMatchObject({ owner: 'Din', mayClaim: false });
    expect(rows({ task: aTask({ type: 'triage' }), kase: aCase() })[0]).toMatchObject({ owner: 'Registrator', mayClaim: true });
    const covered = aTask({ type: 'triage', ownerId: personId('karin') });
    expect(rows({ task: covered, kase: aCase() })[0]).toMatchObject({ owner: 'I stället för Karin Lindqvist', mayClaim: false });
  });
  it('is in parts: danger before everything, the week to its Sunday, and last what waits for somebody else until that is late', () => {
    const partOf = (type: TaskTypeId, due: string, own: Partial<Case> = {}) =>
      rows({ task: aTask({ type, due: day(due) }), kase: aTriagedCase(own) })[0]?.part;
    expect([
      partOf('closeFile', '2026-03-30', { danger: 'yes' }),
      partOf('closeFile', '2026-03-04'),
      partOf('closeFile', '2026-03-05'),
      partOf('closeFile', '2026-03-08'),
      partOf('closeFile', '2026-03-09'),
      partOf('providerReply', '2026-03-05'),
      partOf('providerReply', '2026-03-04'),
    ]).toEqual(['danger', 'late', 'today', 'week', 'later', 'waiting', 'late']);
  });
});
