// *Loggkontroll*: who has read what, for those the profile names; by case, by reader and month, or by day. Reading the log is in the log (L15).

import { compared } from '../../core/order';
import {
  caseId,
  keysOf,
  personId,
  type CaseId,
  type Instant,
  type MatterId,
  type PersonId,
  type PlainDate,
} from '../../core/brand';
import { caseNumber } from '../../core/casefile/case';
import { isOwnId, ownKey, ownNumber } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { ownProcesses, ownTables } from '../../core/processes/all';
import { requestOf } from '../../core/records/access-kinds';
import { foldReadings, type Folded } from '../../core/records/fold-readings';
import { no, ok, type Result } from '../../core/result';
import { monthsUpTo } from '../../core/time/months';
import { dayOf } from '../../core/time/plain-date';
import type { Break } from '../../graph/lists/access-breaks';
import { accessOf, accessToCase, type AccessEntry } from '../../graph/lists/access-log';
import { getCase } from '../../graph/lists/cases';
import { getMatter } from '../../graph/lists/matters';
import type { App } from '../app';
import { openOwn } from '../matters/show-matter';
import { nameOf } from '../show';
import { checkDay, type CheckedDay } from './check-log';

export type Asked =
  | { readonly by: 'case'; readonly number: string }
  | { readonly by: 'person'; readonly person: PersonId; readonly month: string }
  | { readonly by: 'day'; readonly day: PlainDate };

export interface LogRow extends Pick<AccessEntry, 'who' | 'what' | 'at'> {
  readonly key: string;
  readonly name: string;
  /** null: of no case, or of one that is nobody's business here. */
  readonly matter: { readonly id: MatterId; readonly number: string } | null;
  readonly isHidden: boolean;
  /** The number of the request it was read for; null for any other reading. */
  readonly request: string | null;
  /** How often the same was read in a row, and when first. */
  readonly times: number;
  readonly since: Instant;
}

export interface ReadLog {
  readonly rows: readonly LogRow[];
  /** More were found than are shown. */
  readonly isCut: boolean;
  /** What somebody has done to the day's log; null where only some of its rows were read. */
  readonly breaks: readonly Break[] | null;
}

/** As many as a page shows, the newest. */
const most = 300;

/** Whether the profile names somebody. */
export const readsLog = (app: App, { grants, ...actor }: Actor): boolean =>
  !isEku({ ...actor, grants }) && grants.some(({ role }) => app.profile.logReaders.includes(role));

/** `notYourTask` for anybody else; `noSuchCase` for a number that is none, or that is of a matter kept from the reader. */
export async function readLog(app: App, reader: Actor, asked: Asked): Promise<Result<ReadLog>> {
  if (!readsLog(app, reader)) return no('notYourTask');
  const about = asked.by === 'case' ? await matterOf(app, reader, asked.number) : caseId('0');
  if (about === null) return no('noSuchCase');
  await app.access.note({ who: reader.id, what: 'log', caseId: about, at: app.clock.now() });
  const { entries, breaks } = await look(app, asked, about);
  const folded = foldReadings([...entries].sort((a, b) => compared(b.at, a.at) || compared(b.key, a.key)));
  const rows = await named(app, folded.slice(0, most));
  return ok({ rows, isCut: folded.length > most, breaks });
}

type Found = Pick<CheckedDay, 'entries'> & { readonly breaks: CheckedDay['breaks'] | null };

async function look(app: App, asked: Asked, about: MatterId): Promise<Found> {
  if (asked.by === 'day') return checkDay(app, asked.day);
  const { graph, places } = app;
  const call = asked.by === 'case' ? accessToCase(places, about) : accessOf(places, asked.person, asked.month);
  return { entries: await graph.send(call, 'person'), breaks: null };
}

/** A complaint by its number, or another matter that its reader may open. */
async function matterOf(app: App, reader: Actor, number: string): Promise<MatterId | null> {
  const [, prefix = '', row = ''] = /^([A-Za-z]{2,5})-\d{4}-0{0,9}(\d{1,9})$/.exec(number.trim()) ?? [];
  if (prefix.toUpperCase() === 'SYN') return caseId(row);
  const process = keysOf(ownProcesses).find((one) => ownTables(one).number === prefix.toUpperCase());
  if (process === undefined) return null;
  const opened = await openOwn(app, reader, ownKey(process, row));
  return opened.ok ? opened.value.matter.id : null;
}

async function named(app: App, entries: readonly Folded<AccessEntry>[]): Promise<readonly LogRow[]> {
  const people = [...new Set(entries.map(({ who }) => personId(who)))];
  const names = new Map(await Promise.all(people.map(async (id) => [id, (await nameOf(app, id)).name] as const)));
  const numbers = await numbersOf(app, entries);
  const requests = await requestsOf(app, entries);
  return entries.map(({ key, who, what, at, caseId: id, times, since }) => ({
    key,
    who,
    what,
    at,
    times,
    since,
    request: requests.get(requestOf(what)) ?? null,
    name: names.get(personId(who)) ?? '–',
    matter: numbers.has(id) ? { id, number: numbers.get(id) ?? '' } : null,
    isHidden: isOwnId(id),
  }));
}

/** Of complaints; the number of another matter says what it is about, so the row only says that there is one. */
async function numbersOf(app: App, entries: readonly AccessEntry[]): Promise<ReadonlyMap<MatterId, string>> {
  const ids = [...new Set(entries.map((one) => one.caseId))].filter((id) => id !== noCase && /^\d+$/.test(id));
  const found = await app.graph.all(
    ids.map((id) => getCase(app.places, asCase(id))),
    { patience: 'person' },
  );
  return new Map(found.flatMap((one) => (one.ok ? [[one.value.id, caseNumber(one.value)] as const] : [])));
}

/** The numbers of the requests that something was read for. */
async function requestsOf(app: App, entries: readonly AccessEntry[]): Promise<ReadonlyMap<MatterId | null, string>> {
  const ids = [...new Set(entries.flatMap(({ what }) => requestOf(what) ?? []))];
  const found = await app.graph.all(
    ids.map((id) => getMatter(app.places, id)),
    { patience: 'person' },
  );
  return new Map(found.flatMap((one) => (one.ok ? [[one.value.id, ownNumber(one.value)] as const] : [])));
}

const noCase = '0';
const asCase = (id: MatterId): CaseId => caseId(id);

/** The months a reader can be asked about: this one and the eleven before it. */
export const months = (app: App): readonly string[] => monthsUpTo(dayOf(app.clock.now()).slice(0, 7), 12);
