// The figures of a real run, as a collector over HTTP receives them; and that a run that sends none loads nothing and asks nobody.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure, measures } from '../../src/graph/measure';
import { tenant, people } from '../../src/local/people';
import { apiOf } from '../support/api';
import { envFor, freePort } from '../support/bot-env';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { until } from '../support/until';

interface Point {
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue: string } }[];
  readonly count?: string;
  readonly sum?: number;
  readonly asDouble?: number;
}
interface Metric {
  readonly name: string;
  readonly unit: string;
  readonly histogram?: { readonly dataPoints: readonly Point[]; readonly aggregationTemporality: number };
  readonly sum?: { readonly dataPoints: readonly Point[]; readonly isMonotonic: boolean };
  readonly gauge?: { readonly dataPoints: readonly Point[] };
}
interface Received {
  readonly authorization: string | undefined;
  readonly text: string;
}

const mark = 'Kvackelundmätvärde';
const received: Received[] = [];
let collector: Server;
let status = 200;
let world: BotWorld;
const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/metrics`;

beforeAll(async () => {
  collector = createServer((request, response) => {
    let text = '';
    request.on('data', (piece: Buffer) => (text += piece.toString()));
    request.on('end', () => {
      received.push({ authorization: request.headers.authorization, text });
      response.statusCode = status;
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  world = await startBotWorld({ METRICS_URL: addressOf(collector), METRICS_TOKEN: 'token-of-the-collector' });
});
afterAll(async () => {
  await world.local.stop();
  collector.close();
});

const resourceMetrics = (): { resource: { attributes: Point['attributes'] }; scopeMetrics: { metrics: Metric[] }[] }[] =>
  (JSON.parse(received.at(-1)?.text ?? '') as { resourceMetrics: ReturnType<typeof resourceMetrics> }).resourceMetrics;
const metrics = (): readonly Metric[] => resourceMetrics().flatMap((one) => one.scopeMetrics.flatMap((scope) => scope.metrics));
const pointsOf = ({ histogram, sum, gauge }: Metric): readonly Point[] =>
  histogram?.dataPoints ?? sum?.dataPoints ?? gauge?.dataPoints ?? [];
const wordsOf = ({ attributes }: Point): string => attributes.map(({ key, value }) => `${key}=${value.stringValue}`).join(' ');
/** The bot's own looks, and nobody beside it who reads the same mails. */
const looked = async (): Promise<void> => {
  await world.local.notifier.idle();
  world.bot.loop.nudge();
  await world.bot.loop.atRest();
  await world.bot.app.later.idle();
};
/** How many of a figure with those words, added up. */
const countOf = (name: string, words: string): number =>
  metrics()
    .filter((metric) => metric.name === name)
    .flatMap(pointsOf)
    .filter((point) => wordsOf(point).includes(words))
    .reduce((all, { count, asDouble }) => all + Number(count ?? asDouble), 0);

it('a run over a rough Graph, with strangers at the door, is counted and arrives at the end', async () => {
  for (let n = 0; n < 3; n += 1) await world.mail(forwardedComplaint(n).replaceAll('Omsorgsteamet', `${mark} Omsorgsteamet`));
  await world.local$('faults', { faults: [{ kind: 'throttle', service: 'sharepoint', retryAfter: 0.05, skip: 5, every: 9 }] });
  for (let look = 0; look < 4; look += 1) await looked();
  await world.local$('faults', { faults: [] });
  await looked();
  await world.say('caseworkerSouth', `${mark} ringde`);
  expect((await world.tell({}, 'no.token.atall')).status).toBe(401);
  expect(
    (await fetch(`${world.bot.url}/api/my-work`, { headers: { Authorization: `Bearer ${mark}` } }).catch(() => null))?.status ??
      401,
  ).toBe(401);
  expect((await apiOf(world).get('registrar', '/api/my-work')).status).toBe(200);
  await world.bot.stop();
  expect(received.map(({ authorization }) => authorization)).toEqual(['Bearer token-of-the-collector']);
  expect(countOf('trappan.mails', 'way=in')).toBe(3);
  expect(countOf('trappan.mails', 'way=out')).toBeGreaterThanOrEqual(3);
  expect(countOf('trappan.passes', 'of=matter end=done')).toBeGreaterThanOrEqual(3);
  expect(countOf('trappan.graph.requests', 'service=batch status=2xx')).toBeGreaterThan(3);
  expect(countOf('trappan.graph.throttled', 'service=sharepoint')).toBeGreaterThan(0);
  expect(countOf('trappan.graph.waits', '')).toBeGreaterThan(0);
  expect(countOf('trappan.cards', 'way=send end=ok')).toBeGreaterThan(0);
  expect(countOf('trappan.refused', 'door=teams why=token')).toBe(1);
  expect(countOf('trappan.refused', 'door=tab why=token')).toBe(1);
});

it('has the form a collector reads: times in seconds since the start, counts that only grow, a level', () => {
  const named = new Map(metrics().map((metric) => [metric.name, metric]));
  expect([...named.keys()].toSorted()).toEqual(Object.keys(measures).toSorted());
  expect(named.get('trappan.passes')).toMatchObject({ unit: 's', histogram: { aggregationTemporality: 2 } });
  expect(named.get('trappan.mails')?.sum?.isMonotonic).toBe(true);
  expect(named.get('trappan.due')?.gauge?.dataPoints).toEqual([expect.objectContaining({ asDouble: expect.any(Number) })]);
  const [passes] = pointsOf(named.get('trappan.passes') as Metric);
  expect(passes).toMatchObject({ startTimeUnixNano: expect.stringMatching(/^\d{19}$/), count: expect.stringMatching(/^\d+$/) });
});

it('says no word that is not in the table of measures, and nobody’s name, number, address or mailbox [R089 I01]', () => {
  const allowed = Object.values(measures).flatMap(({ by }) =>
    Object.entries<readonly string[]>(by).flatMap(([key, words]) => words.map((word) => `${key}=${word}`)),
  );
  const said = metrics().flatMap((metric) => pointsOf(metric).flatMap((point) => wordsOf(point).split(' ').filter(Boolean)));
  expect(said.filter((word) => !allowed.includes(word))).toEqual([]);
  const [first] = resourceMetrics();
  expect(first?.resource.attributes.map(({ key }) => key)).toEqual(['service.name', 'service.instance.id']);
  const text = received.map((one) => one.text).join('\n');
  const secret = [
    mark,
    'ekbacka',
    tenant.id,
    tenant.sharedMailbox,
    tenant.domain,
    ...Object.values(people).flatMap(({ id, givenName, surname, userPrincipalName }) => [
      id,
      givenName,
      surname,
      userPrincipalName,
    ]),
  ];
  expect(secret.filter((word) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
});

it('a word nobody knows becomes “other” and a collector that says no stops nothing', async () => {
  const { sendFigures } = await import('../../bot/metrics/send-figures.js');
  const warned: object[] = [];
  const log = {
    info: () => undefined,
    error: () => undefined,
    warn: (message: string, ids = {}) => void warned.push({ message, ...ids }),
  };
  status = 503;
  const end = sendFigures({ url: addressOf(collector), token: null, replica: 'one', log });
  measure('trappan.mails', 1, { way: mark as 'in' });
  await end();
  expect(countOf('trappan.mails', 'way=other')).toBe(1);
  expect(received.at(-1)?.authorization).toBeUndefined();
  expect(warned[0]).toEqual({ message: 'the figures were not received', status: 503 });
});

/** The bot as a program, which says at its end which files of OpenTelemetry it had loaded, and whom it asked. */
async function loadedBy(own: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'loaded-'));
  const spy = path.join(folder, 'spy.cjs');
  writeFileSync(
    spy,
    "process.on('exit', () => process.stdout.write('loaded ' + Object.keys(require.cache).filter((file) => /@opentelemetry|bot.metrics.send/.test(file)).length));",
  );
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, ['--require', spy, 'dist/bot/main.js'], {
    env: { ...process.env, ...envFor(world.local, port), ...own },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = once(child, 'exit');
  await until(async () => (await fetch(`http://127.0.0.1:${port}/health`).catch(() => null))?.ok === true);
  child.kill('SIGTERM');
  await ended;
  return said;
}

it('loads nothing of it and sends nothing when no address is set, and does when one is', async () => {
  status = 200;
  const before = received.length;
  expect(await loadedBy({})).toBe('loaded 0');
  expect(received.length).toBe(before);
  expect(await loadedBy({ METRICS_URL: addressOf(collector) })).toMatch(/^loaded [1-9]/);
  expect(received.length).toBe(before + 1);
});
