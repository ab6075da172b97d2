// The access log as a chain: a row taken away, moved, added or changed shows, the last one too, and also among what was disposed of.

import { instant, matterId, personId, plainDate } from '../../src/core/brand';
import { breaksIn, type LogDay } from '../../src/graph/lists/access-breaks';
import {
  accessLogList,
  accessOn,
  accessToCase,
  chained,
  disposedEntry,
  endOf,
  endRowOf,
  endsOn,
  keepEnd,
  logAccess,
  newChain,
  type AccessEntry,
} from '../../src/graph/lists/access-log';
import { newCells, type AnyRow } from '../../src/graph/lists/row';
import { placesOf, startTenant } from './support/tenant';

const day = plainDate('2026-03-02');
const reading = (n: number) => ({
  who: personId('p'),
  what: 'case',
  caseId: matterId('7'),
  at: instant(`${day}T08:0${n}:00.000Z`),
});

const entries = (count: number): AccessEntry[] => {
  let end = newChain('replica-1');
  return Array.from({ length: count }, (_, n) => {
    const entry = chained(end, reading(n));
    end = endOf(entry);
    return entry;
  });
};

const rowOf = (kept: AccessEntry): AnyRow<AccessEntry, string> => ({
  id: kept.key,
  version: '1',
  kept: { ...kept, id: kept.key, version: '"1"' as never },
  cells: newCells(accessLogList, kept),
  isByHand: false,
});
const five = entries(5);
const end = five.at(-1)!;
const log = (all: readonly AccessEntry[], more: Partial<LogDay> = {}): LogDay => ({
  day,
  rows: all.map(rowOf),
  ends: [rowOf(endRowOf(end))],
  hasEnds: true,
  young: instant(`${day}T09:00:00.000Z`),
  receipts: new Set(['receipt']),
  ...more,
});
const disposed = (entry: AccessEntry): AccessEntry => ({ ...entry, ...disposedEntry(entry, 'receipt') });
const at = (place: number, change: (one: AccessEntry) => AccessEntry) => five.map((one, n) => (n === place ? change(one) : one));
const why = (one: LogDay) => [...new Set(breaksIn(one).map((broken) => broken.why))];

it('holds as long as nobody touches it, also when entries are disposed of [DEC7.3]', () => {
  expect(breaksIn(log(five))).toEqual([]);
  expect(breaksIn(log(five.map(disposed)))).toEqual([]);
  expect(breaksIn(log([], { ends: [] }))).toEqual([]);
});

it('holds while its end is not kept yet, and in logs from before there were any', () => {
  const soon = { ends: [], young: instant(`${day}T07:00:00.000Z`) };
  expect(breaksIn(log(five, soon))).toEqual([]);
  expect(breaksIn(log(five, { ends: [], hasEnds: false }))).toEqual([]);
  const before = disposedEntry(end, '-');
  expect(
    breaksIn(
      log(
        at(2, (one) => ({ ...one, ...before, at: one.at })),
        { ends: [], hasEnds: false },
      ),
    ),
  ).toEqual([]);
});

it.each<[string, AccessEntry[], readonly string[]]>([
  ['taken away', five.filter((_, n) => n !== 2), ['gap']],
  ['taken from the start', five.slice(1), ['gap']],
  ['taken from the end', five.slice(0, -1), ['end']],
  ['changed', at(2, (one) => ({ ...one, who: personId('other') })), ['changed']],
  ['changed with its hash', at(2, (one) => ({ ...one, hash: 'f'.repeat(64) })), ['changed', 'gap']],
  ['added', [...five, { ...chained(endOf(end), reading(6)) }], ['beyond']],
  ['said to be disposed of', at(2, (one) => ({ ...one, ...disposedEntry(one, 'no receipt') })), ['disposed']],
  ['changed after it was disposed of', at(2, (one) => ({ ...disposed(one), at: one.at })), ['disposed']],
])('breaks where a row was %s', (_, touched, found) => expect(why(log(touched))).toEqual(found));

it('breaks where all of a chain is gone but its end, where the end is gone, and where a column of its own making is changed', () => {
  expect(why(log([]))).toEqual(['end']);
  expect(why(log(five, { ends: [] }))).toEqual(['end']);
  const moved = five.map(rowOf).map((row, n) => (n === 1 ? { ...row, cells: { ...row.cells, WhoMonth: 'q|2026-03' } } : row));
  expect(why(log(five, { rows: moved }))).toEqual(['changed']);
  const forged = five.map(rowOf).map((row, n) => ({ ...row, isByHand: n === 1 }));
  expect(why(log(five, { rows: forged }))).toEqual(['changed']);
  const lost = five.map(rowOf).map((row, n) => (n === 1 ? { ...row, kept: null } : row));
  expect(why(log(five, { rows: lost }))).toEqual(['changed', 'gap']);
});

it('begins anew with each day [DEC7.3]', () => {
  const next = chained(endOf(end), { ...reading(0), at: instant('2026-03-03T08:00:00.000Z') });
  expect(next).toMatchObject({ seq: 1, previous: '', key: '2026-03-03|replica-1|000001' });
});

it('is kept in its list and holds when it is read back', async () => {
  const tenant = await startTenant();
  const places = await placesOf(tenant);
  for (const entry of five) await tenant.graph.send(logAccess(places, entry));
  await tenant.graph.send(keepEnd(places, endRowOf(end), undefined));
  const rows = await tenant.graph.send(accessOn(places, day));
  const ends = await tenant.graph.send(endsOn(places, day));
  expect([rows.length, ends.length]).toEqual([5, 1]);
  expect(breaksIn(log([], { rows, ends }))).toEqual([]);
  expect(await tenant.graph.send(accessToCase(places, matterId('7')))).toHaveLength(5);
  await tenant.close();
});
