// A file of another system becomes complaints, each on the ordinary road (F05): looked at first, and then taken in some rows at a time, those that speak of danger first.
// A row is known by its system and its number there: the same row again, or the same file under another name, finds what is here, and a cut-short one goes on.

import { maySettings } from '../../core/access/settings';
import { caseNumber, type Case } from '../../core/casefile/case';
import { isShownReference } from '../../core/casefile/came-from';
import type { Actor } from '../../core/engine/decision';
import type { Arrival, Heard, ReadArrival } from '../../core/intake/file-in/arrival';
import type { RowNow } from '../../core/intake/file-in/row-now';
import { readArrivals, type FileFault } from '../../core/intake/file-in/read-file';
import { fingerprintOf } from '../../core/intake/fingerprint';
import type { PersonId } from '../../core/brand';
import { no, ok, type Result } from '../../core/result';
import { takesIn, type Export } from '../../core/routine/exports';
import { dayOf, momentAt } from '../../core/time/plain-date';
import type { App } from '../app';
import { bytesKeyOf } from '../keys';
import { signsOf } from './danger-signs-of';
import { caseOfFingerprint, rememberFingerprint } from './duplicates';
import { findKnown, type Found } from './known-rows';
import { storeNote } from './write-down';

/** Whoever may hand one in. */
export const mayTakeInFiles = ({ profile }: App, actor: Actor): boolean => maySettings(actor, 'filesIn', profile);

/** The systems of the profile whose files hold complaints. */
export const systemsIn = ({ profile }: App): readonly Export[] => profile.exports.filter(takesIn);

export interface FileIn {
  readonly system: string;
  readonly bytes: Uint8Array;
}

interface HeardRow {
  readonly read: ReadArrival;
  readonly isAlarm: boolean;
}

export type LookedIn = Result<readonly RowNow[]> | { readonly ok: false; readonly fault: FileFault };

/** What each row would become; nothing is written. `notYourTask`, `noSuchExport`, `fileNotRead`, or what is wrong with the file as a whole. */
export async function lookAtFile(app: App, actor: Actor | null, file: FileIn): Promise<LookedIn> {
  const heard = await heardRows(app, actor, file);
  return 'rows' in heard ? ok(inOrder(await rowsNow(app, heard.rows))) : heard;
}

/** As they stand in the file. */
const inOrder = (rows: readonly RowNow[]): readonly RowNow[] => rows.toSorted((a, b) => a.read.row - b.read.row);

/** Rows of one step: whoever waits sees how far it has come, and no answer takes longer than a page waits. */
const rowsAStep = 5;

export interface TakenStep {
  readonly rows: readonly RowNow[];
  /** Where the next step begins; null after the last. */
  readonly next: number | null;
}
export type TakenIn = Result<TakenStep> | { readonly ok: false; readonly fault: FileFault };

/** Takes in the next rows from `from` on, in the order in which they may be about danger. Throws `GraphFailure`; asked again it goes on. */
export async function takeInSome(
  app: App,
  actor: Actor | null,
  { from, ...file }: FileIn & { readonly from: number },
): Promise<TakenIn> {
  const heard = await heardRows(app, actor, file);
  if (!('rows' in heard)) return heard;
  const step = heard.rows.slice(from, from + rowsAStep);
  const found = await rowsNow(app, step);
  const done: RowNow[] = [];
  for (const one of found) done.push(isToTake(one) ? await taken(app, one, actor?.id ?? null) : one);
  const next = from + step.length;
  return ok({ rows: done, next: next >= heard.rows.length ? null : next });
}

const isToTake = ({ end }: RowNow): boolean => end === 'new' || end === 'begun';

async function taken(app: App, one: RowNow, by: PersonId | null): Promise<RowNow> {
  const { arrival } = one.read;
  if (arrival === null) return one;
  const kase = await storeArrival(app, arrival, by);
  const fingerprint = wordsOf(arrival);
  if (fingerprint !== null) await rememberFingerprint(app, kase.intakeKey, fingerprint);
  return { ...one, end: 'taken', number: caseNumber(kase) };
}

/** null actor: a command, by whoever runs the product. */
async function heardRows(
  app: App,
  actor: Actor | null,
  { system: id, bytes }: FileIn,
): Promise<{ readonly rows: readonly HeardRow[] } | Exclude<LookedIn, { readonly ok: true }>> {
  if (actor !== null && !mayTakeInFiles(app, actor)) return no('notYourTask');
  const system = systemsIn(app).find((one) => one.id === id);
  if (system === undefined) return no('noSuchExport');
  const sheet = await app.apart.fileRows(bytes);
  if (sheet === null) return no('fileNotRead');
  const read = readArrivals(sheet, { system, today: dayOf(app.clock.now()) });
  if ('fault' in read) return { ok: false, fault: read.fault };
  const rows: HeardRow[] = [];
  for (const one of read.rows) rows.push({ read: one, isAlarm: await speaksOfDanger(app, one.heard) });
  return { rows: [...rows.filter(({ isAlarm }) => isAlarm), ...rows.filter(({ isAlarm }) => !isAlarm)] };
}

const speaksOfDanger = async (app: App, heard: Heard | null): Promise<boolean> =>
  heard !== null && (heard.isDanger || (await signsOf(app, { subject: heard.subject, words: heard.words }, null)).length > 0);

async function rowsNow(app: App, heard: readonly HeardRow[]): Promise<readonly RowNow[]> {
  const arrivals = heard.flatMap(({ read: { arrival } }) => (arrival === null ? [] : [arrival]));
  const found = await findKnown(
    app,
    arrivals.map((one) => ({ key: keyOf(one), day: one.day })),
  );
  const known = new Map(arrivals.flatMap((one, n) => found.slice(n, n + 1).map((is) => [one, is] as const)));
  const rows: RowNow[] = [];
  for (const { read, isAlarm } of heard) {
    const is = read.arrival === null ? undefined : known.get(read.arrival);
    rows.push(is === undefined ? unfit({ read, isAlarm }) : { read, isAlarm, ...(await endOf(app, read.arrival, is)) });
  }
  return rows;
}

const unfit = ({ read, isAlarm }: HeardRow): RowNow => ({
  read,
  end: read.ours === null ? 'wrong' : 'ours',
  number: read.ours,
  isAlarm,
  sameAs: null,
});

async function endOf(app: App, arrival: Arrival | null, found: Found): Promise<Pick<RowNow, 'end' | 'number' | 'sameAs'>> {
  if (found.is !== 'new') return { end: found.is, number: caseNumber(found.kase), sameAs: null };
  const fingerprint = arrival === null ? null : wordsOf(arrival);
  const same = fingerprint === null ? null : await caseOfFingerprint(app, fingerprint);
  return { end: 'new', number: null, sameAs: same === null ? null : caseNumber(same) };
}

/** The same words by the same person, whichever way they came; null where nobody knows whose they are. */
const wordsOf = ({ name, address, words }: Arrival): string | null =>
  name === null && address === null ? null : fingerprintOf({ name, address }, words, []);

/** A number that may be somebody's own is in no key: it could be guessed back. With the day and the words it cannot. */
function keyOf({ system, reference, day, words }: Arrival): string {
  const row = reference.toLocaleLowerCase('sv');
  const own = isShownReference(reference) ? row : `${row}|${day}|${words}`;
  return bytesKeyOf(new TextEncoder().encode(`file|${system}|${own}`));
}

/** The usual moment of a day without one. */
const noon = '12:00';

const storeArrival = (app: App, arrival: Arrival, by: PersonId | null): Promise<Case> => {
  const { system, reference, day, time, isDanger, name, original, ...written } = arrival;
  return storeNote(
    app,
    { ...written, complainantName: name, received: momentAt(day, time ?? noon), danger: isDanger ? 'yes' : 'no' },
    {
      key: keyOf(arrival),
      by,
      last: null,
      isReceiver: true,
      inFile: {
        from: { system, reference: isShownReference(reference) ? reference : null },
        original: new TextEncoder().encode(original.map(([heading, cell]) => `${heading}: ${cell}`).join('\r\n')),
      },
    },
  );
};
