// What somebody has done to a day of the access log by hand: each row is held against its own hash, the row before it, and the row that says where its chain ends.

import type { Instant, PlainDate } from '../../core/brand';
import { compared } from '../../core/order';
import { dayOf } from '../../core/time/plain-date';
import { accessLogList, disposedEntry, endRowOf, hashOf, keyOf, nobody, type AccessEntry } from './access-log';
import { newCells, type AnyRow } from './row';

type Row = AnyRow<AccessEntry, string>;

/** `beyond`: behind the last known end, as when a replica died before it was kept, or when somebody has added rows. */
export const breakKinds = { changed: {}, gap: {}, end: {}, beyond: {}, disposed: {} } as const satisfies Record<string, object>;
export type BreakKind = keyof typeof breakKinds;

export interface Break {
  /** The row's key, or what stands there in its place. */
  readonly key: string;
  readonly why: BreakKind;
}

/** A day of the log, as it lies in the list. */
export interface LogDay {
  readonly day: PlainDate;
  readonly rows: readonly Row[];
  readonly ends: readonly Row[];
  /** Whether each chain has an end kept: only logs from before there were any have none. */
  readonly hasEnds: boolean;
  /** What came after this may have no kept end yet. */
  readonly young: Instant;
  /** Keys of receipts that cover all that was disposed of under them. */
  readonly receipts: ReadonlySet<string>;
}

/** Whether an entry was disposed of with its case. */
export const isDisposed = ({ what }: Pick<AccessEntry, 'what'>): boolean => what === 'disposed';

/** Everything that is not as the product wrote it; empty for a day nobody has touched. */
export function breaksIn(log: LogDay): readonly Break[] {
  const damaged = [...log.rows, ...log.ends].filter((row) => !isAsWritten(row));
  const entries = log.rows.flatMap(({ kept }) => (kept === null ? [] : [kept]));
  const ends = new Map(log.ends.flatMap(({ kept }) => (kept === null ? [] : [[kept.replica, kept] as const])));
  const chains = new Map<string, AccessEntry[]>();
  for (const entry of entries) {
    const chain = chains.get(entry.replica);
    if (chain === undefined) chains.set(entry.replica, [entry]);
    else chain.push(entry);
  }
  return [
    ...damaged.map((row): Break => ({ key: shownKey(row), why: 'changed' })),
    ...[...ends].flatMap(([replica, end]): readonly Break[] =>
      isEnd(end) && chains.has(replica) ? [] : [{ key: end.key, why: 'end' }],
    ),
    ...[...chains].flatMap(([replica, chain]) =>
      chainBreaks(log, { chain: [...chain].sort((a, b) => a.seq - b.seq || compared(a.key, b.key)), end: ends.get(replica) }),
    ),
  ];
}

/** All of it but the number and the hash, which the chain is held against, follows from its day and replica. */
function isEnd(end: AccessEntry): boolean {
  const { key, who, what, caseId, at } = endRowOf(end);
  return end.key === key && end.who === who && end.what === what && end.caseId === caseId && end.at === at && end.previous === '';
}

/** The product wrote it, and every cell holds what it writes for such an entry; columns made of others too. */
function isAsWritten({ kept, cells, isByHand }: Row): boolean {
  if (kept === null || isByHand) return false;
  return Object.entries(newCells(accessLogList, kept)).every(([column, stored]) => String(cells[column]) === String(stored));
}

const shownKey = ({ id, cells }: Row): string => {
  const key = cells['Key'];
  return typeof key === 'string' ? key : `#${id}`;
};

interface Chain {
  readonly chain: readonly AccessEntry[];
  readonly end: AccessEntry | undefined;
}

function chainBreaks(log: LogDay, { chain, end }: Chain): readonly Break[] {
  const isNew = end !== undefined || log.hasEnds;
  const linked = chain.flatMap((entry, place): readonly Break[] => {
    const before = chain[place - 1];
    const isNext = entry.seq === (before?.seq ?? 0) + 1 && entry.previous === (before?.hash ?? '');
    if (!isNext) return [{ key: entry.key, why: 'gap' }];
    return entry.key === keyOf(log.day, entry.replica, entry.seq) && dayOf(entry.at) === log.day && holds(log, entry, isNew)
      ? []
      : [{ key: entry.key, why: isDisposed(entry) ? 'disposed' : 'changed' }];
  });
  return [...linked, ...endBreaks(log, { chain, end })];
}

/** By its own hash; of what was disposed of only the form is left to go by, and a receipt that covers it. */
function holds({ receipts }: LogDay, entry: AccessEntry, isNew: boolean): boolean {
  if (!isDisposed(entry)) return entry.hash === hashOf(entry);
  if (!isNew) return entry.who === nobody.who;
  const { who, at } = disposedEntry(entry, entry.caseId);
  return entry.who === who && entry.at === at && receipts.has(entry.caseId);
}

function endBreaks(log: LogDay, { chain, end }: Chain): readonly Break[] {
  const last = chain.at(-1);
  if (end === undefined)
    return log.hasEnds && chain.some(({ at }) => at < log.young) ? [{ key: last?.key ?? '', why: 'end' }] : [];
  const atEnd = chain.find(({ seq }) => seq === end.seq);
  const broken: readonly Break[] = atEnd?.hash === end.hash ? [] : [{ key: keyOf(log.day, end.replica, end.seq), why: 'end' }];
  const behind = chain.filter((entry) => entry.seq > end.seq && entry.at < log.young && !isDisposed(entry));
  return [...broken, ...behind.map(({ key }): Break => ({ key, why: 'beyond' }))];
}
