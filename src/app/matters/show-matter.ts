// A matter beside the complaints for somebody who may read it; the reading is in the access log before anything is answered.

import { matterId, type MatterId, type PersonId } from '../../core/brand';
import { isCaseFile } from '../../core/casefile/case-file';
import { shownNumber } from '../../core/casefile/case';
import type { OwnFile } from '../../core/casefile/own-file';
import { isOwnId } from '../../core/casefile/own-matter';
import type { KeptText } from '../../core/casefile/personal';
import type { Provider } from '../../core/casefile/provider';
import type { Actor } from '../../core/engine/decision';
import { mayRead } from '../../core/access/access';
import { isFromCase } from '../../core/processes/complaint/became';
import { isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import { textsOfMatter } from '../../graph/lists/texts';
import type { App } from '../app';
import { observeAny, observeOwn } from '../pass/observe';
import { toldIfBroken } from '../rows/broken';
import { nameOf, type StaffName } from '../show';

interface Opening {
  readonly id: string;
  readonly mayOpen: (actor: Actor, file: OwnFile) => boolean;
}

/** The file for somebody who may read it; for anybody else there is no such matter. */
export const openOwn = (app: App, actor: Actor, id: string): Promise<Result<OwnFile>> =>
  openFor(app, actor, { id, mayOpen: mayRead });

/** The same for somebody whom `mayOpen` lets in, for what she is about to do. */
export async function openFor(app: App, actor: Actor, { id, mayOpen }: Opening): Promise<Result<OwnFile>> {
  if (isEku(actor) || !isOwnId(id)) return no('noSuchCase');
  const key = matterId(id);
  try {
    const file = await toldIfBroken(app, key, () => observeOwn(app, key));
    return mayOpen(actor, file) ? ok(file) : no('noSuchCase');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return no('noSuchCase');
    throw failure;
  }
}

export interface ShownMatter {
  readonly file: OwnFile;
  readonly texts: readonly KeptText[];
  readonly staff: readonly StaffName[];
  readonly providers: readonly Provider[];
  /** The matter it came from, as far as the reader may open it. */
  readonly origin: { readonly id: MatterId; readonly number: string } | null;
  /** Whether a case became this. */
  readonly hasCame: boolean;
}

/** All of it. */
export async function showOwn(app: App, actor: Actor, id: string): Promise<Result<ShownMatter>> {
  const opened = await openOwn(app, actor, id);
  if (!opened.ok) return opened;
  const file = opened.value;
  await app.access.note({ who: actor.id, what: 'case', caseId: file.matter.id, at: app.clock.now() });
  const texts = await app.graph.send(textsOfMatter(app.places, file.matter.id), 'person');
  const [staff, origin, providers] = [await staffIn(app, file, texts), await originFor(app, actor, file), await app.providers()];
  return ok({ file, texts, staff, providers, ...origin });
}

/** The people its tasks, events and texts name, with the names the tab may show. */
export async function staffIn(app: App, file: OwnFile, texts: readonly KeptText[]): Promise<readonly StaffName[]> {
  const ids = [
    ...file.tasks.flatMap(({ ownerId, answeredBy }) => [ownerId, answeredBy]),
    ...file.events.map(({ by }) => by),
    ...texts.map(({ by }) => by),
    file.matter.openedBy,
  ].filter((id): id is PersonId => id !== null);
  return Promise.all([...new Set(ids)].map((id) => nameOf(app, id)));
}

async function originFor(app: App, actor: Actor, { matter }: OwnFile): Promise<Pick<ShownMatter, 'origin' | 'hasCame'>> {
  const { origin } = matter;
  if (origin === null) return { origin: null, hasCame: false };
  const from = await observeAny(app, origin);
  if (!isCaseFile(from)) return { origin: null, hasCame: false };
  const seen = mayRead(actor, from) ? { id: origin, number: shownNumber(from.matter) } : null;
  return { origin: seen, hasCame: isFromCase(from, matter) };
}
