// A replica dies again and again at the points of the road, before what it does there and after it, while complaints come and people work; another goes on.

import { pause } from '../bench/at';
import { startOnWorkingDay } from '../bench/working-day';
import { comeToRest, goOn } from './come-to-rest';
import { complaintOf, sendComplaint } from './complaints';
import { isAt, titlesIn, type CrashPoint } from './crash-points';
import { judged, type Judged } from './history/rules';
import { readTold } from './history/read';
import { workOnce } from './people';
import { cell, rowsOf } from './rows';
import { openTown, type Town } from './town';

export interface Crashing {
  readonly points: readonly CrashPoint[];
  /** Deaths before each, and as many after. */
  readonly times: number;
  readonly folder: string;
}

export interface Crashed {
  readonly deaths: number;
  /** The points that were not met often enough, in words. */
  readonly missed: readonly string[];
  readonly judged: readonly Judged[];
  readonly unrest: readonly string[];
}

type When = 'before' | 'after';

/** How many deaths are left at each point, and whether all live, so that the next may die. */
interface Gun {
  readonly left: Map<CrashPoint, Record<When, number>>;
  isLoaded: boolean;
}

const leftOf = (gun: Gun): number => [...gun.left.values()].reduce((sum, { before, after }) => sum + before + after, 0);

/** Points that are not met for this many milliseconds while somebody works are given up, and said. */
const patience = 4 * 60_000;
/** Complaints come as long as points are left, but no more than people keep up with. */
const mostOpen = 6;

/** Dies so often at each, and lets all come to rest. */
export async function crashAt({ points, times, folder }: Crashing): Promise<Crashed> {
  const gun: Gun = { left: new Map(points.map((point) => [point, { before: times, after: times }])), isLoaded: false };
  const wanted = leftOf(gun);
  const town = await openArmed(gun, folder);
  await startOnWorkingDay(town);
  town.note('/trial', { points, times });
  gun.isLoaded = true;
  const trial = (points[0] ?? '').replaceAll(/\W/g, '');
  const asked = new Set<string>();
  await dieAndLive(town, gun, { trial, asked });
  gun.isLoaded = false;
  const { unrest } = await comeToRest(town, asked);
  const found = judged(readTold(town.files()));
  await town.stop();
  const missed = [...gun.left].flatMap(([point, left]) =>
    (['before', 'after'] as const).flatMap((when) => (left[when] === 0 ? [] : [`${left[when]} deaths ${when} ${point}`])),
  );
  return { deaths: wanted - leftOf(gun), missed, judged: found, unrest };
}

/** A town whose replicas die where the gun says, which is loaded when they are up. A point's deaths come in turn: one before it, one after it. */
async function openArmed(gun: Gun, folder: string): Promise<Town> {
  let titles: ReadonlyMap<string, string> = new Map();
  const shot = (asked: Parameters<typeof isAt>[1], when: When): boolean => {
    const victim = gun.isLoaded ? town.replicas.find(({ name }) => name === asked.who) : undefined;
    if (victim === undefined) return false;
    const hit = [...gun.left].find(([point, left]) => turnOf(left) === when && isAt(point, asked, titles));
    if (hit === undefined) return false;
    const [point, left] = hit;
    gun.isLoaded = false;
    left[when] -= 1;
    victim.kill();
    town.note('/kill', { replica: victim.name, when, point });
    return true;
  };
  const town = await openTown({
    replicas: 3,
    folder,
    before: (asked) => (shot(asked, 'before') ? 'drop' : undefined),
    after: (happening) => void (happening.isDone && shot(happening, 'after')),
  });
  titles = titlesIn(town.m365.store);
  return town;
}

const turnOf = ({ before, after }: Record<When, number>): When | 'never' => {
  if (before === 0 && after === 0) return 'never';
  return before >= after ? 'before' : 'after';
};

/** Who died is started again beside what goes on; the next may die when two live, so that one always works. */
async function dieAndLive(
  town: Town,
  gun: Gun,
  { trial, asked }: { readonly trial: string; readonly asked: Set<string> },
): Promise<void> {
  let left = leftOf(gun);
  let since = performance.now();
  const isOver = (): boolean => left === 0 || performance.now() - since > patience;
  const midwives = town.replicas.map(async (replica) => {
    for (; !isOver(); await pause(50)) {
      if (!replica.isUp()) await replica.start();
      gun.isLoaded ||= town.replicas.filter((one) => one.isAnswering()).length > 1;
    }
  });
  for (let turn = 0; !isOver(); turn += 1) {
    if (openIn(town) < mostOpen) await sendComplaint(town, complaintOf(trial, turn, town.m365.clock.now()));
    await workOnce(town, asked);
    if (turn % 3 === 2) await goOn(town);
    if (leftOf(gun) < left || !town.replicas.some((one) => one.isAnswering())) since = performance.now();
    left = leftOf(gun);
    await pause(100);
  }
  await Promise.all(midwives);
  await Promise.all(town.replicas.map((replica) => replica.start()));
}

/** How many cases have not ended. */
const openIn = ({ m365 }: Town): number =>
  rowsOf(m365.store, 'Ärenden').filter((file) => cell(file, 'Stage') !== 'closed').length;
