// Reading many items: filters on indexed columns, pages, delta and versions, with the limits SharePoint sets.

import { seedItems } from '../../../src/local/graph/sharepoint/item-rows';
import { forgetChanges } from '../../../src/local/graph/sharepoint/delta';
import { aList, startGraph, type GraphServer } from '../support/graph-server';
import { work } from '../../support/work';

let graph: GraphServer;

beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

const placeOf = (list: string) => {
  const [, site = '', id = ''] = /^\/sites\/([^/]+)\/lists\/(.+)$/.exec(list) ?? [];
  return { site, list: id };
};
const keysOf = (answer: { body: { value: { fields: { Key: string } }[] } }) => answer.body.value.map(({ fields }) => fields.Key);
const address = (list: string, filter: string) =>
  `${list}/items?$expand=fields(select=Key)&$filter=${encodeURIComponent(filter)}`;
const find = (list: string, filter: string, headers: Record<string, string> = {}) =>
  graph.ask('GET', address(list, filter), { headers });

describe('a filter', () => {
  let list: string;
  beforeAll(async () => {
    list = await aList(graph, 'Sökta');
    seedItems(graph.store, placeOf(list), [
      { Key: 'A-1', Status: 'received', NextLook: '2026-03-01', Amount: 1, Open: true, Due: '2026-03-01T00:00:00Z', Plain: 'p' },
      { Key: 'A-2', Status: 'closed', NextLook: '2026-03-05', Amount: 20, Open: false, Due: '2026-04-01T00:00:00Z' },
      { Key: "B's", NextLook: '2026-04-01', Amount: 3 },
    ]);
  });

  it.each([
    ["fields/Key eq 'a-1'", ['A-1']],
    ["fields/Key eq 'B''s'", ["B's"]],
    ["fields/Status ne 'closed'", ['A-1', "B's"]],
    ["fields/NextLook le '2026-03-05'", ['A-1', 'A-2']],
    ["fields/NextLook ge '2026-03-02' and fields/NextLook lt '2026-04-01'", ['A-2']],
    ["startswith(fields/Key,'A-')", ['A-1', 'A-2']],
    ['fields/Amount gt 2', ['A-2', "B's"]],
    ['fields/Open eq true', ['A-1']],
    ["fields/Due lt '2026-03-15T00:00:00Z'", ['A-1']],
    ['fields/Status eq null', ["B's"]],
  ])('finds with %s', async (filter, keys) => {
    const found = await find(list, filter);
    expect([found.status, keysOf(found)]).toEqual([200, keys]);
  });

  it.each([
    ["fields/Plain eq 'p'", /Field 'Plain' cannot be referenced in filter or orderby as it is not indexed/],
    ["fields/Title eq 'p'", /HonorNonIndexedQueriesWarningMayFailRandomly/],
    ["fields/Key eq 'A-1' and fields/Status eq 'received'", /one indexed column at a time/],
    ["fields/Key eq 'A-1' or fields/Key eq 'A-2'", /Invalid filter clause/],
    ["contains(fields/Key,'A')", /Invalid filter clause/],
    ['createdDateTime gt 2026-01-01T00:00:00Z', /Invalid filter clause/],
    ['fields/Due lt 2026-03-15', /Invalid filter clause/],
    ["fields/Amount eq 'many'", /does not fit/],
    ["fields/Nothing eq 'x'", /not recognized/],
  ])('refuses %s', async (filter, message) => {
    const refused = await graph.askWrongly('GET', address(list, filter));
    expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest']);
    expect(refused.body.error.message).toMatch(message);
  });

  it('reads a column without index when the caller takes the risk', async () => {
    const found = await find(list, "fields/Plain eq 'p'", { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' });
    expect(keysOf(found)).toEqual(['A-1']);
  });

  it('cannot be sorted', async () => {
    expect((await graph.askWrongly('GET', `${list}/items?$orderby=fields/Key`)).status).toBe(400);
  });

  it('can be switched to take a second column, and to find nothing at all', async () => {
    graph.quirks.secondColumn = 'allow';
    expect(keysOf(await find(list, "startswith(fields/Key,'A') and fields/Status eq 'closed'"))).toEqual(['A-2']);
    graph.quirks.secondColumn = 'refuse';
    graph.quirks.filtersAnswerNothing = true;
    expect(keysOf(await find(list, "fields/Key eq 'A-1'"))).toEqual([]);
    graph.quirks.filtersAnswerNothing = false;
  });

  it('can be switched to see a write late', async () => {
    const late = await aList(graph, 'Sena');
    graph.quirks.filterDelayMilliseconds = 60_000;
    const made = await graph.ask('POST', `${late}/items`, { body: { fields: { Key: 'ny' } } });
    expect(keysOf(await find(late, "fields/Key eq 'ny'"))).toEqual([]);
    expect((await graph.ask('GET', `${late}/items/${made.body.id}`)).status).toBe(200);
    graph.quirks.filterDelayMilliseconds = 0;
    expect(keysOf(await find(late, "fields/Key eq 'ny'"))).toEqual(['ny']);
  });
});

describe('a list of ten thousand', () => {
  let list: string;
  beforeAll(async () => {
    list = await aList(graph, 'Många');
    const rows = Array.from({ length: 10_000 }, (_none, at) => ({
      ...{
        Key: `K-${at}`,
        Status: at % 2 === 0 ? 'received' : 'closed',
        NextLook: at < 10 ? '2026-03-01' : '2027-01-01',
        Amount: at,
      },
      Open: true,
    }));
    seedItems(graph.store, placeOf(list), rows);
  });

  it('answers a filter that finds ten in far less than a look through all takes', async () => {
    const look = async (): Promise<void> => {
      const found = await find(list, "fields/NextLook le '2026-03-02'");
      expect(found.body.value).toHaveLength(10);
    };
    expect(await work(look, 500)).toBeLessThan(500);
  });

  it('answers 429, which waiting does not cure, when the first condition matches more than 5,000', async () => {
    for (const filter of ['fields/Open eq true', 'fields/Amount ge 0 and fields/Amount lt 5']) {
      const refused = await find(list, filter);
      expect([refused.status, refused.body.error.message]).toEqual([429, 'The request has been throttled']);
    }
    graph.quirks.thresholdCounts = 'wholeFilter';
    expect((await find(list, 'fields/Amount ge 0 and fields/Amount lt 5')).body.value).toHaveLength(5);
    graph.quirks.thresholdCounts = 'firstCondition';
    const risky = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    expect((await find(list, "fields/Plain eq 'p'", risky)).status).toBe(429);
  });

  it('comes in pages of 200, or up to 5,000, whose links lead through everything once', async () => {
    expect((await graph.ask('GET', `${list}/items`)).body.value).toHaveLength(200);
    const seen = new Set<string>();
    let link: string | undefined = `${list}/items?$top=4000&$expand=fields(select=Key)`;
    while (link !== undefined) {
      const page = await graph.ask('GET', link);
      for (const key of keysOf(page)) seen.add(key);
      link = page.body['@odata.nextLink'];
    }
    expect(seen.size).toBe(10_000);
    expect((await graph.ask('GET', `${list}/items?$top=9999`)).body.value).toHaveLength(5000);
  });

  it('pages through a filter too', async () => {
    const first = await graph.ask('GET', `${list}/items?$top=3&$filter=fields/Status eq 'received'&$select=id`);
    const second = await graph.ask('GET', first.body['@odata.nextLink']);
    expect(second.body.value.map(({ id }: { id: string }) => id)).toEqual(['7', '9', '11']);
  });
});

describe('delta', () => {
  it('tells what changed since, each item once with its newest state, and what was deleted', async () => {
    const list = await aList(graph, 'Ändrade');
    const ids = seedItems(graph.store, placeOf(list), [{ Key: '1' }, { Key: '2' }, { Key: '3' }]);
    const latest = await graph.ask('GET', `${list}/items/delta?token=latest`);
    expect(latest.body.value).toEqual([]);
    await graph.ask('PATCH', `${list}/items/${ids[0]}/fields`, { body: { Plain: 'a' } });
    await graph.ask('PATCH', `${list}/items/${ids[0]}/fields`, { body: { Plain: 'b' } });
    await graph.ask('DELETE', `${list}/items/${ids[1]}`);
    const changes = await graph.ask('GET', latest.body['@odata.deltaLink']);
    expect(changes.body.value.map(({ id }: { id: string }) => id)).toEqual([String(ids[0]), String(ids[1])]);
    expect(changes.body.value[1].deleted).toEqual({ state: 'deleted' });
    expect((await graph.ask('GET', changes.body['@odata.deltaLink'])).body.value).toEqual([]);
  });

  it('starts with everything, in pages that end with a delta link', async () => {
    const list = await aList(graph, 'Från början');
    seedItems(graph.store, placeOf(list), [{ Key: '1' }, { Key: '2' }, { Key: '3' }]);
    const first = await graph.ask('GET', `${list}/items/delta?$top=2&$expand=fields(select=Key)`);
    const second = await graph.ask('GET', first.body['@odata.nextLink']);
    expect([...keysOf(first), ...keysOf(second)]).toEqual(['1', '2', '3']);
    expect(first.body['@odata.deltaLink']).toBeUndefined();
    expect(second.body['@odata.deltaLink']).toMatch(/^http/);
  });

  it('answers a token that is too old with 410 and where to start over', async () => {
    const list = await aList(graph, 'Gamla');
    const latest = await graph.ask('GET', `${list}/items/delta?token=latest`);
    seedItems(graph.store, placeOf(list), [{ Key: '1' }]);
    forgetChanges(graph.store);
    const gone = await graph.ask('GET', latest.body['@odata.deltaLink']);
    expect([gone.status, gone.body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
    const fresh = await graph.ask('GET', gone.headers.get('location') ?? '');
    expect(fresh.body.value).toHaveLength(1);
    expect((await graph.ask('GET', fresh.body['@odata.deltaLink'])).status).toBe(200);
  });
});

describe('versions', () => {
  it('keep every state, and one can be brought back as a new version', async () => {
    const list = await aList(graph, 'Versioner');
    const made = await graph.ask('POST', `${list}/items`, { body: { fields: { Plain: 'one' } } });
    const item = `${list}/items/${made.body.id}`;
    await graph.ask('PATCH', `${item}/fields`, { body: { Plain: 'two', Note: 'new' } });
    const versions = await graph.ask('GET', `${item}/versions?$expand=fields`);
    expect(versions.body.value.map(({ id, fields }: { id: string; fields: { Plain: string } }) => [id, fields.Plain])).toEqual([
      ['2.0', 'two'],
      ['1.0', 'one'],
    ]);
    expect((await graph.ask('POST', `${item}/versions/1.0/restoreVersion`)).status).toBe(204);
    const now = await graph.ask('GET', `${item}?$expand=fields`);
    expect(now.body.fields).toMatchObject({ Plain: 'one', _UIVersionString: '3.0' });
    expect(now.body.fields.Note).toBeUndefined();
  });

  it('are forgotten after fifty', async () => {
    const list = await aList(graph, 'Femtio');
    const made = await graph.ask('POST', `${list}/items`, { body: { fields: {} } });
    const item = `${list}/items/${made.body.id}`;
    for (let change = 0; change < 55; change += 1) await graph.ask('PATCH', `${item}/fields`, { body: { Amount: change } });
    expect((await graph.ask('GET', `${item}/versions`)).body.value).toHaveLength(50);
  });
});
