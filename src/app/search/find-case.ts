// *Sök ärende*: by number, name or identity number and nothing else. What is not hers is shown when she has said why, and noted so, one row a case (decisions 8.24).

import { caseId, type CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { OwnFile } from '../../core/casefile/own-file';
import { readOwnNumber } from '../../core/casefile/own-matter';
import { readRegistryNumber } from '../../core/casefile/registering';
import { mayRead } from '../../core/access/access';
import { mayAnswer } from '../../core/engine/may';
import type { Actor } from '../../core/engine/decision';
import { isCaseworker, isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import { keysAsked, looksLikeIdentity } from '../../core/search/keys';
import type { SearchReason } from '../../core/search/why';
import { dayOf, yearOf } from '../../core/time/plain-date';
import { casesNumbered } from '../../graph/lists/cases';
import { casesByKey } from '../../graph/lists/search';
import type { App } from '../app';
import { matterNumbered } from '../matters/find-numbered';
import { observeEach } from '../pass/observe-each';
import { value } from '../settled';
import { searchKey } from './search-key';

export interface Looking {
  readonly text: string;
  /** null until she has said why. */
  readonly why: SearchReason | null;
}

export interface FoundCase {
  readonly found: readonly (CaseFile | OwnFile)[];
  /** Cases that she may open, that are not hers, and that she has not said why she looks for. */
  readonly others: number;
  /** More fit than are looked at. */
  readonly isCut: boolean;
}

/** As many as are looked at: more is no person one knows something of. */
const most = 30;

/** `searchWhat` for what is neither a number nor a name, `searchDigits` for an identity number with a wrong digit; `notYourTask` for whoever has no part in the board's cases. */
export async function findCase(app: App, actor: Actor, { text, why }: Looking): Promise<Result<FoundCase>> {
  if (isEku(actor) || actor.grants.length === 0) return no('notYourTask');
  const seen = await seenFor(app, actor, text.trim());
  if (seen === null) return no(looksLikeIdentity(text) ? 'searchDigits' : 'searchWhat');
  const { files } = seen;
  const others = files.filter((file) => !isHers(actor, file));
  const found = why === null ? files.filter((file) => isHers(actor, file)) : files;
  const at = app.clock.now();
  const what = (file: CaseFile | OwnFile): string => `search:${isHers(actor, file) ? 'own' : (why ?? '')}`;
  await app.access.noteAll(found.map((file) => ({ who: actor.id, what: what(file), caseId: file.matter.id, at })));
  return ok({ found, others: why === null ? others.length : 0, isCut: seen.isCut });
}

interface Seen {
  readonly files: readonly (CaseFile | OwnFile)[];
  readonly isCut: boolean;
}

/** null for what nothing can be looked for by. */
async function seenFor(app: App, actor: Actor, text: string): Promise<Seen | null> {
  if (readOwnNumber(text) !== null) {
    const matter = await matterNumbered(app, actor, text);
    return { files: matter === null ? [] : [matter], isCut: false };
  }
  const ids = await idsFor(app, text);
  if (ids === null) return null;
  return { files: await seenBy(app, actor, ids.slice(0, most)), isCut: ids.length > most };
}

/** Hers: it is with her, or something in it waits for her. */
const isHers = (actor: Actor, file: CaseFile | OwnFile): boolean =>
  isCaseworker(actor, file) || file.tasks.some((task) => task.state === 'open' && mayAnswer(actor, task, file));

/** null for what nothing can be looked for by. The newest number first. */
async function idsFor(app: App, text: string): Promise<readonly CaseId[] | null> {
  const own = /^(?:syn-\d{4}-)?0{0,8}(\d{1,9})$/i.exec(text)?.[1];
  if (own !== undefined && keysAsked(text, thisYear(app)).length === 0) return [caseId(own)];
  const ways = keysAsked(text, thisYear(app));
  const number = looksLikeIdentity(text) ? null : readRegistryNumber(text.toLocaleUpperCase('sv'));
  if (ways.length === 0 && number === null) return null;
  const found = await Promise.all([
    ...ways.map((keys) => withAll(app, keys)),
    ...(number === null ? [] : [numbered(app, number)]),
  ]);
  return [...new Set(found.flat())].sort((one, other) => Number(other) - Number(one));
}

const thisYear = (app: App): number => yearOf(dayOf(app.clock.now()));

/** Those that have all the keys, made with one and the same of ours: while one follows another, a case has all of the one or all of the other. */
async function withAll({ graph, places, settings }: App, keys: readonly string[]): Promise<readonly CaseId[]> {
  const calls = settings.searchKeys.flatMap((made) => keys.map((key) => casesByKey(places, searchKey(made, key))));
  const found = (await graph.all(calls, { patience: 'person' })).map(value);
  return settings.searchKeys.flatMap((_made, place) => {
    const [first = [], ...others] = found.slice(place * keys.length, (place + 1) * keys.length);
    return first.filter((id) => others.every((ids) => ids.includes(id)));
  });
}

const numbered = async ({ graph, places }: App, number: string): Promise<readonly CaseId[]> =>
  (await graph.send(casesNumbered(places, number), 'person')).map(({ id }) => id);

/** A number that is none's, and a case she may not open, are the same: nothing (decisions 8.17). */
async function seenBy(app: App, actor: Actor, ids: readonly CaseId[]): Promise<readonly CaseFile[]> {
  return (await observeEach(app, ids)).flatMap((one) => {
    if (one.ok) return mayRead(actor, one.value) ? [one.value] : [];
    if (one.failure.kind === 'missing' || one.failure.kind === 'unreadable') return [];
    throw one.failure;
  });
}
