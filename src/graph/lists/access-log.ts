// "Åtkomstlogg", in the protected site: who read what. Each row holds the hash of the one before, per day and replica, so that a row taken away shows (decisions 7.3).

import { createHash } from 'node:crypto';
import { instant, matterId, personId, type MatterId, type Instant, type PersonId, type PlainDate } from '../../core/brand';
import { dayOf } from '../../core/time/plain-date';
import type { Call } from '../call';
import type { Places } from '../places';
import { count, indexed, text, anyText, unique } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, rowsWhere } from './list-calls';

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
  const key = `${day}|${end.replica}|${String(seq).padStart(6, '0')}`;
  const entry = { ...access, key, replica: end.replica, seq, previous };
  return { ...entry, hash: hashOf(entry) };
}

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

const hashOf = ({ key, who, what, caseId, at, previous }: Omit<AccessEntry, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([previous, key, who, what, caseId, at]))
    .digest('hex');

/** What an entry says of itself when its case has been disposed of: the chain holds by its hash, and nobody reads who read what. */
const disposedEntry = { who: personId('-'), what: 'disposed', caseId: matterId('-') } as const satisfies Partial<Access>;

/** The key of the first broken link among the entries of one chain in order; undefined when all holds. Of what was disposed of only the hash is left to go by. */
export const brokenLink = (entries: readonly AccessEntry[]): string | undefined =>
  entries.find(
    (entry, index) =>
      entry.seq !== index + 1 ||
      entry.previous !== (entries[index - 1]?.hash ?? '') ||
      (entry.what !== disposedEntry.what && entry.hash !== hashOf(entry)),
  )?.key;

/** Writes an entry; it must be stored before what it is about is shown. */
export const logAccess = (at: Places, entry: AccessEntry): Call<Kept<AccessEntry, string>> => createRow(accessLogList, at, entry);

/** Who has read a case. */
export const accessToCase = (at: Places, id: MatterId): Call<readonly Kept<AccessEntry, string>[]> =>
  rowsWhere(accessLogList, at, { column: 'CaseId', where: { equals: id }, unreadable: 'leave' });

/** Takes away who read what when: its hash is left. */
export const disposeEntry = (at: Places, row: Kept<AccessEntry, string>): Call<Kept<AccessEntry, string>> =>
  patchRow(accessLogList, at, { row, patch: disposedEntry });

/** What somebody has read in a month, `2026-03`. */
export const accessOf = (at: Places, who: PersonId, month: string): Call<readonly Kept<AccessEntry, string>[]> =>
  rowsWhere(accessLogList, at, { column: 'WhoMonth', where: { equals: whoMonth(who, month) }, unreadable: 'leave' });

/** Everything that was read on a day, by all replicas. */
export const accessOn = (at: Places, day: PlainDate): Call<readonly Kept<AccessEntry, string>[]> =>
  rowsWhere(accessLogList, at, { column: 'Key', where: { startsWith: `${day}|` }, unreadable: 'leave' });

/** The entries of one day and replica, in order. */
export const chainOf = (at: Places, day: PlainDate, replica: string): Call<readonly Kept<AccessEntry, string>[]> =>
  rowsWhere(accessLogList, at, { column: 'Key', where: { startsWith: `${day}|${replica}|` }, unreadable: 'refuse' });
