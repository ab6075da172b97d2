// Four of the twenty cases of the routine, where somebody must be protected: staff who tell (3), danger and lex Sarah (4), protected identity (9), and the manager
// complained about (10).

import { people } from '../../../src/local/people';
import { caseworkerOf, received, toProvider } from '../../support/story/answers';
import { direct, forwarded } from '../../support/story/mails';
import { story } from '../../support/story/story';
import type { StoryWorld } from '../../support/story/world';

const provider = 'kontakt@omsorgsteamet.example';
const gone = async (world: StoryWorld) => (await world.sent()).filter(({ to }) => to.includes(provider));
const openTypes = async (world: StoryWorld): Promise<readonly string[]> =>
  (await world.file()).tasks.flatMap(({ type, state, role }) => (state === 'open' ? [`${type} ${role}`] : []));

story('case 3: a provider never learns that one of its own staff has told, nor who [R015]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded({ name: 'Ymer Trädgren', words: 'Jag jobbar på Omsorgsteamet. Besöken hoppas över på kvällarna.' }));
  await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, reporter: 'staff' } });
  const caseworker = await caseworkerOf(world);
  const named = await world.as(caseworker).tries('forwardToProvider', 'sent', { answers: toProvider });
  expect([named.ok, await gone(world)]).toEqual([false, []]);
  const unnamed = { ...toProvider, disclosure: 'noName', concerns: 'noName', ground: 'none' };
  await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: unnamed });
  await world.until('2026-03-02 08:30');
  expect(JSON.stringify(await gone(world))).not.toMatch(/Ymer|Trädgren|trädgren|Jag jobbar/);
});

story(
  'case 4: somebody in danger is reached at once, lex Sarah is weighed apart, and nothing ends meanwhile [R201 R257]',
  '2026-03-07 19:23',
  async (world) => {
    await world.mail(direct({ words: 'AKUT. Pappa har inte fått sitt insulin och svarar inte. Någon måste dit nu!' }));
    expect((await world.cardsTo('onCallWorker')).some((tag) => tag.includes(':readAlarm:'))).toBe(true);
    expect((await world.sent()).map(({ subject }) => subject)).toEqual(['Är det bråttom?']);
    await world.as('onCallWorker').givesAway('readAlarm', 'claimed');
    await world.as('onCallWorker').decides('readAlarm', 'inDanger');
    const ends = await world.as('registrar').tries('triage', 'notACase', { answers: { reason: 'testMail' } });
    expect(ends.seen).toContain('Någon kan vara i fara');
    await world.as('departmentHead').decides('dangerNow', 'safeNow', { answers: { reason: 'rescueService' } });
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    const caseworker = await caseworkerOf(world);
    const { id } = (await world.file()).matter;
    await world.as(caseworker).asks(`/api/cases/${id}/flags`, { flags: ['lexSarah'] });
    expect(await openTypes(world)).toContain('assessFlag qualityController');
    await world.as('qualityController').decides('assessFlag', 'sendNow');
    expect((await world.tenant.others()).map(({ matter }) => `${matter.process} ${matter.stage}`)).toEqual([
      'lexSarah investigating',
    ]);
    expect((await world.as(caseworker).asks('/api/matters/lexSarah:1')).status).toBe(404);
  },
);

story(
  'case 9: who has a protected identity hears by mail whom to ring and nothing more, and few may read [R151 R164]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(direct({ words: 'Jag har skyddade personuppgifter. Hemtjänsten kom inte i går.' }));
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, protection: 'protected' } });
    await world.until('2026-03-02 09:00');
    expect((await world.sent()).map(({ subject }) => subject)).toEqual(['Är det bråttom?']);
    const cards = JSON.stringify((await world.tenant.chat('managerSouth')).map(({ card }) => card));
    expect(cards).toContain('Skyddat ärende');
    expect(cards).not.toMatch(/Omsorgsteamet|Ahlgrund/);
    const { id } = (await world.file()).matter;
    for (const who of ['departmentHead', 'qualityController', 'caseworkerNorth'] as const)
      expect((await world.as(who).asks(`/api/cases/${id}`)).status).toBe(404);
  },
);

story(
  'case 10: a manager who is complained about neither reads nor acts, and is not told why [I07]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'Chefen på enhet Söder var otrevlig när jag ringde.' }));
    const { id } = (await world.file()).matter;
    const about = {
      flags: ['conflictOfInterest'],
      conflictAbout: people.managerSouth.id,
      conflictReason: 'Klagomålet gäller henne.',
    };
    expect((await world.as('registrar').asks(`/api/cases/${id}/flags`, about)).status).toBe(200);
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    expect((await world.as('managerSouth').asks(`/api/cases/${id}`)).status).toBe(404);
    expect(await world.cardsTo('managerSouth')).toEqual([]);
    expect(await openTypes(world)).toEqual(expect.arrayContaining(['confirmCaseworker departmentHead']));
  },
);
