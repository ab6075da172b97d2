// All doors of the bot as a program, and what strangers bring to them: forged tokens, what comes from elsewhere under a genuine one, notifications without
// the secret, links nobody made, requests of nobody. Nothing is let in, nothing falls, nothing reaches Microsoft 365 or stays in memory.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tenant } from '../../../src/local/people';
import { openTown, type Town } from '../town';
import { dice, type Dice } from '../../../test/support/dice';
import { ask, pause } from '../../bench/at';
import { freePorts } from '../../bench/product';
import type { Ran } from '../ran';
import { foreignActivities, forgedActivities, forgedPeople, links, notifications, repeated } from './crowds';
import { bareOf } from './bare';
import { activityOf, channelForgeries, foreign } from './forged-activities';
import { claimsOf, personForgeries } from './forged-people';
import { forgeries } from './forged';
import { openKnocker, type Answered, type Knock, type Knocker } from './knock';
import { faultForNobody, nobodysKnock } from './nobody';
import { openTally, type Tally } from './tally';
import { genuineOf, genuineToken, type Genuine } from './token';

/** How many of each. */
export interface Crowd {
  readonly forged: number;
  readonly nobody: number;
}

interface Siege {
  readonly town: Town;
  readonly knocker: Knocker;
  readonly luck: Dice;
  /** Calls to Microsoft 365 by the bot so far. */
  readonly calls: () => number;
  /** Messages by the bot in chats so far. */
  readonly said: () => number;
  readonly heap: () => Promise<number>;
}

/** Bytes it may keep more of after a siege than before it. */
const mostKept = 5 * 1024 * 1024;
const usual = 20;
/** So many come one by one, of which 99 in 100 are refused within so many milliseconds; on a machine that is busy, within so many times what a bare server takes. */
const mostAlone = 300;
const longestAlone = 5;
const timesBare = 4;
const kept = z.object({ heap: z.number() });
const seed = 12;

/** Opens one town and lets each crowd come in turn. */
export async function besiege(folder: string, crowd: Crowd): Promise<Ran> {
  const [probe = 0] = await freePorts(1);
  let [calls, said] = [0, 0];
  const town = await openTown({
    replicas: 1,
    folder,
    program: ['--expose-gc', '--require', join(process.cwd(), 'dist/tools/trust/heap-probe.js'), 'dist/bot/main.js'],
    env: { EVERY_SECONDS: '3600', HEAP_PROBE_PORT: String(probe), PROFILE: 'sjoviken' },
    after: ({ who, door, method }) => {
      if (who === 'r1') calls += 1;
      if (who === 'r1' && door === 'teams' && method === 'POST') said += 1;
    },
  });
  const [replica] = town.replicas;
  const siege: Siege = {
    town,
    knocker: openKnocker(`http://127.0.0.1:${replica?.port ?? 0}`),
    luck: dice(seed),
    calls: () => calls,
    said: () => said,
    heap: async () => kept.parse(await ask(`http://127.0.0.1:${probe}`)).heap,
  };
  const tally = openTally();
  const figure = await allCrowds(siege, crowd, tally);
  const [log = ''] = town.files().logs.map((file) => readFileSync(file, 'utf8'));
  for (const words of ['turn not begun', 'turn failed', 'request failed', 'unhandled'])
    if (log.includes(words)) tally.wrong(`the log says: ${words}`);
  siege.knocker.end();
  await town.stop();
  return tally.ran(figure);
}

async function allCrowds(siege: Siege, { forged, nobody }: Crowd, tally: Tally): Promise<string> {
  const { town, luck } = siege;
  const channel = channelOf(town);
  const person = genuineOf(town.m365.tokens.keys.current(), claimsOf(town.m365.tokens.issuer()));
  const url = town.m365.teams.serviceUrl();
  const kinds = { ...forgeries, ...channelForgeries };
  const people = { ...forgeries, ...personForgeries };
  await warm(siege, [channel, person]);
  const before = await siege.heap();
  await come(siege, tally, {
    name: 'forged for Teams',
    knocks: forgedActivities({ kinds, luck, genuine: channel, url }, forged),
    isQuiet: true,
  });
  await come(siege, tally, {
    name: 'from elsewhere',
    knocks: foreignActivities({ luck, genuine: channel, url }, forged),
    isQuiet: true,
  });
  await come(siege, tally, {
    name: 'forged people',
    knocks: forgedPeople({ kinds: people, luck, genuine: person }, forged),
    isQuiet: false,
  });
  await come(siege, tally, { name: 'notifications', knocks: notifications(luck, forged), isQuiet: true, fault: faultOfNotice });
  await come(siege, tally, { name: 'links', knocks: links(luck, forged), isQuiet: true });
  await come(siege, tally, {
    name: 'nobody',
    knocks: repeated(nobody, () => nobodysKnock(luck)),
    isQuiet: true,
    fault: faultForNobody,
  });
  await pause(300);
  const alone = openTally();
  await come(siege, alone, {
    name: 'one by one',
    knocks: forgedActivities({ kinds, luck, genuine: channel, url }, mostAlone),
    isQuiet: true,
    atOnce: 1,
  });
  const bare = await bareOf(forgedActivities({ kinds, luck, genuine: channel, url }, mostAlone));
  const mostMs = Math.max(longestAlone, timesBare * bare.within(0.99));
  if (alone.within(0.99) > mostMs)
    tally.wrong(`one by one p99 is ${alone.within(0.99).toFixed(1)} ms, of at most ${mostMs.toFixed(1)}`);
  await again(siege, tally, channel);
  const grown = (await siege.heap()) - before;
  if (grown > mostKept) tally.wrong(`heap grew by ${grown} bytes`);
  return `${Object.keys(kinds).length + Object.keys(foreign).length} kinds for Teams, ${Object.keys(people).length} for people, heap ${(grown / 1048576).toFixed(1)} MB, one by one ${alone.figure()}, a bare server p99 ${bare.within(0.99).toFixed(1)} ms`;
}

const channelOf = (town: Town): Genuine => {
  const { channelKeys, channelIssuer, serviceUrl } = town.m365.teams;
  return genuineOf(channelKeys.current(), () => {
    const seconds = Math.floor(Date.now() / 1000);
    return {
      iss: channelIssuer,
      aud: tenant.clientId,
      serviceurl: serviceUrl(),
      nbf: seconds - 60,
      exp: seconds + 3600,
    };
  });
};

/** Keys are fetched, code is compiled; and whoever is genuine comes in, or nothing is shown by who does not. */
async function warm(siege: Siege, [channel, person]: readonly [Genuine, Genuine]): Promise<void> {
  const { knocker, town, luck } = siege;
  const activity = { ...activityOf(town.m365.teams.serviceUrl()), type: 'typing' };
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${genuineToken(channel)}` };
  const told = await knocker.ask({
    name: 'genuine',
    method: 'POST',
    path: '/api/messages',
    headers,
    body: JSON.stringify(activity),
  });
  const me = await knocker.ask({
    name: 'genuine',
    method: 'GET',
    path: '/api/me',
    headers: { Authorization: `Bearer ${genuineToken(person)}` },
  });
  if (told.status !== 200 || me.status !== 200) throw new Error(`Den rätta släpps inte in: ${told.status}, ${me.status}.`);
  await knocker.all(
    repeated(1_000, () => nobodysKnock(luck)),
    usual,
    () => undefined,
  );
  for (let last = -1; last !== siege.calls(); await pause(1_000)) last = siege.calls();
}

interface Coming {
  readonly name: string;
  readonly knocks: Iterable<Knock>;
  /** Whether nothing of it may make the bot ask Microsoft 365. */
  readonly isQuiet: boolean;
  readonly fault?: (answered: Answered) => string | null;
  readonly atOnce?: number;
}

async function come(
  { knocker, calls }: Siege,
  tally: Tally,
  { name, knocks, isQuiet, fault = faultOfForged, atOnce = usual }: Coming,
): Promise<void> {
  const before = calls();
  await knocker.all(knocks, atOnce, (answered) => tally.add(answered, fault(answered)));
  await pause(200);
  if (isQuiet && calls() > before) tally.wrong(`${name}: Microsoft 365 was asked ${calls() - before} times`);
}

/** Refused, and told nothing but that. */
export function faultOfForged({ status, text, knock }: Answered): string | null {
  if (status >= 500 || status === 0) return 'a fault of ours';
  if (status < 400) return 'let in';
  return knock.path === '/api/messages' && text !== '' ? 'a word in the answer' : null;
}

/** The same activity, signed as it should be, fifty times at once: heard once. */
async function again({ town, knocker, said }: Siege, tally: Tally, channel: Genuine): Promise<void> {
  const before = said();
  const body = JSON.stringify(activityOf(town.m365.teams.serviceUrl(), { id: 'm-again', text: 'tack' }));
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${genuineToken(channel)}` };
  const knock = { name: 'again', method: 'POST', path: '/api/messages', headers, body };
  await knocker.all(
    repeated(50, () => knock),
    usual,
    (one) => tally.add(one, one.status === 200 ? null : 'not answered as the first'),
  );
  if (said() - before !== 1) tally.wrong(`what came fifty times was answered ${said() - before} times`);
}

/** Taken note of without a word, or refused: whose secret is right is not told. */
const faultOfNotice = ({ status, text }: Answered): string | null =>
  ![202, 400, 413].includes(status) || text !== '' ? 'not as a notification is answered' : null;
