// A machine whose clock is set wrong: what it waits for ends when it should, and what it writes of time for others to read is Graph's.

import { z } from 'zod';
import { movedClock, systemClock } from '../../src/app/clock';
import { body, get } from '../../src/graph/call';
import { openGraph, type Graph } from '../../src/graph/client';
import { failureIn } from './support/failure';
import { reply, scripted, settingsFor, startSignIn, type Scripted, type SignIn } from './support/tenant';

const trueNow = Date.now;
const hour = 3_600_000;

let signIn: SignIn;
const open: Scripted[] = [];

beforeAll(async () => {
  signIn = await startSignIn();
});
afterAll(() => signIn.close());
afterEach(async () => {
  Date.now = trueNow;
  for (const server of open.splice(0)) await server.close();
});

const setClock = (milliseconds: number): void => void (Date.now = () => trueNow() + milliseconds);
const aThing = get('/sites/a/lists/b/items/1', body(z.object({ name: z.string() })));

async function graphThat(answering: Parameters<typeof scripted>[0]): Promise<Graph> {
  const server = await scripted(answering);
  open.push(server);
  return openGraph(settingsFor(signIn.url, `${server.origin}/v1.0`));
}

it.each([-hour, hour])(
  'a wait that Graph asked for is over when it is over, though the clock was set by %i ms in it',
  async (by) => {
    let asked = 0;
    const graph = await graphThat((_, response) => {
      asked += 1;
      if (asked > 1) reply(response, { status: 200, body: { name: 'x' } });
      else reply(response, { status: 429, body: { error: { code: 'x' } }, headers: { 'Retry-After': '4' } });
    });
    expect(await failureIn(graph.send(aThing, 'person'))).toMatchObject({ kind: 'throttled' });
    setClock(by);
    const since = performance.now();
    expect(await graph.send(aThing)).toEqual({ name: 'x' });
    expect(performance.now() - since).toBeGreaterThan(2_000);
    expect(performance.now() - since).toBeLessThan(20_000);
  },
);

it.each([-hour, hour])('a clock that goes %i ms wrong is known by what Graph answers, and put right', async (by) => {
  const graph = await graphThat((_, response) => {
    response.setHeader('Date', new Date(trueNow()).toUTCString());
    reply(response, { status: 200, body: { name: 'x' } });
  });
  expect(graph.ahead()).toBe(0);
  await graph.send(aThing);
  expect(graph.ahead()).toBe(0);
  setClock(by);
  await graph.send(aThing);
  expect(Math.abs(graph.ahead() - by)).toBeLessThan(10_000);
  const still = movedClock(() => Promise.resolve({ offset: 0, reached: null }), graph.ahead);
  for (const moment of [systemClock(graph.ahead).realNow(), systemClock(graph.ahead).now(), still.realNow(), still.now()])
    expect(Math.abs(Date.parse(moment) - trueNow())).toBeLessThan(10_000);
  setClock(0);
  await graph.send(aThing);
  expect(graph.ahead()).toBe(0);
});
