// Two of the twenty cases of the routine about those who work with it: three complaints that are one thing (12), and a caseworker who is ill (20).

import { people } from '../../../src/local/people';
import { asFarAsTheProvider, received } from '../../support/story/answers';
import { forwarded } from '../../support/story/mails';
import { story } from '../../support/story/story';
import type { StoryWorld } from '../../support/story/world';

const openIn = async (world: StoryWorld, id: string): Promise<readonly string[]> =>
  (await world.files()).flatMap(({ matter, tasks }) =>
    matter.id === id ? tasks.flatMap(({ type, state, role }) => (state === 'open' ? [`${type} ${role}`] : [])) : [],
  );

story(
  'case 12: three complaints about the same thing make the manager say whether they are one, and one owner compiles it [R183 R253]',
  '2026-03-02 08:10',
  async (world) => {
    for (const [name, words] of [
      ['Greta Hallonqvist', 'Omsorgsteamet kom inte i går kväll.'],
      ['Ines Ahlgrund', 'Ingen kom till pappa i fredags kväll.'],
      ['Ymer Trädgren', 'Kvällsbesöket uteblev igen hos min faster.'],
    ] as const) {
      await world.mail(forwarded({ name, words }));
      await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, topic: 'missedVisits' } });
    }
    const { id } = (await world.file()).matter;
    expect(await openIn(world, id)).toContain('weighPattern unitManager');
    await world.as('managerSouth').decides('weighPattern', 'together');
    expect(await openIn(world, id)).toContain('compilePattern departmentHead');
    await world.as('departmentHead').decides('compilePattern', 'compiled');
    expect(await world.channel()).toEqual([]);
  },
);

story('case 20: what a caseworker who is ill has goes to her stand-in, and comes back', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  const standIn = caseworker === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
  const { id } = (await world.file()).matter;
  expect((await world.as(standIn).asks(`/api/cases/${id}`)).status).toBe(404);
  const away = { person: people[caseworker].id, from: '2026-03-03', until: '2026-03-05', standIn: people[standIn].id };
  expect((await world.as('managerSouth').asks('/api/absence', away)).status).toBe(200);
  await world.until('2026-03-03 09:00');
  expect(await world.cardsTo(standIn)).toContain('task:providerReply:3');
  await world.as(standIn).decides('providerReply', 'answered', { answers: { parts: ['investigation'] } });
  await world.until('2026-03-06 09:00');
  expect((await world.file()).matter.caseworkerId).toBe(people[caseworker].id);
  expect((await world.as(standIn).asks(`/api/cases/${id}`)).status).toBe(404);
  await world.as(caseworker).decides('individualFollowUp', 'needsMet', { answers: { parts: [] }, note: 'Ringt.' });
});
