// The changes of the lists a tenant has not been through: brought about in a tenant as it was, cut short anywhere, and told of to whoever looks.

import { caseId } from '../../src/core/brand';
import { checkLists } from '../../src/app/health/lists-check';
import { printed } from '../../src/core/views/finding';
import { nothing, patch, remove } from '../../src/graph/call';
import { anyRow, everyRow, removeRow } from '../../src/graph/lists/list-calls';
import { createListChange, listChanges, listVersionList, patchListChange } from '../../src/graph/lists/list-version';
import { createTask, openAlarms, tasksList } from '../../src/graph/lists/tasks';
import { pendingChanges } from '../../src/graph/migrations/migrate';
import { standingOf } from '../../src/graph/migrations/standing';
import { knownNumber, migrations } from '../../src/graph/migrations/table';
import type { Places } from '../../src/graph/places';
import { wantedLists } from '../../src/graph/provision';
import { provisionAll, settleAll } from '../../src/graph/provision-all';
import { placesOf, startTenant, type Tenant } from './support/tenant';
import { aNewTask } from './support/values';

let tenant: Tenant;
let at: Places;

beforeEach(async () => {
  tenant = await startTenant();
  at = await placesOf(tenant);
});
afterEach(() => tenant.close());

const migrated = (isSettling = false): Promise<number> =>
  (isSettling ? settleAll : provisionAll)(tenant.graph, tenant.settings, () => undefined);
const states = async (): Promise<readonly string[]> =>
  (await tenant.graph.send(listChanges(at))).map(({ number, state }) => `${number} ${state}`);
const alarms = async (): Promise<number> => (await tenant.graph.send(openAlarms(at))).length;
const finding = async (): Promise<string> => (await checkLists({ graph: tenant.graph, places: at })).map(printed).join('\n');

/** How often each task has been written. */
async function writes(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const rows of tenant.graph.pages(everyRow(tasksList, at)))
    for (const { version } of rows) found.push(String(/,(\d+)"/.exec(version)?.[1]));
  return found;
}

/** An alarm as a bot writes it that does not know the column of change 2: neither in its cell nor in the row's copy. */
async function olderAlarm(id: string): Promise<void> {
  const task = await tenant.graph.send(createTask(at, aNewTask({ caseId: caseId(id), type: 'childConcern' })));
  const { cells } = await tenant.graph.send(anyRow(tasksList, at, task.id));
  const copy = JSON.parse(String(cells['Sealed'])) as Record<string, unknown>;
  delete copy['OpenAlarm'];
  const fields = { OpenAlarm: null, Sealed: JSON.stringify(copy) };
  await tenant.graph.send(patch(`${at.listPath(tasksList)}/items/${task.id}`, { fields }, { read: nothing }));
}

const asItWas = async (): Promise<void> => {
  for (const id of ['1', '2', '3']) await olderAlarm(id);
  for (const { id } of await tenant.graph.send(listChanges(at))) await tenant.graph.send(removeRow(listVersionList, at, id));
  await tenant.graph.send(remove(`${at.listPath(tasksList)}/columns/OpenAlarm`));
};

it('are all settled in a new tenant, which has no rows to fill, and nothing is done again', async () => {
  expect(await states()).toEqual(migrations.map(({ number }) => `${number} settled`));
  expect(await pendingChanges({ graph: tenant.graph, places: at })).toEqual([]);
  expect(await migrated()).toBe(0);
});

it('fill the column of rows that were there before it, and write each row once however often they are run', async () => {
  await asItWas();
  expect(await finding()).toMatch(/äldre version \(ändring 0 av 5\)[^]*npm run provision/);
  expect(await writes()).toEqual(['2', '2', '2']);
  expect(await migrated()).toBeGreaterThan(0);
  expect([await alarms(), await writes()]).toEqual([3, ['3', '3', '3']]);
  expect(await migrated()).toBe(0);
  await migrated(true);
  expect([await alarms(), await writes()]).toEqual([3, ['3', '3', '3']]);
});

it('go on where they were cut short, whichever change was the last', async () => {
  await asItWas();
  let cut = 0;
  for (;;) {
    const fault = { kind: 'refuse', method: 'PATCH', path: '/sites/*/items/*', status: 403, skip: 1, times: 1 };
    tenant.faults.set({ faults: [fault] });
    const isWhole = await migrated().then(
      () => true,
      () => false,
    );
    tenant.faults.clear();
    if (isWhole) break;
    cut += 1;
    expect(await finding()).toContain('äldre version');
  }
  expect(cut).toBeGreaterThan(5);
  expect([await alarms(), await writes()]).toEqual([3, ['3', '3', '3']]);
  expect(await finding()).toContain('--settle');
});

it('go on where the answer to a change was lost', async () => {
  await asItWas();
  tenant.faults.set({ faults: [{ kind: 'lost', method: 'PATCH', path: '/sites/*/items/*', every: 2, times: 3 }] });
  for (let tries = 0; tries < 5; tries += 1) await migrated().catch(() => undefined);
  tenant.faults.clear();
  await migrated();
  expect([await alarms(), await writes()]).toEqual([3, ['3', '3', '3']]);
});

it('fill what an older bot wrote meanwhile when they are settled, and not before', async () => {
  await asItWas();
  await migrated();
  await olderAlarm('4');
  expect(await migrated()).toBe(0);
  expect([await alarms(), await finding()]).toEqual([3, expect.stringContaining('npm run provision -- --settle')]);
  expect(await migrated(true)).toBe(1);
  expect(await alarms()).toBe(4);
  expect(await states()).toEqual(migrations.map(({ number }) => `${number} settled`));
  expect(await finding()).toContain('av den här versionen');
});

it('leave alone what somebody has edited by hand', async () => {
  await asItWas();
  await migrated();
  const [first] = await tenant.graph.send(openAlarms(at));
  if (first === undefined) throw new Error('no alarm');
  const path = `${at.listPath(tasksList)}/items/${first.id}`;
  await tenant.graph.send(patch(path, { fields: { OpenAlarm: 'shut' } }, { read: nothing }));
  await migrated(true);
  expect((await tenant.graph.send(anyRow(tasksList, at, first.id))).cells['OpenAlarm']).toBe('shut');
});

describe('of a newer version', () => {
  const newer = (needs: number) => createListChange(at, { number: String(knownNumber + 1), needs, state: 'settled' });

  it('are told of, and do not hinder this one where it may write beside them', async () => {
    await tenant.graph.send(newer(0));
    expect(await tenant.graph.send(standingOf(at))).toMatchObject({ is: 'newer', number: knownNumber + 1 });
    expect(await finding()).toMatch(/nyare version \(ändring 6, den här känner 5\)[^]*står stilla/);
  });

  it('forbid it to write where they say so, from the moment they are begun', async () => {
    const row = await tenant.graph.send(newer(knownNumber + 1));
    await tenant.graph.send(patchListChange(at, row, { state: 'begun' }));
    expect(await tenant.graph.send(standingOf(at))).toMatchObject({ is: 'beyond' });
    expect(await finding()).toMatch(/inte får skriva i[^]*Driftsätt den nyare versionen igen/);
  });

  it('are left as they are when this one is run against them', async () => {
    await tenant.graph.send(newer(0));
    expect(await migrated(true)).toBe(0);
    expect(await tenant.graph.send(standingOf(at))).toMatchObject({ is: 'newer' });
  });
});

it('are numbered in order, and name only lists and columns that there are', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, place) => place + 1));
  for (const { adds, needs, number } of migrations) {
    expect(needs).toBeLessThanOrEqual(number);
    for (const [title, columns] of Object.entries(adds)) {
      const there = wantedLists.find((list) => list.title === title)?.columns.map(({ name }) => name) ?? [];
      expect(there).toEqual(expect.arrayContaining(columns === 'new' ? [] : [...columns]));
      expect([title, there.length > 0]).toEqual([title, true]);
    }
  }
});
