// What Graph answers, changed by dice on its way: people ask for pages and the bot looks meanwhile. Nothing falls, nobody waits for ever, no token goes astray, and
// when Graph is well again everything is as it was.

import { setTimeout as pause } from 'node:timers/promises';
import { takeInMails } from '../../../src/app/intake/take-in';
import { GraphFailure } from '../../../src/graph/failure';
import { dice } from '../../../test/support/dice';
import { openKnocker } from '../doors/knock';
import { openTally } from '../doors/tally';
import type { Ran } from '../ran';
import { openBetween, type Between } from './between';
import { lookFault, looksOf, tokensOf } from './looks';
import { openWatched, type Watched } from './watched';

/** So many questions between two times when all is well. */
const round = 20;

/** So many questions by people, in one world. */
export async function fuzzAnswers(seed: number, times: number): Promise<Ran> {
  const ways: Between[] = [];
  const watched = await openWatched(async (localUrl) => {
    const between = await openBetween(localUrl);
    ways.push(between);
    return { GRAPH_URL: `${between.url}/v1.0` };
  });
  const [between] = ways;
  if (between === undefined) throw new Error('nothing between');
  const luck = dice(seed);
  const knocker = openKnocker(watched.world.bot.url);
  const looks = looksOf(await tokensOf(watched.world));
  const tally = openTally();
  const before = rowsOf(watched);
  for (let n = 0; n < times; n += 1) {
    between.garble(luck);
    if (n % 5 === 0) await looked(watched, tally.wrong);
    const answered = await knocker.ask(luck.pick(looks));
    tally.add(answered, lookFault(answered));
    for (const fault of watched.fell()) tally.wrong(`seed ${seed}, ${n}: ${fault}`);
    if (n % round !== round - 1) continue;
    between.garble(null);
    await well(watched);
    const after = rowsOf(watched);
    if (after !== before) tally.wrong(`seed ${seed}, ${n}: ${before} became ${after}`);
    for (const knock of looks.filter(({ mustBeThere }) => mustBeThere)) {
      const again = await knocker.ask(knock);
      tally.add(again, again.status === 200 ? null : 'not there again');
    }
  }
  if (between.astray() > 0) tally.wrong(`${between.astray()} requests went where a changed link leads`);
  const changed = Object.entries(between.changed()).map(([way, count]) => `${count} ${way}`);
  knocker.end();
  await watched.stop();
  await between.stop();
  return tally.ran(`answers changed: ${changed.join(', ')}`);
}

/** What the bot does of itself; that Graph failed it may say. */
async function looked({ world }: Watched, wrong: (sentence: string) => void): Promise<void> {
  const look = takeInMails(world.bot.app).catch((error: unknown) => {
    if (!(error instanceof GraphFailure))
      wrong(`a look fell: ${error instanceof Error ? String(error.stack).slice(0, 400) : ''}`);
  });
  world.bot.loop.nudge();
  await Promise.race([look, pause(longestLook)]);
}
const longestLook = 5_000;

/** When Graph is well the bot comes to rest, once what it had been told to wait for is over. */
async function well({ world }: Watched): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1)
    try {
      return await world.settle();
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
      await pause(1_000);
    }
  await world.settle();
}

/** How many rows there are of what must neither come nor go. */
const rowsOf = ({ world }: Watched): string =>
  world.local.store
    .all(
      "SELECT title, count(*) AS n FROM sp_items JOIN sp_lists ON sp_lists.row = sp_items.list WHERE deleted = 0 AND title IN ('Ärenden', 'Uppgifter', 'Personuppgifter', 'Lex Sarah') GROUP BY title ORDER BY title",
    )
    .map(({ title, n }) => `${String(n)} ${String(title)}`)
    .join(', ');
