// What others have done in a matter since its page was read, for somebody who writes there. As long as the row is the version she read, one row is all that is
// asked of Graph, and nothing is told.

import { caseId, matterId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { newsSince, readSeen, seenOf, versionMark } from '../../core/casefile/news';
import type { OwnFile } from '../../core/casefile/own-file';
import { isOwnId } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { getMatter } from '../../graph/lists/matters';
import type { App } from '../app';
import { openOwn } from '../matters/show-matter';
import { openFile } from '../show';

export interface News<File> {
  /** What has been seen with it. */
  readonly seen: string;
  /** The matter as it stands, and the places in its history that are new; null where nothing has been written in its row. */
  readonly since: { readonly file: File; readonly keys: readonly string[] } | null;
}

/** Of a complaint; `badRequest` for what is no mark of ours, `noSuchCase` for one she may not read. */
export const newsOfCase = (app: App, actor: Actor, { id, seen }: Asked): Promise<Result<News<CaseFile>>> =>
  /^\d{1,9}$/.test(id) && !isEku(actor)
    ? newsOf(actor, seen, {
        version: async () => (await app.graph.send(getCase(app.places, caseId(id)), 'person')).version,
        open: () => openFile(app, actor, caseId(id)),
      })
    : Promise.resolve(no('noSuchCase'));

/** Of a matter beside the complaints. */
export const newsOfMatter = (app: App, actor: Actor, { id, seen }: Asked): Promise<Result<News<OwnFile>>> =>
  isOwnId(id) && !isEku(actor)
    ? newsOf(actor, seen, {
        version: async () => (await app.graph.send(getMatter(app.places, matterId(id)), 'person')).version,
        open: () => openOwn(app, actor, id),
      })
    : Promise.resolve(no('noSuchCase'));

interface Asked {
  readonly id: string;
  readonly seen: string;
}

interface Reading<File> {
  readonly version: () => Promise<string>;
  readonly open: () => Promise<Result<File>>;
}

async function newsOf<File extends CaseFile | OwnFile>(
  actor: Actor,
  seen: string,
  { version, open }: Reading<File>,
): Promise<Result<News<File>>> {
  const read = readSeen(seen);
  if (read === undefined) return no('badRequest');
  if ((await nowThere(version)) === read.version) return ok({ seen, since: null });
  const opened = await open();
  if (!opened.ok) return opened;
  const file = opened.value;
  const keys = newsSince(file, { last: read.last, by: actor.id }).map(({ seq }) => String(seq));
  return ok({ seen: seenOf(file), since: { file, keys } });
}

/** null where it is not there, or cannot be read: opening it says which. */
async function nowThere(version: () => Promise<string>): Promise<string | null> {
  try {
    return versionMark(await version());
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'unreadable')) return null;
    throw failure;
  }
}
