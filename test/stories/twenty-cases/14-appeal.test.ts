// What may be an appeal is a matter of its own: registered the same day, tested for time, looked at anew and handed over, or dismissed with how to appeal against
// that (FL 37–46 §§).

import { caseworkerOf, received, toProvider } from '../../support/story/answers';
import { forwarded } from '../../support/story/mails';
import { answersOwn, openTasks, readyText, standings } from '../../support/story/own';
import { story } from '../../support/story/story';
import type { StoryWorld } from '../../support/story/world';

const came = async (world: StoryWorld): Promise<void> => {
  await world.mail(forwarded({ words: 'Jag överklagar beslutet om mammas hemtjänst.' }));
  await world
    .as('registrar')
    .decides('triage', 'notACase', { answers: { reason: 'exerciseOfAuthority', responsibility: 'soder' } });
};
const registers = (world: StoryWorld, registryNumber = 'SN 2026/0131 '): Promise<unknown> =>
  answersOwn(world, ['registrar', 'appealRegister'], { outcome: 'registered', answers: { registryNumber } });
const told = { decisionTold: '2026-02-20' };

story(
  'an appeal is registered the day it came, tested, looked at anew and handed to the court within a week [R187]',
  '2026-03-02 08:10',
  async (world) => {
    await came(world);
    expect(await openTasks(world)).toEqual(['appealRegister registrar 2026-03-02', 'tellPerson registrar 2026-03-03']);
    await world.as('registrar').decides('tellPerson', 'sent');
    for (const none of ['hej', 'nummer 7']) expect(await registers(world, none)).toBe('numberNotRead');
    expect(await registers(world)).toBe('taken');
    expect(await openTasks(world)).toEqual(['appealTest unitManager 2026-03-04']);
    expect(await answersOwn(world, ['managerSouth', 'appealTest'], { outcome: 'inTime', answers: told })).toBe('taken');
    expect(await openTasks(world)).toEqual(['appealReconsider unitManager 2026-03-04']);
    expect(await answersOwn(world, ['managerSouth', 'appealReconsider'], { outcome: 'stands' })).toBe('taken');
    expect(await openTasks(world)).toEqual(['appealHandOver unitManager 2026-03-09']);
    const answers = { handedOverDay: '2026-03-02', sentDay: '2026-03-02' };
    const handsOver = (note: string) =>
      answersOwn(world, ['managerSouth', 'appealHandOver'], { outcome: 'handedOver', answers, note });
    expect(await handsOver('Vi har lämnat det till [Skriv här vilken domstol].')).toBe('answerMissing');
    const letter = await readyText(world, ['managerSouth', 'appealHandOver', 'handedOver'], 'Förvaltningsrätten i Ekbacka');
    expect(letter).toContain('Ditt överklagande kom i rätt tid. Vi har lämnat det till Förvaltningsrätten i Ekbacka.');
    expect(await handsOver(letter)).toBe('taken');
    await world.until('2026-03-02 08:30');
    expect(await standings(world)).toEqual(['closed became', 'appeal handedOver']);
  },
);

story(
  'an appeal that came too late is dismissed by a decision that says how to appeal against it',
  '2026-03-02 08:10',
  async (world) => {
    await came(world);
    await registers(world);
    const tooLate = { outcome: 'tooLate', answers: { decisionTold: '2026-01-12' }, note: 'Fick beslutet 12 januari.' };
    expect(await answersOwn(world, ['managerSouth', 'appealTest'], tooLate)).toBe('taken');
    const decision = await readyText(world, ['managerSouth', 'appealDismiss', 'dismissed'], 'Beslutet kom till dig 12 januari.');
    expect(decision).toMatch(/45 § förvaltningslagen[\s\S]*Så överklagar du[\s\S]*inom tre veckor/);
    const answers = { decidedDay: '2026-03-02', sentDay: '2026-03-02' };
    expect(await answersOwn(world, ['managerSouth', 'appealDismiss'], { outcome: 'dismissed', answers, note: decision })).toBe(
      'taken',
    );
    expect((await standings(world))[1]).toBe('appeal dismissed');
  },
);

story(
  'a decision that is clearly wrong is changed as the person asks, and the appeal falls',
  '2026-03-02 08:10',
  async (world) => {
    await came(world);
    await registers(world);
    await answersOwn(world, ['managerSouth', 'appealTest'], { outcome: 'inTime', answers: told });
    const note = await readyText(world, ['managerSouth', 'appealReconsider', 'changedAsAsked'], 'Hjälp varje kväll från 3 mars.');
    const answers = { decidedDay: '2026-03-02', sentDay: '2026-03-02' };
    const changed = { outcome: 'changedAsAsked', answers, note };
    expect(await answersOwn(world, ['managerSouth', 'appealReconsider'], changed)).toBe('taken');
    expect((await standings(world))[1]).toBe('appeal changed');
  },
);

story(
  'who says that it was no appeal is received as who complains, and the appeal ends by itself',
  '2026-03-02 08:10',
  async (world) => {
    await came(world);
    await registers(world);
    const no = { outcome: 'personSaidNo', note: 'Ringde. Hon klagar på hur hon blev bemött.' };
    expect(await answersOwn(world, ['managerSouth', 'appealTest'], no)).toBe('taken');
    expect(await openTasks(world)).toEqual(['appealHandBack registrar 2026-03-03', 'tellPerson registrar 2026-03-03']);
    const { id } = (await world.file()).matter;
    expect((await world.as('registrar').asks(`/api/cases/${id}/take-back`, {})).status).toBe(200);
    expect(await standings(world)).toEqual(['received -', 'appeal wentBack']);
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    expect((await standings(world))[0]).toBe('assessing -');
  },
);

story(
  'an appeal that was received as a complaint comes back to Mottagning and becomes an appeal, as long as the provider has been told nothing [R187]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'Jag överklagar beslutet om mammas hemtjänst.' }));
    await world.as('registrar').decides('triage', 'accepted', { answers: received });
    const { id, caseworkerId } = (await world.file()).matter;
    expect(caseworkerId).not.toBeNull();
    const page = await world.as('managerSouth').asks(`/api/cases/${id}`);
    expect(page.json['takeBack']).toMatch(/^Är det inget klagomål, till exempel ett överklagande/);
    expect((await world.as('caseworkerNorth').asks(`/api/cases/${id}/take-back`, {})).status).toBe(404);
    expect((await world.as('managerSouth').asks(`/api/cases/${id}/take-back`, {})).status).toBe(200);
    expect(await openTasks(world)).toEqual(['triage registrar 2026-03-03']);
    expect((await world.file()).matter).toMatchObject({ stage: 'received', exit: null, caseworkerId: null });
    const history = (await world.as('registrar').asks(`/api/cases/${id}`)).json['history'] as readonly { text: string }[];
    expect(history.map(({ text }) => text)).toContainEqual(expect.stringContaining('Det hade tagits emot som ett klagomål.'));
    await world
      .as('registrar')
      .decides('triage', 'notACase', { answers: { reason: 'exerciseOfAuthority', responsibility: 'soder' } });
    expect(await openTasks(world)).toEqual(['appealRegister registrar 2026-03-02', 'tellPerson registrar 2026-03-03']);
  },
);

story('what the provider has had is not taken back, and the page no longer says so', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
  const { id } = (await world.file()).matter;
  await world.as(await caseworkerOf(world)).decides('forwardToProvider', 'skipped', {
    answers: { ...toProvider, reason: 'danger' },
  });
  const refused = await world.as('managerSouth').asks(`/api/cases/${id}/take-back`, {});
  expect([refused.status, JSON.stringify(refused.json)]).toEqual([409, expect.stringContaining('Nytt ärende av annat slag')]);
  expect((await world.as('managerSouth').asks(`/api/cases/${id}`)).json['takeBack']).toBeNull();
  expect((await world.file()).matter.stage).toBe('followingUp');
});
