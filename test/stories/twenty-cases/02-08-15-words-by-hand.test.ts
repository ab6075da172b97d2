// Three of the twenty cases of the routine, where nobody is answered by mail: the anonymous (2), the telephone (8) and the letter on paper (15).

import { caseworkerOf, received, registered, toProvider } from '../../support/story/answers';
import { direct, forwarded } from '../../support/story/mails';
import { story } from '../../support/story/story';
import type { StoryWorld } from '../../support/story/world';

/** The stair with a provider that does not answer, up to the manager's approved answer. */
async function investigated(world: StoryWorld): Promise<void> {
  const caseworker = await caseworkerOf(world);
  await world.as(caseworker).decides('providerReply', 'noAnswer', { answers: { reason: 'timeIsUp' } });
  await world.as(caseworker).decides('individualFollowUp', 'needsMet', { answers: { parts: [] }, note: 'Hembesök.' });
  await world.as('managerSouth').decides('decideOutcome', 'approved');
}

story('case 2: who is anonymous is promised nothing and written to by nobody', '2026-03-02 08:10', async (world) => {
  await world.mail({ ...direct({ words: 'Besöken hoppas över på kvällarna.' }), authenticated: undefined });
  await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, replyWish: 'none' } });
  const caseworker = await caseworkerOf(world);
  const unnamed = { ...toProvider, disclosure: 'noName', concerns: 'noName', ground: 'none' };
  await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: unnamed });
  await world.until('2026-03-02 09:00');
  expect((await world.sent()).filter(({ to }) => !to.includes('kontakt@omsorgsteamet.example'))).toEqual([]);
  expect((await world.file()).tasks.some(({ type }) => type === 'giveAnswer' || type === 'delayNotice')).toBe(false);
});

const byHand = [
  ['case 8: who rang is rung with the answer that was approved', 'phone', { how: 'phone', identity: 'controlQuestions' }],
  ['case 15: who wrote on paper gets the answer on paper', 'letter', { how: 'letter', identity: 'statedAddress' }],
] as const;

for (const [title, replyWish, how] of byHand)
  story(`${title}, with the day and by whom, before anything is put away [I09]`, '2026-03-02 08:10', async (world) => {
    await world.mail(forwarded());
    await world.as('registrar').decides('triage', 'accepted', { answers: { ...received, replyWish } });
    const caseworker = await caseworkerOf(world);
    const told = { ...how, who: 'complainant', day: '2026-03-02' };
    await world.as(caseworker).decides('giveAnswer', 'told', { answers: told });
    await world.as(caseworker).decides('forwardToProvider', 'sent', { answers: toProvider });
    await investigated(world);
    await world.until('2026-03-02 08:40');
    const open = (await world.file()).tasks.flatMap(({ type, state }) => (state === 'open' ? [type] : []));
    expect(open).toEqual(['giveAnswer']);
    await world.as(caseworker).decides('giveAnswer', 'told', { answers: told });
    await world.as('registrar').decides('closeFile', 'fileReceived', { answers: registered });
    const words = (await world.file()).events.flatMap((event) => (event.kind === 'letterTold' ? [event.data.how] : []));
    expect(new Set(words)).toEqual(new Set([how.how]));
    expect((await world.sent()).filter(({ to }) => to.includes('greta.hallonqvist@example.com'))).toEqual([]);
  });
