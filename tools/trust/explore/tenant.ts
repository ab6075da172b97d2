// The tenant an explorer goes back in: the local Microsoft 365 in this process, kept and put back as a whole, a clock that only the explorer moves, and what
// everybody did on the way.

import type { App } from '../../../src/app/app';
import type { Clock } from '../../../src/app/clock';
import { fromMilliseconds } from '../../../src/core/time/instant';
import type { Row, Store } from '../../../src/local/store';
import type { Happening } from '../../../src/local/witness';
import { startBotWorld, type BotWorld } from '../../../test/support/bot-world';
import { finalOf } from '../final';
import { readFinal, type Line } from '../history/read';
import { judged } from '../history/rules';
import { openReplica, type Meeting, type Watched } from './replica';

/** A moment of everything: rows, times, and what was done until then. */
export interface Moment {
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly business: number;
  readonly real: number;
  readonly lines: readonly Line[];
}

export interface Tenant {
  readonly world: BotWorld;
  /** A replica that has just been started. */
  readonly replica: (name: string, meeting?: Meeting) => Watched;
  /** Whoever looks beside the replicas; nothing of it is judged. */
  readonly eyes: () => App;
  readonly keep: () => Moment;
  readonly putBack: (moment: Moment) => void;
  /** Business time goes on. */
  readonly goOn: (minutes: number) => Promise<void>;
  /** Real time goes on while nothing of anybody runs: longer than a claim holds. */
  readonly outliveClaims: () => void;
  readonly lines: () => readonly Line[];
  readonly note: (path: string, sent: object) => void;
  /** What the judge of histories finds of it. */
  readonly breaches: () => readonly string[];
  readonly stop: () => Promise<void>;
}

export interface Plan {
  /** As the first version had it: a claim is taken for a living one until the work under it is done, and looked at no more. */
  readonly neverLooksAtClaims?: boolean;
}

const minute = 60_000;
/** What is the same all along. */
const still = ['signing_keys', 'sp_columns', 'sp_sites', 'directory_members'];

interface State {
  business: number;
  real: number;
  /** Who called last. */
  acting: string;
  births: number;
  lines: readonly Line[];
}

/** An empty tenant on the morning of 2 March 2026, with a bot that does nothing by itself. */
export async function openTenant({ neverLooksAtClaims = false }: Plan): Promise<Tenant> {
  const morning = Date.parse('2026-03-02T08:00:00Z');
  const state: State = { business: morning, real: morning, acting: '', births: 0, lines: [] };
  const add = (line: Omit<Line, 'n' | 'at' | 'business' | 'since'>): void => {
    const times = { at: state.real, since: state.real, business: fromMilliseconds(state.business) };
    state.lines = [...state.lines, { ...line, ...times, n: state.lines.length + 1 }];
  };
  const saw = (one: Happening): void => void (one.method !== 'GET' && add({ ...one, query: one.query ?? '', who: state.acting }));
  const world = await startBotWorld({}, { saw });
  await world.bot.loop.stop();
  const { store } = world.local;
  store.run('DELETE FROM subscriptions');
  state.lines = [];
  const replica: Tenant['replica'] = (name, meeting) => {
    state.births += 1; // a name is new at each start
    const acts = (who: string): void => void (state.acting = who);
    const clock = clockOf(state, neverLooksAtClaims);
    return openReplica(world.bot.app, { name: `${name}~${state.births}`, clock, meeting, acts });
  };
  return {
    world,
    replica,
    ...backAndForth(store, state),
    eyes: () => replica('eyes').app,
    goOn: async (minutes) => {
      state.business += minutes * minute;
      await world.local$('clock', { to: fromMilliseconds(state.business) });
    },
    outliveClaims: () => void (state.real += 1.1 * minute),
    lines: () => state.lines,
    note: (path, sent) => add({ door: 'person', who: '', method: 'NOTE', path, query: '', sent, status: 0, isDone: true }),
    breaches: () =>
      judged({ lines: state.lines, final: readFinal(finalOf(store)), logs: [] }).flatMap(({ rule, breaches }) =>
        breaches.map((one) => `${rule}: ${one}`),
      ),
    stop: () => world.stop(),
  };
}

/** The times of the explorer; whoever never looks at claims takes it to be the moment it was started at. */
function clockOf(state: Pick<State, 'business' | 'real'>, isBlind: boolean): Clock {
  const birth = fromMilliseconds(state.real);
  return {
    now: () => fromMilliseconds(state.business),
    realNow: () => (isBlind ? birth : fromMilliseconds(state.real)),
    follow: () => Promise.resolve(null),
    hold: () => undefined,
  };
}

function backAndForth(store: Store, state: State): Pick<Tenant, 'keep' | 'putBack'> {
  const tables = store
    .all(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .map(({ name }) => String(name))
    .filter((table) => !still.includes(table));
  return {
    keep: () => ({
      tables: new Map(tables.map((table) => [table, store.all(`SELECT * FROM ${table}`)] as const)),
      business: state.business,
      real: state.real,
      lines: state.lines,
    }),
    putBack: (moment) => {
      store.transaction(() => {
        for (const [table, rows] of moment.tables) putRows(store, table, rows);
      });
      state.business = moment.business;
      state.real = moment.real;
      state.lines = moment.lines;
    },
  };
}

function putRows(store: Store, table: string, rows: readonly Row[]): void {
  store.run(`DELETE FROM ${table}`);
  for (const row of rows) {
    const values = Object.values(row);
    store.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, ...values);
  }
}
