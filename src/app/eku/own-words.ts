// The manager's own words to EKU's questions: screened while she writes, cleared when she has decided about each finding. Nothing is kept or logged.

import { keysOf, type CaseId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Actor } from '../../core/engine/decision';
import { mayAnswer } from '../../core/engine/may';
import type { EkuNotes, EkuQuestion } from '../../core/eku/summary';
import type { Resolution } from '../../core/privacy/cleared-text';
import type { CaseFacts } from '../../core/privacy/occurrences';
import type { Screened } from '../../core/privacy/screen';
import { no, ok, type Result } from '../../core/result';
import type { TaskTypeId } from '../../core/processes/all';
import { ownPhrases } from '../../core/text/own-phrases';
import type { App } from '../app';
import { openFile } from '../show';
import { caseFacts } from './case-facts';
import { readableOf } from './eku-cases';
import { countedIn } from './history';

/** Own words to a question, with what was decided about each finding. */
export interface OwnWords {
  readonly text: string;
  readonly resolutions: readonly Resolution[];
}
export type OwnNotes = Partial<Readonly<Record<EkuQuestion, OwnWords>>>;

/** Tasks whose owner writes to EKU. */
const writing: readonly TaskTypeId[] = ['approveEku', 'decideOutcome', 'confirmEku', 'reviewEkuStop'];

/** Whether somebody answers for what is written to EKU in a case. To all others the screening says nothing. */
const mayWrite = (actor: Actor, file: CaseFile): boolean =>
  mayAnswer(actor, { ownerId: null, role: 'unitManager', unit: file.matter.unit }, file) ||
  file.tasks.some((task) => task.state === 'open' && writing.includes(task.type) && mayAnswer(actor, task, file));

/** What the screening finds in a text that is being written: by what the writer may open herself, and by nothing else (decisions 8.17). */
export async function screenWords(
  app: App,
  actor: Actor,
  { caseId, text }: { readonly caseId: CaseId; readonly text: string },
): Promise<Result<Screened>> {
  const opened = await openFile(app, actor, caseId);
  if (!opened.ok) return opened;
  if (!mayWrite(actor, opened.value)) return no('notYourTask');
  if (!app.limits.allow('screening', actor.id)) return no('tooMany');
  const facts = await factsWhileWriting(app, await ownCases(app, actor, await countedIn(app, opened.value)));
  return app.apart.screen(text, facts);
}

/** The case she writes in first, and those of the others that she may open. */
const ownCases = async (app: App, actor: Actor, counted: readonly Case[]): Promise<readonly Case[]> => [
  ...counted.slice(0, 1),
  ...(await readableOf(app, actor, counted.slice(1))),
];

/** The facts a moment ago: each letter that is typed would otherwise read every case of the provider again. */
const factsWhileWriting = (app: App, cases: readonly Case[]): Promise<CaseFacts> =>
  app.factsWhileWriting.recall(cases.map(({ id }) => id).join(), () => caseFacts(app, cases));

export interface Clearing {
  readonly actor: Actor;
  readonly file: CaseFile;
  /** The case and the others its summary counts. */
  readonly counted: readonly Case[];
  readonly notes: OwnNotes;
  /** For an approval: with facts read anew, and with what the cases know that she may not open. */
  readonly isFinal: boolean;
}

/** Clears every note; the first that is refused refuses them all. Empty ones are left out. */
export async function clearNotes(app: App, at: Clearing): Promise<Result<EkuNotes>> {
  const written = keysOf(at.notes).flatMap((question) => {
    const own = at.notes[question];
    return own === undefined || own.text.trim() === '' ? [] : [{ question, own }];
  });
  if (written.length === 0) return ok({});
  if (!mayWrite(at.actor, at.file)) return no('notYourTask');
  if (!app.limits.allow(at.isFinal ? 'ekuApproval' : 'ekuPreview', at.actor.id)) return no('tooMany');
  const own = await ownCases(app, at.actor, at.counted);
  const notes = await cleared(app, await (at.isFinal ? caseFacts(app, own) : factsWhileWriting(app, own)), written);
  return notes.ok && at.isFinal ? heldAgainstOthers(app, { ...at, own }, notes.value) : notes;
}

/** What the other cases know says only that something must change: not where, not what, and it is noted who tried (decisions 8.17). */
async function heldAgainstOthers(
  app: App,
  { actor, file, counted, own }: Clearing & { readonly own: readonly Case[] },
  notes: EkuNotes,
): Promise<Result<EkuNotes>> {
  const others = counted.filter((one) => !own.includes(one));
  if (others.length === 0) return ok(notes);
  const texts = keysOf(notes).map((question) => notes[question]?.text ?? '');
  const found = await app.apart.find(texts, { ...(await caseFacts(app, others)), phrases: ownPhrases });
  if (found?.every((one) => one.length === 0) === true) return ok(notes);
  await app.access.note({ who: actor.id, what: 'ekuHeldBack', caseId: file.matter.id, at: app.clock.now() });
  app.log.warn('own words to EKU held back by what other cases know', { caseId: file.matter.id });
  return no('placeMustChange');
}

async function cleared(
  app: App,
  known: CaseFacts,
  written: readonly { readonly question: EkuQuestion; readonly own: OwnWords }[],
): Promise<Result<EkuNotes>> {
  let notes: EkuNotes = {};
  for (const { question, own } of written) {
    const text = await app.apart.clear(own.text, { known, resolutions: own.resolutions });
    if (!text.ok) return text;
    notes = { ...notes, [question]: text.value };
  }
  return ok(notes);
}
