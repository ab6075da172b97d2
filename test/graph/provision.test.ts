// A tenant made ready, again and again, against the local Microsoft 365.

import type { SiteName } from '../../src/graph/settings';
import { allProviders } from '../../src/graph/lists/providers';
import { casesList } from '../../src/graph/lists/cases';
import { eventsList } from '../../src/graph/lists/events';
import { tasksList } from '../../src/graph/lists/tasks';
import { watchList } from '../../src/graph/lists/watch';
import { openSites } from '../../src/graph/places';
import { provision, provisionPlan, unreadyLists, wantedLists } from '../../src/graph/provision';
import { provisionAll } from '../../src/graph/provision-all';
import { addDemoProviders } from '../../tools/demo-providers';
import { get, nothing, patch, remove } from '../../src/graph/call';
import { placesOf, startTenant, type Tenant } from './support/tenant';

let tenant: Tenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const writes = (since: number): string[] =>
  Object.keys(tenant.record.since(since).byTemplate).filter((call) => !call.startsWith('GET') && !call.includes('$batch'));

it('makes everything in an empty tenant and nothing the second time', async () => {
  const said: string[] = [];
  await provision(tenant.graph, await provisionPlan(tenant.graph, tenant.settings), (line) => said.push(line));
  expect(said).toHaveLength(wantedLists.length + 2);
  await placesOf(tenant);
  const mark = tenant.record.mark();
  await placesOf(tenant);
  expect(writes(mark)).toEqual([]);
});

it('only looks when it makes a plan', async () => {
  const mark = tenant.record.mark();
  expect(await provisionPlan(tenant.graph, tenant.settings)).not.toEqual([]);
  expect(writes(mark)).toEqual([]);
});

it('puts back a column and an index that are gone, and nothing else', async () => {
  const at = await placesOf(tenant);
  const columns = `${at.listPath(casesList)}/columns`;
  await tenant.graph.send(remove(`${columns}/Topic`));
  await tenant.graph.send(patch(`${columns}/EkuId`, { indexed: false }, { read: nothing }));
  const plan = await provisionPlan(tenant.graph, tenant.settings);
  expect(plan.map(({ says }) => says)).toEqual(['Ny kolumn i Ärenden: Ämne', 'Index på kolumn i Ärenden: EKU-ärende']);
  await provision(tenant.graph, plan, () => undefined);
  expect(await provisionPlan(tenant.graph, tenant.settings)).toEqual([]);
  await tenant.graph.send(get(`${columns}/Topic`, nothing));
});

it('asks for no title in a list whose rows have none, so that a row can be saved in the form of SharePoint', async () => {
  const at = await placesOf(tenant);
  const required = async (list: { readonly title: string; readonly site: SiteName }): Promise<unknown> =>
    tenant.graph.send(get(`${at.listPath(list)}/columns/Title`, ({ body }) => (body as { required: boolean }).required));
  expect(await Promise.all([tasksList, eventsList, watchList].map(required))).toEqual([false, false, false]);
  expect(await required(casesList)).toBe(true);
  await tenant.graph.send(patch(`${at.listPath(tasksList)}/columns/Title`, { required: true }, { read: nothing }));
  const plan = await provisionPlan(tenant.graph, tenant.settings);
  expect(plan.map(({ says }) => says)).toEqual(['Rubriken är inte obligatorisk i Uppgifter']);
});

it('goes on where another run was first', async () => {
  const plan = await provisionPlan(tenant.graph, tenant.settings);
  await provision(tenant.graph, plan, () => undefined);
  await provision(
    tenant.graph,
    plan.filter(({ says }) => says.startsWith('Ny lista')),
    () => undefined,
  );
  await provisionAll(tenant.graph, tenant.settings, () => undefined);
  expect(await provisionPlan(tenant.graph, tenant.settings)).toEqual([]);
});

it('fills the provider register once, in both areas, with one provider too small to be named', async () => {
  const at = await placesOf(tenant);
  expect(await addDemoProviders(tenant.graph, at)).toBe(8);
  expect(await addDemoProviders(tenant.graph, at)).toBe(0);
  const providers = await tenant.graph.send(allProviders(at));
  expect(new Set(providers.map(({ area }) => area))).toEqual(new Set(['soder', 'norr']));
  expect(providers.filter(({ small }) => small)).toHaveLength(1);
  expect(providers.every(({ mail }) => mail === null || mail.endsWith('.example'))).toBe(true);
});

describe('where the columns of a new list come without index and uniqueness', () => {
  beforeEach(() => {
    tenant.quirks.newListColumns = 'plain';
  });

  it('goes on until every list is as it must be', async () => {
    expect(await provisionAll(tenant.graph, tenant.settings, () => undefined)).toBeGreaterThan(wantedLists.length + 2);
    expect(await provisionPlan(tenant.graph, tenant.settings)).toEqual([]);
    expect(await unreadyLists(tenant.graph, await openSites(tenant.graph, tenant.settings))).toEqual([]);
  });

  it('one round leaves lists that the start of the bot refuses, by name', async () => {
    await provision(tenant.graph, await provisionPlan(tenant.graph, tenant.settings), () => undefined);
    const unready = await unreadyLists(tenant.graph, await openSites(tenant.graph, tenant.settings));
    expect(unready).toContain('Ärenden');
  });
});
