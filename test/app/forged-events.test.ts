// A row of a history that reads as the product's own and was written by a person: SharePoint says who wrote last, and the day's sweep goes by it.

import { openSweep } from '../../src/app/rows/sweep';
import { eventsList } from '../../src/graph/lists/events';
import { everyRow } from '../../src/graph/lists/list-calls';
import { setAsideIn } from '../../src/graph/lists/set-aside';
import { insertItem, itemBy, removeItem, updateItem } from '../../src/local/graph/sharepoint/item-rows';
import { toList } from '../../src/local/graph/sharepoint/list-rows';
import { fileOf, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
  await receivedCase(world, 1);
  await receivedCase(world, 2);
});
afterAll(() => world.stop());

const writer = JSON.stringify({ user: { id: 'somebody', displayName: 'Någon' } });
const now = '2026-03-02T09:00:00Z';
const list = () => toList(world.local.store.get('SELECT * FROM sp_lists WHERE title = ?', 'Händelser') ?? {});
const sweep = async (): Promise<void> => {
  const sweeping = openSweep(replicaOf(world.bot.app, { name: 'sweeper' }).app, 0);
  for (let look = 0; look < 12; look += 1) await sweeping.look();
};
const rows = async () => {
  const all = [];
  for await (const page of world.bot.app.graph.pages(everyRow(eventsList, world.bot.app.places))) all.push(...page);
  return all;
};
const firstOf = (id: string) => {
  const { store } = world.local;
  const found = store.all('SELECT id FROM sp_items WHERE list = ? AND deleted = 0 ORDER BY id', list().row);
  const items = found.map((row) => itemBy(store, list(), String(row['id'])));
  return items.find(({ fields }) => fields['CaseId'] === id)!;
};
/** The cells with another moment, and the copy beside them. */
const forged = ({ Sealed: _old, ...cells }: Record<string, unknown>) => {
  const other = { ...cells, At: '2026-03-01T08:00:00.000Z' };
  return { ...other, Sealed: JSON.stringify(other) };
};

it('is put back as the product wrote it [L15]', async () => {
  const before = await fileOf(world, '1');
  const item = firstOf('1');
  updateItem(world.local.store, item, { fields: forged(item.fields), writer, now });
  expect((await fileOf(world, '1')).events).not.toEqual(before.events);
  expect((await rows()).filter(({ isByHand }) => isByHand)).toHaveLength(1);
  await sweep();
  expect((await fileOf(world, '1')).events).toEqual(before.events);
  expect((await rows()).some(({ isByHand }) => isByHand)).toBe(false);
});

it('is told of when no version of it is the product’s [L15]', async () => {
  const item = firstOf('2');
  removeItem(world.local.store, item);
  insertItem(world.local.store, list(), { fields: forged(item.fields), writer, now });
  await sweep();
  const waiting = await world.bot.app.graph.send(setAsideIn(world.bot.app.places, 'open'));
  expect(waiting).toMatchObject([{ reason: 'listRowDamaged', named: '2' }]);
});
