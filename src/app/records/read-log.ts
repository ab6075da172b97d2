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
import { readRegistryNumber } from '../../core/casefile/registering';
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
import { casesNumbered, getCase } from '../../graph/lists/cases';
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
  const about = asked.by === 'case' ? await mattersOf(app, reader, asked.number) : [caseId(noCase)];
  if (about.length === 0) return no('noSuchCase');
  for (const id of about) await app.access.note({ who: reader.id, what: 'log', caseId: id, at: app.clock.now() });
  const { entries, breaks } = await look(app, asked, about);
  const folded = foldReadings([...entries].sort((a, b) => compared(b.at, a.at) || compared(b.key, a.key)));
  const rows = await named(app, folded.slice(0, most));
  return ok({ rows, isCut: folded.length > most, breaks });
}

type Found = Pick<CheckedDay, 'entries'> & { readonly breaks: CheckedDay['breaks'] | null };

async function look(app: App, asked: Asked, about: readonly MatterId[]): Promise<Found> {
  if (asked.by === 'day') return checkDay(app, asked.day);
  const { graph, places } = app;
  const calls = asked.by === 'case' ? about.map((id) => accessToCase(places, id)) : [accessOf(places, asked.person, asked.month)];
  const found = await Promise.all(calls.map((call) => graph.send(call, 'person')));
  return { entries: found.flat(), breaks: null };
}

/** A complaint by its number, or by the one it has in the register; or another matter that its reader may open. */
async function mattersOf(app: App, reader: Actor, number: string): Promise<readonly MatterId[]> {
  const [, prefix = '', year = '', row = ''] = /^([A-Za-z]{2,5})-(\d{4})-0{0,9}(\d{1,9})$/.exec(number.trim()) ?? [];
  if (prefix.toUpperCase() === 'SYN') return (await isOrWas(app, caseId(row), year)) ? [caseId(row)] : [];
  const process = keysOf(ownProcesses).find((one) => ownTables(one).number === prefix.toUpperCase());
  if (process === undefined) return registered(app, number);
  const opened = await openOwn(app, reader, ownKey(process, row));
  return opened.ok ? [opened.value.matter.id] : [];
}

/** Whether there is such a case; one that is gone has its log left. */
async function isOrWas(app: App, id: CaseId, year: string): Promise<boolean> {
  const [found] = await app.graph.all([getCase(app.places, id)], { patience: 'person' });
  if (found?.ok === true) return caseNumber(found.value).split('-')[1] === year;
  if (found?.failure.kind !== 'missing') return true;
  return (await app.graph.send(accessToCase(app.places, id), 'person')).length > 0;
}

async function registered(app: App, text: string): Promise<readonly MatterId[]> {
  const number = readRegistryNumber(text);
  if (number === null) return [];
  return (await app.graph.send(casesNumbered(app.places, number), 'person')).map(({ id }) => id);
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
