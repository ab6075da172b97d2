// What was answered is put right, at any time and wherever the bot dies: cards, letters, tasks and readers are as if it had been so from the start (C10).

import { eventsOf } from '../../src/core/casefile/event';
import { people, type PersonKey } from '../../src/local/people';
import { approveEku, asFarAsTheProvider, received } from '../support/story/answers';
import { forwarded } from '../support/story/mails';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

const puts = async (world: StoryWorld, who: PersonKey, { why: reason = 'answeredWrong', ...changes }: Record<string, string>) => {
  const { id } = (await world.file()).matter;
  return world.as(who).asks(`/api/cases/${id}/amend`, { changes, reason });
};
/** Cards whose place the history knows: one whose place was lost when the bot died can only be disarmed when it is pressed (decisions 7.2). */
const cardsOf = async ({ tenant }: StoryWorld, who: PersonKey): Promise<readonly string[]> => {
  const shown = (await tenant.files()).flatMap(({ events }) => eventsOf(events, 'shown').flatMap(({ data }) => data.cards));
  const known = new Set(shown.map(({ activityId }) => activityId));
  const messages = (await tenant.chat(who)).filter(({ id }) => known.has(id));
  return messages.map(({ card }) => JSON.stringify(card ?? '')).filter((text) => text.includes('SYN-2026-'));
};

story('protection is raised after cards have gone, and they say number and day alone', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  const seen = async () =>
    (await Promise.all(['registrar', 'managerSouth', caseworker].map((who) => cardsOf(world, who as PersonKey)))).flat();
  expect((await seen()).some((text) => text.includes('Omsorgsteamet'))).toBe(true);
  await puts(world, caseworker, { protection: 'protected', why: 'newFacts' });
  const after = await seen();
  expect(after.length).toBeGreaterThan(1);
  expect(after.filter((text) => /Omsorgsteamet|[Uu]teblivna/.test(text.replaceAll(/"data":\{[^}]*\}/g, '')))).toEqual([]);
  const { matter, events } = await world.file();
  expect(matter.protection).toBe('protected');
  expect(events.find(({ kind }) => kind === 'letterUndone')).toBeDefined();
  await world.until('2026-03-02 12:00');
  expect((await world.sent()).filter(({ to }) => to.join().includes('omsorgsteamet'))).toEqual([]);
});

story('a case that went to the wrong unit is with the right one, and its manager appoints', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
  const { caseworkerId } = (await world.file()).matter;
  const before: PersonKey = caseworkerId === people.caseworkerSouth.id ? 'caseworkerSouth' : 'caseworkerSouthSecond';
  expect((await puts(world, 'managerSouth', { unit: 'norr' })).status).toBe(200);
  const { matter, tasks } = await world.file();
  expect(matter).toMatchObject({ unit: 'norr', caseworkerId: null });
  expect(tasks.filter(({ state, unit }) => state === 'open' && unit === 'soder')).toEqual([]);
  expect((await world.cardsTo('managerNorth')).some((tag) => tag.startsWith('task:confirmCaseworker:'))).toBe(true);
  expect((await world.as(before).asks(`/api/cases/${matter.id}`)).status).toBe(404);
  expect((await world.as('managerSouth').asks(`/api/cases/${matter.id}`)).status).toBe(404);
  await world
    .as('managerNorth')
    .decides('confirmCaseworker', 'confirmed', { answers: { caseworkerId: people.caseworkerNorth.id } });
  expect((await world.file()).matter.caseworkerId).toBe(people.caseworkerNorth.id);
});

story(
  'the request has gone to the wrong provider: the right one is asked, and the owner sees to what has gone',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    await world.until('2026-03-02 12:00');
    await puts(world, caseworker, { providerId: 'hemlykta' });
    const { matter, tasks } = await world.file();
    expect(matter).toMatchObject({ providerId: 'hemlykta', stage: 'assessing' });
    expect(tasks.filter(({ state }) => state === 'open').map(({ type }) => type)).toEqual(
      expect.arrayContaining(['forwardToProvider', 'seeToAstray']),
    );
    await world.as(caseworker).decides('seeToAstray', 'incident');
    expect((await world.file()).tasks.find(({ type }) => type === 'handleIncident')).toMatchObject({
      state: 'open',
      role: 'unitManager',
    });
  },
);

/** What the history says had gone when it was put right. */
const saidGone = async (world: StoryWorld): Promise<string> => {
  const { id } = (await world.file()).matter;
  return JSON.stringify((await world.as('managerSouth').asks(`/api/cases/${id}`)).json['history']);
};
/** From the provider's letter, which has gone, to the approved post: its five minutes run. */
const approvedPost = async (world: StoryWorld): Promise<void> => {
  await world.mail(forwarded());
  const caseworker = await asFarAsTheProvider(world);
  await world.until('2026-03-02 08:30');
  await world.as(caseworker).decides('providerReply', 'noAnswer', { answers: { reason: 'timeIsUp' } });
  await world.as(caseworker).decides('individualFollowUp', 'needsNotMet', { answers: { parts: [] }, note: 'Ringt.' });
  await world.as('managerSouth').decides('decideOutcome', 'toEku');
  await approveEku(world);
};

story(
  'a post to EKU that waits its minutes does not go when the provider is put right, and what has gone is said in words',
  '2026-03-02 08:10',
  async (world) => {
    await approvedPost(world);
    expect((await puts(world, 'managerSouth', { providerId: 'hemlykta' })).status).toBe(200);
    const { matter, tasks } = await world.file();
    expect(matter).toMatchObject({ providerId: 'hemlykta', stage: 'assessing', ekuId: null });
    expect(tasks.filter(({ state }) => state === 'open').map(({ type }) => type)).toEqual(
      expect.arrayContaining(['forwardToProvider', 'seeToAstray']),
    );
    await world.until('2026-03-02 09:30');
    expect(await world.channel()).toEqual([]);
    expect((await world.as('ekuFirst').asks('/api/eku')).json).toEqual([]);
    const said = await saidGone(world);
    expect(said).toMatch(
      /Hade redan gått: Begäran till utföraren \(Omsorgsteamet Söder AB\), 2 mars 2026, med namnet på den som klagar/u,
    );
    expect(said).not.toContain('inlägg hos EKU');
  },
);

story(
  'a post that stands at EKU about the wrong provider is said to have gone, and its manager takes it back',
  '2026-03-02 08:10',
  async (world) => {
    await approvedPost(world);
    await world.until('2026-03-02 09:00');
    expect(await world.channel()).toHaveLength(1);
    await puts(world, 'managerSouth', { providerId: 'hemlykta' });
    expect(await saidGone(world)).toContain('inlägg hos EKU, 2 mars 2026');
    const { id } = (await world.file()).matter;
    expect((await world.as('managerSouth').asks(`/api/cases/${id}/eku/withdraw`, { reason: 'wrongFacts' })).status).toBe(200);
    expect(await world.channel()).toEqual([expect.stringContaining('Återkallat')]);
  },
);
