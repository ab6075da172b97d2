// The access log as a chain: a row taken away, moved or changed shows.

import { caseId, instant, personId, plainDate } from '../../src/core/brand';
import {
  brokenLink,
  chained,
  chainOf,
  endOf,
  logAccess,
  newChain,
  accessToCase,
  type AccessEntry,
} from '../../src/graph/lists/access-log';
import { placesOf, startTenant } from './support/tenant';

const entries = (count: number, day = '2026-03-02'): AccessEntry[] => {
  let end = newChain('replica-1');
  return Array.from({ length: count }, (_, n) => {
    const at = instant(`${day}T08:0${n}:00.000Z`);
    const entry = chained(end, { who: personId('p'), what: 'case', caseId: caseId('7'), at });
    end = endOf(entry);
    return entry;
  });
};

it('holds as long as nobody touches it [DEC7.3]', () => {
  expect(brokenLink(entries(5))).toBeUndefined();
  expect(brokenLink([])).toBeUndefined();
});

it.each([
  ['taken away', (all: AccessEntry[]) => all.filter((_, n) => n !== 2)],
  ['taken from the start', (all: AccessEntry[]) => all.slice(1)],
  ['changed', (all: AccessEntry[]) => all.map((one, n) => (n === 2 ? { ...one, who: personId('other') } : one))],
  ['moved', (all: AccessEntry[]) => [...all.slice(0, 2), ...all.slice(2).reverse()]],
])('breaks where a row was %s', (_, touched) => {
  expect(brokenLink(touched(entries(5)))).toBeDefined();
});

it('begins anew with each day [DEC7.3]', () => {
  const [last] = entries(1);
  const next = chained(endOf(last!), {
    who: personId('p'),
    what: 'case',
    caseId: caseId('7'),
    at: instant('2026-03-03T08:00:00.000Z'),
  });
  expect(next).toMatchObject({ seq: 1, previous: '', key: '2026-03-03|replica-1|000001' });
});

it('is kept in its list and holds when it is read back', async () => {
  const tenant = await startTenant();
  const at = await placesOf(tenant);
  for (const entry of entries(4)) await tenant.graph.send(logAccess(at, entry));
  const kept = await tenant.graph.send(chainOf(at, plainDate('2026-03-02'), 'replica-1'));
  expect(brokenLink(kept)).toBeUndefined();
  expect(await tenant.graph.send(accessToCase(at, caseId('7')))).toHaveLength(4);
  await tenant.close();
});
