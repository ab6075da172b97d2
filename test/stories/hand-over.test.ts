// Tasks that change hands: declined, given to a colleague, a conflict of interest, a role that is lost, and a person the bot cannot reach.

import { remove } from '../../src/graph/call';
import { groups, people, type PersonKey } from '../../src/local/people';
import { asFarAsTheProvider, received } from '../support/story/answers';
import { forwarded } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

/** Whoever looks after the directory takes her out of a group. */
const leaves = (world: StoryWorld, who: PersonKey, group: keyof typeof groups): Promise<unknown> =>
  world.tenant.app.graph.send(remove(`/groups/${groups[group].id}/members/${people[who].id}/$ref`));

story('a caseworker declines, and the manager gives the case to a colleague', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  const colleague = caseworker === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
  await world.as(caseworker).givesAway('providerReply', 'declined');
  expect((await world.file()).tasks.find(({ type }) => type === 'providerReply')?.role).toBe('caseworker');
  await world.as(caseworker).givesAway('providerReply', 'declined', { reason: 'noTime' });
  expect((await world.file()).tasks.find(({ type }) => type === 'providerReply')).toMatchObject({
    role: 'unitManager',
    ownerId: null,
  });
  expect(await world.cardsTo('managerSouth')).toContain('task:providerReply:3');
  const given = { how: 'reassigned', to: people[colleague].id, reason: 'knowsTheCase' };
  const onPage = await world.as('managerSouth').asks('/api/cases/1/tasks/providerReply/3/give-away', given);
  expect(onPage.status).toBe(200);
  expect((await world.file()).matter.caseworkerId).toBe(people[colleague].id);
  await world.as(colleague).decides('providerReply', 'answered', { answers: { parts: ['investigation'] } });
  await world.as(colleague).decides('individualFollowUp', 'needsMet', { answers: { parts: [] } });
});

story(
  'a caseworker with a conflict of interest neither reads nor acts any more [R064 I07]',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    await world.as(caseworker).givesAway('providerReply', 'declined', { reason: 'conflictOfInterest' });
    expect((await world.as(caseworker).asks('/api/cases/1')).status).toBe(404);
    expect((await world.as('managerSouth').asks('/api/cases/1')).status).toBe(200);
  },
);

story(
  'a caseworker loses her role while the provider has the case, and another is appointed',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    const colleague = caseworker === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
    await leaves(world, caseworker, 'caseworkersSouth');
    await world.until('2026-03-02 09:00');
    expect((await world.file()).matter.caseworkerId).toBeNull();
    expect((await world.file()).tasks.find(({ type }) => type === 'providerReply')).toMatchObject({
      role: 'unitManager',
      ownerId: null,
    });
    expect(await world.cardsTo('managerSouth')).toContain('task:providerReply:3');
    expect((await world.as(caseworker).asks('/api/cases/1')).status).toBe(404);
    await world.as('managerSouth').decides('replaceCaseworker', 'confirmed', { answers: { caseworkerId: people[colleague].id } });
    expect(await world.cardsTo(colleague)).toContain('task:providerReply:3');
    await world.until('2026-03-06 08:01');
    expect(await world.cardsTo(colleague)).toContain('reminder:providerReply:3:2026-03-10');
    await world.as(colleague).decides('providerReply', 'answered', { answers: { parts: ['investigation'] } });
    await world.as(colleague).decides('individualFollowUp', 'needsMet', { answers: { parts: [] } });
    expect((await world.file()).events.filter(({ kind }) => kind === 'roleLost')).toHaveLength(1);
  },
);

story('somebody has blocked the bot, and the one above hears of what is left undone', '2026-03-02 08:10', async (world) => {
  await world.tenant.control('teams/install', { personId: people.registrar.id, state: 'blocked' });
  await world.mail(forwarded());
  expect((await world.file()).events.some(({ kind }) => kind === 'notReached')).toBe(true);
  await world.until('2026-03-04 08:01');
  expect(await world.cardsTo('departmentHead')).toContain('overdue:triage:1:2026-03-03:departmentHead');
});

story('neither a stranger nor EKU sees a case by any way [R089]', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  for (const who of ['stranger', 'ekuFirst', 'managerNorth', 'colleague'] as const) {
    expect((await world.as(who).asks('/api/cases/1')).status).toBe(404);
    await world.as(who).says('status 1');
    const [last] = (await world.tenant.chat(who)).filter(({ from }) => from.isBot).slice(-1);
    expect(JSON.stringify(last)).not.toContain('SYN-2026-00001 ');
  }
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
  expect((await world.as('managerNorth').asks('/api/cases/1')).status).toBe(404);
});
