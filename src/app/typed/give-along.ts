// What was typed for a task follows it when it changes hands: from whoever had it to whoever gets it, also when a third gives it.

import type { PersonId } from '../../core/brand';
import { liesOf } from '../../core/casefile/case-file';
import { givingFields } from '../../core/casefile/giving-fields';
import type { MatterFile } from '../../core/casefile/matter-file';
import { taskKey, type Task } from '../../core/casefile/task';
import type { Action } from '../../core/engine/action';
import { isBarred } from '../../core/engine/assessing';
import type { GiveAway } from '../../core/engine/decision';
import { giveAway } from '../../core/engine/give-away';
import { patchText } from '../../graph/lists/texts';
import type { App } from '../app';
import { handed, removeTyped, textOf, typedIn, typedKey, typedRows, type Page } from './typed-rows';

/** How a task is given, and whether what its giver has typed goes along; null where she was not asked. */
export type Giving = GiveAway & { readonly along: boolean | null };

/**
 * Before a task changes hands: what was typed for it lies ready for whoever gets it. As long as it is not given its holder sees it too. Nothing is moved
 * by somebody who may not give it.
 */
export async function giveAlong(app: App, file: MatterFile, give: Giving): Promise<void> {
  const task = file.tasks.find(({ key }) => key === taskKey(give));
  if (task === undefined || give.how === 'claimed' || !giveAway(file, give, app.clock.now()).ok) return;
  await moveAlong(app, writersOf(task, give), { about: task.key, lies: liesOf(file) });
}

type Taken = Extract<Action, { readonly kind: 'moveTask' }>;

/** Whether a pass takes a task from somebody by name: she has lost the role, or the matter has another caseworker or unit. */
export const takesFromSomebody = (action: Action): action is Taken =>
  action.kind === 'moveTask' &&
  action.task.ownerId !== null &&
  action.to.ownerId !== undefined &&
  action.to.ownerId !== action.task.ownerId;

/**
 * The same where the product itself takes a task from somebody, before it does: what she had typed lies ready for whoever has the task next. Of whoever is kept
 * out by a conflict of interest it stays hers. Done twice it is done once.
 */
export async function takenAlong(app: App, file: MatterFile, actions: readonly Action[]): Promise<void> {
  for (const { task } of actions.filter(takesFromSomebody))
    if (task.ownerId !== null && !isBarred(file, task.ownerId))
      await moveAlong(app, [task.ownerId], { about: task.key, lies: liesOf(file) });
}

/** Whose words go along: the first of them who has written. Who has a conflict of interest gives on nothing of her own unless she says so herself. */
function writersOf({ ownerId }: Task, { by, to, reason, along }: Giving): readonly PersonId[] {
  const isFree = reason !== 'conflictOfInterest';
  const holder = isFree && ownerId !== null && ownerId !== by.id && ownerId !== to ? [ownerId] : [];
  return (along ?? isFree) ? [by.id, ...holder] : holder;
}

async function moveAlong(app: App, writers: readonly PersonId[], page: Page): Promise<void> {
  if (writers.length === 0) return;
  const { about, lies } = page;
  const rows = await app.graph.send(typedRows(app, page), 'person');
  const [found] = writers.flatMap((by) => rows.filter(({ key }) => key === typedKey(about, by)).map((row) => ({ by, row })));
  const typed = found && typedIn(found.row);
  if (found === undefined || typed === undefined) return;
  const { by, row } = found;
  for (const one of rows) if (one.key === typedKey(about, handed)) await removeTyped(app, one);
  const fields = Object.fromEntries(Object.entries(typed.fields).filter(([name]) => !name.startsWith(givingFields)));
  const { key, body, hash } = textOf({ ...typed, fields }, handed, { by, lies });
  await app.graph.send(patchText(app.places, row, { key, body, hash }), 'person');
}
