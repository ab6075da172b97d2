// Sites, lists and columns: what may be made, and what SharePoint refuses.

import { tenant } from '../../../src/local/people';
import { aList, CASES, startGraph, type GraphServer } from '../support/graph-server';

let graph: GraphServer;

beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

const post = (body: unknown) => graph.ask('POST', `${CASES}:/lists`, { body });
const postWrongly = (body: unknown) => graph.askWrongly('POST', `${CASES}:/lists`, { body });

describe('a site', () => {
  it('is found by path, by host and by id', async () => {
    const byPath = await graph.ask('GET', CASES);
    const byId = await graph.ask('GET', `/sites/${byPath.body.id}`);
    const root = await graph.ask('GET', `/sites/${tenant.sharePointHost}`);
    expect(byPath.body.webUrl).toBe(`https://${tenant.sharePointHost}/sites/synpunkter`);
    expect(byId.body).toEqual(byPath.body);
    expect((await graph.ask('GET', '/sites/root')).body.id).toBe(root.body.id);
    expect((await graph.ask('GET', `/sites/${tenant.sharePointHost}:/sites/elsewhere`)).status).toBe(404);
  });

  it('shows only what is selected', async () => {
    expect(Object.keys((await graph.ask('GET', `${CASES}?$select=id,webUrl`)).body)).toEqual(['id', 'webUrl']);
  });
});

describe('a list', () => {
  it('is found by its id and by its title, and is known among the lists of its site', async () => {
    const made = await post({ displayName: 'Uppgifter', list: { template: 'genericList' } });
    expect([made.status, made.body.list.template]).toEqual([201, 'genericList']);
    const byTitle = await graph.ask('GET', `${CASES}:/lists/Uppgifter?$expand=columns`);
    expect(byTitle.body.id).toBe(made.body.id);
    expect(byTitle.body.columns.map(({ name }: { name: string }) => name)).toEqual(['Title']);
    const named = await graph.ask('GET', `${CASES}:/lists?$filter=displayName eq 'Uppgifter'`);
    expect(named.body.value.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
  });

  it('gets its name from the server: sending one is refused', async () => {
    const refused = await postWrongly({ name: 'x', displayName: 'Med namn', list: { template: 'genericList' } });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest']);
    expect(refused.body.error.message).toMatch(/Cannot define a 'name' for a list/);
  });

  it('cannot have a title that another list of the site has', async () => {
    await post({ displayName: 'Tvilling', list: { template: 'genericList' } });
    expect((await post({ displayName: 'tvilling', list: { template: 'genericList' } })).status).toBe(409);
  });

  it('can be renamed and deleted', async () => {
    const made = await post({ displayName: 'Kort liv', list: { template: 'genericList' } });
    const path = `${CASES}:/lists/${made.body.id}`;
    expect((await graph.ask('PATCH', path, { body: { displayName: 'Längre liv' } })).body.displayName).toBe('Längre liv');
    expect((await graph.ask('DELETE', path)).status).toBe(204);
    expect((await graph.ask('GET', path)).status).toBe(404);
  });

  it.each([
    ['a column without a type', [{ name: 'A' }]],
    ['a column with two types', [{ name: 'A', text: {}, number: {} }]],
    ['an index on several lines of text', [{ name: 'A', text: { allowMultipleLines: true }, indexed: true }]],
    ['an index on several choices', [{ name: 'A', choice: { displayAs: 'checkBoxes', choices: [] }, indexed: true }]],
    ['uniqueness without an index', [{ name: 'A', text: {}, enforceUniqueValues: true }]],
    ['a unique yes/no', [{ name: 'A', boolean: {}, indexed: true, enforceUniqueValues: true }]],
    ['a name with a space', [{ name: 'A b', text: {} }]],
    ['a property nobody knows', [{ name: 'A', text: {}, wonderful: true }]],
    ['twenty-one indexes', Array.from({ length: 21 }, (_none, at) => ({ name: `C${at}`, text: {}, indexed: true }))],
  ])('is refused with %s', async (_name, columns) => {
    expect((await postWrongly({ displayName: 'Fel', columns, list: { template: 'genericList' } })).status).toBe(400);
  });
});

describe('columns', () => {
  it('are added, indexed later, and then filters find what was there before', async () => {
    const list = await aList(graph, 'Kolumner');
    await graph.ask('POST', `${list}/items`, { body: { fields: { Plain: 'gammal' } } });
    const query = `${list}/items?$filter=fields/Plain eq 'gammal'`;
    expect((await graph.askWrongly('GET', query)).status).toBe(400);
    const columns = await graph.ask('GET', `${list}/columns`);
    const plain = columns.body.value.find(({ name }: { name: string }) => name === 'Plain');
    const changed = await graph.ask('PATCH', `${list}/columns/${plain.id}`, { body: { indexed: true } });
    expect([changed.status, changed.body.indexed]).toEqual([200, true]);
    expect((await graph.ask('GET', query)).body.value).toHaveLength(1);
  });

  it('leave out of answers what Graph leaves out', async () => {
    const list = await aList(graph, 'Svar');
    const [first] = (await graph.ask('GET', `${list}/columns`)).body.value;
    expect(Object.keys(first)).not.toEqual(expect.arrayContaining(['isDeletable', 'type']));
    expect(first).toMatchObject({ name: 'Title', indexed: false, text: { maxLength: 255 } });
  });

  it('cannot become unique while two items have the same value', async () => {
    const list = await aList(graph, 'Dubbletter');
    for (const Amount of [1, 1]) await graph.ask('POST', `${list}/items`, { body: { fields: { Amount } } });
    const columns = await graph.ask('GET', `${list}/columns`);
    const { id } = columns.body.value.find(({ name }: { name: string }) => name === 'Amount');
    expect((await graph.ask('PATCH', `${list}/columns/${id}`, { body: { enforceUniqueValues: true } })).status).toBe(400);
    expect((await graph.ask('POST', `${list}/items`, { body: { fields: { Amount: 1 } } })).status).toBe(201);
  });

  it('are hidden from answers when hidden, unless asked for, and can be removed', async () => {
    const list = await aList(graph, 'Dolda');
    const made = await graph.ask('POST', `${list}/columns`, { body: { name: 'Secret', text: {}, hidden: true } });
    expect(made.status).toBe(201);
    const names = async (query: string) =>
      (await graph.ask('GET', `${list}/columns${query}`)).body.value.map(({ name }: { name: string }) => name);
    expect(await names('')).not.toContain('Secret');
    expect(await names('?$select=name,hidden')).toContain('Secret');
    expect((await graph.ask('POST', `${list}/columns`, { body: { name: 'secret', text: {} } })).status).toBe(409);
    expect((await graph.ask('DELETE', `${list}/columns/${made.body.id}`)).status).toBe(204);
    expect(await names('?$select=name,hidden')).not.toContain('Secret');
  });
});
