// Whether what was found stands in the way of saying that it is handed out: something is not answered yet, or all is said to be handed out and is not.

import type { OwnFile } from '../../core/casefile/own-file';
import type { Actor } from '../../core/engine/decision';
import { no, type Refusal } from '../../core/result';
import type { App } from '../app';
import { casesIn, deskOf } from './desk';
import { leftIn } from './hand-out';
import { foundIn } from './show-found';

/** null where nothing does, and where nothing was found here: then it was handed out from elsewhere. */
export async function notHandedOut(
  app: App,
  actor: Actor,
  { file, handsOut }: { readonly file: OwnFile; readonly handsOut: 'whole' | 'any' },
): Promise<Refusal | null> {
  const desk = await deskOf(app, file);
  if (casesIn(desk).length === 0) return null;
  if (leftIn(await foundIn(app, actor, desk)) > 0) return no('documentsLeft');
  const isAll = desk.rows.every(({ answered }) => answered === null || answered.answer === 'whole');
  return handsOut === 'whole' && !isAll ? no('notAllHandedOut') : null;
}
