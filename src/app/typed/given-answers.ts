// What was answered with letters that can still be taken back, kept beside what is typed: *Ångra* gives it to whoever answered, and to nobody else.

import { z } from 'zod';
import type { PersonId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Lying } from '../../core/casefile/lying';
import { drawerOf } from '../../core/casefile/typed';
import { taskKey, type Task } from '../../core/casefile/task';
import type { Actor } from '../../core/engine/decision';
import { takenBack } from '../../core/engine/taken-back';
import { GraphFailure } from '../../graph/failure';
import { matterTextByKey } from '../../graph/lists/texts';
import type { App } from '../app';
import type { Keeping } from '../decisions/keep-text';
import { readAhead } from '../pass/read-ahead';
import { createTyped, patchTyped, textOf, typedIn } from './typed-rows';

const shape = z.object({
  outcome: z.string(),
  answers: z.record(z.string(), z.unknown()),
  texts: z.array(z.object({ kind: z.string(), subject: z.string(), body: z.string() })),
});
/** An answer as it was handed in, but for its letters, which have keys of their own. */
export type Given = z.infer<typeof shape>;

/** No page of its own: nobody can ask for it, or write it, as something typed. */
const aboutOf = (task: Pick<Task, 'caseId' | 'type' | 'round'>): string => `given|${taskKey(task)}`;
const givenKey = (about: string, owner: PersonId): string => `${about}|${owner}`;

/** To be kept with the answer, ahead of it. The same task answered again has the newer. */
export function keepGiven(
  app: App,
  task: Pick<Task, 'caseId' | 'type' | 'round'> & { readonly lies: Lying },
  { by, given }: { readonly by: Actor; readonly given: Given },
): Keeping {
  const about = aboutOf(task);
  const typed = textOf({ about, window: '', fields: given, at: app.clock.now() }, by.id, { by: by.id, lies: task.lies });
  const text = { ...typed, key: givenKey(about, by.id) };
  const made = readAhead(app.graph, createTyped(app, text));
  const done = async (): Promise<void> => {
    try {
      await made.value();
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
      const row = await app.graph.send(matterTextByKey(app.places, text.caseId, text.key), 'person');
      if (row !== undefined) await app.graph.send(patchTyped(app, row, text), 'person');
    }
  };
  return { calls: [made.call], done };
}

/** What the reader answered to the task that is back; null for a task that is not, and for an answer that was somebody else's. */
export async function givenBefore(
  app: App,
  actor: Actor,
  { file, type, round }: { readonly file: CaseFile } & Pick<Task, 'type' | 'round'>,
): Promise<Given | null> {
  const before = takenBack(file, { id: type, round });
  if (before?.answeredBy !== actor.id) return null;
  const row = await app.graph.send(
    matterTextByKey(app.places, drawerOf(aboutOf(before), file.matter.lies), givenKey(aboutOf(before), actor.id)),
    'person',
  );
  const read = shape.safeParse(row && typedIn(row)?.fields);
  return read.success ? read.data : null;
}
