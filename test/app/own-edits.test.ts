// Tasks of other processes than complaints, changed by hand in the list: all is put back, the history says so, and the editor is told.

import { openEditWatch } from '../../src/app/pass/watch-edits';
import { people, tenant } from '../../src/local/people';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openReturns, returnOf } from '../support/returns';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
  await openReturns(world);
});
afterAll(() => world.stop());

interface Row {
  readonly id: string;
  readonly cells: Record<string, unknown>;
}

const rows = (title: string): readonly Row[] =>
  world.local.store
    .all('SELECT i.id AS id, i.fields AS fields FROM sp_items i JOIN sp_lists l ON l.row = i.list WHERE l.title = ?', title)
    .map((row) => ({ id: String(row['id']), cells: JSON.parse(String(row['fields'])) as Record<string, unknown> }));
const taskOf = (id: string): Row => {
  const found = rows('Uppgifter').find(({ cells }) => cells['CaseId'] === id);
  if (found === undefined) throw new Error('the matter has no task');
  return found;
};

it('a task that somebody has marked as done in the list is open again, and she is told [DEC1.2]', async () => {
  const { id } = await returnOf(world, 'Klagomål och lex Sarah');
  const task = taskOf(id);
  expect(task.cells['State']).toBe('open');
  const { token } = await world.local$('sign-in/as', {
    personId: people.managerSouth.id,
    audience: 'https://graph.microsoft.com',
  });
  const site = `${tenant.sharePointHost}:${tenant.sitePaths.cases}:`;
  const edited = await fetch(`${world.local.url}/v1.0/sites/${site}/lists/Uppgifter/items/${task.id}/fields`, {
    method: 'PATCH',
    headers: { Authorization: `Bearer ${String(token)}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ State: 'done' }),
  });
  expect(edited.status).toBe(200);
  expect(taskOf(id).cells['State']).toBe('done');
  await openEditWatch(world.bot.app, { everySeconds: 0 }).look();
  await world.settle();
  expect(taskOf(id).cells['State']).toBe('open');
  const told = rows('Händelser').filter(({ cells }) => cells['CaseId'] === id && JSON.stringify(cells).includes('putBack'));
  expect(JSON.stringify(told)).toContain(people.managerSouth.id);
  const chat = await world.local$(`teams/chats/${people.managerSouth.id}`);
  expect(JSON.stringify(chat)).toContain('togs tillbaka');
});
