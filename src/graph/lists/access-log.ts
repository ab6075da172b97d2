// "Åtkomstlogg", in the protected site: who read what. Each row holds the hash of the one before, per day and replica, and a row beside each chain says where it
// ends, so that a row that is taken away, changed, added or moved shows, the last one too (decisions 7.3; access-breaks).

import { createHash } from 'node:crypto';
import { instant, matterId, personId, type MatterId, type Instant, type PersonId, type PlainDate } from '../../core/brand';
import { dayOf } from '../../core/time/plain-date';
import { mapped, type Call, type Settled } from '../call';
import type { Places } from '../places';
import { count, indexed, text, anyText, unique } from './cell';
import type { Kept, List } from './list';
import { anyRowsWhere, createRow, patchRow, rowByKey, rowsWhere, someRowsWhere } from './list-calls';
import type { AnyRow } from './row';

/** What was read: a code such as `case`, `original`, `search`. */
export interface Access {
  readonly who: PersonId;
  readonly what: string;
  readonly caseId: MatterId;
  readonly at: Instant;
}
export interface AccessEntry extends Access {
  /** `day|replica|number`. */
  readonly key: string;
  readonly replica: string;
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
}

export const accessLogList: List<AccessEntry> = {
  title: 'Åtkomstlogg',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    replica: text('Replica', 'Kopia'),
    seq: count('Seq', 'Nummer'),
    who: text('Who', 'Vem'),
    what: text('What', 'Vad'),
    caseId: indexed(text('CaseId', 'Ärende')),
    at: text('At', 'Tid'),
    previous: anyText('Previous', 'Föregående'),
    hash: text('Hash', 'Kontrollsumma'),
  },
  composed: [{ column: 'WhoMonth', label: 'Vem, månad', of: ({ who, at }) => whoMonth(who, dayOf(at).slice(0, 7)) }],
};

const whoMonth = (who: PersonId, month: string): string => `${who}|${month}`;

/** The end of a chain; a replica that starts begins a new one with a name of its own. */
export interface ChainEnd {
  readonly replica: string;
  readonly day: PlainDate | null;
  readonly seq: number;
  readonly hash: string;
}
export const newChain = (replica: string): ChainEnd => ({ replica, day: null, seq: 0, hash: '' });

/** The next entry of a chain. Its end is `endOf(entry)`, once the row is stored. */
export function chained(end: ChainEnd, access: Access): AccessEntry {
  const day = dayOf(access.at);
  const isNewDay = day !== end.day;
  const seq = isNewDay ? 1 : end.seq + 1;
  const previous = isNewDay ? '' : end.hash;
  const entry = { ...access, key: keyOf(day, end.replica, seq), replica: end.replica, seq, previous };
  return { ...entry, hash: hashOf(entry) };
}

/** The place of an entry. */
export const keyOf = (day: PlainDate, replica: string, seq: number): string =>
  `${day}|${replica}|${String(seq).padStart(6, '0')}`;

/** Several, one after the other. */
export function chainedAll(end: ChainEnd, accesses: readonly Access[]): readonly AccessEntry[] {
  const entries: AccessEntry[] = [];
  let last = end;
  for (const access of accesses) {
    const entry = chained(last, access);
    entries.push(entry);
    last = endOf(entry);
  }
  return entries;
}

/** The end of a chain after an entry. */
export const endOf = (entry: AccessEntry): ChainEnd => ({
  replica: entry.replica,
  day: dayOf(instant(entry.at)),
  seq: entry.seq,
  hash: entry.hash,
});

/** What an entry's own hash must be. */
export const hashOf = ({ key, who, what, caseId, at, previous }: Omit<AccessEntry, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([previous, key, who, what, caseId, at]))
    .digest('hex');

/** Stands where an entry is about nobody, or about no case. */
export const nobody = { who: personId('-'), caseId: matterId('-') } as const;

/** The row that says where the chain of its entry's day and replica ends: its number there and its hash. */
export const endRowOf = (last: AccessEntry): AccessEntry => ({
  ...last,
  ...nobody,
  key: endKey(dayOf(last.at), last.replica),
  what: 'end',
  at: beginningOf(last),
  previous: '',
});

/** The moment that stands where only the day may be known. */
const beginningOf = ({ at }: Pick<AccessEntry, 'at'>): Instant => instant(`${dayOf(at)}T00:00:00.000Z`);

const endKey = (day: PlainDate, replica: string): string => `end|${day}|${replica}`;

/** What an entry says of itself when its case has been disposed of: the chain holds by its hash, and nobody reads who read what, or at what hour. */
export const disposedEntry = (entry: Pick<AccessEntry, 'at'>, receipt: string): Access => ({
  who: nobody.who,
  what: 'disposed',
  caseId: matterId(receipt),
  at: beginningOf(entry),
});

/** What stands in the log before so many entries are disposed of; they name it by its key. `of` finds it again after a crash. */
export const receiptOf = (of: string, count: number): Omit<Access, 'at'> => ({
  who: nobody.who,
  what: `disposal:${count}`,
  caseId: matterId(of),
});

/** Writes an entry; it must be stored before what it is about is shown. */
export const logAccess = (at: Places, entry: AccessEntry): Call<Kept<AccessEntry, string>> => createRow(accessLogList, at, entry);

/** Who has read a case. */
export const accessToCase = (at: Places, id: MatterId): Call<readonly Kept<AccessEntry, string>[]> =>
  rowsWhere(accessLogList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'leave' });

/** Takes away who read what when: its hash is left. `receipt`: the key of the entry that says so. */
export const disposeEntry = (at: Places, row: Kept<AccessEntry, string>, receipt: string): Call<Kept<AccessEntry, string>> =>
  patchRow(accessLogList, at, { row, patch: disposedEntry(row, receipt) });

/** The entry with a key. */
export const entryByKey = (at: Places, key: string): Call<Kept<AccessEntry, string> | undefined> =>
  rowByKey(accessLogList, at, { column: 'Key', value: key });

/** Keeps where a chain ends: the row that says so, when there is one already, or a new one. */
export const keepEnd = (
  at: Places,
  end: AccessEntry,
  kept: Kept<AccessEntry, string> | undefined,
): Call<Kept<AccessEntry, string>> =>
  kept === undefined ? createRow(accessLogList, at, end) : patchRow(accessLogList, at, { row: kept, patch: end });

/** What somebody has read in a month, `2026-03`. */
export const accessOf = (at: Places, who: PersonId, month: string): Call<readonly Kept<AccessEntry, string>[]> =>
  rowsWhere(accessLogList, at, { column: 'WhoMonth', where: { equals: whoMonth(who, month) }, unreadable: 'leave' });

/** Where the chains of a day end. */
export const endsOn = (at: Places, day: PlainDate): Call<readonly AnyRow<AccessEntry, string>[]> =>
  anyRowsWhere(accessLogList, at, { column: 'Key', where: { startsWith: `end|${day}|` } });

/** One of the first rows that say where a chain ends: logs older than these have none. */
export const firstEnd = (at: Places): Call<Kept<AccessEntry, string> | undefined> =>
  mapped(someRowsWhere(accessLogList, at, { column: 'Key', where: { startsWith: 'end|' }, top: 1 }), ([row]) => row);

/** Names of replicas begin with one of these. */
const firstLetters = [...'0123456789abcdefghijklmnopqrstuvwxyz'];
const inPiece = 1000;

/**
 * Everything that was read on a day, by all replicas, whatever stands there. Where it is more than SharePoint gives under one key, it is asked for by the first letter of
 * the replicas, and by the thousand of those whose `ends` are known.
 */
export function accessOn(
  at: Places,
  day: PlainDate,
  ends: readonly Pick<AccessEntry, 'replica' | 'seq'>[] = [],
): Call<readonly AnyRow<AccessEntry, string>[]> {
  const under = (start: string) => anyRowsWhere(accessLogList, at, { column: 'Key', where: { startsWith: `${day}|${start}` } });
  const thousands = ({ replica, seq }: Pick<AccessEntry, 'replica' | 'seq'>) =>
    Array.from({ length: Math.floor(seq / inPiece) + 2 }, (_none, n) => under(`${replica}|${String(n).padStart(3, '0')}`));
  const ofLetter = (letter: string): Call<readonly AnyRow<AccessEntry, string>[]> => ({
    ...under(letter),
    inPieces: async (ask) => together(await ask(ends.filter(({ replica }) => replica.startsWith(letter)).flatMap(thousands))),
  });
  return { ...under(''), inPieces: async (ask) => together(await ask(firstLetters.map(ofLetter))) };
}

/** All of them, or the first fault. */
const together = <T>(pieces: readonly Settled<readonly T[]>[]): readonly T[] =>
  pieces.flatMap((piece) => {
    if (!piece.ok) throw piece.failure;
    return piece.value;
  });
