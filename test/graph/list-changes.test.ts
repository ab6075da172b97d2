// What changed in a list since it was asked last, also where Graph's own link no longer asks for the fields (K6).

import { caseId, instant } from '../../src/core/brand';
import { listChanges } from '../../src/graph/lists/changes';
import { createWatch, patchWatch, watchList } from '../../src/graph/lists/watch';
import { placesOf, startTenant, type Tenant } from './support/tenant';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

it.each([false, true])('sees a change through a link that forgets what was asked: %s', async (forgets) => {
  tenant.quirks.deltaLinkForgets = forgets;
  const places = await placesOf(tenant);
  const now = instant('2026-03-02T08:00:00.000Z');
  const watch = { caseId: caseId('61'), nextLook: now, holder: null, leaseEnd: null, looksApart: false, eventsKnown: 0 };
  const row = await tenant.graph.send(createWatch(places, watch));
  const first = await listChanges(tenant.graph, watchList, { places, since: null });
  expect(first.rows.map((one) => one.holder)).toEqual([null]);
  await tenant.graph.send(patchWatch(places, row, { holder: 'another' }));
  const second = await listChanges(tenant.graph, watchList, { places, since: first.since });
  expect(second.rows.map((one) => one.holder)).toEqual(['another']);
});
