// Every way two replicas may take through a few acts, with a crash after any write and time that passes between: breadth first, each state once. How often
// one goes on in the middle of what the other does is bounded; everything else is not.

import type { Instant } from '../../../src/core/brand';
import { markOfRows, markOfValue, type Doer, type Forgotten, type Rows } from './rows';
import { beginPass, beginPress, step, type Act, type After, type Replica } from './steps';

export interface Bounds {
  readonly crashes: number;
  /** How often a replica that lives loses its claim, as one that was stopped for minutes does. */
  readonly losses: number;
  /** How often one goes on while the other is in the middle of something. */
  readonly switches: number;
  readonly forgets?: Forgotten;
  /** Moments the clock goes to, one after the other. */
  readonly moments: readonly Instant[];
}

export interface State {
  readonly rows: Rows;
  readonly replicas: readonly [Replica, Replica];
  /** Acts still to be done, in any order. */
  readonly acts: readonly Act[];
  readonly crashes: number;
  readonly losses: number;
  readonly switches: number;
  /** Whose step the last was. */
  readonly last: number;
  readonly now: Instant;
  readonly moments: readonly Instant[];
  readonly forgets: Forgotten | undefined;
  readonly from: State | null;
  readonly by: string;
}

export interface Explored {
  readonly states: number;
  readonly ends: readonly State[];
}

const idle: Replica = { does: 'nothing' };
const names = ['first', 'second'] as const;
const most = 60_000;

/** Visits every state once; `looked` is asked of each, and throws for one that must not be. Ends are states from which nothing goes on. */
export function explore(
  rows: Rows,
  acts: readonly Act[],
  bounds: Bounds & { readonly looked: (state: State) => void },
): Explored {
  const { looked, crashes, losses, switches, moments, forgets } = bounds;
  const [now, ...rest] = moments;
  if (now === undefined) throw new Error('an explorer needs a moment to begin at');
  const start: State = {
    rows,
    replicas: [idle, idle],
    acts,
    crashes,
    losses,
    switches,
    last: 0,
    now,
    moments: rest,
    forgets,
    from: null,
    by: '',
  };
  const seen = new Set([markOf(start)]);
  const ends: State[] = [];
  let front: readonly State[] = [start];
  while (front.length > 0) {
    const next: State[] = [];
    for (const state of front) {
      looked(state);
      const ways = waysFrom(state);
      if (ways.length === 0) ends.push(state);
      const fresh = ways.filter((way) => !seen.has(markOf(way)));
      for (const way of fresh) seen.add(markOf(way));
      next.push(...fresh);
    }
    if (seen.size > most) throw new Error(`more than ${most} states: the bounds are too wide`);
    front = next;
  }
  return { states: seen.size, ends };
}

/** How a state was come to, a line a step. */
export function path(state: State): string {
  const steps: string[] = [];
  for (let at: State | null = state; at !== null; at = at.from) steps.push(at.by);
  return steps.reverse().join('\n');
}

const markOf = ({ rows, replicas, acts, crashes, losses, switches, last, now }: State): string =>
  JSON.stringify([
    markOfRows(rows),
    replicas.map(markOfReplica),
    acts.map(({ name }) => name),
    crashes,
    losses,
    switches,
    last,
    now,
  ]);
const markOfReplica = (replica: Replica): unknown =>
  replica.does === 'nothing' ? null : [replica.does, replica.left.map(markOfValue), markOfRows(replica.known)];

const waysFrom = (state: State): readonly State[] => [...names.flatMap((_, n) => bounded(state, n)), ...later(state)];

function bounded(state: State, n: number): readonly State[] {
  const isCutIn = n !== state.last && state.replicas[state.last]?.does !== 'nothing';
  if (isCutIn && state.switches === 0) return [];
  const switches = isCutIn ? state.switches - 1 : state.switches;
  return waysOf(state, n).map((way) => ({ ...way, switches, last: n }));
}

/** Time goes on when nothing runs and nothing is due: before an act, or after it. */
function later(state: State): readonly State[] {
  const [now, ...moments] = state.moments;
  const isQuiet = state.replicas.every(({ does }) => does === 'nothing') && state.rows.watch.due > state.now;
  return now === undefined || !isQuiet ? [] : [{ ...state, now, moments, from: state, by: `it is ${now}` }];
}

function waysOf(state: State, n: number): readonly State[] {
  const replica = state.replicas[n] ?? idle;
  const by: Doer = { name: names[n] ?? '', now: state.now, forgets: state.forgets };
  if (replica.does === 'nothing') return beginnings(state, n, by);
  const [write] = replica.left;
  const done = gone(state, { n, by: `${by.name} ${replica.does}: ${write?.on ?? 'nothing'}` }, step(state.rows, replica, by));
  const crash =
    state.crashes === 0 || isOneRequest(replica)
      ? []
      : [{ ...gone(state, { n, by: `${by.name} dies` }, { rows: state.rows, replica: idle }), crashes: state.crashes - 1 }];
  const lost =
    state.losses === 0 || state.rows.watch.holder !== by.name || replica.does === 'press'
      ? []
      : [
          {
            ...gone(state, { n, by: `${by.name} sleeps and loses its claim` }, { rows: freed(state.rows), replica }),
            losses: state.losses - 1,
          },
        ];
  return [done, ...crash, ...lost];
}

/** Behind another’s claim a press is one request with its nudge, which no death of ours cuts short; with our own claim a cut is found when that runs out. */
const isOneRequest = (replica: Replica): boolean => replica.does === 'press' && replica.left.at(-1)?.on === 'nudge';

/** Either looks; presses come to the second alone, for the two are alike. */
function beginnings(state: State, n: number, by: Doer): readonly State[] {
  const rows = isOrphan(state) ? freed(state.rows) : state.rows;
  const pass = beginPass(rows, by);
  const passes = pass === null ? [] : [gone(state, { n, by: `${by.name} begins a pass` }, pass)];
  const presses = state.acts.flatMap((act) => {
    if (n === 0 || state.replicas.some(({ does }) => does === 'press')) return [];
    const press = beginPress(rows, act, by);
    if (press === null) return [];
    const after = gone(state, { n, by: `${by.name} is pressed: ${act.name}` }, press);
    return [press.isOver === true ? { ...after, acts: state.acts.filter((one) => one !== act) } : after];
  });
  return [...passes, ...presses];
}

/** The claim of one that died, or whose pass was cut short, has run out. */
const isOrphan = ({ rows: { watch }, replicas }: State): boolean =>
  watch.holder !== null && replicas[names.findIndex((name) => name === watch.holder)]?.does === 'nothing';

const freed = (rows: Rows): Rows => ({ ...rows, watch: { ...rows.watch, holder: null, version: rows.watch.version + 1 } });

interface Step {
  readonly n: number;
  readonly by: string;
}

function gone(state: State, { n, by }: Step, { rows, replica }: After): State {
  const [one, other] = state.replicas;
  return { ...state, rows, replicas: n === 0 ? [replica, other] : [one, replica], from: state, by };
}
