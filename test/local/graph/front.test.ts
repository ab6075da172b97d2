// What holds for every Graph call: tokens, ids, unknown calls, batches, faults, limits and the record.

import type { Route } from '../../../src/local/http';
import { aList, CASES, startGraph, type GraphServer } from '../support/graph-server';

const slow: Route = {
  ...{ method: 'GET', template: '/users/{user}/messages', service: 'outlook', units: 0 },
  handle: async () => {
    await new Promise((done) => setTimeout(done, 50));
    return { status: 200, body: { value: [] } };
  },
};

let graph: GraphServer;
let list: string;

beforeAll(async () => {
  graph = await startGraph([slow]);
  list = await aList(graph, 'Fram');
});
afterAll(() => graph.close());
afterEach(() => graph.faults.clear());

const batchWrongly = (requests: unknown[]) => graph.askWrongly('POST', '/$batch', { body: { requests } });
const batch = (requests: unknown[], headers: Record<string, string> = {}) =>
  graph.ask('POST', '/$batch', { body: { requests }, headers });
type Part = { id: string; status: number; headers: Record<string, string>; body: { error: { code: string }; fields: object } };
const part = (answer: { body: { responses: Part[] } }, id: string) => answer.body.responses.find((one) => one.id === id);
const creates = (id: string, fields: object, more: object = {}) => ({
  ...{ id, method: 'POST', url: `${list}/items`, headers: { 'Content-Type': 'application/json' }, body: { fields } },
  ...more,
});

describe('every call', () => {
  it('needs a token that is ours', async () => {
    for (const token of [null, 'nobody']) {
      const refused = await graph.askWrongly('GET', '/sites/root', { token });
      expect([refused.status, refused.body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
      expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  it('carries request ids, in the headers and inside an error', async () => {
    const refused = await graph.ask('GET', `${CASES}:/lists/finns-inte`, { headers: { 'client-request-id': 'mine' } });
    const id = refused.headers.get('request-id');
    expect(refused.headers.get('client-request-id')).toBe('mine');
    expect(refused.body.error).toMatchObject({
      ...{ code: 'itemNotFound', message: expect.any(String) },
      innerError: { 'request-id': id, 'client-request-id': 'mine', date: expect.any(String) },
    });
  });

  it('that the product does not make answers 501 and its name', async () => {
    const unknown = await graph.askWrongly('POST', '/identity/conditionalAccess', { body: {} });
    expect(unknown.status).toBe(501);
    expect(unknown.body.error.message).toContain('POST /identity/conditionalAccess');
  });

  it('refuses a body that is no JSON, has the wrong shape or is too large', async () => {
    const typed = { headers: { 'Content-Type': 'application/json' } };
    expect((await graph.askWrongly('POST', `${list}/items`, { body: '{"fields":', ...typed })).body.error.code).toBe(
      'BadRequest',
    );
    expect((await graph.askWrongly('POST', `${list}/items`, { body: { Key: 'x' } })).status).toBe(400);
    expect((await graph.askWrongly('POST', `${list}/items`, { body: 'x'.repeat(4_200_000), ...typed })).status).toBe(413);
  });
});

describe('a batch', () => {
  it('answers each part by itself, in another order than asked', async () => {
    const done = await batch([
      { id: '1', method: 'GET', url: '/sites/root' },
      { id: '2', method: 'GET', url: `${list}/items/999999` },
      creates('3', { Plain: 'x' }),
    ]);
    expect([done.status, done.body.responses.map(({ id }: Part) => id)]).toEqual([200, ['3', '2', '1']]);
    expect([part(done, '1')?.status, part(done, '2')?.status, part(done, '3')?.status]).toEqual([200, 404, 201]);
  });

  it('answers 424 for what depends on a failed part, and is no transaction', async () => {
    const done = await batch([
      creates('a', { Key: 'batch' }),
      creates('b', { Key: 'batch' }, { dependsOn: ['a'] }),
      creates('c', { Key: 'other' }, { dependsOn: ['b'] }),
    ]);
    expect([part(done, 'a')?.status, part(done, 'b')?.status, part(done, 'c')?.status]).toEqual([201, 400, 424]);
    const found = await graph.ask('GET', `${list}/items?$filter=startswith(fields/Key,'batch')`);
    expect(found.body.value).toHaveLength(1);
  });

  it.each([
    [
      'more than twenty parts',
      Array.from({ length: 21 }, (_none, at) => ({ id: String(at), method: 'GET', url: '/sites/root' })),
    ],
    ['two parts with one id', ['a', 'A'].map((id) => ({ id, method: 'GET', url: '/sites/root' }))],
    ['no parts', []],
    ['a body without its type', [{ id: '1', method: 'POST', url: '/sites/root/lists', body: {} }]],
    ['an absolute address', [{ id: '1', method: 'GET', url: 'https://graph.microsoft.com/v1.0/sites/root' }]],
    ['a batch inside', [{ id: '1', method: 'POST', url: '/$batch' }]],
    ['a dependence on nobody', [{ id: '1', method: 'GET', url: '/sites/root', dependsOn: ['0'] }]],
  ])('is refused as a whole with %s', async (_name, requests) => {
    expect((await batchWrongly(requests)).status).toBe(400);
  });

  it('carries bytes as base64, both ways', async () => {
    const url = `${CASES}:/drive/root:/batch.bin:/content`;
    const bytes = Buffer.from([0, 1, 2, 250]).toString('base64');
    const written = await batch([
      { id: '1', method: 'PUT', url, headers: { 'Content-Type': 'application/octet-stream' }, body: bytes },
    ]);
    expect(part(written, '1')?.status).toBe(201);
    expect(part(await batch([{ id: '1', method: 'GET', url }]), '1')?.body).toBe(bytes);
  });
});

describe('a fault', () => {
  it('throttles so many times, with seconds, a fraction of them, or none', async () => {
    const fault = { kind: 'throttle', service: 'sharepoint', method: 'GET', path: '/sites/*' };
    graph.faults.set({
      faults: [
        { ...fault, retryAfter: 2.128, times: 1 },
        { ...fault, retryAfter: null, times: 1 },
      ],
    });
    const answers = [
      await graph.ask('GET', '/sites/root'),
      await graph.ask('GET', '/sites/root'),
      await graph.ask('GET', '/sites/root'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(answers.map(({ headers }) => headers.get('retry-after'))).toEqual(['2.128', null, null]);
  });

  it('loses the answer after the work is done', async () => {
    const lost = graph.ask('POST', `${list}/items`, { body: { fields: { Key: 'lost' } }, headers: { 'x-local-fault': 'lost' } });
    await expect(lost).rejects.toThrow();
    expect((await graph.ask('GET', `${list}/items?$filter=fields/Key eq 'lost'`)).body.value).toHaveLength(1);
  });

  it('hangs without doing the work', async () => {
    const hung = graph.ask('POST', `${list}/items`, {
      body: { fields: { Key: 'hung' } },
      headers: { 'x-local-fault': 'timeout:20' },
    });
    await expect(hung).rejects.toThrow();
    expect((await graph.ask('GET', `${list}/items?$filter=fields/Key eq 'hung'`)).body.value).toEqual([]);
  });

  it('strikes one part of a batch, every n-th call, or after the first ones', async () => {
    graph.faults.set({ faults: [{ kind: 'unavailable', path: '/sites/*/items', method: 'POST', skip: 1, every: 2 }] });
    const done = await batch([creates('1', {}), creates('2', {}), creates('3', {}), creates('4', {})]);
    expect(['1', '2', '3', '4'].map((id) => part(done, id)?.status)).toEqual([201, 503, 201, 503]);
    expect(part(done, '2')?.headers['Retry-After']).toBe('1');
    expect(graph.faults.list()[0]).toMatchObject({ met: 4, struck: 2 });
  });

  it('makes an answer late, and a part of a batch whose answer is lost say 504', async () => {
    const start = Date.now();
    expect((await graph.ask('GET', '/sites/root', { headers: { 'x-local-fault': 'delay:60' } })).status).toBe(200);
    expect(Date.now() - start).toBeGreaterThanOrEqual(59);
    graph.faults.set({ faults: [{ kind: 'lost', path: '/sites/*/items' }] });
    expect(part(await batch([creates('1', { Key: 'part' })]), '1')?.status).toBe(504);
    graph.faults.clear();
    expect((await graph.ask('GET', `${list}/items?$filter=fields/Key eq 'part'`)).body.value).toHaveLength(1);
  });

  it('tells a reader of changes to start over', async () => {
    graph.faults.set({ faults: [{ kind: 'gone', path: '*/items/delta', times: 1 }] });
    const gone = await graph.ask('GET', `${list}/items/delta?token=latest`);
    expect([gone.status, (await graph.ask('GET', gone.headers.get('location') ?? '')).status]).toEqual([410, 200]);
  });

  it('that nobody knows is refused when it is set', () => {
    expect(() => graph.faults.set({ faults: [{ kind: 'earthquake' }] })).toThrow();
  });
});

describe('limits', () => {
  it('count SharePoint units by app, warn from four fifths on, and answer 429 with the seconds left', async () => {
    graph.limits.sharePointUnitsPerMinute = 10;
    const ask = () => graph.ask('GET', `${list}/items?$top=1`, { token: 'otherApp' });
    const answers = [await ask(), await ask(), await ask(), await ask(), await ask(), await ask()];
    graph.limits.sharePointUnitsPerMinute = Infinity;
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual([null, null, null, '2', '0', null]);
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(50);
  });

  it('let an app make four calls to Outlook at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => graph.ask('GET', '/users/x/messages')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429, 429]);
    const inBatch = Array.from({ length: 6 }, (_none, at) => ({ id: String(at), method: 'GET', url: '/users/x/messages' }));
    expect((await batch(inBatch)).body.responses.map(({ status }: Part) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  });
});

describe('the record', () => {
  it('counts a batch as one request and its parts as units, by service and by route', async () => {
    const mark = graph.record.mark();
    await graph.ask('GET', `${list}/items/999999`);
    await batch([creates('1', {}), { id: '2', method: 'GET', url: `${list}/items?$top=1` }]);
    const totals = graph.record.since(mark, true);
    expect(totals).toMatchObject({ requests: 2, units: 5, complete: true, byStatus: { 404: 1, 201: 1, 200: 2 } });
    expect(totals.byService['sharepoint']).toEqual({ requests: 1, parts: 2, units: 5 });
    expect(totals.byTemplate['POST /sites/{site}/lists/{list}/items']).toEqual({ requests: 0, parts: 1, units: 2 });
    expect(graph.record.since(totals.mark).requests).toBe(0);
  });

  it('costs nothing for what was throttled', async () => {
    const mark = graph.record.mark();
    await graph.ask('GET', '/sites/root', { headers: { 'x-local-fault': 'throttle:1' } });
    expect(graph.record.since(mark)).toMatchObject({ requests: 1, units: 0, byStatus: { 429: 1 } });
  });
});
