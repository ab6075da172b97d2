// What follows at once is written with what calls for it: a new case with its first task and what will be sent, an answer with what it opens.

import { z } from 'zod';
import { eventsOf } from '../../src/core/casefile/event';
import { eventsList } from '../../src/graph/lists/events';
import { tasksList } from '../../src/graph/lists/tasks';
import { fileOf } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
});
afterEach(() => world.stop());

const part = z.object({ method: z.string(), path: z.string(), status: z.number() });
const record = z.object({ calls: z.array(part.extend({ parts: z.array(part) })) });

/** What was made in each batch, by the names of its lists. */
async function madeTogether(): Promise<readonly (readonly string[])[]> {
  const { places } = world.bot.app;
  const lists = [eventsList, tasksList].map((list) => ({ title: list.title, path: `${places.listPath(list)}/items` }));
  const { calls } = record.parse(await world.local$('record?calls=1'));
  const titleOf = ({ method, path, status }: z.infer<typeof part>): readonly string[] =>
    method === 'POST' && status < 300 ? lists.flatMap((list) => (path.endsWith(list.path) ? [list.title] : [])) : [];
  return calls.map(({ parts }) => parts.flatMap(titleOf)).filter((made) => made.length > 0);
}

it('a new case is stored with its first task and what will be sent, in one request', async () => {
  await world.mail(forwardedComplaint(1));
  await world.settle();
  expect(await madeTogether()).toContainEqual(['Händelser', 'Uppgifter']);
  const file = await fileOf(world, '1');
  expect(file.events.slice(0, 2).map(({ kind }) => kind)).toEqual(['received', 'noted']);
  expect(file.tasks.map(({ type, state }) => [type, state])).toEqual([['triage', 'open']]);
});

it('where its task could not be written with it, the pass writes it, and its card goes once', async () => {
  const path = `${world.bot.app.places.listPath(tasksList)}/items`;
  await world.local$('faults', {
    faults: [{ kind: 'refuse', status: 400, code: 'invalidRequest', method: 'POST', path, times: 1 }],
  });
  await world.mail(forwardedComplaint(2));
  await world.settle();
  const file = await fileOf(world, '1');
  expect(file.tasks.map(({ type, state }) => [type, state])).toEqual([['triage', 'open']]);
  expect(
    eventsOf(file.events, 'shown')
      .flatMap(({ data }) => data.cards)
      .filter(({ tag }) => tag.startsWith('task:triage')),
  ).toHaveLength(1);
});
