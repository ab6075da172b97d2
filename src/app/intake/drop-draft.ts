// Words kept in the chat that were no complaint: their writer says so, and may take it back. What may be about danger is not hers to drop (decisions 8.6).

import type { Actor } from '../../core/engine/decision';
import type { App } from '../app';
import { draftRow, dropKept, isDropped, isOld, isWaiting, keepDropped } from './drafts';

/** `gone`: there is none of hers, or it is handed in or lies in *Manuell hantering* already. `danger`: a person reads it first. */
export type DraftEnd = 'dropped' | 'kept' | 'gone' | 'danger';

/** Drops a draft of hers; done twice it is done once. Its words stay until it would have been set aside, so that it can be taken back. */
export async function dropDraft(app: App, draftId: string, by: Actor): Promise<DraftEnd> {
  const row = await draftRow(app, draftId);
  if (row === undefined || row.by !== by.id) return 'gone';
  if (isDropped(row)) return 'dropped';
  if (!isWaiting(row) || isOld(app, row)) return 'gone';
  if (await app.apart.speaksOfDanger([row.body])) return 'danger';
  await app.graph.send(dropKept(app, row), 'person');
  return 'dropped';
}

/** Takes it back: the draft waits again. */
export async function restoreDraft(app: App, draftId: string, by: Actor): Promise<DraftEnd> {
  const row = await draftRow(app, draftId);
  if (row === undefined || row.by !== by.id) return 'gone';
  if (isWaiting(row)) return 'kept';
  if (!isDropped(row) || isOld(app, row)) return 'gone';
  await app.graph.send(keepDropped(app, row), 'person');
  return 'kept';
}
