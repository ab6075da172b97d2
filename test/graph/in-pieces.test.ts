// What lies under one key in more rows than SharePoint gives at once is asked for by smaller keys, at once; lists of many pages do not wait for each other.

import { providerId } from '../../src/core/brand';
import { get, getWhole, mapped, orInPieces, type Answer, type Call } from '../../src/graph/call';
import { openGraph, type Graph } from '../../src/graph/client';
import { casesList, casesOfProvider, casesOfTopic } from '../../src/graph/lists/cases';
import { newCells } from '../../src/graph/lists/row';
import { figuresOfProvider, statisticsList, type KeyedFigure } from '../../src/graph/lists/statistics';
import type { Places } from '../../src/graph/places';
import { seedItems } from '../../src/local/graph/sharepoint/item-rows';
import { instant } from '../../src/core/brand';
import { aFigure } from '../support/figures';
import { failureIn } from './support/failure';
import { placesOf, reply, scripted, settingsFor, startTenant, type Scripted, type Tenant } from './support/tenant';
import { aNewCase } from './support/values';

let tenant: Tenant;
let at: Places;
const open: Scripted[] = [];

beforeAll(async () => {
  tenant = await startTenant();
  at = await placesOf(tenant);
});
afterAll(() => tenant.close());
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** A Graph that answers each path alone or in a batch by what the test says of it. */
async function graphThat(
  answers: (path: string) => { readonly status: number; readonly body: object },
): Promise<{ graph: Graph; asked: string[] }> {
  const asked: string[] = [];
  const one = (path: string) => {
    asked.push(path);
    return answers(path);
  };
  const server = await scripted((ask, response) => {
    const path = ask.url.replace('/v1.0', '');
    if (path !== '/$batch') return reply(response, { ...one(path), headers: { 'Retry-After': '1' } });
    const { requests } = JSON.parse(ask.body) as { requests: { id: string; url: string }[] };
    const parts = requests.map(({ id, url }) => ({ id, ...one(url), headers: { 'Retry-After': '1' } }));
    return reply(response, { status: 200, body: { responses: parts } });
  });
  open.push(server);
  return { graph: openGraph(settingsFor(new URL(tenant.settings.signInUrl).origin, `${server.origin}/v1.0`)), asked };
}

const rows = ({ body }: Answer): readonly number[] => (body as { value: number[] }).value;
const list = (name: string): Call<readonly number[]> => getWhole(`/sites/a/lists/b/items?of=${name}`, rows);
const nameIn = (path: string): string => path.split('of=')[1] ?? '';
const tooMuch = { status: 429, body: { error: { code: 'activityLimitReached', message: 'throttled' } } };

it('asks by smaller keys without waiting, for waiting cures nothing, and puts together what they hold', async () => {
  const { graph, asked } = await graphThat((path) =>
    nameIn(path) === 'year' ? tooMuch : { status: 200, body: { value: [nameIn(path) === 'one' ? 1 : 2] } },
  );
  const began = Date.now();
  const call = mapped(orInPieces(list('year'), [list('one'), list('two')]), (found) => found.map((n) => n * 10));
  expect(await graph.send(call, 'person')).toEqual([10, 20]);
  expect(Date.now() - began).toBeLessThan(900);
  expect(asked.map(nameIn)).toEqual(['year', 'one', 'two']);
  const [alone, other] = await graph.all([call, list('other')], { patience: 'person' });
  expect([alone, other]).toEqual([
    { ok: true, value: [10, 20] },
    { ok: true, value: [2] },
  ]);
});

it('is a failure when a smaller key holds too much as well, and never half of it', async () => {
  const { graph } = await graphThat((path) =>
    nameIn(path) === 'one'
      ? { status: 200, body: { value: [1] } }
      : { ...tooMuch, status: 403 + (nameIn(path) === 'year' ? 26 : 0) },
  );
  const failure = await failureIn(graph.send(orInPieces(list('year'), [list('one'), list('two')]), 'person'));
  expect(failure.kind).toBe('forbidden');
});

it('does not make background work rest, as too many requests do', async () => {
  const { graph } = await graphThat((path) => (nameIn(path) === 'year' ? tooMuch : { status: 200, body: { value: [1] } }));
  await graph.send(orInPieces(list('year'), [list('one')]));
  expect(graph.hasRoom()).toBe(true);
  const began = Date.now();
  await graph.send(get('/sites/a/lists/b/items/1', () => 'x'));
  expect(Date.now() - began).toBeLessThan(900);
});

it('reads the further pages of several lists side by side', async () => {
  const waiting: (() => void)[] = [];
  const server = await scripted((ask, response) => {
    const path = ask.url.replace('/v1.0', '');
    const page = (name: string) => ({
      value: [1],
      '@odata.nextLink': `https://graph.microsoft.com/v1.0/sites/a/lists/b/items?of=${name}-2`,
    });
    if (path === '/$batch') {
      const { requests } = JSON.parse(ask.body) as { requests: { id: string; url: string }[] };
      const parts = requests.map(({ id, url }) => ({ id, status: 200, body: page(nameIn(url)) }));
      return reply(response, { status: 200, body: { responses: parts } });
    }
    waiting.push(() => reply(response, { status: 200, body: { value: [2] } }));
    if (waiting.length === 2) for (const answer of waiting) answer(); // neither is answered before both are asked for
    return undefined;
  });
  open.push(server);
  const graph = openGraph(settingsFor(new URL(tenant.settings.signInUrl).origin, `${server.origin}/v1.0`));
  expect(await graph.all([list('a'), list('b')], { patience: 'person' })).toEqual([
    { ok: true, value: [1, 2] },
    { ok: true, value: [1, 2] },
  ]);
});

describe('against SharePoint’s limit', () => {
  const siteOf = (title: string): string =>
    String(tenant.store.get('SELECT site FROM sp_lists WHERE title = ?', title)?.['site']);
  const provider = providerId('hemlykta');
  const each = 2_600;
  const numbers = Array.from({ length: each }, (_none, n) => n);

  it('counts a provider’s and a topic’s cases over a turn of the year, where the decade holds too many [R244]', async () => {
    for (const month of ['2025-12', '2026-01', '2024-05'])
      seedItems(
        tenant.store,
        { site: siteOf(casesList.title), list: casesList.title },
        numbers.slice(0, month === '2024-05' ? each : 40).map((n) =>
          newCells(
            casesList,
            aNewCase({
              intakeKey: `${month}-${n}`,
              providerId: provider,
              topic: 'missedVisits',
              received: instant(`${month}-10T08:00:00.000Z`),
            }),
          ),
        ),
      );
    seedItems(
      tenant.store,
      { site: siteOf(casesList.title), list: casesList.title },
      numbers.map((n) =>
        newCells(
          casesList,
          aNewCase({
            intakeKey: `old-${n}`,
            providerId: provider,
            topic: 'missedVisits',
            received: instant('2023-05-10T08:00:00.000Z'),
          }),
        ),
      ),
    );
    const span = { from: '2025-11', to: '2026-02' };
    expect(await tenant.graph.send(casesOfProvider(at, provider, span))).toHaveLength(80);
    expect(await tenant.graph.send(casesOfTopic(at, 'missedVisits', span))).toHaveLength(80);
  });

  it('reads a provider’s figures of a year that holds more than 5,000, quarters among them', async () => {
    const like = (period: string, n: number): KeyedFigure => ({ ...aFigure({ period, provider }), key: `${period}-${n}` });
    for (const period of ['2026-01', '2026-12', '2026-Q3'])
      seedItems(
        tenant.store,
        { site: siteOf(statisticsList.title), list: statisticsList.title },
        numbers.map((n) => newCells(statisticsList, like(period, n))),
      );
    const found = await tenant.graph.send(figuresOfProvider(at, provider, { what: 'received', year: 2026 }), 'person');
    expect(found).toHaveLength(3 * each);
  });
});
