// Changes staff made in the lists by hand: each is followed or put back before anything else is done with the case (decisions 1.2).

import { causeOf } from '../log';
import type { PersonId } from '../../core/brand';
import { caseNumber } from '../../core/casefile/case';
import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { MatterFile } from '../../core/casefile/matter-file';
import { isOwnFile, type OwnFile } from '../../core/casefile/own-file';
import { ownNumber } from '../../core/casefile/own-matter';
import type { PutBack } from '../../core/casefile/hand-edit';
import { putBackCard } from '../../core/cards/put-back-card';
import { caseworkerWords, followEdits, putTaskBack, type Followed, type Known } from '../../core/decide/hand-edit';
import { patchCase } from '../../graph/lists/cases';
import { patchTask } from '../../graph/lists/tasks';
import type { App } from '../app';
import { observe, observeOwn } from './observe';
import { languageOf } from '../language-of';
import { holdersOf } from '../recipients';
import { writeEvents } from './write-events';

/** Edited rows of one case in one go; more wait for the next look. */
const mostRows = 20;

/** Whether anything of a case stands otherwise in its lists than the product wrote it. */
export const isEdited = (file: CaseFile): boolean =>
  file.matter.edits !== undefined || file.tasks.some((task) => task.edits !== undefined);

/** The file of any matter with every hand edit answered. Throws `GraphFailure`, kind `conflict` when somebody edits on: the next look goes on. */
export async function answerEdits(app: App, file: MatterFile): Promise<MatterFile> {
  if (isCaseFile(file)) return settleEdits(app, file);
  return isOwnFile(file) ? putBackEdits(app, file) : file;
}

/** The file with every hand edit answered. Throws `GraphFailure`, kind `conflict` when somebody edits on: the next look goes on. */
export async function settleEdits(app: App, file: CaseFile): Promise<CaseFile> {
  let seen = file;
  const told = new Map<PersonId, PutBack>();
  for (let rows = 0; rows < mostRows && isEdited(seen); rows += 1) {
    const changes = followEdits(seen, await whatWeKnow(app, seen), app.clock.now());
    if (changes === null) break;
    await write(app, seen, changes);
    if (changes.putBackFor !== null) told.set(changes.putBackFor, both(told.get(changes.putBackFor), changes.why));
    seen = await observe(app, seen.matter.id);
  }
  for (const [editor, why] of told) await tell(app, seen, { editor, why });
  return seen;
}

/** The file of a matter of another process with every hand edit of its tasks put back: there is nothing of it that is followed. Throws as above. */
async function putBackEdits(app: App, file: OwnFile): Promise<OwnFile> {
  const edited = file.tasks.filter(({ edits }) => edits !== undefined).slice(0, mostRows);
  if (edited.length === 0) return file;
  const back = edited.map((task) => ({ task, ...putTaskBack(task, app.clock.now()) }));
  const before = back.map(({ task, patch }) => patchTask(app.places, task, patch));
  await writeEvents(app, file, { before, events: back.flatMap(({ events }) => events) });
  const editors = new Set(edited.flatMap(({ editor }) => editor ?? []));
  for (const editor of editors) await tell(app, file, { editor, why: { reasons: ['notThere'], isPartKept: false } });
  return observeOwn(app, file.matter.id);
}

/** One message for all rows of a case. */
const both = (one: PutBack | undefined, other: PutBack): PutBack => ({
  reasons: [...new Set([...(one?.reasons ?? []), ...other.reasons])],
  isPartKept: one?.isPartKept === true || other.isPartKept,
});

async function whatWeKnow(app: App, { matter: kase }: CaseFile): Promise<Known> {
  const people = kase.unit === null ? [] : await holdersOf(app, 'caseworker', kase.unit);
  return { providers: await app.providers(), caseworkers: people.map(caseworkerWords) };
}

async function write(app: App, file: CaseFile, { matter: patch, task }: Followed): Promise<void> {
  const tasks = task === null ? [] : [patchTask(app.places, task.task, task.patch)];
  const before = [patchCase(app.places, file.matter, patch), ...tasks];
  await writeEvents(app, file, { before, events: patch.lastDecision.events });
}

/** The editor reads why, with the number and no word of what stood there. Whoever cannot be reached sees it in the case's history. */
async function tell(
  app: App,
  file: CaseFile | OwnFile,
  { editor, why }: { readonly editor: PersonId; readonly why: PutBack },
): Promise<void> {
  const number = isCaseFile(file) ? caseNumber(file.matter) : ownNumber(file.matter);
  try {
    await app.messenger.send(editor, putBackCard(number, why, await languageOf(app, editor)));
  } catch (failure) {
    app.log.warn('editor not told that a change was put back', { caseId: file.matter.id, ...causeOf(failure) });
  }
}
