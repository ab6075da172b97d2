// How calls travel: token, waiting, repeating, batches and bytes, against a server that answers as each test says.

import { z } from 'zod';
import { body, get, getWhole, nothing, patch, post, query, quoted, type Call } from '../../src/graph/call';
import { openGraph, type Graph } from '../../src/graph/client';
import { reply, scripted, settingsFor, startSignIn, type Scripted, type SignIn } from './support/tenant';
import { failureIn } from './support/failure';

let signIn: SignIn;
const open: Scripted[] = [];

beforeAll(async () => {
  signIn = await startSignIn();
});
afterAll(() => signIn.close());
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

type Answering = Parameters<typeof scripted>[0];

async function graphThat(answering: Answering): Promise<{ graph: Graph; server: Scripted }> {
  const server = await scripted(answering);
  open.push(server);
  return { server, graph: openGraph(settingsFor(signIn.url, `${server.origin}/v1.0`)) };
}

const named = z.object({ name: z.string() });
const aThing = get('/sites/a/lists/b/items/1', body(named));
const error = (code: string, message = 'No.') => ({ error: { code, message } });
const refused = { status: 429, body: error('activityLimitReached') };

describe('one call', () => {
  it('carries the token, who we are and an id of its own', async () => {
    const { graph, server } = await graphThat((_, response) => reply(response, { status: 200, body: { name: 'x' } }));
    expect(await graph.send(aThing)).toEqual({ name: 'x' });
    const [ask] = server.seen;
    expect(ask?.url).toBe('/v1.0/sites/a/lists/b/items/1');
    expect(ask?.headers).toMatchObject({ 'user-agent': expect.stringMatching(/^NONISV\|Trappan\|Trappan\/\d/) });
    expect(ask?.headers['authorization']).toMatch(/^Bearer ey/);
    expect(ask?.headers['client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gets a new token when Graph does not take the old one, once', async () => {
    let count = 0;
    const { graph, server } = await graphThat((_, response) =>
      reply(response, { status: count++ === 0 ? 401 : 200, body: { name: 'x' } }),
    );
    await graph.send(aThing);
    expect(server.seen).toHaveLength(2);
    const { graph: other, server: closed } = await graphThat((_, response) =>
      reply(response, { status: 401, body: error('InvalidAuthenticationToken') }),
    );
    expect((await failureIn(other.send(aThing))).kind).toBe('forbidden');
    expect(closed.seen).toHaveLength(2);
  });

  it('waits as long as Retry-After says, also a fraction, when nobody waits for it', async () => {
    const times: number[] = [];
    const { graph } = await graphThat((_, response) => {
      times.push(Date.now());
      if (times.length === 1) reply(response, { status: 429, body: refused.body, headers: { 'Retry-After': '0.7' } });
      else reply(response, { status: 200, body: { name: 'x' } });
    });
    await graph.send(aThing);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(690);
  });

  it('is tried again after a pause when Graph is throttled and does not say for how long', async () => {
    let count = 0;
    const { graph } = await graphThat((_, response) =>
      reply(response, { status: count++ === 0 ? 429 : 200, body: count === 1 ? refused.body : { name: 'x' } }),
    );
    expect(await graph.send(aThing)).toEqual({ name: 'x' });
  });

  it('lets a person wait for a short Retry-After, and not for a long one', async () => {
    let count = 0;
    const short = await graphThat((_, response) =>
      count++ === 0
        ? reply(response, { status: 429, body: refused.body, headers: { 'Retry-After': '1' } })
        : reply(response, { status: 200, body: { name: 'x' } }),
    );
    expect(await short.graph.send(aThing, 'person')).toEqual({ name: 'x' });
    const { graph, server } = await graphThat((_, response) =>
      reply(response, { status: 429, body: refused.body, headers: { 'Retry-After': '4' } }),
    );
    const started = Date.now();
    expect(await failureIn(graph.send(aThing, 'person'))).toMatchObject({ kind: 'throttled', retryAfter: 4 });
    expect(Date.now() - started).toBeLessThan(3_500);
    expect(server.seen).toHaveLength(1);
  });

  it('waits for nothing that would end after its moment, and asks nothing for long then', async () => {
    const { graph, server } = await graphThat((_, response) =>
      reply(response, { status: 429, body: refused.body, headers: { 'Retry-After': '2' } }),
    );
    const until = performance.now() + 1_000;
    expect((await failureIn(graph.within(() => until).send(aThing))).kind).toBe('throttled');
    expect(server.seen).toHaveLength(1);
    const silent = await graphThat(() => undefined);
    const began = performance.now();
    const late = silent.graph.within(() => began);
    expect(await failureIn(late.send({ ...aThing, repeat: 'never' }))).toMatchObject({ code: 'timeout' });
    expect(performance.now() - began).toBeLessThan(20_000); // a pass waits thirty
  });

  it('leaves what is left of the minute to people', async () => {
    let remaining = 90;
    const { graph, server } = await graphThat((_, response) =>
      reply(response, {
        status: 200,
        body: { name: 'x' },
        headers: { 'RateLimit-Limit': '1000', 'RateLimit-Remaining': String(remaining), 'RateLimit-Reset': '50' },
      }),
    );
    expect(graph.hasRoom()).toBe(true);
    await graph.send(aThing);
    expect(graph.hasRoom()).toBe(false);
    await graph.send(aThing);
    remaining = 60;
    await graph.send(aThing);
    expect((await failureIn(graph.send(aThing))).kind).toBe('throttled');
    expect(server.seen).toHaveLength(3);
    expect(await graph.send(aThing, 'person')).toEqual({ name: 'x' });
  });

  it.each([
    { says: 'a third of a minute whose limit it knows', used: 1, begins: 20 },
    { says: 'the part of others who ask for the same tenant, too', used: 2, begins: 10 },
  ])('keeps $says for people', async ({ used, begins }) => {
    const headers = { 'RateLimit-Limit': '30', 'RateLimit-Remaining': String(30 - used), 'RateLimit-Reset': '50' };
    const { graph, server } = await graphThat((_, response) =>
      reply(response, { status: 200, body: { name: 'x' }, ...(server.seen.length === 1 ? { headers } : {}) }),
    );
    while (graph.hasRoom() && server.seen.length < 30) await graph.send(aThing);
    expect(server.seen).toHaveLength(begins);
    expect(graph.roomIn()).toBeGreaterThan(40);
    expect(await graph.send(aThing, 'person')).toEqual({ name: 'x' });
    await graph.all([aThing, aThing]); // what has been begun is brought to its end
  });

  it('asks nothing of a service before the wait it was told is over, whoever waits, nor what stood in line meanwhile', async () => {
    const asked: number[] = [];
    let until = 0;
    const { graph } = await graphThat((_, response) => {
      asked.push(Date.now());
      if (asked.length > 1) return reply(response, { status: 200, body: { name: 'x' } });
      until = Date.now() + 1_000;
      return reply(response, { status: 429, body: refused.body, headers: { 'Retry-After': '1' } });
    });
    const first = graph.send(aThing);
    while (until === 0) await new Promise((done) => setTimeout(done, 5));
    await new Promise((done) => setTimeout(done, 50));
    await Promise.all([first, graph.send(aThing, 'person'), ...Array.from({ length: 9 }, () => graph.send(aThing))]);
    expect(asked.slice(1).filter((at) => at < until)).toEqual([]);
  });

  it('is given up when Graph asks for a longer wait than a pass has', async () => {
    const { graph, server } = await graphThat((_, response) =>
      reply(response, { status: 503, body: error('serviceNotAvailable'), headers: { 'Retry-After': '3600' } }),
    );
    expect(await failureIn(graph.send(aThing))).toMatchObject({ kind: 'throttled', retryAfter: 3600 });
    expect(server.seen).toHaveLength(1);
  });

  it('is given up after five tries', async () => {
    const { graph, server } = await graphThat((_, response) =>
      reply(response, { status: 429, body: refused.body, headers: { 'Retry-After': '0.01' } }),
    );
    expect((await failureIn(graph.send(aThing))).kind).toBe('throttled');
    expect(server.seen).toHaveLength(5);
  });

  it('that sends a letter is never repeated, whatever the answer [DEC7.2]', async () => {
    const send: Call<undefined> = post('/users/a/messages/b/send', undefined, { read: nothing, repeat: 'never' });
    for (const status of [429, 502, 503]) {
      const { graph, server } = await graphThat((_, response) =>
        reply(response, { status, body: refused.body, headers: { 'Retry-After': '0.01' } }),
      );
      await failureIn(graph.send(send));
      expect(server.seen).toHaveLength(1);
    }
    const { graph, server } = await graphThat((_, response) => response.destroy());
    expect((await failureIn(graph.send(send))).kind).toBe('away');
    expect(server.seen).toHaveLength(1);
  });

  it('that changes something is not repeated when its answer is lost, but is when Graph did nothing', async () => {
    const change = patch('/sites/a/lists/b/items/1', { fields: {} }, { read: nothing, version: '"x,1"' });
    const { graph, server } = await graphThat((_, response) => response.destroy());
    expect((await failureIn(graph.send(change))).kind).toBe('away');
    expect(server.seen).toHaveLength(1);
    let count = 0;
    const throttled = await graphThat((_, response) =>
      reply(response, { status: count++ === 0 ? 429 : 200, body: {}, headers: { 'Retry-After': '0.01' } }),
    );
    await throttled.graph.send(change);
    expect(throttled.server.seen.map(({ headers }) => headers['if-match'])).toEqual(['"x,1"', '"x,1"']);
  });

  it('ends when Graph does not answer in time', async () => {
    const { graph } = await graphThat(() => undefined);
    const failure = await failureIn(graph.send({ ...aThing, timeout: 100, repeat: 'never' }));
    expect(failure).toMatchObject({ kind: 'away', code: 'timeout' });
  });

  it('whose answer is not what was asked for is unreadable', async () => {
    const { graph } = await graphThat((_, response) => reply(response, { status: 200, body: { name: 7 } }));
    expect((await failureIn(graph.send(aThing))).kind).toBe('unreadable');
  });

  it.each([
    [409, 'resourceModified', 'conflict'],
    [412, 'resourceModified', 'conflict'],
    [404, 'itemNotFound', 'missing'],
    [403, 'accessDenied', 'forbidden'],
    [400, 'invalidRequest', 'refused'],
    [501, 'notImplemented', 'refused'],
  ])('answered %i %s fails as what that means', async (status, code, kind) => {
    const { graph } = await graphThat((_, response) => reply(response, { status, body: error(code) }));
    expect(await failureIn(graph.send(aThing))).toMatchObject({ kind, status, code });
  });

  it('fails without repeating a name, a key or a word of the answer', async () => {
    const { graph } = await graphThat((_, response) =>
      reply(response, { status: 403, body: error('accessDenied', 'Anna Påhittad may not') }),
    );
    const path = `/users/anna%40person.example/messages/AAMk123/$value${query({ $filter: `a eq ${quoted("Anna's")}` })}`;
    const failure = await failureIn(graph.send(get(path, nothing)));
    expect(failure.message).toBe('Graph GET /users/…/messages/…/$value forbidden 403 accessDenied');
    expect(JSON.stringify(failure)).not.toMatch(/anna/i);
  });
});

describe('a list', () => {
  const numbers = getWhole('/users', body(z.object({ value: z.array(z.number()) })));
  const next = (link: unknown) => ({ value: [1], '@odata.nextLink': link });
  const page2 = '/v1.0/users?$skiptoken=2';

  it.each<readonly [string, object, object | string]>([
    ['whose second page has no rows of its own', next(page2), {}],
    ['whose second page is a list of nothing', next(page2), { value: null }],
    ['whose second page leads to no address', next(page2), { value: [2], '@odata.nextLink': 7 }],
    ['whose first page leads to no address', next(7), { value: [2] }],
    ['whose first page leads to what is none', next('http://['), { value: [2] }],
    ['whose first page leads out of Graph', next('/other/users?$skiptoken=2'), { value: [2] }],
  ])('%s is unreadable, and never a shorter one', async (_what, first, second) => {
    const { graph } = await graphThat((ask, response) =>
      reply(response, { status: 200, body: ask.url.includes('skip') ? second : first }),
    );
    expect((await failureIn(graph.send(numbers))).kind).toBe('unreadable');
  });

  it.each([
    ['cut short', '{"value":[1,2'],
    ['a page of something in between', '<html><body>Sign in</body></html>'],
  ])('whose answer is %s is asked for again', async (_what, text) => {
    let count = 0;
    const { graph } = await graphThat((_ask, response) => {
      count += 1;
      if (count > 1) return reply(response, { status: 200, body: { value: [1, 2] } });
      response.writeHead(200, { 'Content-Type': 'application/json' });
      return response.end(text);
    });
    expect((await graph.send(numbers)).value).toEqual([1, 2]);
  });
});

describe('the token', () => {
  it('does not follow a redirect or an upload address to another host', async () => {
    const foreign = await scripted((_, response) => reply(response, { status: 200, body: { name: 'x' } }));
    open.push(foreign);
    const { graph, server } = await graphThat((ask, response) => {
      if (ask.url.endsWith('/createUploadSession'))
        return reply(response, { status: 200, body: { uploadUrl: `${foreign.origin}/up` } });
      return reply(response, { status: 302, headers: { Location: `${foreign.origin}/file` } });
    });
    expect(Buffer.from(await graph.bytes(get('/drives/d/root:/a:/content', nothing), 1000)).toString()).toBe('{"name":"x"}');
    await graph.upload({ path: '/drives/d/root:/a:', bytes: Buffer.alloc(10) });
    expect((await failureIn(graph.send(aThing))).kind).toBe('refused');
    expect(foreign.seen.map(({ url }) => url)).toEqual(['/file', '/up']);
    expect(foreign.seen.filter(({ headers }) => headers['authorization'] !== undefined)).toEqual([]);
    expect(server.seen.filter(({ headers }) => headers['authorization'] === undefined)).toEqual([]);
  });

  it('does not follow a next page to another host', async () => {
    const foreign = await scripted((_, response) => reply(response, { status: 200, body: { value: [] } }));
    open.push(foreign);
    const { graph } = await graphThat((ask, response) =>
      reply(response, {
        status: 200,
        body: ask.url.includes('skip')
          ? { value: [2] }
          : { value: [1], '@odata.nextLink': `${foreign.origin}/v1.0/users?$skiptoken=skip` },
      }),
    );
    const all = await graph.send(getWhole('/users', body(z.object({ value: z.array(z.number()) }))));
    expect(all.value).toEqual([1, 2]);
    expect(foreign.seen).toEqual([]);
  });

  it('is asked for by no address but Graph and this machine', () => {
    expect(() => openGraph(settingsFor(signIn.url, 'https://graph.evil.example/v1.0'))).toThrow('GRAPH_URL');
    expect(() => openGraph(settingsFor(signIn.url, 'http://graph.microsoft.com/v1.0'))).toThrow('GRAPH_URL');
    expect(() => openGraph(settingsFor(signIn.url, 'https://graph.microsoft.com/v1.0'))).not.toThrow();
  });

  it('is fetched once for many calls at the same time', async () => {
    const { graph, server } = await graphThat((_, response) => reply(response, { status: 200, body: { name: 'x' } }));
    await Promise.all(Array.from({ length: 6 }, () => graph.send(aThing)));
    expect(new Set(server.seen.map(({ headers }) => headers['authorization'])).size).toBe(1);
  });

  it('that sign-in refuses is told as forbidden, and a sign-in that is away as away', async () => {
    const { server } = await graphThat((_, response) => reply(response, { status: 200, body: { name: 'x' } }));
    const wrong = { ...settingsFor(signIn.url, `${server.origin}/v1.0`), proof: { kind: 'secret', secret: 'wrong' } as const };
    expect(await failureIn(openGraph(wrong).send(aThing))).toMatchObject({ kind: 'forbidden', code: 'signIn' });
    expect(server.seen).toEqual([]);
  });
});

describe('a query', () => {
  it('reaches Graph as it was meant, whatever signs are in it', async () => {
    const { graph, server } = await graphThat((_, response) => reply(response, { status: 200, body: { name: 'x' } }));
    const filter = `fields/Key eq ${quoted("O'Hara & Söner #1+1=100% ?/\\")}`;
    await graph.send(get(`/sites/a/lists/b/items${query({ $filter: filter, $top: 5 })}`, nothing));
    const asked = new URL(server.seen[0]?.url ?? '', server.origin);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      $filter: "fields/Key eq 'O''Hara & Söner #1+1=100% ?/\\'",
      $top: '5',
    });
  });
});

describe('many calls', () => {
  const part = (name: string, given: Partial<Call<{ name: string }>> = {}): Call<{ name: string }> => ({
    ...get(`/sites/a/lists/b/items/${name}`, body(named)),
    ...given,
  });
  interface Sent {
    requests: { id: string; url: string; method: string; dependsOn?: string[] }[];
  }
  const batches = (server: Scripted): Sent[] => server.seen.map((ask) => JSON.parse(ask.body) as Sent);
  const answerParts = (statusOf: (url: string, round: number) => number): Answering => {
    let round = 0;
    return (ask, response) => {
      const { requests } = JSON.parse(ask.body) as Sent;
      round += 1;
      let failed = false;
      const responses = requests.map(({ id, url, dependsOn }) => {
        const status = failed && dependsOn !== undefined ? 424 : statusOf(url, round);
        failed ||= status >= 400;
        return {
          id,
          status,
          headers: { 'Retry-After': '0.05' },
          body: status < 300 ? { name: url.split('/').at(-1) } : error('code'),
        };
      });
      reply(response, { status: 200, body: { responses: responses.reverse() } });
    };
  };

  it('travel together, twenty in a request, and each has its own outcome', async () => {
    const { graph, server } = await graphThat(answerParts((url) => (url.endsWith('/7') ? 404 : 200)));
    const outcomes = await graph.all(Array.from({ length: 45 }, (_, n) => part(String(n))));
    expect(batches(server).map(({ requests }) => requests.length)).toEqual([20, 20, 5]);
    expect(outcomes[44]).toEqual({ ok: true, value: { name: '44' } });
    expect(outcomes[7]).toMatchObject({ ok: false, failure: { kind: 'missing' } });
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(44);
  });

  it('keep the type of each value', async () => {
    const { graph } = await graphThat(answerParts(() => 200));
    const count = get('/sites/a/lists/b/items/2', () => 2);
    const [first, second] = await graph.all([part('1'), count]);
    const name: string | undefined = first.ok ? first.value.name : undefined;
    const number: number | undefined = second.ok ? second.value : undefined;
    expect([name, number]).toEqual(['1', 2]);
  });

  it('that are throttled one by one are repeated alone', async () => {
    const { graph, server } = await graphThat(answerParts((url, round) => (round === 1 && /[23]$/.test(url) ? 429 : 200)));
    const outcomes = await graph.all(['1', '2', '3', '4'].map((name) => part(name)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(batches(server)[1]?.requests.map(({ url }) => url.at(-1))).toEqual(['2', '3']);
  });

  it('are not repeated when the refusal itself is what is asked about', async () => {
    const { graph, server } = await graphThat(answerParts((url) => (url.endsWith('2') ? 429 : 200)));
    const outcomes = await graph.all(
      ['1', '2'].map((name) => part(name)),
      { patience: 'once' },
    );
    expect(outcomes.map((one) => (one.ok ? 'ok' : one.failure.kind))).toEqual(['ok', 'throttled']);
    expect(server.seen).toHaveLength(1);
  });

  it('in a row stop at the first that fails', async () => {
    const { graph, server } = await graphThat(answerParts((url) => (url.endsWith('2') ? 409 : 200)));
    const outcomes = await graph.all(
      ['1', '2', '3'].map((name) => part(name)),
      { serial: true },
    );
    expect(outcomes.map((one) => (one.ok ? 'ok' : one.failure.kind))).toEqual(['ok', 'conflict', 'skipped']);
    expect(batches(server)[0]?.requests.map(({ dependsOn }) => dependsOn)).toEqual([undefined, ['0'], ['1']]);
  });

  it('in a row go on where one was throttled', async () => {
    const { graph, server } = await graphThat(answerParts((url, round) => (round === 1 && url.endsWith('2') ? 429 : 200)));
    const outcomes = await graph.all(
      ['1', '2', '3'].map((name) => part(name)),
      { serial: true },
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(batches(server)[1]?.requests.map(({ url }) => url.at(-1))).toEqual(['2', '3']);
  });

  it('whose common answer is lost are repeated where that is safe only', async () => {
    let count = 0;
    const { graph, server } = await graphThat((ask, response) => {
      if (count++ === 0) response.destroy();
      else answerParts(() => 200)(ask, response);
    });
    const outcomes = await graph.all([part('1'), part('2', { repeat: 'untried' }), part('3', { repeat: 'never' }), part('4')]);
    expect(outcomes.map((one) => (one.ok ? 'ok' : one.failure.kind))).toEqual(['ok', 'away', 'away', 'ok']);
    expect(batches(server)[1]?.requests.map(({ url }) => url.at(-1))).toEqual(['1', '4']);
  });

  it('in a row whose common answer is lost go no further than what may be repeated', async () => {
    let count = 0;
    const { graph, server } = await graphThat((_, response) => {
      if (count++ === 0) response.destroy();
      else reply(response, { status: 200, body: { name: 'x' } });
    });
    const outcomes = await graph.all([part('1'), part('2', { repeat: 'untried' }), part('3')], { serial: true });
    expect(outcomes.map((one) => (one.ok ? 'ok' : one.failure.kind))).toEqual(['ok', 'away', 'away']);
    expect(server.seen).toHaveLength(2);
  });

  it('to a mailbox are never more than four at a time', async () => {
    let now = 0;
    let most = 0;
    const { graph } = await graphThat((_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now -= 1;
        reply(response, { status: 200, body: { name: 'x' } });
      }, 20);
    });
    await Promise.all(Array.from({ length: 12 }, () => graph.send(get('/users/a/messages/b', body(named)))));
    expect(most).toBe(4);
  });

  it('to a mailbox are never more than four at a time in batches either, beside single ones, and what goes elsewhere still travels by twenty', async () => {
    let now = 0;
    let most = 0;
    const answer = answerParts(() => 200);
    const { graph, server } = await graphThat((ask, response) => {
      const count =
        ask.body === '' ? 1 : (JSON.parse(ask.body) as Sent).requests.filter(({ url }) => url.includes('/users/')).length;
      most = Math.max(most, (now += count));
      setTimeout(() => {
        now -= count;
        if (ask.body === '') reply(response, { status: 200, body: { name: 'x' } });
        else answer(ask, response);
      }, 20);
    });
    const mail = (n: number): Call<{ name: string }> => get(`/users/a/messages/${n}`, body(named));
    const mixed = [...Array.from({ length: 18 }, (_, n) => mail(n)), ...Array.from({ length: 16 }, (_, n) => part(String(n)))];
    const [outcomes] = await Promise.all([graph.all(mixed), ...Array.from({ length: 6 }, (_, n) => graph.send(mail(n)))]);
    expect(outcomes.map((one) => (one.ok ? one.value.name : '')).slice(0, 19)).toEqual([...Array(18).keys(), 0].map(String));
    expect(most).toBe(4);
    expect(server.seen.filter(({ body: sent }) => sent !== '')).toHaveLength(5);
  });
});

describe('bytes', () => {
  it('are taken up to a limit, and no further', async () => {
    const { graph } = await graphThat((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain' });
      response.end(Buffer.alloc(2_000_000, 'a'));
    });
    const file = get('/users/a/messages/b/$value', nothing);
    expect((await graph.bytes(file, 2_000_000)).byteLength).toBe(2_000_000);
    expect((await failureIn(graph.bytes(file, 1_999_999))).kind).toBe('tooLarge');
  });

  it('are asked for once more when they stop in the middle', async () => {
    let count = 0;
    const { graph } = await graphThat((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': '6' });
      if (count++ === 0) response.write('abc', () => response.destroy());
      else response.end('abcdef');
    });
    expect(Buffer.from(await graph.bytes(get('/users/a/messages/b/$value', nothing), 100)).toString()).toBe('abcdef');
  });

  it('go up in pieces, in order, and whole', async () => {
    const ranges: (string | undefined)[] = [];
    const bytes = Buffer.alloc(11 * 1024 * 1024, 'å');
    let total = 0;
    const { graph, server } = await graphThat((ask, response) => {
      if (ask.method === 'POST') return reply(response, { status: 200, body: { uploadUrl: `${server.origin}/up/1` } });
      ranges.push(String(ask.headers['content-range']));
      total += Number(ask.headers['content-length']);
      return reply(response, { status: total === bytes.byteLength ? 201 : 202, body: {} });
    });
    await graph.upload({ path: '/drives/d/root:/a:', bytes });
    expect(ranges).toEqual(['bytes 0-5242879/11534336', 'bytes 5242880-10485759/11534336', 'bytes 10485760-11534335/11534336']);
  });
});
