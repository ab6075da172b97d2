// Keeping what is typed while it is typed, and reading it back when the page is opened again.

import { compared } from '../../core/order';
import type { PersonId } from '../../core/brand';
import { apartTyped, caseOfPage, drawerOf, type Typed } from '../../core/casefile/typed';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import type { TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { mayBegin } from './may-begin';
import {
  createTyped,
  handed,
  markOf,
  pageNow,
  patchTyped,
  readMark,
  removeTyped,
  textOf,
  typedIn,
  typedKey,
  typedRow,
  typedRows,
  type Marked,
  type Page,
} from './typed-rows';

export interface Kept {
  /** What the next change must carry. */
  readonly mark: string;
  readonly at: Typed['at'];
}

export interface Found extends Kept {
  readonly fields: Typed['fields'];
  /** Who wrote it, when it came along with the task; null for one's own. */
  readonly from: PersonId | null;
}

export interface Save {
  readonly about: string;
  readonly mark: string | null;
  readonly window: string;
  readonly fields: Typed['fields'];
}

/** Keeps what one person has typed on one page she may open. `newerText` when another window of hers has kept something since. */
export const keepTyped = (app: App, writer: Actor, save: Save): Promise<Result<Kept>> =>
  app.typing.take(typedKey(save.about, writer.id), async () => {
    const { about } = save;
    const known = save.mark === null ? undefined : markIn(app, save.mark, { owner: writer.id, about });
    const saving = savingOf(app, save, { writer, page: known === undefined ? await pageNow(app, about) : pageIn(known, about) });
    const first = known === undefined ? await begun(app, saving) : await changed(app, saving, known);
    if (!first.ok) return first;
    const row = first.value === null ? await overOwn(app, saving) : first;
    if (!row.ok) return row;
    return row.value === null ? no('newerText') : ok({ mark: markOf(app, row.value, writer.id), at: saving.text.at });
  });

/** What a mark of one's own says; undefined for one of a row that lies elsewhere than what is written of that page. */
function markIn(app: App, mark: string, of: { readonly owner: PersonId; readonly about: string }): Marked | undefined {
  const known = readMark(app, mark, of.owner);
  return known !== undefined && known.caseId === drawerOf(of.about, pageIn(known, of.about).lies) ? known : undefined;
}

/** Where a row that is known lies says where the content of its case does. */
const pageIn = ({ caseId: drawer }: Marked, about: string): Page => ({
  about,
  lies: drawer === apartTyped && caseOfPage(about) !== null ? 'apart' : 'usual',
});

function savingOf(app: App, { window, fields }: Save, { writer, page }: { readonly writer: Actor; readonly page: Page }): Saving {
  const typed = { about: page.about, window, fields, at: app.clock.now() };
  return { text: textOf(typed, writer.id, { by: writer.id, lies: page.lies }), page, writer, window };
}

interface Saving {
  readonly text: ReturnType<typeof textOf>;
  readonly page: Page;
  readonly writer: Actor;
  readonly window: string;
}

/** null: somebody was there first. */
type Written = Promise<Result<TextRow | null>>;

/** A page is begun only by who may open it, and not too many at once; a mark says that it was. */
async function begun(app: App, { text, page, writer }: Saving): Written {
  const may = await mayBegin(app, writer, { about: page.about, letters: text.body.length });
  return may.ok ? unlessFirst(app.graph.send(createTyped(app, text), 'person')) : may;
}

/** A row that has been taken away meanwhile is begun anew. */
async function changed(app: App, saving: Saving, known: Marked): Written {
  try {
    return await unlessFirst(app.graph.send(patchTyped(app, known, saving.text), 'person'));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return begun(app, await movedAlong(app, saving));
    throw failure;
  }
}

/** Its case's content may lie elsewhere by now. */
async function movedAlong(app: App, { text, page: { about }, writer, window }: Saving): Promise<Saving> {
  const page = await pageNow(app, about);
  return { text: { ...text, caseId: drawerOf(about, page.lies) }, page, writer, window };
}

async function unlessFirst(writing: Promise<TextRow>): Written {
  try {
    return ok(await writing);
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'conflict' || failure.kind === 'duplicate')) return ok(null);
    throw failure;
  }
}

/** What stands there may be this window's own, kept by a try whose answer was lost: then the newer words go over it. */
async function overOwn(app: App, saving: Saving): Written {
  const row = await app.graph.send(typedRow(app, saving.page, saving.writer.id), 'person');
  if (row === undefined) return begun(app, saving);
  return typedIn(row)?.window === saving.window ? changed(app, saving, row) : ok(null);
}

/** What one person has typed on a page, or was given along with its task; the newer of the two. */
export const typedOf = (app: App, owner: PersonId, at: Page & { readonly mayTakeOver: boolean }): Promise<Found | null> =>
  app.typing.take(typedKey(at.about, owner), async () => {
    const rows = await rowsFor(app, owner, at);
    const keys = [typedKey(at.about, owner), ...(at.mayTakeOver ? [typedKey(at.about, handed)] : [])];
    const [row] = rows.filter(({ key }) => keys.includes(key)).sort((a, b) => compared(b.at, a.at));
    const typed = row && typedIn(row);
    if (row === undefined || typed === undefined) return null;
    const own = rows.find(({ key }) => key === keys[0]);
    const from = row.key === keys[0] || row.by === owner ? null : row.by;
    return { mark: own === undefined ? '' : markOf(app, own, owner), at: typed.at, fields: typed.fields, from };
  });

/** One's own alone is looked up by its whole key: others' rows are not even read. */
async function rowsFor(app: App, owner: PersonId, at: Page & { readonly mayTakeOver: boolean }) {
  if (at.mayTakeOver) return app.graph.send(typedRows(app, at), 'person');
  const row = await app.graph.send(typedRow(app, at, owner), 'person');
  return row === undefined ? [] : [row];
}

/** Takes away what a person's mark points at: it has been handed in, or thrown away. */
export async function forgetTyped(app: App, owner: PersonId, mark: string): Promise<void> {
  const known = readMark(app, mark, owner);
  if (known !== undefined) await removeTyped(app, known);
}
