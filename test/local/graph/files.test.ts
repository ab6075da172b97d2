// Libraries as drives: bytes in and out exactly, folders, names that are taken, and large files in pieces.

import { randomBytes } from 'node:crypto';
import { CASES, startGraph, type GraphServer } from '../support/graph-server';

let graph: GraphServer;
let drive: string;
let library: string;

beforeAll(async () => {
  graph = await startGraph();
  const body = {
    displayName: 'Original',
    columns: [{ name: 'Key', text: {}, indexed: true }],
    list: { template: 'documentLibrary' },
  };
  const made = await graph.ask('POST', `${CASES}:/lists`, { body });
  library = `/sites/${made.body.parentReference.siteId}/lists/${made.body.id}`;
  drive = `/drives/${(await graph.ask('GET', `${library}/drive`)).body.id}`;
});
afterAll(() => graph.close());

/** The contract does not know `conflictBehavior` as a query option; Microsoft's page on uploading does. */
const put = (path: string, bytes: Buffer, headers: Record<string, string> = {}) =>
  graph[path.includes('?') ? 'askWrongly' : 'ask']('PUT', `${drive}/root:/${path}`, {
    body: bytes,
    headers: { 'Content-Type': 'message/rfc822', ...headers },
  });

describe('a file', () => {
  it('comes back byte for byte, by path and by id', async () => {
    const bytes = Buffer.concat([Buffer.from([0, 255, 10, 13, 0]), randomBytes(40_000)]);
    const made = await put('2026/K%201.eml:/content', bytes);
    expect([made.status, made.body.name, made.body.size, made.body.file.mimeType]).toEqual([
      201,
      'K 1.eml',
      40_005,
      'message/rfc822',
    ]);
    const byId = await graph.ask('GET', `${drive}/items/${made.body.id}/content`);
    const byPath = await graph.ask('GET', `${drive}/root:/2026/K%201.eml:/content`);
    expect(byId.bytes.equals(bytes) && byPath.bytes.equals(bytes)).toBe(true);
    expect(made.body.parentReference.path).toMatch(/\/root:\/2026$/);
  });

  it('is replaced by the next put of that name, with new tags, unless the caller says otherwise', async () => {
    const first = await put('a.txt:/content', Buffer.from('one'));
    const second = await put('A.txt:/content', Buffer.from('two'));
    expect([second.status, second.body.id]).toEqual([200, first.body.id]);
    expect(second.body.eTag).not.toBe(first.body.eTag);
    expect(second.body.cTag).not.toBe(first.body.cTag);
    const refused = await put('a.txt:/content?@microsoft.graph.conflictBehavior=fail', Buffer.from('three'));
    expect([refused.status, refused.body.error.code]).toEqual([409, 'nameAlreadyExists']);
    const renamed = await put('a.txt:/content?@microsoft.graph.conflictBehavior=rename', Buffer.from('four'));
    expect([renamed.status, renamed.body.name]).toEqual([201, 'a 1.txt']);
    const stale = await put('a.txt:/content', Buffer.from('five'), { 'If-Match': first.body.eTag });
    expect(stale.status).toBe(412);
    expect((await graph.ask('GET', `${drive}/root:/a.txt:/content`)).bytes.toString()).toBe('two');
  });

  it('has columns of its own as a list item, which a filter finds', async () => {
    const made = await put('column.txt:/content', Buffer.from('x'));
    const patched = await graph.ask('PATCH', `${drive}/items/${made.body.id}/listItem/fields`, { body: { Key: 'k-7' } });
    expect(patched.body).toMatchObject({ Key: 'k-7', FileLeafRef: 'column.txt' });
    const found = await graph.ask('GET', `${library}/items?$filter=fields/Key eq 'k-7'`);
    expect(found.body.value).toHaveLength(1);
    const back = await graph.ask('GET', `${library}/items/${found.body.value[0].id}/driveItem`);
    expect(back.body.id).toBe(made.body.id);
    const after = await graph.ask('GET', `${drive}/items/${made.body.id}`);
    expect([after.body.cTag, after.body.eTag === made.body.eTag]).toEqual([made.body.cTag, false]);
  });

  it('is renamed, deleted, and then gone', async () => {
    const made = await put('b.txt:/content', Buffer.from('x'));
    const path = `${drive}/items/${made.body.id}`;
    expect((await graph.ask('PATCH', path, { body: { name: 'c.txt' } })).body.name).toBe('c.txt');
    expect((await graph.ask('DELETE', path)).status).toBe(204);
    expect((await graph.ask('GET', path)).status).toBe(404);
    expect((await graph.ask('GET', `${drive}/root:/c.txt`)).status).toBe(404);
  });

  it.each(['a%3Fb.txt', 'a%7Cb.txt', 'a.', '%20a.txt'])('cannot be called %s', async (name) => {
    expect((await put(`${name}:/content`, Buffer.from('x'))).status).toBe(400);
  });

  it('can be switched to be fetched at another address, which takes no token', async () => {
    const made = await put('d.txt:/content', Buffer.from('far'));
    graph.quirks.downloadRedirects = true;
    const answer = await fetch(`${graph.url}/v1.0${drive}/items/${made.body.id}/content`, {
      headers: { Authorization: 'Bearer app' },
      redirect: 'manual',
    });
    graph.quirks.downloadRedirects = false;
    const location = answer.headers.get('location') ?? '';
    expect(answer.status).toBe(302);
    expect((await graph.askWrongly('GET', location, { token: null })).bytes.toString()).toBe('far');
    expect((await graph.askWrongly('GET', location)).status).toBe(401);
  });
});

describe('folders', () => {
  it('are made, list what lies in them in pages, and take it with them when deleted', async () => {
    const made = await graph.ask('POST', `${drive}/root/children`, { body: { name: 'Brev', folder: {} } });
    expect([made.status, made.body.folder.childCount]).toEqual([201, 0]);
    for (const name of ['1', '2', '3']) await put(`Brev/${name}.txt:/content`, Buffer.from(name));
    const first = await graph.ask('GET', `${drive}/items/${made.body.id}/children?$top=2`);
    const second = await graph.ask('GET', first.body['@odata.nextLink']);
    const names = [...first.body.value, ...second.body.value].map(({ name }: { name: string }) => name);
    expect(names).toEqual(['1.txt', '2.txt', '3.txt']);
    expect((await graph.ask('POST', `${drive}/root/children`, { body: { name: 'brev', folder: {} } })).status).toBe(409);
    expect((await graph.ask('DELETE', `${drive}/items/${made.body.id}`)).status).toBe(204);
    expect((await graph.ask('GET', `${drive}/root:/Brev/1.txt`)).status).toBe(404);
  });

  it('are found as drives of the site, beside the library every site has', async () => {
    const drives = await graph.ask('GET', `${CASES}:/drives`);
    expect(drives.body.value.map(({ name }: { name: string }) => name)).toEqual(['Documents', 'Original']);
    expect((await graph.ask('GET', `${CASES}:/drive/root`)).body.root).toEqual({});
  });
});

describe('an upload session', () => {
  const UNIT = 320 * 1024;
  const open = async (name: string, behaviour?: string) => {
    const item = behaviour === undefined ? {} : { '@microsoft.graph.conflictBehavior': behaviour };
    const made = await graph.ask('POST', `${drive}/root:/${name}:/createUploadSession`, { body: { item } });
    return made.body.uploadUrl as string;
  };
  const piece = (url: string, bytes: Buffer, at: { first: number; total: number; token?: string; wrong?: boolean }) =>
    graph[at.wrong === true ? 'askWrongly' : 'ask']('PUT', url, {
      token: at.token ?? null,
      body: bytes,
      headers: { 'Content-Range': `bytes ${at.first}-${at.first + bytes.length - 1}/${at.total}` },
    });

  it('takes a file in pieces and says which range comes next', async () => {
    const bytes = randomBytes(UNIT + 1000);
    const url = await open('stor.eml');
    const first = await piece(url, bytes.subarray(0, UNIT), { first: 0, total: bytes.length });
    expect([first.status, first.body.nextExpectedRanges]).toEqual([202, [`${UNIT}-`]]);
    expect((await graph.ask('GET', url, { token: null })).body.nextExpectedRanges).toEqual([`${UNIT}-`]);
    const last = await piece(url, bytes.subarray(UNIT), { first: UNIT, total: bytes.length });
    expect([last.status, last.body.size]).toEqual([201, bytes.length]);
    expect((await graph.ask('GET', `${drive}/root:/stor.eml:/content`)).bytes.equals(bytes)).toBe(true);
  });

  it('refuses a token, a piece that is there, a piece of the wrong size and a range that does not fit', async () => {
    const url = await open('fel.eml');
    const total = 3 * UNIT;
    expect((await piece(url, Buffer.alloc(UNIT), { first: 0, total, token: 'app', wrong: true })).status).toBe(401);
    expect((await piece(url, Buffer.alloc(1000), { first: 0, total, wrong: true })).status).toBe(400);
    expect((await piece(url, Buffer.alloc(UNIT), { first: 0, total })).status).toBe(202);
    expect((await piece(url, Buffer.alloc(UNIT), { first: 0, total })).status).toBe(416);
    expect((await piece(url, Buffer.alloc(UNIT), { first: UNIT, total: total + 1, wrong: true })).status).toBe(400);
    expect((await graph.askWrongly('PUT', url, { token: null, body: Buffer.alloc(10) })).status).toBe(400);
  });

  it('ends with 409 when the name is taken and replacing was not asked for', async () => {
    await put('upptaget.eml:/content', Buffer.from('x'));
    const whole = { first: 0, total: 5 };
    expect((await piece(await open('upptaget.eml'), Buffer.alloc(5), whole)).status).toBe(409);
    expect((await piece(await open('upptaget.eml', 'replace'), Buffer.alloc(5), whole)).status).toBe(200);
    expect((await piece(await open('upptaget.eml', 'rename'), Buffer.alloc(5), whole)).body.name).toBe('upptaget 1.eml');
  });

  it('can be cancelled, and expires', async () => {
    const url = await open('ångrad.eml');
    expect((await graph.ask('DELETE', url, { token: null })).status).toBe(204);
    expect((await graph.ask('GET', url, { token: null })).status).toBe(404);
    graph.quirks.uploadSessionMilliseconds = -1;
    const late = await open('sen.eml');
    graph.quirks.uploadSessionMilliseconds = 900_000;
    expect((await piece(late, Buffer.alloc(5), { first: 0, total: 5 })).status).toBe(404);
  });
});
