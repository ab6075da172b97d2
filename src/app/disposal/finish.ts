// What is left to do when a case's own row has gone: its history, the word in *Gallring* that it is done, and its row in *Bevakning*, last of all.

import { caseId, type CaseId, type MatterId } from '../../core/brand';
import { processIn } from '../../core/casefile/own-matter';
import { deskOf } from '../../core/desk/key';
import { disposalOf, patchDisposal, type DisposalRow } from '../../graph/lists/disposals';
import { eventsList } from '../../graph/lists/events';
import { idsWhere, removeRow } from '../../graph/lists/list-calls';
import { watchList, watchOfCase } from '../../graph/lists/watch';
import type { App } from '../app';
import { all } from '../search/keep-findable';

/** Done again it does what is left. */
export async function finish(app: App, row: DisposalRow): Promise<void> {
  const { caseId: id } = row;
  const history = await app.graph.send(idsWhere(eventsList, app.places, { column: 'CaseId', where: { equals: id } }));
  await all(
    app,
    history.map((one) => removeRow(eventsList, app.places, one)),
  );
  const counts = { rows: 0, files: 0, mails: 0, readings: 0, ...row.counts };
  const said = { state: 'gone', goneAt: app.clock.now(), counts: { ...counts, rows: counts.rows + history.length + 1 } } as const;
  if (row.state !== 'gone') await app.graph.send(patchDisposal(app.places, row, said));
  const watch = await app.graph.send(watchOfCase(app.places, id));
  if (watch !== undefined) await all(app, [removeRow(watchList, app.places, watch.id)]);
}

/** Whether a case whose row is missing has been disposed of; then it is finished. */
export async function isFinished(app: App, id: MatterId): Promise<boolean> {
  const row = await rowOf(app, id);
  if (row === undefined || row.state === 'chosen') return false;
  await finish(app, row);
  return true;
}

/** Whether a case that is not there is so because it was disposed of, or is just now. */
export async function isDisposed(app: App, id: CaseId): Promise<boolean> {
  const row = await rowOf(app, id);
  return row !== undefined && row.state !== 'chosen';
}

const rowOf = async (app: App, id: MatterId): Promise<DisposalRow | undefined> =>
  processIn(id) !== null || deskOf(id) !== null ? undefined : app.graph.send(disposalOf(app.places, caseId(id)));
