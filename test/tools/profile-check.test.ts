// `npm run profile -- check FILE`: every fault of a profile in Swedish, where it stands and what to write instead.

import { plainDate } from '../../src/core/brand';
import ekbacka from '../../src/core/routine/profiles/ekbacka.json';
import { checkProfile } from '../../tools/profile/check';

const today = plainDate('2026-03-02');

/** The demo's file with one thing in it changed, or taken away. */
function changed(path: string, value: unknown): string {
  const file: unknown = structuredClone(ekbacka);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const inside = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), file);
  if (value === undefined) Reflect.deleteProperty(Object(inside), last);
  else Reflect.set(Object(inside), last, value);
  return JSON.stringify(file);
}

const found = (text: string) => checkProfile(text, today).map(({ where, what, instead }) => [where, `${what} ${instead}`]);

it('finds nothing wrong with the demo’s', () =>
  expect(checkProfile(JSON.stringify(ekbacka), today).filter(({ isWarning }) => isWarning !== true)).toEqual([]));

const plan = 'organisation.informationPlan.classes';

describe('what breaks the shape', () => {
  it.each<readonly [path: string, value: unknown, where: string, says: string]>([
    ['organisation.naame', 'x', 'organisation.naame', 'Menade du ”name”?'],
    ['routines.0.clocks.investigat', { length: 1, unit: 'weeks' }, 'routines[0].clocks.investigat', 'Menade du ”investigate”?'],
    ['routines.0.clocks.triage', { length: 1, unit: 'week' }, 'routines[0].clocks.triage.unit', 'Menade du ”weeks”?'],
    ['routines.0.clocks.triage', { length: -1, unit: 'weeks' }, 'routines[0].clocks.triage.length', 'Minst 0.'],
    ['routines.0.firstOwner', 'registrator', 'routines[0].firstOwner', 'Menade du ”registrar”?'],
    ['routines.0.firstOwner', undefined, 'routines[0].firstOwner', 'Värdet saknas. Skriv något av registrar'],
    ['routines.0.lexSarah.decider', 'director', 'routines[0].lexSarah.decider', 'Det står i ”positions.lexSarahDecider” nu'],
    [
      'routines.0.lexSarah.providerNotice',
      'director',
      'routines[0].lexSarah.providerNotice',
      'Det står i ”positions.providerNoticeOwner” nu',
    ],
    ['routines.0.assignment', { by: 'lot' }, 'routines[0].assignment.by', 'Det som finns: manager, proposal.'],
    ['routines.0.assignment', { by: 'proposal', mostCases: 0 }, 'routines[0].assignment.mostCases', 'Minst 1.'],
    [
      'routines.0.compliments',
      { route: 'provider', compile: 'apart' },
      'routines[0].compliments.route',
      'Det som finns: concerned, likeOthers.',
    ],
    [
      'routines.0.compliments',
      { route: 'concerned' },
      'routines[0].compliments.compile',
      'Värdet saknas. Skriv något av apart, among',
    ],
    ['routines.0.reopenDays', '31', 'routines[0].reopenDays', 'Här står en text, ”31”. Skriv ett tal utan citattecken.'],
    ['routines.0.document.validFrom', '2026-02-30', 'routines[0].document.validFrom', 'Skriv en dag som finns'],
    ['routines.0.registration.example', 'Greta Holm', 'routines[0].registration.example', 'till exempel SN 2026/0123'],
    ['organisation.day.from', '8', 'organisation.day.from', 'Skriv klockslaget med fyra siffror'],
    ['organisation.roles.director.group', 'abc', 'organisation.roles.director.group', 'gruppens objekt-id från Entra'],
    ['organisation.roles.mas', undefined, 'organisation.roles.mas', 'Värdet saknas.'],
    [
      'organisation.remit',
      { services: ['homecare'], reference: '5 §' },
      'organisation.remit.services[0]',
      'Menade du ”homeCare”?',
    ],
    ['organisation.remit', { services: [], reference: '5 §' }, 'organisation.remit.services', 'Minst 1'],
    ['organisation.units', [], 'organisation.units', 'Minst 1 i listan.'],
    [plan, { complaint: { years: 0 } }, `${plan}.complaint.years`, 'Minst 1.'],
    [plan, { complaint: 'alltid' }, `${plan}.complaint`, 'är inget av det som kan stå här'],
    [plan, { complain: 'forever' }, `${plan}.complain`, 'Menade du ”complaint”?'],
    [plan, {}, plan, 'Planen säger inget om någon klass.'],
    [plan, { personalFile: { years: 2 } }, `${plan}.personalFile`, 'tidigast 5 år efter den sista anteckningen'],
    ['organisation.alarm.onCall', { kind: 'x' }, 'organisation.alarm.onCall.kind', 'Det som finns: role, phone, none.'],
  ])('%s = %j', (path, value, ...[where, says]) =>
    expect(found(changed(path, value))).toContainEqual([where, expect.stringContaining(says)]),
  );
  it('lets nobody loosen that those who follow up contracts get no personal data [D10 R089]', () =>
    expect(found(changed('routines.0.contractFollowUp.lov.personalData', 'always'))).toEqual([
      ['routines[0].contractFollowUp.lov.personalData', expect.stringContaining('aldrig personuppgifter')],
    ]));
  it('says on which line the file stops being JSON', () =>
    expect(found('{\n  "id": "ekbacka",\n  "x"\n}')).toEqual([['', expect.stringMatching(/rad [34] går inte att läsa/u)]]));
});

describe('a central system', () => {
  const system = { name: 'Felanmälan', senders: ['@system.example'], labels: { words: ['Beskrivning'] }, answer: 'byHand' };
  it.each([
    [{ senders: ['system.example'] }, 'organisation.systems[0].senders', 'ingen adress'],
    [{ labels: { name: ['Namn'] } }, 'organisation.systems[0].labels.words', 'läggs varje mejl åt sidan'],
    [{ labels: { words: ['Text'], name: ['text'] } }, 'organisation.systems[0].labels', 'står två gånger'],
    [{ answer: 'mail' }, 'organisation.systems[0].answer', 'person'],
    [{ labels: { words: ['Text'], adress: ['Adress'] } }, 'organisation.systems[0].labels.adress', 'address'],
  ])('%j says what is wrong at %s', (wrong, where, says) =>
    expect(found(changed('organisation.systems', [{ ...system, ...wrong }]))).toContainEqual([
      where,
      expect.stringContaining(says),
    ]),
  );
  it('that is whole says nothing', () =>
    expect(found(changed('organisation.systems', [system])).filter(([where]) => where?.includes('systems'))).toEqual([]));
});

describe('what does not go together', () => {
  const groups = { soder: 'eb0c4a00-0000-4000-8000-000000000204' };
  it.each<readonly [path: string, value: unknown, where: string, says: string]>([
    [
      'organisation.roles.unitManager.groups',
      groups,
      'organisation.roles.unitManager.groups',
      'Enhet Norr har ingen enhetschef.',
    ],
    ['organisation.roles.mas', {}, 'organisation.roles.mas', 'Ingen är MAS, och ingen annan roll gör det arbetet.'],
    ['organisation.roles.mas', { foldsInto: 'mas' }, 'organisation.roles.mas.foldsInto', 'leder runt till sig själv'],
    ['organisation.roles.mas', { foldsInto: 'eku' }, 'organisation.roles.mas.foldsInto', 'EKU en egen grupp'],
    ['organisation.roles.mas', { foldsInto: 'unitManager' }, 'organisation.roles.mas', 'MAS är en roll för hela nämnden'],
    ['organisation.roles.mas.groups', groups, 'organisation.roles.mas', 'mer än en'],
    [
      'organisation.roles.caseworker.groups.sodr',
      groups.soder,
      'organisation.roles.caseworker.groups.sodr',
      'Menade du ”soder”?',
    ],
    [
      'organisation.roles.eku.group',
      ekbacka.organisation.roles.director.group,
      'organisation.roles.eku',
      'Samma grupp är EKU och director.',
    ],
    ['organisation.units.1.startsOn', '2026-04-01', 'organisation.units[1].untilThen', 'ingen tar emot till dess'],
    ['organisation.units.1.untilThen', 'brevlådan', 'organisation.units[1].startsOn', 'inte när den börjar'],
    ['organisation.units.1.id', 'soder', 'organisation.units[1].id', 'Två enheter heter ”soder”.'],
    ['organisation.units.1.area', 'nor', 'organisation.units[1].area', 'Menade du ”norr”?'],
    ['organisation.alarm.next', ['unitManager'], 'organisation.alarm.next[0]', 'Välj en roll för hela nämnden'],
    ['routines.0.firstOwner', 'caseworker', 'routines[0].firstOwner', 'skriv enhetens roll i fallback'],
    ['routines.0.document.owner', 'caseworker', 'routines[0].document.owner', 'kan inte svara för rutinen'],
    ['routines.0.receivers.appeal', 'eku', 'routines[0].receivers.appeal', 'EKU läser inget ärende'],
    ['routines.0.positions.lexSarahDecider', 'eku', 'routines[0].positions.lexSarahDecider', 'EKU läser inget ärende'],
    ['routines.0.conflict.above', ['registrar'], 'routines[0].conflict.above[0]', 'står inte över avdelningschefen'],
    ['routines.0.document.validTo', '2026-01-31', 'routines[0].document.validTo', 'innan den börjar'],
    ['routines.0.notACase.exceptions', ['machineMail'], 'routines[0].notACase.exceptions', 'Lägg till ”exerciseOfAuthority”.'],
    [
      'routines.0.notACase.exceptions',
      [...(ekbacka.routines[0]?.notACase.exceptions ?? []), 'compliment'],
      'routines[0].notACase.exceptions',
      'skriv concerned eller likeOthers i compliments.route',
    ],
    ['routines.0.criteria.0.unit', 'sodr', 'routines[0].criteria[0].unit', 'Menade du ”soder”?'],
    ['routines.0.document.name', 'Enligt 2001:453', 'routines[0].document.name', 'Socialtjänstlagen (2025:400)'],
    ['routines.1', { ...ekbacka.routines[0], version: 1 }, 'routines[1].version', 'skriv 2'],
  ])('%s = %j', (path, value, ...[where, says]) =>
    expect(found(changed(path, value))).toContainEqual([where, expect.stringContaining(says)]),
  );
  it.each<readonly [string, unknown, string]>([
    ['providerReply', { length: 15, unit: 'workingDays' }, 'ryms inte inom 14 dagar'],
    ['triage', { length: 2, unit: 'weeks' }, 'ryms inte inom 14 dagar'],
    ['appealHandOver', { length: 2, unit: 'weeks' }, 'Högst 7 dagar, eller ta bort raden.'],
    ['incident', { length: 100, unit: 'hours' }, 'längre än vad som gäller'],
    ['investigate', { length: 2, unit: 'calendarDays' }, 'innan tiden har börjat'],
    ['closing', { length: 400, unit: 'workingDays' }, 'längre än ett år'],
    ['triage', { length: 1, unit: 'workingDays', remind: [3] }, 'innan tiden har börjat'],
  ])('a clock: %s = %j [D04]', (id, clock, says) =>
    expect(found(changed(`routines.0.clocks.${id}`, clock)).map(([, words]) => words)).toContainEqual(
      expect.stringContaining(says),
    ),
  );
  it('takes a role that nobody holds where another does its work [D17]', () =>
    expect(found(changed('organisation.roles.mas', { foldsInto: 'departmentHead' }))).toEqual(found(JSON.stringify(ekbacka))));
});

describe('what somebody should know, and stops nothing', () => {
  const expectSaid = (path: string, value: unknown, says: string) =>
    expect(checkProfile(changed(path, value), today)).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining(says), isWarning: true }),
    );
  it.each<readonly [path: string, value: unknown, says: string]>([
    ['routines.0.document.nextRevision', '2026-03-01', 'Rutinen skulle ha setts över 2026-03-01.'],
    ['routines.0.document.nextRevision', '2026-04-30', 'Rutinen ska ses över 2026-04-30.'],
    ['routines.0.document.validTo', '2026-03-01', 'Rutinen gällde till och med 2026-03-01.'],
    ['routines.0.document.validTo', '2026-03-02', 'Rutinen slutar gälla 2026-03-02.'],
  ])('that a routine runs out: %s = %j [R017 R216 R217]', (path, value, says) => expectSaid(path, value, says));
  it('that an act does not hold any more [D16 R336]', () =>
    expectSaid('organisation.references.0.validTo', '2026-01-01', 'gällde till och med 2026-01-01.'));
  it('that nobody is on call', () => expectSaid('organisation.alarm.onCall', { kind: 'none' }, 'Ingen har jour'));
});
