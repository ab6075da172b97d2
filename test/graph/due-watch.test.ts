// Which cases are due, also when more are than one question may match.

import { caseId, instant } from '../../src/core/brand';
import { addMinutes } from '../../src/core/time/instant';
import { dueWatch } from '../../src/graph/due-watch';
import { watchList, createWatch } from '../../src/graph/lists/watch';
import type { Places } from '../../src/graph/places';
import { placesOf, startTenant, type Tenant } from './support/tenant';

let tenant: Tenant;
let at: Places;

beforeEach(async () => {
  tenant = await startTenant();
  at = await placesOf(tenant);
});
afterEach(() => tenant.close());

const now = instant('2026-03-16T08:00:00.000Z');
const watched = (from: number, count: number, nextLook: (n: number) => string) =>
  tenant.graph.all(
    Array.from({ length: count }, (_, n) =>
      createWatch(at, {
        caseId: caseId(String(from + n)),
        nextLook: instant(nextLook(n)),
        holder: null,
        leaseEnd: null,
        looksApart: false,
        eventsKnown: 0,
      }),
    ),
  );

it('finds those that are due now and none that are not, in one question', async () => {
  await watched(1, 3, (n) => addMinutes(now, n * 10 - 10));
  const mark = tenant.record.mark();
  const due = await dueWatch(tenant.graph, at, { now, top: 10 });
  expect(due.map((row) => row.caseId).sort()).toEqual(['1', '2']);
  expect(tenant.record.since(mark)).toMatchObject({ requests: 1, units: 2 });
});

it('waits and asks the same once more when Graph only has too much to do', async () => {
  await watched(1, 1, () => now);
  tenant.faults.set({ faults: [{ kind: 'throttle', retryAfter: 0.05, times: 1 }] });
  const mark = tenant.record.mark();
  expect(await dueWatch(tenant.graph, at, { now, top: 10 })).toHaveLength(1);
  expect(tenant.record.since(mark).requests).toBe(2);
});

it('finds the due ones by days, hours and minutes when over 5,000 are due', async () => {
  await watched(1, 3, () => '2026-01-01T07:00:00.000Z');
  await watched(10, 5100, (n) => addMinutes(instant('2026-03-16T00:00:00.000Z'), n % 400));
  await watched(20_000, 4, () => '2026-03-16T09:30:00.000Z');
  const due = await dueWatch(tenant.graph, at, { now, top: 60 });
  expect(due).toHaveLength(60);
  expect(due.map((row) => row.caseId)).toEqual(expect.arrayContaining(['1', '2', '3']));
  expect(due.filter((row) => row.nextLook > now)).toEqual([]);
  expect(watchList.title).toBe('Bevakning');
});
