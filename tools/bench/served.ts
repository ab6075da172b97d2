// How long the server works for a look at *Min dag*, *Sök ärende* and *Enheten* when ten years of cases lie in the lists, and how often it asks Graph; then the same
// with a Graph that takes fifty milliseconds a request. What is waited for Graph is told apart: it is not ours to make faster, but asking less is.

import type { PersonKey } from '../../src/local/people';
import { ask } from './at';
import type { FigureId } from './figures';
import { listPlaces } from './lists';
import { percentile } from './load';
import { measuredUnit, seedBoard, seedOpen } from './many-cases';
import type { Counted, Measured } from './measured';
import { openPage, timeNow, type Page } from './people-act';
import { relax, startProduct, type Product } from './product';
import { seedCases } from './seed';
import { callsSince, markOf, quiet, type GraphCall } from './server-record';
import { handOver } from './walk-case';
import { withoutTimer } from './walk-counts';
import { later } from './watch-kinds';
import { startOnWorkingDay } from './working-day';

const cases = 100_000;
/** What a person has open on a full day, and what the busiest has. */
const [openTasks, mostOpen] = [40, 200];
const looks = 40;
const warm = 20;
/** Under one unit, running: twice what SharePoint gives of one key. */
const openInUnit = 10_000;
const slowMilliseconds = 50;
const secret = 'bench-secret-that-protects-nothing-at-all';

export interface Look {
  /** Milliseconds from the first byte out to the last byte in. */
  readonly whole: number;
  /** What is left of it when nothing was waited for from Graph. */
  readonly own: number;
  readonly requests: number;
  readonly calls: readonly GraphCall[];
}

type Kind = 'myWork' | 'cases.search' | 'unit';
type Ask = (n: number) => Promise<unknown>;

/** On a product of its own, one look after another. */
export async function measureServed(): Promise<Measured> {
  const product = await startProduct({ ...withoutTimer, SECRET: secret });
  await relax(product);
  await startOnWorkingDay(product);
  const { caseId: like } = await handOver(product, 'like');
  await seedCases(product, { like, count: openTasks, nextLook: later });
  const names = await seedBoard(product, { like, cases: cases - openTasks, secret, now: await timeNow(product) });
  const asks = await asksOf(product, names);
  const fast = await looksAt(product, asks);
  await ask(`${product.local}/local/faults`, { faults: [{ kind: 'delay', milliseconds: slowMilliseconds, whole: true }] });
  const slow = await looksAt(product, asks);
  await ask(`${product.local}/local/faults`, { faults: [] });
  await seedCases(product, { like, count: mostOpen - openTasks, before: openTasks, nextLook: later });
  const busiest = await looksOf(product, asks.myWork);
  await seedOpen(product, { like, count: openInUnit });
  const { seen: opened, work: openWork } = await looksOf(product, asks.open, { looks: 1, warm: 0 });
  const [open] = opened;
  const lists = await listPlaces(product);
  await product.stop();
  return {
    values: {
      ...valuesOf(fast, ''),
      ...valuesOf(slow, '.slowGraph'),
      'myWork.of200.p95': p95(busiest.seen, ({ own }) => own),
      'cases.open10000': (open?.whole ?? Number.NaN) / 1000,
    },
    notes: [
      ...fast.map(said('')),
      ...slow.map(said(`, Graph ${slowMilliseconds} ms per anrop`)),
      said(`, ${mostOpen} uppgifter`)({ kind: 'myWork', ...busiest }),
      `cases.open10000: ${open?.requests} anrop, varav ${open?.own.toFixed(0)} ms servern själv, ${openWork} ms processortid.`,
    ],
    counted: fast.map(({ kind, seen }): Counted => ({ title: `${kind}: en titt`, calls: seen.at(-1)?.calls ?? [], lists })),
  };
}

async function asksOf(product: Product, names: readonly string[]): Promise<Readonly<Record<Kind | 'open', Ask>>> {
  const as = async (who: PersonKey): Promise<Page> => openPage(product, who);
  const [registrar, manager, controller] = [await as('registrar'), await as('managerSouth'), await as('qualityController')];
  return {
    myWork: () => registrar.get('/api/my-work'),
    'cases.search': (n) => controller.post('/api/cases/find', { text: names[n % names.length], why: 'asked' }),
    open: () => manager.post('/api/cases', { which: 'open' }),
    unit: () => manager.get(`/api/units/${measuredUnit}`),
  };
}

interface Looked {
  readonly seen: readonly Look[];
  /** Milliseconds of processor a look, in the middle. */
  readonly work: number | null;
}
type Looks = Looked & { readonly kind: Kind };

async function looksAt(product: Product, asks: Readonly<Record<Kind, Ask>>): Promise<readonly Looks[]> {
  const all: Looks[] = [];
  for (const kind of ['myWork', 'cases.search', 'unit'] as const) all.push({ kind, ...(await looksOf(product, asks[kind])) });
  return all;
}

/** So many looks one after another, each with what it waited for; the first few are not counted. */
export async function looksOf(product: Product, work: Ask, times = { looks, warm }): Promise<Looked> {
  for (let n = 0; n < times.warm; n += 1) await work(n);
  const [seen, before]: [Look[], number | undefined] = [[], product.botWork()];
  for (let n = 0; n < times.looks; n += 1) seen.push(await oneLook(product, () => work(n)));
  const after = product.botWork();
  return { seen, work: before === undefined || after === undefined ? null : (after - before) / times.looks };
}

async function oneLook(product: Product, work: () => Promise<unknown>): Promise<Look> {
  await quiet(product, 100);
  const start = await markOf(product);
  const [from, since] = [Date.now(), performance.now()];
  await work();
  const whole = performance.now() - since;
  const calls = (await callsSince(product, start)).filter(({ time }) => Date.parse(time) <= from + whole);
  return { whole, own: Math.max(0, whole - waited(calls)), requests: calls.length, calls };
}

/** Milliseconds in which at least one request was under way. */
function waited(calls: readonly Pick<GraphCall, 'time' | 'milliseconds'>[]): number {
  let [sum, until] = [0, 0];
  for (const { time, milliseconds } of [...calls].sort((a, b) => Date.parse(a.time) - Date.parse(b.time))) {
    const from = Math.max(until, Date.parse(time));
    const end = Date.parse(time) + milliseconds;
    if (end <= from) continue;
    sum += end - from;
    until = end;
  }
  return sum;
}

/** What nineteen looks of twenty stay under, in what `of` says. */
export const p95 = (seen: readonly Look[], of: (look: Look) => number): number => percentile(seen.map(of), 95);

const valuesOf = (all: readonly Looks[], way: '' | '.slowGraph'): Partial<Record<FigureId, number | null>> =>
  Object.fromEntries(
    all.flatMap(({ kind, seen, work }) => [
      [`${kind}${way}.p95`, p95(seen, ({ own }) => own)],
      ...(way === '' ? [[`${kind}.work`, work] as const] : []),
      ...(way === '' ? [[`${kind}.requests`, p95(seen, ({ requests }) => requests)] as const] : []),
    ]),
  );

const said =
  (way: string) =>
  ({ kind, seen, work }: Looks): string =>
    `${kind}${way}: ${looks} titter bland ${cases} ärenden; processortid ${work?.toFixed(0) ?? '?'} ms per titt; servern själv p50 ${percentile(
      seen.map(({ own }) => own),
      50,
    ).toFixed(1)} och p95 ${p95(seen, ({ own }) => own).toFixed(1)} ms, med väntan på Graph p95 ${p95(
      seen,
      ({ whole }) => whole,
    ).toFixed(0)} ms, anrop p95 ${p95(seen, ({ requests }) => requests)}.`;
