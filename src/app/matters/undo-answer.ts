// *Ångra* of an answer in a matter beside the complaints: whoever gave it may take it back in its minutes, also where she reads no more of the matter.

import { mayRead } from '../../core/access/access';
import type { OwnFile } from '../../core/casefile/own-file';
import type { Actor } from '../../core/engine/decision';
import { isUndoneBy, undoable, undoAnswer } from '../../core/engine/undo-answer';
import { ok, type Result } from '../../core/result';
import type { App } from '../app';
import { changeOwn } from '../decisions/change';
import type { AboutOwnTask } from './answer-matter';
import { openFor } from './show-matter';

/** The file as it then stands; `tooLateToUndoAnswer` when it cannot be taken back any more. */
export async function undoOwn(app: App, by: Actor, { id, type, round }: AboutOwnTask): Promise<Result<OwnFile>> {
  const isHers = (actor: Actor, file: OwnFile): boolean =>
    mayRead(actor, file) || undoable(file, actor, app.clock.now()) !== undefined;
  const opened = await openFor(app, by, { id, mayOpen: isHers });
  if (!opened.ok) return opened;
  const at = { type, round, by };
  if (isUndoneBy(opened.value, at)) return ok(opened.value);
  return changeOwn(app, opened.value.matter.id, (file, now) => undoAnswer(file, at, now));
}
