// *Inget ärende* leads somewhere: each reason has a receiver, a day and a word to the person, and can be taken back within a month (decisions 8.8).

import { direct, forwarded } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

const leaves = (world: StoryWorld, reason: string): Promise<void> =>
  world.as('registrar').decides('triage', 'notACase', { answers: { reason } });

story('what was put right at once is counted without a person [R185]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await leaves(world, 'fixedOnSpot');
  const fixed = { fixedBy: 'provider', topic: 'missedVisits', providerId: 'omsorgsteamet' };
  await world.as('registrar').decides('recordFixed', 'recorded', { answers: fixed });
  expect((await world.file()).matter).toMatchObject({ stage: 'closed', closedAs: 'fixedOnSpot', fixedBy: 'provider' });
});

const subjectsOf = async (world: StoryWorld): Promise<readonly string[]> =>
  (await world.sent()).map(({ subject }) => subject.replace(/ \[.*/, '')).sort();

story(
  'whoever writes of danger hears whom to ring at once, and is confirmed to when it is our own',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(direct({ words: 'Mamma ligger på golvet och kommer inte upp. Någon måste dit nu!' }));
    await leaves(world, 'ownOperation');
    expect(await subjectsOf(world)).toEqual(['Är det bråttom?']);
    const { id } = (await world.file()).matter;
    const { need } = (await world.as('registrar').asks(`/api/cases/${id}`)).json;
    expect(need).toMatchObject({ isUrgent: true, text: expect.stringContaining('Det som kom kan betyda fara') as string });
    await world.until('2026-03-02 09:00');
    expect(await subjectsOf(world)).toEqual(['Vi har tagit emot det du tar upp', 'Är det bråttom?']);
  },
);

story(
  'an ordinary mail that goes another way within five minutes leaves nobody without the lines',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(direct());
    await leaves(world, 'documents');
    await world.until('2026-03-02 09:00');
    expect(await subjectsOf(world)).toEqual(['Är det bråttom?']);
  },
);
