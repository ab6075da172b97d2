// An answer to a task of a matter beside the complaints: looked at first, then what was written is kept, then it is taken.

import { matterId, type PersonId } from '../../core/brand';
import { eventsOf } from '../../core/casefile/event';
import type { OwnFile } from '../../core/casefile/own-file';
import { taskKey } from '../../core/casefile/task';
import type { Actor, Decision, GiveAway } from '../../core/engine/decision';
import { giveAway } from '../../core/engine/give-away';
import { decideOwn } from '../../core/engine/undo-answer';
import { drafts } from '../../core/processes/drafts';
import { ruleOf, type FieldRule } from '../../core/processes/process';
import { ownTables, type TaskTypeId } from '../../core/processes/all';
import { blankIn } from '../../core/letters/blank';
import { formOf, onForm, sectionsIn, unfilled } from '../../core/records/investigation-form';
import { no, ok, type Refusal, type Result } from '../../core/result';
import { hashText } from '../../core/text-hash';
import { GraphFailure } from '../../graph/failure';
import { createMatterText } from '../../graph/lists/texts';
import type { App } from '../app';
import { changeOwn } from '../decisions/change';
import { hashOfText } from '../decisions/keep-text';
import { colleaguesOf } from '../decisions/colleagues';
import { noSuchPerson } from '../decisions/choices';
import { caseNumbered } from '../kin/by-number';
import { rosterOf } from '../recipients';
import { notHandedOut } from '../disclosure/not-handed-out';
import { pointsAtSomebody } from './clean-words';
import { openOwn } from './show-matter';
import { registerWith } from '../providers/register-with';

export interface AboutOwnTask {
  readonly id: string;
  readonly type: TaskTypeId;
  readonly round: number;
}

export interface OwnAnswer {
  readonly outcome: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** What was written with it; empty for nothing. */
  readonly note: string;
  /** The place in the history its giver has seen. */
  readonly seen?: number | undefined;
  /** The same, section by section, where the outcome is written on a form. */
  readonly sections?: Readonly<Record<string, string>>;
}

/** The file as it then stands; a refused answer leaves no text behind. */
export async function answerOwn(app: App, by: Actor, given: AboutOwnTask & OwnAnswer): Promise<Result<OwnFile>> {
  const opened = await openOwn(app, by, given.id);
  if (!opened.ok) return opened;
  const file = opened.value;
  const at = { ...given, note: wordsOf(file, given) };
  const refusal = await notAllowed(app, file, { ...at, by });
  if (refusal !== null) return refusal;
  const noteKey = noteOf(file, at);
  if (isGiven(file, by, { at, noteKey })) return ok(file);
  const { type, round, outcome, answers, seen } = at;
  const about = { caseId: file.matter.id, type, round, outcome, answers, letters: [], by, seen };
  const decision: Decision = noteKey === null ? about : { ...about, noteKey };
  const tried = decideOwn(file, decision, app.clock.now());
  if (!tried.ok) return tried;
  if (noteKey !== null) await keepNote(app, file, { key: noteKey, at, by: by.id });
  return changeOwn(app, file.matter.id, (known, now) => decideOwn(known, decision, now));
}

interface Given {
  readonly at: AboutOwnTask & OwnAnswer;
  readonly noteKey: string | null;
}

/** Whether this very answer is hers already: its own answer was lost on the way, and said once more it is done. Anything else in it is no repetition. */
function isGiven(file: OwnFile, by: Actor, { at, noteKey }: Given): boolean {
  const key = taskKey({ caseId: file.matter.id, type: at.type, round: at.round });
  const task = file.tasks.find((one) => one.key === key);
  if (task?.state !== 'done' || task.answeredBy !== by.id || task.outcome !== at.outcome) return false;
  const isKept = eventsOf(file.events, 'noteWritten').some(({ data }) => data.task === key && data.textKey === noteKey);
  const said: Readonly<Record<string, unknown>> = { ...file.matter.fields, reason: task.reason ?? '' };
  return (
    (noteKey === null || isKept) && Object.entries(at.answers).every(([name, value]) => (said[name] ?? '') === (value ?? ''))
  );
}

/** What was written: as it is, or on the form; a form that is not filled in is nothing. */
function wordsOf(file: OwnFile, { type, outcome, note, sections = {} }: AboutOwnTask & OwnAnswer): string {
  const id = ruleIn(file, type, outcome)?.sections;
  if (id === undefined) return note;
  const form = formOf(file.profile, id);
  return unfilled(form, sections).length > 0 ? '' : onForm(form, sections);
}

/** What somebody wrote herself: of a form its sections without our headings, above which an ordinary word would look like a name. */
function ownWordsOf(file: OwnFile, { type, outcome, note }: AboutOwnTask & OwnAnswer): string {
  const id = ruleIn(file, type, outcome)?.sections;
  return id === undefined ? note : Object.values(sectionsIn(formOf(file.profile, id), note)).join('\n\n');
}

/** A provider that is not in the register, a complaint she may not read, or a line for a whole unit that points at somebody. */
async function notAllowed(
  app: App,
  file: OwnFile,
  at: AboutOwnTask & OwnAnswer & { readonly by: Actor },
): Promise<Refusal | null> {
  if (!(await isRegistered(app, file, at))) return no('answerNotAllowed');
  const handsOut = ruleIn(file, at.type, at.outcome)?.handsOut;
  const left = handsOut === undefined ? null : await notHandedOut(app, at.by, { file, handsOut });
  if (left !== null) return left;
  const draft = ruleIn(file, at.type, at.outcome)?.draft;
  if (draft !== undefined && blankIn(at.note) !== undefined) return no('answerMissing');
  const isClean = ruleIn(file, at.type, at.outcome)?.clean === true;
  if ((draft !== undefined && drafts[draft].clean) || isClean) {
    const words = isClean ? ownWordsOf(file, at) : at.note;
    const pointing = await pointsAtSomebody(app, file.matter.id, { words, field: 'tab.matter.note' });
    if (pointing !== null) return pointing;
  }
  const { fields } = ownTables(file.matter.process);
  for (const [name, given] of Object.entries(at.answers)) {
    const rule = fields[name];
    if (rule?.kind !== 'words' || typeof given !== 'string') continue;
    const isRead = isNumberAsked(rule) && (await caseNumbered(app, at.by, given.trim())).ok;
    if (isNumberAsked(rule) && !isRead && /\bSYN-/iu.test(given)) return no('noSuchCase');
    const pointing = isRead ? null : await pointsAtSomebody(app, file.matter.id, { words: given, field: `ask.${name}` });
    if (pointing !== null) return pointing;
  }
  return null;
}

/** Whether the field names a complaint: a number that looks like ours must be that of one its writer may read. */
const isNumberAsked = (rule: FieldRule): boolean => rule.kind === 'words' && rule.is === 'complaint';

/** An outcome's row; undefined for one that the task does not have. */
const ruleIn = (file: OwnFile, type: TaskTypeId, outcome: string) =>
  Object.hasOwn(file.process.tasks, type) ? ruleOf(file, type).outcomes[outcome] : undefined;

/** Whether every provider that is named with it stands in the register (decisions 8.20). */
async function isRegistered(app: App, { matter: { process } }: OwnFile, { answers }: OwnAnswer): Promise<boolean> {
  const { fields } = ownTables(process);
  const named = Object.entries(answers).filter(([name, given]) => fields[name]?.kind === 'provider' && given !== '');
  if (named.length === 0) return true;
  const known = new Set<unknown>(
    (
      await registerWith(
        app,
        named.map(([, given]) => given),
      )
    ).map(({ id }) => id),
  );
  return named.every(([, given]) => known.has(given));
}

/** The key of what was written; the same words sent twice are one text. null when the outcome takes none, or none was written. */
function noteOf(file: OwnFile, { type, round, outcome, note }: AboutOwnTask & OwnAnswer): string | null {
  const rule = ruleIn(file, type, outcome);
  if (rule?.note === undefined || note.trim() === '') return null;
  return `${file.matter.id}|${type}|${round}-${hashText(note).slice(0, 12)}`;
}

async function keepNote(
  app: App,
  { matter }: OwnFile,
  kept: { readonly key: string; readonly at: AboutOwnTask & OwnAnswer; readonly by: PersonId },
): Promise<void> {
  const { key, at, by } = kept;
  const text = { subject: '', body: at.note };
  try {
    await app.graph.send(
      createMatterText(app.places, {
        ...text,
        key,
        caseId: matter.id,
        kind: at.type,
        hash: hashOfText(text),
        at: app.clock.now(),
        by,
        mail: null,
      }),
      'person',
    );
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}

/** Hands a task on, by whoever may read the matter; to a colleague only when she holds its role. */
export async function handOnOwn(app: App, give: Omit<GiveAway, 'caseId'> & { readonly id: string }): Promise<Result<OwnFile>> {
  const { id, ...rest } = give;
  const opened = await openOwn(app, give.by, id);
  if (!opened.ok) return opened;
  return changeOwn(app, matterId(id), async (file, now) => {
    const given = giveAway(file, { ...rest, caseId: file.matter.id }, now);
    return given.ok && !(await mayReceive(app, file, { ...rest, caseId: file.matter.id })) ? noSuchPerson : given;
  });
}

async function mayReceive(app: App, file: OwnFile, give: GiveAway): Promise<boolean> {
  const task = file.tasks.find((one) => one.key === taskKey(give));
  if (give.how !== 'reassigned' || task === undefined) return true;
  await rosterOf(app, 'now');
  return (await colleaguesOf(app, { file, task, actor: give.by })).some(({ id }) => id === give.to);
}
