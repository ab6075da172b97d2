// A replica dies again and again at one point of the road, before what it does there and after it, while complaints come and people work; another goes on.

import { pause } from '../bench/at';
import { startOnWorkingDay } from '../bench/working-day';
import { comeToRest, goOn } from './come-to-rest';
import { complaintOf, sendComplaint } from './complaints';
import { isAt, titlesIn, type CrashPoint } from './crash-points';
import { judged, type Judged } from './history/rules';
import { readTold } from './history/read';
import { workOnce } from './people';
import { openTown, type Town } from './town';

export interface Crashing {
  readonly point: CrashPoint;
  /** Deaths before it, and as many after. */
  readonly times: number;
  readonly folder: string;
}

export interface Crashed {
  readonly deaths: number;
  readonly wanted: number;
  readonly judged: readonly Judged[];
  readonly unrest: readonly string[];
}

interface Gun {
  left: { before: number; after: number };
  isLoaded: boolean;
}

/** A point that is not met often enough in this many milliseconds is given up, and said. */
const patience = 10 * 60_000;
const mostComplaints = 400;

/** Dies so often there, and lets all come to rest. */
export async function crashAt({ point, times, folder }: Crashing): Promise<Crashed> {
  const gun: Gun = { left: { before: times, after: times }, isLoaded: false };
  let titles: ReadonlyMap<string, string> = new Map();
  const here: { town?: Town } = {};
  const shot = (who: string, when: 'before' | 'after'): boolean => {
    const victim = here.town?.replicas.find(({ name }) => name === who);
    if (victim === undefined || !gun.isLoaded || gun.left[when] === 0) return false;
    gun.isLoaded = false;
    gun.left[when] -= 1;
    victim.kill();
    return true;
  };
  // After first, then before: each is met by a call that comes anyway.
  const town = await openTown({
    replicas: 2,
    folder,
    before: (asked) =>
      gun.left.before > gun.left.after - 1 && isAt(point, asked, titles) && shot(asked.who, 'before') ? 'drop' : undefined,
    after: (happening) => void (happening.isDone && isAt(point, happening, titles) && shot(happening.who, 'after')),
  });
  here.town = town;
  titles = titlesIn(town.m365.store);
  await startOnWorkingDay(town);
  town.note('/trial', { point, times });
  gun.isLoaded = true;
  await dieAndLive(town, gun, point);
  const { unrest } = await comeToRest(town, new Set());
  const found = judged(readTold(town.files()));
  await town.stop();
  return {
    deaths: 2 * times - gun.left.before - gun.left.after,
    wanted: 2 * times,
    judged: found,
    unrest,
  };
}

async function dieAndLive(town: Town, gun: Gun, point: CrashPoint): Promise<void> {
  const asked = new Set<string>();
  const left = (): number => gun.left.before + gun.left.after;
  const trial = point.replaceAll(/\W/g, '');
  for (let turn = 0, end = performance.now() + patience; left() > 0 && performance.now() < end; turn += 1) {
    if (turn < mostComplaints) await sendComplaint(town, complaintOf(trial, turn, town.m365.clock.now()));
    await workOnce(town, asked);
    if (turn % 3 === 2) await goOn(town);
    const dead = town.replicas.filter((replica) => !replica.isUp());
    for (const replica of dead) town.note('/kill', { replica: replica.name });
    await Promise.all(dead.map((replica) => replica.start()));
    gun.isLoaded = true;
    await pause(100);
  }
}
