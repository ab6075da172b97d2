// What is left to do when the own row of a case or another matter has gone: its history, the word in *Gallring* that it is done, and its row in *Bevakning*, last of all.

import type { MatterId } from '../../core/brand';
import { placeOf } from '../../core/casefile/own-matter';
import { deskOf } from '../../core/desk/key';
import { disposalOf, patchDisposal, type DisposalRow } from '../../graph/lists/disposals';
import { eventsLists } from '../../graph/lists/events';
import type { App } from '../app';
import { rowsGone, watchGone } from './rows-gone';

/** Done again it does what is left. */
export async function finish(app: App, row: DisposalRow): Promise<void> {
  const { caseId: id } = row;
  const history = await rowsGone(app, [eventsLists[placeOf(id)]], id);
  const counts = { rows: 0, files: 0, mails: 0, readings: 0, ...row.counts };
  const said = { state: 'gone', goneAt: app.clock.now(), counts: { ...counts, rows: counts.rows + history + 1 } } as const;
  if (row.state !== 'gone') await app.graph.send(patchDisposal(app.places, row, said));
  await watchGone(app, id);
}

/** Whether what has no row any more has been disposed of; then it is finished. */
export async function isFinished(app: App, id: MatterId): Promise<boolean> {
  const row = await rowOf(app, id);
  if (row === undefined || row.state === 'chosen') return false;
  await finish(app, row);
  return true;
}

/** Whether what is not there is so because it was disposed of, or is just now. */
export async function isDisposed(app: App, id: MatterId): Promise<boolean> {
  const row = await rowOf(app, id);
  return row !== undefined && row.state !== 'chosen';
}

const rowOf = async (app: App, id: MatterId): Promise<DisposalRow | undefined> =>
  deskOf(id) === null ? app.graph.send(disposalOf(app.places, id)) : undefined;
