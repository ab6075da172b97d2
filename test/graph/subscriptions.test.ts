// Notifications asked for one by one: a list that may not be watched never hinders the next (K5).

import { ensureSubscriptions } from '../../src/graph/subscriptions';
import { GraphFailure } from '../../src/graph/failure';
import { causeOf } from '../../src/app/log';
import { placesOf, scripted, startTenant, type Tenant } from './support/tenant';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

it('the mailbox and the tasks are watched when the cases are refused, and the log can say why', async () => {
  const places = await placesOf(tenant);
  tenant.faults.set({
    faults: [{ kind: 'refuse', status: 403, code: 'accessDenied', method: 'POST', path: '/subscriptions', skip: 1, times: 1 }],
  });
  const listening = await scripted(({ url }, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.end(new URL(url, 'http://bot').searchParams.get('validationToken'));
  });
  const notify = { url: `${listening.origin}/api/notifications`, clientState: 'x', hasMailbox: true };
  const mark = tenant.record.mark();
  const unwatched = await ensureSubscriptions(tenant.graph, places, notify);
  expect(unwatched.map(({ what }) => what)).toEqual(['cases']);
  const { calls = [] } = tenant.record.since(mark, true);
  expect(calls.filter(({ method, template }) => method === 'POST' && template === '/subscriptions')).toHaveLength(3);
  await listening.close();
  const failure = unwatched[0]?.failure;
  expect(failure).toBeInstanceOf(GraphFailure);
  expect(causeOf(failure)).toMatchObject({
    fault: 'GraphFailure',
    kind: 'forbidden',
    status: 403,
    code: 'accessDenied',
    where: 'POST:/subscriptions',
  });
});
