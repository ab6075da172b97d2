// A house with logs and histories as the product writes them, in the local Microsoft 365 of this process, without a bot: so that they can be tampered with thousands of
// times, and looked at by what the product looks with.

import { caseId, instant, matterId, personId, plainDate, type Instant } from '../../../src/core/brand';
import type { NewEvent } from '../../../src/core/casefile/event';
import { addDays } from '../../../src/core/time/plain-date';
import { openAccessLog } from '../../../src/app/access';
import { openGraph, type Graph } from '../../../src/graph/client';
import { accessToCase, disposeEntry, receiptOf } from '../../../src/graph/lists/access-log';
import { appendRow, placed } from '../../../src/graph/lists/events';
import { openSites, type Places } from '../../../src/graph/places';
import { provision, provisionPlan } from '../../../src/graph/provision';
import { readGraphSettings } from '../../../src/graph/settings';
import { startLocal, type LocalMicrosoft365 } from '../../../src/local/start';
import { envFor } from '../../../test/support/bot-env';

export interface House {
  readonly m365: LocalMicrosoft365;
  readonly graph: Graph;
  readonly places: Places;
  /** Days of the log, the first of which began to keep where its chains end. */
  readonly days: readonly ReturnType<typeof plainDate>[];
  /** The cases with a history, and how many places of it are known to be taken. */
  readonly histories: ReadonlyMap<string, number>;
  readonly now: Instant;
}

/** Days before a tampering, readings of each of two replicas a day, cases that are read, and those among them that are disposed of. */
export interface Built {
  readonly days: number;
  readonly readings: number;
}
const caseCount = 6;
const disposedCases = ['2', '5'];
const rowsOfACase = 8;
const first = plainDate('2026-03-02');

/** Provisioned, and nothing in it. */
async function openHouse(): Promise<Pick<House, 'm365' | 'graph' | 'places'>> {
  const clock = { at: '2026-04-01T08:00:00Z', isFrozen: true };
  const m365 = await startLocal({ port: 0, signInPort: 0, database: ':memory:', relaxed: true, clock });
  const settings = readGraphSettings(envFor(m365, 0));
  const graph = openGraph(settings);
  await provision(graph, await provisionPlan(graph, settings), () => undefined);
  return { m365, graph, places: await openSites(graph, settings) };
}

/** Fills it: readings, ends, two cases disposed of, and histories. */
export async function builtHouse({ days: count, readings }: Built): Promise<House> {
  const at = await openHouse();
  const days = Array.from({ length: count }, (_none, n) => addDays(first, n));
  await keepReadings({ ...at, days, readings });
  const histories = new Map<string, number>();
  for (let n = 1; n <= caseCount; n += 1) histories.set(String(n), await keepHistory(at, String(n)));
  return { ...at, days, histories, now: instant('2026-04-01T08:00:00.000Z') };
}

async function keepReadings(at: Pick<House, 'graph' | 'places' | 'days'> & { readonly readings: number }): Promise<void> {
  const { graph, places, days, readings } = at;
  const log = { warn: (message: string) => void console.error(message) };
  const replicas = ['a1', 'b2'].map((replica) => openAccessLog({ graph, places, replica, log }));
  for (const day of days)
    for (const [r, access] of replicas.entries()) {
      for (let n = 0; n < readings; n += 1)
        await access.note({
          who: personId(`person-${(n + r) % 4}`),
          what: n % 3 === 0 ? 'original' : 'case',
          caseId: matterId(String(1 + ((n + r) % caseCount))),
          at: instant(`${day}T08:${String(n % 60).padStart(2, '0')}:00.000Z`),
        });
      await access.keepEnd();
    }
  const [access] = replicas;
  for (const id of disposedCases) {
    const entries = await graph.send(accessToCase(places, matterId(id)));
    const now = instant(`${days.at(-1) ?? first}T20:00:00.000Z`);
    const receipt = (await access?.note({ ...receiptOf(`disposal-${id}`, entries.length), at: now })) ?? '';
    for (const entry of entries) await graph.send(disposeEntry(places, entry, receipt));
  }
  await access?.keepEnd();
}

/** Answers how many places are taken. */
async function keepHistory({ graph, places }: Pick<House, 'graph' | 'places'>, id: string): Promise<number> {
  for (let seq = 1; seq <= rowsOfACase; seq += 1) {
    const event: NewEvent = {
      kind: 'recalled',
      data: { key: `letter-${id}-${seq}` },
      at: instant(`2026-03-${10 + seq}T08:00:00.000Z`),
      by: null,
    };
    await graph.send(appendRow(places, [placed(event, { caseId: caseId(id), seq })]));
  }
  return rowsOfACase;
}
