// Every way through a road with one death, or with one replica that comes between: the product's own app, at each of its calls. Kept and put back as a whole, so
// that every way begins where the plain one stood.

import { takeInMails } from '../../../src/app/intake/take-in';
import { untilNothingIsDue } from '../../../src/app/pass/loop';
import type { App } from '../../../src/app/app';
import { tenant as ekbacka } from '../../../src/local/people';
import { complaintOf } from '../complaints';
import { titlesIn } from '../crash-points';
import type { Ran } from '../ran';
import { postsToLookFor, roads, type Act, type Ask, type Road } from './acts';
import type { Point, Watched } from './replica';
import { markOf, standOf } from './stand';
import { openTenant, type Moment, type Plan, type Tenant } from './tenant';

export interface Bounds extends Plan {
  readonly road: Road;
  /** Acts by their place in the road; all when it is not said. */
  readonly only?: (act: string, at: number) => boolean;
  /** The act after which it ends. */
  readonly last?: number;
  /** What happens at a point: a death; another that looks, or does the same, while the first stands still for longer than its claim, or just goes on after. */
  readonly ways: readonly Way[];
  /** Where: before each change, or before each call. */
  readonly points: 'changes' | 'calls';
  /** Ends at the first fault. */
  readonly isFirstEnough?: boolean;
}

export const ways = ['dies', 'othersLook', 'othersLookWhileAsleep', 'sameElsewhere', 'sameElsewhereWhileAsleep'] as const;
export type Way = (typeof ways)[number];

export interface Explored {
  /** Roads gone. */
  readonly runs: number;
  /** Different states that were met, at a point or at rest. */
  readonly states: number;
  /** Each with the way to it. */
  readonly faults: readonly string[];
}

interface Search {
  readonly tenant: Tenant;
  readonly bounds: Bounds;
  readonly seen: Set<string>;
  readonly faults: string[];
  runs: number;
}

/** Goes the road plainly, and then every other way the bounds allow. */
export async function explore(bounds: Bounds): Promise<Explored> {
  const tenant = await openTenant(bounds);
  const search: Search = { tenant, bounds, seen: new Set(), faults: [], runs: 0 };
  try {
    const acts: readonly Act[] = roads[bounds.road];
    for (const [at, act] of acts.entries()) {
      const begun = await begin(tenant, act);
      const before = tenant.keep();
      const first = tenant.replica(`plain${at}`);
      await doAct(first, begun);
      const plain = await judge(search, { act: act.name, before, way: 'plainly' });
      const after = tenant.keep();
      if (bounds.only?.(act.name, at) !== false) await waysOf(search, { act, begun, before, points: first.points, plain });
      tenant.putBack(after);
      if (at === bounds.last || (search.faults.length > 0 && bounds.isFirstEnough === true)) break;
    }
  } finally {
    await tenant.stop();
  }
  return { runs: search.runs, states: search.seen.size, faults: search.faults };
}

/** One act of a road for the report: in the short form a death or a sleep before each change, in full also before each reading, and with others who do the same. */
export async function exploreAct(asked: { readonly road: Road; readonly at: number; readonly isFull: boolean }): Promise<Ran> {
  const { road, at, isFull } = asked;
  const { runs, states, faults } = await explore({
    road,
    only: (_act, place) => place === at,
    last: at,
    ways: isFull ? ways : ['dies', 'othersLookWhileAsleep'],
    points: isFull ? 'calls' : 'changes',
  });
  return { runs, violations: faults.length, figure: `${states} states`, says: faults.slice(0, 5) };
}

/** What comes from outside, and what will be asked. */
async function begin(tenant: Tenant, act: Act): Promise<readonly Ask[]> {
  if (act.minutes !== undefined) await tenant.goOn(act.minutes);
  const mail = await act.mail?.(tenant.eyes());
  if (mail?.from === 'internal')
    tenant.note('/complaint', { mark: complaintOf('', 1, new Date()).mark, canaries: ['Brumbelixx1x', 'brumbelixx1x'] });
  if (mail !== undefined) await tenant.world.mail(mail.mime, mail.from);
  return (await act.asks?.(tenant.eyes())) ?? [];
}

/** Asks what is asked, and looks until nothing is due. Ends also when the replica dies of it. */
async function doAct({ app, isDead }: Watched, asks: readonly Ask[]): Promise<void> {
  try {
    for (const ask of asks) await asked(app, ask);
    await look(app);
  } catch (failure) {
    if (!isDead()) throw failure;
  }
}

/** Refusals that say that it is done. */
const isDone = ['alreadyDecided', 'notYourTask', 'changedMeanwhile', 'noSuchTask'];

async function asked(app: App, ask: Ask): Promise<void> {
  const answer = await ask(app);
  await app.later.idle();
  if (!answer.ok && !isDone.includes(answer.problem.code)) throw new Error(`refused: ${answer.problem.code}`);
}

async function look(app: App): Promise<void> {
  await takeInMails(app);
  await app.later.idle();
  await untilNothingIsDue(app);
  await app.later.idle();
}

interface Begun {
  readonly act: Act;
  readonly begun: readonly Ask[];
  readonly before: Moment;
  readonly points: readonly Point[];
  /** What the plain way came to. */
  readonly plain: string;
}

async function waysOf(search: Search, at: Begun): Promise<void> {
  const { points, bounds } = { points: at.points, bounds: search.bounds };
  const places = points.flatMap(({ isChange }, n) => (isChange || bounds.points === 'calls' ? [n + 1] : []));
  for (const place of places)
    for (const way of bounds.ways) {
      if (way === 'dies' && points[place - 1]?.isChange !== true) continue;
      await goWay(search, at, { place, way });
      if (search.faults.length > 0 && bounds.isFirstEnough === true) return;
    }
}

/** One way: to the point, what happens there, and on until all is at rest. */
async function goWay(
  search: Search,
  { act, begun, before, points, plain }: Begun,
  { place, way }: { readonly place: number; readonly way: Way },
): Promise<void> {
  const { tenant } = search;
  tenant.putBack(before);
  const happens = async (): Promise<'dies' | 'goesOn'> => {
    search.seen.add(markOf(tenant.world.local.store));
    if (way === 'dies') return 'dies';
    if (way.endsWith('Asleep')) tenant.outliveClaims();
    await doAct(tenant.replica('second'), way.startsWith('same') ? begun : []);
    return 'goesOn';
  };
  const what = placeOf(points[place - 1]?.what ?? '', titlesIn(tenant.world.local.store));
  const name = `${act.name}: ${way} before ${place}, ${what}`;
  try {
    await doAct(tenant.replica('first', { at: place, does: happens }), begun);
    tenant.outliveClaims();
    await doAct(tenant.replica('third'), begun);
    await lookForPost(tenant);
    const end = await judge(search, { act: act.name, before, way: name });
    if (end !== plain) search.faults.push(`${name}: it came to\n${end}\ninstead of\n${plain}`);
  } catch (failure) {
    search.faults.push(
      `${name}: ${failure instanceof Error ? (failure.stack ?? '') : String(failure)}\n${traceOf(tenant, before)}`,
    );
  }
  search.runs += 1;
}

/** A post whose end nobody knows is put before the manager, who looks in the channel. */
async function lookForPost(tenant: Tenant): Promise<void> {
  const asks = await postsToLookFor(tenant.eyes(), tenant.world.local.store);
  if (asks.length > 0) await doAct(tenant.replica('third'), asks);
}

/** What it came to; what must not be is a fault, with the way there. */
async function judge(
  search: Search,
  { before, way }: { readonly act: string; readonly before: Moment; readonly way: string },
): Promise<string> {
  const { tenant, seen, faults } = search;
  const { store } = tenant.world.local;
  seen.add(markOf(store));
  const stand = await standOf(tenant.eyes(), store);
  const found = [...stand.faults, ...tenant.breaches().filter((breach) => !isNotPromised(breach, way))];
  if (found.length > 0) faults.push(`${way}: ${found.join('; ')}\n${traceOf(tenant, before)}`);
  return stand.says;
}

/**
 * What docs/trust.md does not promise: that a card is never there twice before somebody looks at it, which nobody does here; and that what is asked for in the moment
 * a replica falls asleep, after its last look, does not leave.
 */
const isNotPromised = (breach: string, way: string): boolean =>
  breach.startsWith('at most one live place') ||
  (breach.startsWith('what leaves the house') && /Asleep before \d+, Teams /.test(way));

/** The changes since a moment, a line each. */
function traceOf(tenant: Tenant, before: Moment): string {
  const titles = titlesIn(tenant.world.local.store);
  return tenant
    .lines()
    .slice(before.lines.length)
    .filter(({ door }) => door === 'graph' || door === 'teams')
    .map(({ who, method, path, status }) => `  ${who} ${method} ${placeOf(path, titles)} ${status}`)
    .join('\n');
}

const placeOf = (path: string, titles: ReadonlyMap<string, string>): string =>
  path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => titles.get(part) ?? part)
    .filter((part) => part.length < 30 && part !== ekbacka.sharedMailbox)
    .join('/');
