// What every disposal takes away, whatever it is of: rows that name it, what was typed for it, what waits to be told of it, and who has read it.

import { matterId, type MatterId } from '../../core/brand';
import { ownDrawer, typedBeginnings } from '../../core/casefile/typed';
import type { DisposedCounts } from '../../core/records/disposed';
import { accessToCase, disposeEntry, receiptOf } from '../../graph/lists/access-log';
import { allLines, removeLine } from '../../graph/lists/desk-lines';
import { disposalOf } from '../../graph/lists/disposals';
import { idsWhere, removeRow } from '../../graph/lists/list-calls';
import { removeText, textsByBeginning } from '../../graph/lists/texts';
import { watchList, watchOfCase } from '../../graph/lists/watch';
import type { ListName } from '../../graph/places';
import type { App } from '../app';
import { all } from '../search/keep-findable';
import { value } from '../settled';

/** How much went. */
export type Taken = Partial<DisposedCounts>;

/** What went before and what has gone since, each by itself. */
export const sum = (before: Taken | null, { rows = 0, files = 0, mails = 0, readings = 0 }: Taken): DisposedCounts => ({
  rows: (before?.rows ?? 0) + rows,
  files: (before?.files ?? 0) + files,
  mails: (before?.mails ?? 0) + mails,
  readings: (before?.readings ?? 0) + readings,
});

/** The rows of some lists that name it, by their column `CaseId` or another; answers how many went, those that could not be read too. */
export async function rowsGone(app: App, lists: readonly ListName[], of: MatterId | Naming): Promise<number> {
  const { column, id } = typeof of === 'string' ? { column: 'CaseId', id: of } : of;
  let rows = 0;
  for (const list of lists) {
    const ids = await app.graph.send(idsWhere(list, app.places, { column, where: { equals: id } }));
    await all(
      app,
      ids.map((row) => removeRow(list, app.places, row)),
    );
    rows += ids.length;
  }
  return rows;
}

interface Naming {
  readonly column: string;
  readonly id: MatterId;
}

/** What somebody has typed for a matter beside the complaints and not handed in, and what can still be taken back: no documents, and not counted. */
export async function typedGone(app: App, id: MatterId): Promise<void> {
  const calls = typedBeginnings(id).map((beginning) => textsByBeginning(app.places, ownDrawer(id), beginning));
  const typed = (await app.graph.all(calls)).flatMap((one) => value(one));
  await all(
    app,
    typed.map((row) => removeText(app.places, row)),
  );
}

/** What waits to be told of it. */
export async function linesGone(app: App, id: MatterId): Promise<number> {
  const lines = (await app.graph.send(allLines(app.places))).filter(({ caseId: of }) => of === id);
  await all(
    app,
    lines.map((line) => removeLine(app.places, line.id)),
  );
  return lines.length;
}

/**
 * Who has read it: the hashes are left, so that the chain holds, and a receipt says how many went, so that nobody disposes of a reading by hand unseen. `under`: what
 * is disposed of, where it was opened beside that.
 */
export async function readingsGone(app: App, id: MatterId, under = id): Promise<number> {
  const entries = await app.graph.send(accessToCase(app.places, id));
  if (entries.length === 0) return 0;
  const receipt = await receiptFor(app, under, entries.length);
  for (const one of await app.graph.all(entries.map((entry) => disposeEntry(app.places, entry, receipt)))) value(one);
  return entries.length;
}

/** The one of an earlier try that was cut short, where all that is left has room under it; else a new one. */
async function receiptFor(app: App, id: MatterId, left: number): Promise<string> {
  const { graph, places } = app;
  const of = `disposal-${(await graph.send(disposalOf(places, id)))?.id ?? ''}`;
  const earlier = (await graph.send(accessToCase(places, matterId(of)))).at(-1);
  if (earlier !== undefined) {
    const taken = await graph.send(accessToCase(places, matterId(earlier.key)));
    if (earlier.what === receiptOf(of, taken.length + left).what) return earlier.key;
  }
  return app.access.note({ ...receiptOf(of, left), at: app.clock.now() });
}

/** Its row in *Bevakning*. */
export async function watchGone(app: App, id: MatterId): Promise<void> {
  const watch = await app.graph.send(watchOfCase(app.places, id));
  if (watch !== undefined) await all(app, [removeRow(watchList, app.places, watch.id)]);
}
