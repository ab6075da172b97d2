// Everything people and Teams can send, changed by dice: bodies of every route, presses, dialogs, searches and words. Nothing falls, nothing waits, and what
// is refused has written nothing.

import { apiRoutes } from '../../../bot/api/server';
import { people, type PersonKey } from '../../../src/local/people';
import { signActivity } from '../../../src/local/teams/channel-token';
import { closedRoutes } from '../../../test/support/closed-routes';
import { dice, type Dice } from '../../../test/support/dice';
import { openKnocker, type Answered, type Knock } from '../doors/knock';
import { openTally } from '../doors/tally';
import type { Ran } from '../ran';
import { activitySeeds } from './activity-seeds';
import { mutated } from './mutate';
import { openWatched, type Watched } from './watched';

/** Milliseconds: a page's own patience, and a turn's, with what a busy machine adds. */
const longest = 10_000;

const who: readonly PersonKey[] = [
  'registrar',
  'caseworkerSouth',
  'managerSouth',
  'departmentHead',
  'qualityController',
  'ekuFirst',
  'procurement',
  'stranger',
];

/** Bodies of routes that are open to everybody, beside those of the closed ones. */
const openBodies: Readonly<Record<string, unknown>> = {
  'POST /api/matters': { process: 'lexSarah', mark: 'b', unit: 'soder', words: 'Hon fick fel medicin.' },
  'POST /api/language': { language: 'sv' },
};

interface Fuzzing {
  readonly watched: Watched;
  readonly luck: Dice;
  readonly tokens: ReadonlyMap<PersonKey, string>;
  readonly channel: string;
}

/** So many requests in one world. */
export async function fuzzRequests(seed: number, times: number): Promise<Ran> {
  const watched = await openWatched();
  const { world } = watched;
  const fuzzing: Fuzzing = {
    watched,
    luck: dice(seed),
    tokens: await tokensOf(watched),
    channel: await signActivity(world.local.teams),
  };
  const knocker = openKnocker(world.bot.url);
  const tally = openTally();
  const seeds = await activitySeeds(world);
  watched.wrote();
  watched.fell();
  let [slowest, written] = [0, 0];
  for (let n = 0; n < times; n += 1) {
    const knock = n % 3 === 0 ? activityKnock(fuzzing, fuzzing.luck.pick(seeds)) : apiKnock(fuzzing);
    const answered = await knocker.ask(knock);
    slowest = Math.max(slowest, answered.milliseconds);
    await world.bot.app.later.idle();
    const isRefused = answered.status >= 400 || /"statusCode":400/.test(answered.text);
    if (!isRefused) await atRest(watched);
    tally.add(answered, faultOf(answered, isRefused ? watched.wrote() : []));
    for (const fault of watched.fell())
      tally.wrong(`${knock.method} ${knock.path} (seed ${seed}, ${n}): ${fault}; body ${String(knock.body).slice(0, 300)}`);
    if (!isRefused) written += watched.wrote().length;
  }
  if (Reflect.get({}, 'isAdmin') !== undefined) tally.wrong('what every object has was changed');
  if (written === 0) tally.wrong('the witness saw nothing written at all');
  knocker.end();
  await watched.stop();
  return tally.ran(`slowest ${slowest.toFixed(0)} ms, ${written} writes by what was taken`);
}

async function atRest({ world }: Watched): Promise<void> {
  await world.local.notifier.idle();
  await world.bot.loop.atRest();
  await world.bot.app.later.idle();
}

function faultOf({ status, milliseconds, knock }: Answered, wrote: readonly string[]): string | null {
  if (status === 0) return 'no answer';
  if (status >= 500) return `a fault of ours; body ${String(knock.body).slice(0, 300)}`;
  if (milliseconds > longest) return `took ${milliseconds.toFixed(0)} ms`;
  return wrote.length === 0 ? null : `refused, and wrote ${wrote.join(', ')}; body ${String(knock.body).slice(0, 200)}`;
}

async function tokensOf({ world }: Watched): Promise<ReadonlyMap<PersonKey, string>> {
  const pairs = who.map(async (key) => {
    const { token } = await world.local$('sign-in/as', { personId: people[key].id });
    return [key, String(token)] as const;
  });
  return new Map(await Promise.all(pairs));
}

const ids = [
  '1',
  '2',
  '3',
  '99',
  'lexSarah:1',
  'lexSarah:99',
  '1.5',
  '-1',
  'x',
  '__proto__',
  '%00',
  "'",
  '1|triage|1',
  '%F0%9F%98%80',
  'z'.repeat(400),
];
const types = ['triage', 'forwardToProvider', 'lexSarahReceive', 'readAlarm', 'constructor', 'x'];

function pathOf(path: string, luck: Dice): string {
  const given = path
    .replace(/:type/, () => (luck.below(3) === 0 ? luck.pick(types) : path.includes('matters') ? 'lexSarahReceive' : 'triage'))
    .replace(/:round|:n$/, () => luck.pick(['1', '1', '1', '0', '-1', '1e9', 'x']))
    .replace(/matters\/:id/, () => `matters/${luck.pick(['lexSarah:1', 'lexSarah:1', ...ids])}`)
    .replace(/:id/, () => luck.pick(['1', '2', '3', ...ids]));
  return given.replace(/:\w+/g, () => luck.pick([...ids, 'omsorgsteamet', 'soder', 'sv', '2026', '2026-03-02', 'toProvider']));
}

function apiKnock({ luck, tokens }: Fuzzing): Knock {
  const route = luck.pick(apiRoutes);
  const method = route.method.toUpperCase();
  const name = luck.pick(who);
  const known = `${method} ${route.path}`;
  const headers: Record<string, string> = {
    Authorization: `Bearer ${tokens.get(name) ?? ''}`,
    'Content-Type': 'application/json',
  };
  if (luck.below(4) === 0) headers['If-Match'] = luck.pick(['"1.0a1b2c3d"', '"x"', '*', '"__proto__"', '']);
  const path = encodedPath(pathOf(route.path, luck));
  if (method === 'GET') return { name, method, path, headers };
  const seed = closedRoutes[known]?.body ?? openBodies[known] ?? {};
  const message = route.takesMessage === true ? '\nFrom: Nils <nils@example.net>\r\nSubject: x\r\n\r\nHej' : '';
  return { name, method, path, headers, body: `${luck.below(6) === 0 ? JSON.stringify(seed) : mutated(seed, luck)}${message}` };
}

/** What no client could send is written as a client would write it. */
const encodedPath = (path: string): string => path.replace(/[^!-~]|['"<>\\^`{|}]/g, (letter) => encodeURIComponent(letter));

function activityKnock({ luck, channel, watched }: Fuzzing, seed: object): Knock {
  const name = luck.pick(who);
  const activity = watched.world.activityFrom(name, { ...seed, id: `m-${luck.below(1e9)}` });
  const isOutside = luck.below(8) === 0;
  const body = isOutside ? mutated(activity, luck) : JSON.stringify({ ...activity, ...inside(seed, luck) });
  const headers = { Authorization: `Bearer ${channel}`, 'Content-Type': 'application/json' };
  return { name, method: 'POST', path: '/api/messages', headers, body };
}

/** What a card or a person put in, changed; what Teams writes around it stands. */
function inside(seed: object, luck: Dice): object {
  const value: unknown = Reflect.get(seed, 'value');
  if (value === undefined) return { text: stringOf(mutated(Reflect.get(seed, 'text') ?? '', luck)) };
  const text = mutated(value, luck);
  try {
    const changed: unknown = JSON.parse(text);
    return { value: changed };
  } catch {
    return { value: text };
  }
}

const stringOf = (json: string): string => json.slice(0, 90_000);
