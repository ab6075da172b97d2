// Who is slow, or sends without end, holds nobody up; and a bot that is asked to stop has stopped within twenty seconds, whatever is going on.

import { enumOf } from '../../../src/core/brand';
import { signActivity } from '../../../src/local/teams/channel-token';
import { ask, pause } from '../../bench/at';
import { complaintOf, sendComplaint } from '../complaints';
import { activityOf } from '../doors/forged-activities';
import { openKnocker, type Answered, type Knock } from '../doors/knock';
import { openTally, type Tally } from '../doors/tally';
import type { Ran } from '../ran';
import { openTown, type Replica, type Town } from '../town';
import { hold, longestOf, untilGone } from './half-open';

const halfOpen = 400;
/** Seconds a busy machine may add: the two programs and the trial share it. */
const busy = 4;
const longestStop = 20_000;

interface Trial {
  readonly town: Town;
  readonly replica: Replica;
  readonly tally: Tally;
}

async function tried(
  folder: string,
  env: Readonly<Record<string, string>>,
  work: (trial: Trial) => Promise<string>,
): Promise<Ran> {
  const town = await openTown({ replicas: 1, folder, env });
  const [replica] = town.replicas;
  if (replica === undefined) throw new Error('no replica');
  const tally = openTally();
  const figure = await work({ town, replica, tally });
  await town.stop();
  return tally.ran(figure);
}

/** Four hundred connections that are held, and people who work meanwhile. */
export const heldUp = (folder: string): Promise<Ran> =>
  tried(folder, { EVERY_SECONDS: '3600', PROFILE: 'sjoviken' }, async ({ town, replica, tally }) => {
    const token = await signActivity(town.m365.teams);
    const held = hold(replica.port, { count: halfOpen, token });
    const knocker = openKnocker(`http://127.0.0.1:${replica.port}`);
    const gone = untilGone(held, 40);
    for (let n = 0; n < 60; n += 1) {
      tally.add(...judged(await knocker.ask({ name: 'health', method: 'GET', path: '/health' })));
      tally.add(...judged(await knocker.ask(genuineKnock(town, token))));
      await pause(100);
    }
    await gone;
    for (const { kind, seconds } of held) {
      const at = seconds();
      if (at === undefined || at > longestOf(kind) + busy)
        tally.wrong(`${kind}: ${at === undefined ? 'still open' : `open for ${at.toFixed(1)} s`}`);
    }
    knocker.end();
    for (const one of held) one.end();
    const longest = (isHead: boolean): string =>
      Math.max(
        ...held.filter(({ kind }) => (longestOf(kind) === 10) === isHead).map(({ seconds }) => seconds() ?? Infinity),
      ).toFixed(1);
    return `${halfOpen} held: those without a head gone after ${longest(true)} s, those with one after ${longest(false)} s`;
  });

const judged = (answered: Answered): readonly [Answered, string | null] => {
  if (answered.status !== 200) return [answered, 'not answered'];
  return [answered, answered.milliseconds > 5_000 ? `took ${answered.milliseconds.toFixed(0)} ms` : null];
};

const genuineKnock = (town: Town, token: string): Knock => ({
  name: 'genuine',
  method: 'POST',
  path: '/api/messages',
  headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
  body: JSON.stringify(activityOf(town.m365.teams.serviceUrl(), { text: 'hjälp' })),
});

const weathers = {
  idle: [],
  'under load': [],
  'while Graph says to wait': [{ kind: 'throttle', service: 'sharepoint', retryAfter: 100 }],
  'while Graph does not answer': [{ kind: 'delay', milliseconds: 100_000, service: 'sharepoint' }],
  'while nothing answers': [{ kind: 'delay', milliseconds: 100_000 }],
} as const;

/** How a stop may find it. */
export const stops = enumOf<keyof typeof weathers>(weathers);

/** Asked to stop in a weather: what had been asked is answered where it can be, and it ends in time. */
export const stopped = (folder: string, weather: keyof typeof weathers): Promise<Ran> =>
  tried(folder, {}, async ({ town, replica, tally }) => {
    const isLoaded = weather !== 'idle';
    const token = await signActivity(town.m365.teams);
    const knocker = openKnocker(`http://127.0.0.1:${replica.port}`);
    const held = isLoaded ? hold(replica.port, { count: halfOpen, token }) : [];
    if (isLoaded) for (let n = 0; n < 5; n += 1) await sendComplaint(town, complaintOf('stop', n, town.m365.clock.now()));
    await pause(500);
    await ask(`${town.local}/local/faults`, { faults: weathers[weather] });
    let isAsked = false;
    const people = isLoaded ? Promise.all(Array.from({ length: 10 }, () => goOn())) : Promise.resolve();
    async function goOn(): Promise<void> {
      while (!isAsked) {
        const answered = await knocker.ask(genuineKnock(town, token));
        tally.add(
          answered,
          weather === 'under load' && answered.status !== 200 ? 'asked before the stop, and not answered' : null,
        );
      }
    }
    await pause(1_500);
    isAsked = true;
    const milliseconds = await replica.stop();
    await people;
    await ask(`${town.local}/local/faults`, { faults: [] });
    if (milliseconds > longestStop) tally.wrong(`stopped after ${milliseconds.toFixed(0)} ms`);
    knocker.end();
    for (const one of held) one.end();
    return `stopped after ${milliseconds.toFixed(0)} ms`;
  });
