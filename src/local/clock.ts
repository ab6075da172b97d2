// Business time: an offset kept in the database, moved forward only (decisions 7.11). Tokens, leases and Retry-After use real time.

import { z } from 'zod';
import type { LocalAnswer, LocalRequest } from './http';
import { failed, jsonOf, type Endpoint } from './control/serve';
import type { Store } from './store';

export interface Clock {
  readonly now: () => Date;
  readonly read: () => ClockReading;
  /** How far the bot's passes have come. */
  readonly reach: (moment: Date) => void;
  /** False when the moment has already been: the clock never goes back. */
  readonly moveTo: (moment: Date) => boolean;
  /** Resolves when it has been moved another number of times than `known`, or after so many milliseconds. */
  readonly moved: (known: number, waitMs: number) => Promise<void>;
}

export interface ClockReading {
  readonly now: string;
  readonly offsetMs: number;
  readonly reached: string | null;
  /** How many times it has been moved. */
  readonly moves: number;
}

const DAY = 24 * 60 * 60 * 1000;
const LONGEST_WAIT = 25_000;

/** When a test's clock begins, and whether it stands still there until it is moved. */
export interface ClockStart {
  readonly at: string;
  readonly isFrozen: boolean;
}

/** The clock of this database. It ticks as real time does, unless a test says where it begins. */
export function openClock(store: Store, start: ClockStart | undefined): Clock {
  store.exec('CREATE TABLE IF NOT EXISTS clock (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  const begun = Date.now();
  const base = (): number =>
    start === undefined ? Date.now() : Date.parse(start.at) + (start.isFrozen ? 0 : Date.now() - begun);
  const read = (name: string): string | null => textOf(store.get('SELECT value FROM clock WHERE name = ?', name)?.['value']);
  const write = (name: string, value: string): void =>
    store.run(
      'INSERT INTO clock (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      name,
      value,
    );
  const offset = (): number => Number(read('offsetMs') ?? 0);
  const now = (): Date => new Date(base() + offset());
  const moves = (): number => Number(read('moves') ?? 0);
  const waiting = openWaiting();
  return {
    now,
    read: () => ({ now: now().toISOString(), offsetMs: now().getTime() - Date.now(), reached: read('reached'), moves: moves() }),
    reach: (moment) => write('reached', moment.toISOString()),
    moveTo: (moment) => {
      if (moment < now()) return false;
      write('offsetMs', String(moment.getTime() - base()));
      write('moves', String(moves() + 1));
      waiting.wake();
      return true;
    },
    moved: (known, waitMs) => (moves() === known ? waiting.pause(Math.min(waitMs, LONGEST_WAIT)) : Promise.resolve()),
  };
}

interface Waiting {
  readonly pause: (waitMs: number) => Promise<void>;
  readonly wake: () => void;
}

function openWaiting(): Waiting {
  const waiting = new Set<() => void>();
  const wake = (): void => [...waiting].forEach((go) => go());
  const pause = (waitMs: number): Promise<void> =>
    new Promise((done) => {
      const go = (): void => {
        clearTimeout(timer);
        waiting.delete(go);
        done();
      };
      // Whoever waits does not hold a stopping program up.
      const timer = setTimeout(go, waitMs).unref();
      waiting.add(go);
    });
  return { pause, wake };
}

/** `GET /local/clock?reached=`, `GET /local/clock?moves=3&wait=25` (answered when it is moved) and `POST /local/clock {advanceDays | to}`. */
export function clockEndpoints(clock: Clock, moved: () => void): readonly Endpoint[] {
  return [
    { method: 'GET', template: '/local/clock', handle: (request) => tell(clock, request) },
    { method: 'POST', template: '/local/clock', handle: (request) => move(clock, request, moved) },
  ];
}

const moves = z.union([
  z.strictObject({ advanceDays: z.number().min(0).max(3660) }),
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
]);

async function tell(clock: Clock, request: LocalRequest): Promise<LocalAnswer> {
  const reached = request.query.get('reached');
  const known = request.query.get('moves');
  if (known !== null) await clock.moved(Number(known), Number(request.query.get('wait') ?? 0) * 1000);
  if (reached === null) return { status: 200, body: clock.read() };
  const moment = new Date(reached);
  if (Number.isNaN(moment.getTime())) return failed(400, 'badTime', 'Skriv tiden som 2026-03-02T08:10:00Z.');
  clock.reach(moment);
  return { status: 200, body: clock.read() };
}

function move(clock: Clock, request: LocalRequest, moved: () => void): LocalAnswer {
  const wanted = moves.safeParse(jsonOf(request.body));
  if (!wanted.success) return failed(400, 'badTime', 'Skriv { "advanceDays": 1 } eller { "to": "2026-03-02T08:10:00Z" }.');
  const to = 'to' in wanted.data ? new Date(wanted.data.to) : new Date(clock.now().getTime() + wanted.data.advanceDays * DAY);
  if (!clock.moveTo(to))
    return failed(409, 'onlyForward', 'Klockan kan bara ställas framåt. Töm med npm run reset för att börja om.');
  moved();
  return { status: 200, body: clock.read() };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
