// The guide of each role in each of the example profiles: there for everybody, and never saying what that profile's routine does not do.

import { maySettings } from '../../../src/core/access/settings';
import { keysOf, personId, unitId } from '../../../src/core/brand';
import { taskType, taskTypes, type TaskTypeId } from '../../../src/core/processes/all';
import { guideOf, guides, hearing, type GuideId } from '../../../src/core/routine/guidance';
import { profiles, readProfile, roleIn, type Profile } from '../../../src/core/routine/profile';
import { guidesOf, roleGuide } from '../../../src/core/routine/role-guides';
import { roles, type Role } from '../../../src/core/routine/roles';
import { languages, sayPlain, type Language } from '../../../src/core/text/say';

const every = Object.keys(profiles).flatMap((id) => keysOf(roles).map((role) => [id, role] as const));
const unmet: ReadonlySet<string> = new Set(
  every.flatMap(([id, role]) => (role === 'eku' && !goesTo(readProfile(id), 'eku') ? [`${id} ${role}`] : [])),
);

function goesTo({ contractFollowUp }: Profile, channel: string): boolean {
  return Object.values(contractFollowUp).some((one) => one.channel === channel);
}
const has =
  (...tasks: readonly TaskTypeId[]) =>
  (profile: Profile, role: Role): boolean =>
    tasks.some((task) => roleIn(profile, taskType(task).role) === role);
const isHead = (_: Profile, role: Role): boolean => role === 'departmentHead';

/** What a guide's words speak of, and whose that is by the profile. One row in both languages; what no row knows of is true of every routine. */
const spokenOf: readonly (readonly [Readonly<Record<Language, RegExp>>, (profile: Profile, role: Role) => boolean])[] = [
  [{ sv: /EKU/, en: /EKU/ }, (profile) => goesTo(profile, 'eku')],
  [{ sv: /skriver du under/, en: /You sign/ }, (profile) => goesTo(profile, 'brief')],
  [
    { sv: /skriv till dem som följer upp avtalet/, en: /write to those who follow it up/ },
    (profile) => goesTo(profile, 'message'),
  ],
  [{ sv: /^Du ansvarar för att rutinen/, en: /^You answer for the routine/ }, (profile, role) => profile.document.owner === role],
  [{ sv: /Inställningar/, en: /Settings/ }, (profile, role) => maySettings(actor(role), 'routine', profile)],
  [{ sv: /Mottagning|Manuell hantering/, en: /Intake|Set aside/ }, has('triage')],
  [{ sv: /Diariet/, en: /The register/ }, has('registerCase')],
  [{ sv: /överklagande/, en: /appeal/ }, has('appealRegister', 'appealTest')],
  [{ sv: /allmän handling/, en: /official documents/ }, has('documentsTest')],
  [
    { sv: /Utse handläggare/, en: /Appoint a caseworker/ },
    ({ assignment }, role) => assignment.by === 'manager' && role === 'unitManager',
  ],
  [
    { sv: /först vänder sig till verksamheten/, en: /turns to the operation first/ },
    ({ provider }) => provider.firstStep === 'referPerson',
  ],
  [{ sv: /[Uu]tred.*lex Sarah|egna? system/, en: /[Ee]xamine lex Sarah|own system/ }, has('lexSarahInvestigate')],
  [{ sv: /eget system/, en: /own system/ }, ({ lexSarah }) => lexSarah.externalSystem !== null],
  [{ sv: /beslutar om en lex Sarah/, en: /decide whether a lex Sarah/ }, has('lexSarahDecide')],
  [
    { sv: /beslutar om|Utred lex Sarah/, en: /You decide whether|Examine lex Sarah/ },
    ({ lexSarah }) => lexSarah.externalSystem === null,
  ],
  [
    { sv: /besluta om lex Maria|hälso- och sjuk/, en: /decide lex Maria|health care/ },
    has('lexMariaInvestigate', 'lexMariaDecide'),
  ],
  [{ sv: /nämnden ska få veta/, en: /the board is told/ }, has('lexSarahBoard', 'lexMariaBoard')],
  [{ sv: /IVO ska få veta/, en: /IVO is told/ }, has('ivoNoticeExamine')],
  [{ sv: /utförare själva har anmält/, en: /providers themselves/ }, has('providerNoticePosition')],
  [
    { sv: /årets uppföljning/, en: /the year’s follow-up/ },
    (profile, role) => profile.followUpCalendar !== null && has('visitPlan')(profile, role),
  ],
  [{ sv: /Misstanke om brott/, en: /suspicion of crime/ }, has('welfareCrimeExamine', 'officialCrimeExamine')],
  [
    { sv: /utanför kontorstid/, en: /outside office hours/ },
    ({ alarm }, role) => alarm.onCall.kind === 'role' && alarm.onCall.role === role,
  ],
  [{ sv: /larm som ingen har tagit/, en: /alarm that nobody/ }, ({ alarm }, role) => alarm.next.includes(role)],
  [{ sv: /barnet/, en: /the child/ }, ({ childReceiver }, role) => childReceiver === role],
  [{ sv: /avdelningschefen jävig/, en: /head of department has a conflict/ }, ({ conflict }, role) => conflict.above[0] === role],
  [{ sv: /ingen mottagare/, en: /nobody who receives/ }, ({ fallback }, role) => fallback === role],
  [{ sv: /enhetschefen lämna över/, en: /the unit manager to hand over/ }, isHead],
  [{ sv: /Hjälp enhetschefen/, en: /Help the unit manager/ }, (profile) => roleIn(profile, 'correctionOwner') === 'unitManager'],
];

const actor = (role: Role) => ({
  id: personId('10000000-0000-4000-8000-000000000001'),
  grants: [{ role, unit: roles[role].within === 'unit' ? unitId('soder') : null }],
});

/** The words of a line, once for each thing it speaks of that is not so. */
function untrueIn(
  language: Language,
  line: GuideId,
  { profile, role }: { readonly profile: Profile; readonly role: Role },
): readonly string[] {
  const words = sayPlain(language, `guidance.${line}`);
  return spokenOf.flatMap(([speaksOf, holds]) => (speaksOf[language].test(words) && !holds(profile, role) ? [words] : []));
}

it.each(every)('%s: %s has a guide, short, that says nothing its routine does not do [R339]', (id, role) => {
  const profile = readProfile(id);
  const lines = roleGuide(profile, role);
  if (unmet.has(`${id} ${role}`)) return expect(lines).toEqual([]);
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(new Set(lines).size).toBe(lines.length);
  expect(languages.flatMap((language) => lines.flatMap((line) => untrueIn(language, line, { profile, role })))).toEqual([]);
});

it('a line said where it is not so is caught', () => {
  const [motala, ekbacka] = [readProfile('motala'), readProfile('ekbacka')];
  for (const language of languages) {
    expect(untrueIn(language, 'toEku', { profile: motala, role: 'unitManager' })).toHaveLength(1);
    expect(untrueIn(language, 'lexSarahDecide', { profile: ekbacka, role: 'mas' })).toHaveLength(1);
    expect(untrueIn(language, 'readArrived', { profile: ekbacka, role: 'registrar' })).toEqual([]);
  }
});

it('finds each of those things in some guide, in both languages: none of them is looked for in vain', () => {
  for (const language of languages) {
    const said = keysOf(guides).map((line) => sayPlain(language, `guidance.${line}`));
    for (const [speaksOf] of spokenOf)
      expect([String(speaksOf[language]), said.some((words) => speaksOf[language].test(words))]).toEqual([
        String(speaksOf[language]),
        true,
      ]);
  }
});

it('uses each of its lines somewhere, and has words for each in both languages [R339]', () => {
  const ofTasks = keysOf(taskTypes).flatMap((task) => guideOf(task, Object.keys(taskType(task).outcomes)));
  const profile = readProfile('ekbacka');
  const second = { ...profile, eku: { ...profile.eku, secondPair: 'departmentHead' as const } };
  const ofRoles = [...Object.keys(profiles).map(readProfile), second].flatMap((one) =>
    keysOf(roles).flatMap((role) => roleGuide(one, role)),
  );
  expect([...new Set([...hearing, ...ofTasks, ...ofRoles])].sort()).toEqual([...keysOf(guides)].sort());
  for (const id of keysOf(guides))
    for (const language of languages) expect(sayPlain(language, `guidance.${id}`)).toMatch(/^\p{Lu}.+\.$/u);
});

it('speaks of the contract with the task only where one can be taken up there', () => {
  expect(guideOf('decideOutcome', ['approved', 'toEku'])).toContain('criteria');
  expect(guideOf('decideOutcome', ['approved'])).not.toContain('criteria');
  expect(guideOf('registerCase', ['registered'])).toEqual([]);
});

it('follows a position to whoever has it, and says a line once to whoever has two roles', () => {
  const profile = readProfile('ekbacka');
  expect(roleGuide(profile, 'qualityController')).toContain('lexSarahExamine');
  const moved = { ...profile, positions: { ...profile.positions, lexSarahOwner: 'mas' as const } };
  expect(roleGuide(moved, 'qualityController')).not.toContain('lexSarahExamine');
  expect(roleGuide(moved, 'mas')).toContain('lexSarahExamine');
  const both = guidesOf(profile, ['caseworker', 'unitManager', 'caseworker']);
  expect(both.map(({ role }) => role)).toEqual(['caseworker', 'unitManager']);
  const lines = both.flatMap((guide) => guide.lines);
  expect(new Set(lines).size).toBe(lines.length);
});
