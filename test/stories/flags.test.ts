// A legal question said yes to: it reaches whoever weighs it at once, nothing goes to the provider before the answer, and the open lists never tell
// which question it was (decisions 8.9).

import { asFarAsTheProvider, caseworkerOf, received, toProvider } from '../support/story/answers';
import { forwarded } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';
import type { PersonKey } from '../../src/local/people';
import { openSite } from '../support/open-site';

/** What has gone to the provider. */
const gone = async (world: StoryWorld): Promise<number> =>
  (await world.sent()).filter(({ to }) => to.includes('kontakt@omsorgsteamet.example')).length;

const open = async (world: StoryWorld, type: string) =>
  (await world.file()).tasks.filter((task) => task.type === type && task.state === 'open');

/** The caseworker presses *Skicka båda*; answers the refusal. */
async function sends(world: StoryWorld, answers: object): Promise<unknown> {
  const letters = ['toProvider', 'notice'].map((letter) => ({ letter, subject: 'S', body: 'B' }));
  const [task] = await open(world, 'forwardToProvider');
  const path = `/api/cases/1/tasks/forwardToProvider/${task?.round ?? 0}/decision`;
  const answer = await world.as(await caseworkerOf(world)).asks(path, { outcome: 'sent', answers, letters });
  return (answer.json['error'] as { readonly code?: string } | undefined)?.code;
}

story(
  'lex Sarah ticked together with sent goes to whoever weighs it, and the letter waits [R010 R139 I08]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    const caseworker = await caseworkerOf(world);
    expect(await sends(world, { ...toProvider, legalFlags: ['lexSarah'] })).toBe('waitsForAssessment');
    await world.rests('lex Sarah is ticked');
    expect((await world.file()).matter.stage).toBe('assessing');
    expect(await open(world, 'assessFlag')).toMatchObject([{ role: 'qualityController', due: '2026-03-03' }]);
    expect(await world.cardsTo('qualityController')).toEqual(['task:assessFlag:1']);
    expect(await sends(world, toProvider)).toBe('waitsForAssessment');
    await world.until('2026-03-02 09:00');
    expect([(await world.file()).matter.stage, await gone(world)]).toEqual(['assessing', 0]);
    const page = (await world.as(caseworker).asks('/api/cases/1')).json;
    expect(page['waits']).toBe('Brevet väntar. Ansvarig: Kajsa Ek. Senast tisdag 3 mars.');
    expect(JSON.stringify(page['tasks'])).not.toContain('assessFlag');
    const kept = await openSite(world.tenant.local);
    expect(kept.split('lastModifiedBy').length).toBeGreaterThan(20);
    expect(kept).not.toMatch(/lexSarah|assessFlag|qualityController/);
    await world.as('qualityController').decides('assessFlag', 'sendNow');
    await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: { ...toProvider, legalFlags: ['lexSarah'] } });
    await world.until('2026-03-02 09:30');
    expect([(await world.file()).matter.stage, await gone(world)]).toEqual(['withProvider', 1]);
    expect(await openSite(world.tenant.local)).not.toMatch(/lexSarah|assessFlag|qualityController/);
  },
);

/** The letters of the case's page, with what is said of each. */
async function letterWords(world: StoryWorld, who: PersonKey): Promise<readonly string[]> {
  const { json } = await world.as(who).asks('/api/cases/1');
  return (json['letters'] as { title: string; stateWord: string }[]).map(({ title, stateWord }) => `${title}: ${stateWord}`);
}

/** What has gone to whoever wrote. */
const heard = async (world: StoryWorld): Promise<readonly string[]> =>
  (await world.sent()).flatMap(({ to, subject }) => (to.includes('omsorgsteamet') ? [] : [subject]));

story(
  'a yes within the five minutes stops the letter that was approved, and the word that tells of it [R023 R181 R263]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    await world.as(caseworker).asks('/api/cases/1/flags', { flags: ['welfareCrime'] });
    await world.until('2026-03-02 08:30');
    expect(await gone(world)).toBe(0);
    expect((await heard(world)).filter((subject) => subject.startsWith('Så går vi vidare'))).toEqual([]);
    expect((await heard(world)).filter((subject) => subject.startsWith('Vi har tagit emot'))).toHaveLength(1);
    const waiting = JSON.stringify((await world.as(caseworker).asks('/api/cases/1')).json);
    expect(waiting).toContain('har inte gått: den väntar på en bedömning');
    expect(waiting).not.toContain('Begäran gick till utföraren');
    expect(await letterWords(world, caseworker)).toEqual(
      expect.arrayContaining([expect.stringContaining('Väntar på en bedömning. Går att ångra till dess.')]),
    );
    expect(await open(world, 'assessFlag')).toMatchObject([{ role: 'departmentHead' }]);
    await world.as('departmentHead').decides('assessFlag', 'noGround', { answers: { reason: 'nothingPointsToIt' } });
    await world.until('2026-03-02 08:40');
    expect(await gone(world)).toBe(1);
    expect((await heard(world)).filter((subject) => subject.startsWith('Så går vi vidare'))).toHaveLength(1);
  },
);

story(
  'a letter that was approved and is withheld is taken back, and the caseworker goes on without the provider [R263 I08]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    await world.as('registrar').asks('/api/cases/1/flags', { flags: ['welfareCrime'] });
    await world.until('2026-03-02 08:20');
    await world.as('departmentHead').decides('assessFlag', 'withhold');
    await world.rests('it is withheld');
    expect((await world.file()).matter.stage).toBe('assessing');
    expect(await open(world, 'forwardToProvider')).toHaveLength(1);
    expect(await sends(world, toProvider)).not.toBeUndefined();
    await world.as(caseworker).decides('forwardToProvider', 'skipped', { answers: { ...toProvider, reason: 'mayNotBeSent' } });
    await world.until('2026-03-02 08:40');
    expect((await world.file()).matter.stage).toBe('followingUp');
    expect([await gone(world), (await heard(world)).filter((subject) => subject.startsWith('Så går vi vidare')).length]).toEqual([
      0, 1,
    ]);
    const page = JSON.stringify((await world.as(caseworker).asks('/api/cases/1')).json);
    expect(page).toContain('Togs tillbaka av sig självt');
    expect(await openSite(world.tenant.local)).not.toMatch(/welfareCrime|assessFlag|withhold/);
  },
);

story(
  'nobody weighs it: lex Sarah lets go after the next working day, and the one above has it too',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    await asFarAsTheProvider(world);
    await world.as('registrar').asks('/api/cases/1/flags', { flags: ['lexSarah'] });
    await world.until('2026-03-03 20:00');
    expect(await gone(world)).toBe(0);
    await world.until('2026-03-04 08:30');
    expect(await gone(world)).toBe(1);
    expect(await open(world, 'assessLate')).toMatchObject([{ role: 'departmentHead' }]);
  },
);

story('a complaint about the manager goes past her [R145]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded({ words: 'Omsorgsteamet Söder kom inte, och Eva Sandell skrek åt mig när jag ringde.' }));
  const page = (await world.as('registrar').asks('/api/cases/1/tasks/triage/1')).json;
  const about = 'eb0c4a00-0000-4000-8000-000000000104';
  expect(page['sheet']).toMatchObject({ triage: { named: [{ id: about, name: 'Eva Sandell' }] } });
  expect(JSON.stringify(await world.tenant.chat('registrar'))).not.toContain('Sandell');
  const why = 'Klagomålet gäller hennes bemötande.';
  const answers = { ...received, legalFlags: ['conflictOfInterest'], conflictAbout: about, conflictReason: why };
  await world.as('registrar').decides('triage', 'accepted', { answers });
  expect((await world.as('managerSouth').asks('/api/cases/1')).status).toBe(404);
  expect(await world.cardsTo('managerSouth')).toEqual([]);
  expect(await open(world, 'confirmCaseworker')).toMatchObject([{ role: 'departmentHead' }]);
  expect(await open(world, 'assessConflict')).toMatchObject([{ role: 'departmentHead' }]);
  const weighed = (await world.as('departmentHead').asks('/api/cases/1/tasks/assessConflict/1')).json;
  expect(JSON.stringify(weighed['tasks'])).toContain(why);
  const texts = [{ kind: 'conflictNote', subject: '', body: 'Hon var inte i tjänst då.' }];
  const decision = { outcome: 'noConflict', answers: { reason: 'noPart' }, texts };
  await world.as('departmentHead').asks('/api/cases/1/tasks/assessConflict/1/decision', decision);
  const read = async (who: 'departmentHead' | 'registrar' | 'managerSouth' | 'caseworkerSouth') =>
    JSON.stringify((await world.as(who).asks('/api/cases/1')).json);
  const [above, raiser] = [await read('departmentHead'), await read('registrar')];
  for (const page of [above, raiser])
    expect(page.includes(`Rut Almgren sa att Eva Sandell kan vara jävig. Skäl: ${why}`)).toBe(true);
  const decided = 'Astrid Palm beslutade om Eva Sandell: Inte jävig. Skäl: Hon var inte i tjänst då.';
  expect([above.includes(decided), raiser.includes('i tjänst då')]).toEqual([true, false]);
  for (const who of ['managerSouth', 'caseworkerSouth'] as const)
    expect(/jävig|bemötande|i tjänst då/.test(await read(who))).toBe(false);
  expect(await openSite(world.tenant.local)).not.toMatch(/bemötande|i tjänst då/);
  expect(await open(world, 'confirmCaseworker')).toMatchObject([{ role: 'unitManager' }]);
});

story('the manager declares a conflict of interest on the first card [R064 R145 I07]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
  await world.as('managerSouth').givesAway('confirmCaseworker', 'declined', { reason: 'conflictOfInterest' });
  expect((await world.as('managerSouth').asks('/api/cases/1')).status).toBe(404);
  expect(await open(world, 'confirmCaseworker')).toMatchObject([{ role: 'departmentHead' }]);
  expect(await openSite(world.tenant.local)).not.toContain('conflictOfInterest');
  await world.until('2026-03-05 09:00');
  expect(await world.cardsTo('managerSouth')).toEqual(['task:confirmCaseworker:2']);
});
