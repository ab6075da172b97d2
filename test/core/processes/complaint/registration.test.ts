// What is entered in the register, as a table: the municipality's rule, and the law before it (OSL 5 kap. 1 §).

import { readRegistryNumber } from '../../../../src/core/casefile/registering';
import { keysOf } from '../../../../src/core/brand';
import type { Case } from '../../../../src/core/casefile/case';
import { ownTables } from '../../../../src/core/processes/all';
import { becomesOf } from '../../../../src/core/processes/complaint/became';
import { conditions } from '../../../../src/core/processes/complaint/conditions';
import { exitOf, exits } from '../../../../src/core/processes/complaint/exits';
import { isUnregistered, registerRule, waitsForRegister } from '../../../../src/core/processes/complaint/registration';
import { wantedTasks } from '../../../../src/core/engine/wanted-tasks';
import { registerEntry } from '../../../../src/core/records/register-entry';
import { readProfile } from '../../../../src/core/routine/profile';
import { aCase, aFile, aProvider, aTriagedCase, at, profile } from '../../../support/builders';

type Rule = (typeof profile)['registration']['rule'];
const ruled = (rule: Rule, own: Partial<Case>) =>
  aFile({
    matter: aCase({ inOrder: null, ...own }),
    profile: { ...profile, registration: { ...profile.registration, rule } },
  });
const anonymous = { addressProof: 'none', replyWish: 'unknown' } as const;

it('of what was said aloud goes to the register by the routine only where an answer is wanted; else somebody is asked whether the law wants it [R108]', () => {
  const said = (own: Partial<Case>) => ruled('withContact', { channel: 'phone', addressProof: 'none', ...own });
  for (const replyWish of ['phone', 'letter'] as const)
    expect(registerRule(said({ replyWish }))).toMatchObject({ id: 'contact', must: true, because: 'ownRoutine' });
  expect(registerRule(said({ replyWish: 'none' }))).toMatchObject({ id: 'asked', orInOrder: true, because: 'registration' });
  expect(isUnregistered(said({ replyWish: 'none', inOrder: 'noSecrecy' }))).toBe(false);
});

it.each<[Rule, Partial<Case>, string, boolean]>([
  ['withContact', { addressProof: 'verified' }, 'contact', true],
  ['withContact', { addressProof: 'none', replyWish: 'phone' }, 'contact', true],
  ['withContact', anonymous, 'asked', true],
  ['withContact', { ...anonymous, protection: 'protected' }, 'secret', false],
  ['withContact', { ...anonymous, ground: 'consent' }, 'secret', false],
  ['withContact', { ...anonymous, guarded: true }, 'secret', false],
  ['always', anonymous, 'always', false],
  ['always', { protection: 'protected' }, 'secret', false],
  ['arrivalThenCentral', anonymous, 'arrival', false],
  ['arrivalThenCentral', { ...anonymous, channel: 'phone' }, 'asked', true],
  ['arrivalThenCentral', { ...anonymous, channel: 'phone', protection: 'protected' }, 'secret', false],
])('%s with %j goes by %s, and may be kept in order: %s [D02 L10 R028 R153 R155 R156 R157]', (...[rule, own, id, orInOrder]) =>
  expect(registerRule(ruled(rule, own))).toMatchObject({ id, must: true, orInOrder }),
);

describe('what is anonymous and only passed on', () => {
  const passed = (rule: Rule, own: Partial<Case> = {}) =>
    registerRule(ruled(rule, { ...anonymous, exit: 'anonymous', about: { concerned: 'no' }, ...own }));
  it('is no case of the register where the routine says so [R155 R176]', () =>
    expect(passed('withContact')).toMatchObject({ id: 'anonymous', must: false, orInOrder: true }));
  it.each<[string, Rule, Partial<Case>, string]>([
    ['a certain person is concerned', 'withContact', { about: { concerned: 'yes' } }, 'asked'],
    ['nobody has said whether one is', 'withContact', { about: {} }, 'asked'],
    ['it must be protected', 'withContact', { protection: 'protected' }, 'secret'],
    ['the routine enters everything', 'always', {}, 'always'],
  ])('goes by the law or the routine’s own rule when %s [L10]', (...[, rule, own, id]) =>
    expect(passed(rule, own)).toMatchObject({ id, must: true }),
  );
});

it('has the board’s secretary enter every original and its annexes where the routine of the quality controllers says so [R032]', () => {
  const own = readProfile('quality-controller');
  const file = aFile({ matter: aTriagedCase({ inOrder: null, addressProof: 'none', replyWish: 'none' }), profile: own });
  expect(registerRule(file)).toMatchObject({ id: 'always', must: true, orInOrder: false });
  expect(isUnregistered(file)).toBe(true);
  const task = wantedTasks(file, at('2026-03-09 08:00')).find(({ type }) => type === 'registerCase');
  expect(task?.role).toBe('registrar');
  expect(own.labels.registrar?.sv.name).toBe('Nämndsekreterare');
});

it.each(['machineMail', 'testMail'] as const)('leaves %s out: it is clearly of little importance', (exit) => {
  expect(isUnregistered(ruled('always', { exit, protection: 'protected' }))).toBe(false);
  expect(waitsForRegister(aCase({ inOrder: null, exit }))).toBe(false);
});

it.each(keysOf(exits))('leaves %s to its matter when that keeps the number, and asks for it otherwise [L10]', (exit) => {
  const process = becomesOf(exit);
  const keeps = process !== null && Object.hasOwn(ownTables(process).fields, 'registryNumber');
  expect(exitOf(exit).registersItself === true).toBe(keeps);
  if (keeps) expect(isUnregistered(ruled('always', { exit, protection: 'protected' }))).toBe(false);
  if (keeps) expect(waitsForRegister(aCase({ inOrder: null, exit }))).toBe(false);
});

it.each<[string, Partial<Case>, boolean]>([
  ['nothing is said', {}, true],
  ['it has a number', { registryNumber: 'SN 2026/0123' }, false],
  ['it is kept in order', { inOrder: 'noSecrecy' }, false],
])('waits when %s: %j → %s', (_name, own, waits) => expect(isUnregistered(ruled('withContact', own))).toBe(waits));

describe('the task of it', () => {
  const round = (own: Partial<Case>, moment: string) =>
    conditions.unregistered(aFile({ matter: aTriagedCase({ inOrder: null, ...own }) }), at(moment));
  it.each([
    ['2026-03-02 16:00', null],
    ['2026-03-03 07:59', null],
    ['2026-03-03 08:00', 0],
  ] as const)('comes the morning after: %s → %j [L10]', (moment, expected) => expect(round({}, moment)).toBe(expected));
  it('waits for Mottagning, which says what it is', () => expect(round({ stage: 'received' }, '2026-03-09 08:00')).toBeNull());
  it('comes the next working day of what came on a Friday', () => {
    expect(round({ arrived: at('2026-03-06 10:00') }, '2026-03-07 10:00')).toBeNull();
    expect(round({ arrived: at('2026-03-06 10:00') }, '2026-03-09 08:00')).toBe(0);
  });
  it('is over when it is entered', () => expect(round({ registryNumber: 'SN 2026/1' }, '2026-03-09 08:00')).toBeNull());
});

it.each([
  ['SN 2026/0123', 'SN 2026/0123'],
  ['  sn   2026/0123 ', 'sn 2026/0123'],
  ['2026-00123', '2026-00123'],
  ['ÄN-2026:17-1', 'ÄN-2026:17-1'],
  ['HVN 2026/123-1.3.4', 'HVN 2026/123-1.3.4'],
  ['', null],
  ['vet inte', null],
  ['12', null],
  ['Greta Holm 2026/1', null],
  ['Gretas ärende 2026', null],
  ['SN 2026/1; DROP', null],
  [`SN ${'1'.repeat(60)}`, null],
  ['850101-1234', null],
  ['19850101 1234', null],
  ['SN 8501611234', null],
  ['070-174 06 77', null],
  ['0701740677', null],
  ['2026-0101', '2026-0101'],
  ['SN 2026/01234', 'SN 2026/01234'],
  ['2026121234', '2026121234'],
])('reads %j as %j', (text, number) => expect(readRegistryNumber(text)).toBe(number));

describe('what is entered', () => {
  const entry = (own: Partial<Case>, registration = profile.registration) =>
    registerEntry(
      { matter: aTriagedCase(own), provider: aProvider, profile: { ...profile, registration } },
      at('2026-03-03 10:00'),
    )
      .map(({ title, value }) => `${title}: ${value}`)
      .join('\n');
  it('is day, sender left out, matter in brief, and the note of secrecy with provision, day and authority [L10 R151]', () =>
    expect(entry({})).toBe(
      [
        'Kom in: 2 mars 2026',
        'Avsändare: Enskild person (namnet utelämnas i diariet)',
        'Ärendet i korthet: Klagomål, hemtjänst, Norrsken Hemtjänst AB',
        'Sekretessmarkering: OSL 26 kap. 1 §: socialtjänstsekretess. 3 mars 2026, Ekbacka kommun, socialnämnden',
        'Vår referens: SYN-2026-00012',
      ].join('\n'),
    ));
  it('asks for the name of an authority, which nobody may leave out of the register', () =>
    expect(entry({ addressKind: 'authority' })).toContain('Avsändare: Myndighet (skriv vilken)\n'));
  it('says of a protected case no more than its kind', () =>
    expect(entry({ protection: 'protected' })).toContain('Ärendet i korthet: Klagomål\n'));
  it('has the class, and the department’s contact person on copy where the profile names one [R027 DEC5.6]', () => {
    const contactPersons = { [profile.units[0]?.department ?? '']: 'Kontaktperson myndighet' };
    const all = entry({}, { rule: 'withContact', class: '3.7.2', example: null, contactPersons });
    expect(all).toContain('Klass: 3.7.2');
    expect(all).toContain('Kontaktperson på kopia: Kontaktperson myndighet');
  });
  it('is ruled by a profile that says nothing of it as most routines are', () =>
    expect(readProfile('ekbacka').registration.rule).toBe('withContact'));
});

it('a mail that nobody has read is called a mail, and a complaint once it is received as one', () => {
  const brief = (own: Partial<Case>) => {
    const file = aFile({ matter: aCase(own) });
    return registerEntry({ ...file, provider: null }, at('2026-03-02 09:00'))[2]?.value;
  };
  expect(brief({ stage: 'received', channel: 'mail' })).toBe('Inkommet mejl, ännu inte bedömt');
  expect(brief({ stage: 'received', channel: 'phone' })).toBe('Klagomål'); // whoever wrote it down has said what it is
  expect(brief({ stage: 'assessing', channel: 'mail' })).toBe('Klagomål');
});
