// Events into their places: what is written at once in one row, the next free number, and again with later numbers when another writer was first (decisions 7.3).

import { byPlace } from '../../core/casefile/apart';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { CaseEvent, NewEvent } from '../../core/casefile/event';
import { isTold } from '../../core/casefile/same-event';
import type { Call, Settled } from '../../graph/call';
import { appendRow, inRows, placed } from '../../graph/lists/events';
import type { Patience } from '../../graph/wire/patience';
import type { App } from '../app';
import { allEvents, value } from './observe';

export interface Beside {
  /** Calls that must succeed before the events are written. */
  readonly before?: readonly Call<unknown>[];
  /** Calls made after them. */
  readonly after?: readonly Call<unknown>[];
  readonly patience?: Patience | undefined;
}

export interface Written {
  readonly events: readonly CaseEvent[];
  readonly before: readonly unknown[];
  readonly after: readonly Settled<unknown>[];
}

/** The last place of a case's history once these events are written; another writer may have taken more. */
export const placesTaken = (file: Pick<MatterFile, 'matter' | 'events'>, events: readonly NewEvent[]): number =>
  (file.events.at(-1)?.seq ?? 0) + events.flatMap(byPlace).length;

/** Tries that two busy writers need at most; more means something is wrong. */
const mostTries = 6;

/**
 * Writes events to a case in one request, one after the other, with other calls before and behind them.
 * Throws the failure of a call before them; a failure behind them is for the caller to judge.
 */
export async function writeEvents(
  app: App,
  file: Pick<MatterFile, 'matter' | 'events'>,
  what: Beside & { readonly events: readonly NewEvent[] },
): Promise<Written> {
  const { before = [], after = [], patience } = what;
  const events = what.events.flatMap(byPlace);
  const first = await attempt(app, { before, after, events: places(file, events), patience });
  return first.left.length === 0 ? first : again(app, file, { first, after, patience });
}

interface Attempt extends Written {
  /** Events whose places were taken, still to be written. */
  readonly left: readonly NewEvent[];
}

interface Try {
  readonly before: readonly Call<unknown>[];
  readonly after: readonly Call<unknown>[];
  readonly events: readonly CaseEvent[];
  readonly patience: Patience | undefined;
}

async function attempt(app: App, { before, after, events, patience }: Try): Promise<Attempt> {
  const parts = inRows(events);
  const calls = [...before, ...parts.map((row) => appendRow(app.places, row)), ...after];
  if (calls.length === 0) return { events: [], before: [], after: [], left: [] };
  const settled: readonly Settled<unknown>[] = await app.graph.all(calls, { serial: true, patience });
  const done = settled.slice(0, before.length).map((one) => value(one));
  const rows = settled.slice(before.length, before.length + parts.length);
  const stop = rows.findIndex((row) => !row.ok);
  const failed = rows[stop];
  if (failed !== undefined && !failed.ok && failed.failure.kind !== 'duplicate') throw failed.failure;
  const kept = stop === -1 ? events.length : parts.slice(0, stop).flat().length;
  return {
    events: events.slice(0, kept),
    before: done,
    after: settled.slice(before.length + parts.length),
    left: events.slice(kept),
  };
}

async function again(
  app: App,
  file: Pick<MatterFile, 'matter' | 'events'>,
  at: { readonly first: Attempt; readonly after: readonly Call<unknown>[]; readonly patience: Try['patience'] },
): Promise<Written> {
  let done = at.first;
  for (let tries = 1; done.left.length > 0; tries += 1) {
    if (tries === mostTries) throw new Error('No free place for an event');
    const known = await allEvents(app, file.matter);
    const next = await attempt(app, {
      before: [],
      after: at.after,
      events: places(
        { ...file, events: known },
        done.left.filter((event) => !isTold(known, event)),
      ),
      patience: at.patience,
    });
    done = { ...next, before: at.first.before, events: [...done.events, ...next.events] };
  }
  return done;
}

function places(file: Pick<MatterFile, 'matter' | 'events'>, events: readonly NewEvent[]): readonly CaseEvent[] {
  const last = file.events.at(-1)?.seq ?? 0;
  return events.map((event, index) => placed(event, { caseId: file.matter.id, seq: last + 1 + index }));
}
