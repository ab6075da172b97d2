// Three of the twenty cases of the routine: what is somebody else's to answer (6), praise (7), and a wish to change provider (13).

import { received } from '../../support/story/answers';
import { forwarded } from '../../support/story/mails';
import { answersOwn, openTasks, standings } from '../../support/story/own';
import { story } from '../../support/story/story';
import type { StoryWorld } from '../../support/story/world';

const person = 'greta.hallonqvist@example.com';
const heardBy = async (world: StoryWorld, address: string) => (await world.sent()).filter(({ to }) => to.includes(address));
const notOurs = { answers: { ...received, responsibility: 'notOurs', providerId: 'none' } };

story(
  'case 6: what another authority answers is not sent on without the person’s yes, and she is told where to turn [R177]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'Vårdcentralen svarar aldrig när mamma ringer.' }));
    await world.as('registrar').decides('triage', 'notOurs', notOurs);
    const withoutYes = await world.as('registrar').tries('passOn', 'passedOn', { answers: {} });
    expect([withoutYes.ok, (await world.file()).matter.stage]).toEqual([false, 'passingOn']);
    await world.as('registrar').decides('passOn', 'toldWhere');
    await world.until('2026-03-02 08:20');
    const told = (await heardBy(world, person)).at(-1)?.body ?? '';
    expect(told).toContain('inte skickat');
    expect(await standings(world)).toEqual(['closing passedOn']);
  },
);

story(
  'case 7: praise is passed to the operation and used, and is neither a complaint nor investigated [R173 R174]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'Tack! Min son trivs så bra med personalen på Omsorgsteamet Söder.' }));
    const praise = { what: 'compliment', responsibility: 'soder', providerId: 'omsorgsteamet' };
    await world.as('registrar').decides('triage', 'notACase', { answers: praise });
    await world.as('registrar').decides('tellPerson', 'sent');
    const passed = { outcome: 'toProvider', answers: { provider: 'omsorgsteamet', passedDay: '2026-03-02' } };
    expect(await answersOwn(world, ['managerSouth', 'complimentPass'], passed)).toBe('taken');
    const used = { outcome: 'used', note: 'Tas upp på arbetsplatsträffen.' };
    expect(await answersOwn(world, ['managerSouth', 'complimentUse'], used)).toBe('taken');
    await world.until('2026-03-02 08:30');
    expect(await standings(world)).toEqual(['closed became', 'compliment used']);
    expect((await world.file()).matter.kind).toBe('compliment');
    expect(await heardBy(world, 'kontakt@omsorgsteamet.example')).toEqual([]);
    expect(JSON.stringify(await heardBy(world, person))).not.toMatch(/klagomål/);
  },
);

story(
  'case 13: who wishes another provider is asked why, followed up and helped, and the provider is not asked to investigate [R077 R144 R180]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded({ words: 'Vi vill byta från Omsorgsteamet till någon annan.' }));
    const wish = { what: 'changeOfProvider', responsibility: 'soder', providerId: 'omsorgsteamet' };
    await world.as('registrar').decides('triage', 'notACase', { answers: wish });
    await world.as('registrar').decides('tellPerson', 'sent');
    const [reason] = (await openTasks(world)).filter((one) => one.startsWith('changeReason'));
    expect(reason).toBe('changeReason caseworker 2026-03-09');
    const why = { outcome: 'toFollowUp', note: 'De kommer för sent, och hon blir orolig.' };
    expect(await answersOwn(world, ['caseworkerSouth', 'changeReason'], why)).toBe('taken');
    const followed = { outcome: 'needsNotMet', note: 'Hembesök. Hjälpen på kvällen fungerar inte.' };
    expect(await answersOwn(world, ['caseworkerSouth', 'changeFollowUp'], followed)).toBe('taken');
    const changed = { outcome: 'changed', answers: { changedDay: '2026-03-02' } };
    expect(await answersOwn(world, ['caseworkerSouth', 'changeHelp'], changed)).toBe('taken');
    await world.until('2026-03-02 08:30');
    expect(await standings(world)).toEqual(['closed became', 'changeOfProvider changed']);
    expect(await heardBy(world, 'kontakt@omsorgsteamet.example')).toEqual([]);
  },
);
