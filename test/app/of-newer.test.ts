// A row that a newer version has written and this one cannot read, while old and new run side by side: nobody's to put right, and only its matter waits.

import { openSweep } from '../../src/app/rows/sweep';
import { nothing, patch } from '../../src/graph/call';
import { createListChange } from '../../src/graph/lists/list-version';
import { allRows, anyRow } from '../../src/graph/lists/list-calls';
import { setAsideIn } from '../../src/graph/lists/set-aside';
import { tasksList } from '../../src/graph/lists/tasks';
import { knownNumber } from '../../src/graph/migrations/table';
import { apiOf, codeOf, fileOf, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
let first = '';
let row = '';
let before: Readonly<Record<string, unknown>> = {};
jest.setTimeout(60_000);
beforeAll(async () => {
  world = await startBotWorld();
  first = await receivedCase(world, 1);
  const { graph, places, standing } = world.bot.app;
  const task = (await graph.send(allRows(tasksList, places))).find(({ caseId, state }) => caseId === first && state === 'open');
  row = task?.id ?? '';
  before = await cells();
  await graph.send(createListChange(places, { number: String(knownNumber + 1), needs: 0, state: 'settled' }));
  await standing.look();
  await write({ Type: 'ofTheFuture' });
});
afterAll(() => world.stop());

const cells = async () => (await world.bot.app.graph.send(anyRow(tasksList, world.bot.app.places, row))).cells;
/** As a bot of any version writes: the cell, and the copy that says it was no hand. */
async function write(change: Readonly<Record<string, string>>): Promise<void> {
  const { graph, places } = world.bot.app;
  const copy = JSON.parse(String((await cells())['Sealed'])) as object;
  const fields = { ...change, Sealed: JSON.stringify({ ...copy, ...change }) };
  await graph.send(patch(`${places.listPath(tasksList)}/items/${row}`, { fields }, { read: nothing }));
}
const reasons = async () =>
  (await world.bot.app.graph.send(setAsideIn(world.bot.app.places, 'open'))).map(({ reason }) => reason);
async function lookedThrough(): Promise<void> {
  await world.settle();
  const sweeping = openSweep(replicaOf(world.bot.app, { name: 'sweeper' }).app, 0);
  for (let look = 0; look < 12; look += 1) await sweeping.look();
  await world.settle();
}
const opened = () => apiOf(world).get('managerSouth', `/api/cases/${first}`);

it('is not opened, is said to be of a newer version and not damaged, and is not touched', async () => {
  const stands = await cells();
  expect(codeOf(await opened())).toBe('rowUnreadable');
  await lookedThrough();
  expect(await reasons()).toEqual(['rowNewer']);
  const text = JSON.stringify((await apiOf(world).get('registrar', '/api/set-aside')).json);
  expect(text).toContain('rowNewer');
  expect(await cells()).toEqual(stands);
});

it('holds up no other case', async () => {
  const other = await receivedCase(world, 2);
  expect((await fileOf(world, other)).tasks.some(({ state }) => state === 'open')).toBe(true);
});

it('goes on by itself once it can be read', async () => {
  await write({ Type: String(before['Type']) });
  expect((await opened()).status).toBe(200);
  await lookedThrough();
  expect(await reasons()).toEqual([]);
});
