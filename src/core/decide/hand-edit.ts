// What becomes of a change somebody made in a list by hand: caseworker, provider, topic and last day are followed, everything else is put back
// (decisions 1.2). Either way it stands in the history with the editor.

import { isIn, isKeyOf, keysOf, personId, type Instant, type PersonId, type PlainDate } from '../brand';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import type { HandEdit, PutBack, PutBackReason } from '../casefile/hand-edit';
import type { Provider } from '../casefile/provider';
import type { Task, TaskPatch } from '../casefile/task';
import { isBarred } from '../engine/assessing';
import { topics } from '../processes/complaint/criteria';
import { deadlines } from '../processes/all';
import { promisedDay } from '../engine/due';
import { amended } from './amended';
import { taskType } from '../processes/all';
import { say } from '../text/say';
import { dayOf, readDate } from '../time/plain-date';
import { isWorkingDay } from '../time/working-days';
import type { Changes } from '../engine/decision';

/** What an editor may have meant. */
export interface Known {
  readonly providers: readonly Provider[];
  /** The unit's caseworkers, each with the words that may stand for her: id, address, name. */
  readonly caseworkers: readonly { readonly id: PersonId; readonly words: readonly string[] }[];
}

export interface Followed extends Changes {
  readonly task: { readonly task: Task; readonly patch: TaskPatch } | null;
  /** Who has to hear that something was put back; null for nobody. */
  readonly putBackFor: PersonId | null;
  /** Why, a word for each kind of change that was put back, and whether something else of the row was kept. */
  readonly why: PutBack;
}

/** The changes that answer the first edited row of a case file, the case's own before its tasks; null when nothing was edited. */
export function followEdits(file: CaseFile, known: Known, now: Instant): Followed | null {
  if (file.matter.edits !== undefined) return followCase(file, known, now);
  const task = file.tasks.find((one) => one.edits !== undefined);
  return task === undefined ? null : followTask(file, task, now);
}

type Follow = (file: CaseFile, found: string, at: { readonly known: Known; readonly now: Instant }) => CasePatch | null;

const followed: Readonly<Record<string, Follow>> = {
  caseworkerId: (file, found, { known }) => {
    const person = known.caseworkers.find(({ words }) => words.some((word) => isSame(word, found)));
    return person === undefined || isBarred(file, person.id) ? null : { caseworkerId: person.id };
  },
  providerId: (_file, found, { known }) => {
    const provider = known.providers.find(({ id, name, aliases }) => [id, name, ...aliases].some((word) => isSame(word, found)));
    return provider === undefined ? null : { providerId: provider.id };
  },
  topic: (_file, found) => {
    if (isKeyOf(topics, found)) return { topic: found };
    const topic = keysOf(topics).find((one) => isSame(say('sv', `topic.${one}`), found));
    return topic === undefined ? null : { topic };
  },
  providerReplyDue: (file, found, { now }) => {
    const day = promisedLater(file, found, now);
    return day === null || file.matter.stage !== 'withProvider' ? null : { providerReplyDue: day };
  },
};

function followCase(file: CaseFile, known: Known, now: Instant): Followed {
  const { edits = [], editor = null } = file.matter;
  const judged = edits.map((edit) => ({ edit, patch: judge(file, edit, { known, now }) }));
  const given = judged.reduce<CasePatch>((all, one) => ({ ...all, ...(one.patch ?? asItWas(file, one.edit)) }), {});
  const { patch, rows } = asAmended(file, { patch: given, by: editor }, now);
  const events = [...judged.map(({ edit, patch: own }): NewEvent => event(own !== null, edit, { at: now, by: editor })), ...rows];
  const task = patch.providerReplyDue === file.matter.providerReplyDue ? null : replyTask(file, patch.providerReplyDue);
  return {
    matter: { ...patch, lastDecision: { task: '', patch: {}, events } },
    task,
    putBackFor: judged.some((one) => one.patch === null) ? editor : null,
    why: whyBack(judged.map((one) => ({ field: one.edit.field, isFollowed: one.patch !== null }))),
  };
}

/** Another provider or topic in the list is the same as on the page: what follows of it follows (core/decide/amended). */
function asAmended(file: CaseFile, { patch, by }: { readonly patch: CasePatch; readonly by: PersonId | null }, now: Instant) {
  const isAmended = (['providerId', 'topic'] as const).some(
    (field) => patch[field] !== undefined && patch[field] !== file.matter[field],
  );
  if (!isAmended || file.matter.stage === 'received') return { patch, rows: [] };
  const { patch: whole, events } = amended(file, { patch, by, reason: 'inList' }, now);
  return { patch: whole, rows: events };
}

const judge = (
  file: CaseFile,
  { field, found }: HandEdit,
  at: { readonly known: Known; readonly now: Instant },
): CasePatch | null =>
  typeof found === 'string' && Object.hasOwn(followed, field) ? (followed[field]?.(file, found, at) ?? null) : null;

/** The value the product wrote, to be written again. A column made of others is written again by itself. */
const asItWas = ({ matter: kase }: CaseFile, { field }: HandEdit): CasePatch =>
  isKeyOf(kase, field) ? { [field]: kase[field] } : {};

function replyTask(file: CaseFile, due: PlainDate | null | undefined): Followed['task'] {
  const task = file.tasks.find(({ type, state }) => type === 'providerReply' && state === 'open');
  return task === undefined || due === undefined || due === null ? null : { task, patch: { due } };
}

/** Why a change of each field is put back; that it can never be made there for all others. */
const backBecause: Readonly<Record<string, PutBackReason>> = {
  caseworkerId: 'personNotChosen',
  providerId: 'providerNotChosen',
  providerReplyDue: 'dayNotMoved',
  due: 'dayNotMoved',
};

function whyBack(judged: readonly { readonly field: string; readonly isFollowed: boolean }[]): PutBack {
  const back = judged.filter(({ isFollowed }) => !isFollowed).map(({ field }) => backBecause[field] ?? 'notThere');
  return { reasons: [...new Set(back)], isPartKept: judged.some(({ isFollowed }) => isFollowed) };
}

/** A day of the routine's own is followed within what the person was promised; one of a statute, an authority or a hold never is (decisions 8.22). */
function movedDay(
  file: CaseFile,
  { task: { type, state }, found }: { readonly task: Task; readonly found: string },
  now: Instant,
): PlainDate | null {
  const { because } = deadlines[taskType(type).deadline];
  return state === 'open' && isIn(ownDays, because) ? promisedLater(file, found, now) : null;
}

const ownDays = ['ownRoutine', 'routineProviderReply', 'routineInvestigation', 'routineDelay'] as const;

function promisedLater({ profile, matter: { received } }: CaseFile, found: string, now: Instant): PlainDate | null {
  const day = laterDay(found, now);
  return day === null || day > promisedDay(profile, received) ? null : day;
}

/** A task as the product wrote it, and what the history is told of each change. */
export function putTaskBack(task: Task, now: Instant): { readonly patch: TaskPatch; readonly events: readonly NewEvent[] } {
  const { edits = [], editor = null } = task;
  return { patch: asWritten(task), events: edits.map((edit) => event(false, edit, { at: now, by: editor })) };
}

const asWritten = (task: Task): TaskPatch =>
  Object.fromEntries((task.edits ?? []).flatMap(({ field }) => (isKeyOf(task, field) ? [[field, task[field]]] : [])));

/** Only the last day of an open task is followed. */
function followTask(file: CaseFile, task: Task, now: Instant): Followed {
  const { edits = [], editor = null } = task;
  const due = edits.find(({ field }) => field === 'due')?.found;
  const day = typeof due === 'string' ? movedDay(file, { task, found: due }, now) : null;
  const isFollowed = (edit: HandEdit): boolean => edit.field === 'due' && day !== null;
  const events = edits.map((edit): NewEvent => event(isFollowed(edit), edit, { at: now, by: editor }));
  const moved: readonly NewEvent[] =
    day === null ? [] : [{ kind: 'dueMoved', data: { task: task.key, from: task.due, to: day }, at: now, by: editor }];
  return {
    matter: { lastDecision: { task: '', patch: {}, events: [...events, ...moved] } },
    task: { task, patch: { ...asWritten(task), ...(day === null ? {} : { due: day }) } },
    putBackFor: edits.every(isFollowed) ? null : editor,
    why: whyBack(edits.map((edit) => ({ field: edit.field, isFollowed: isFollowed(edit) }))),
  };
}

/** A working day that is not past; null for anything else. */
function laterDay(found: string, now: Instant): PlainDate | null {
  const day = readDate(found.trim().slice(0, 10));
  return day === undefined || day < dayOf(now) || !isWorkingDay(day) ? null : day;
}

const event = (isFollowed: boolean, { field }: HandEdit, by: Pick<NewEvent, 'at' | 'by'>): NewEvent => ({
  kind: isFollowed ? 'edited' : 'putBack',
  data: { field },
  ...by,
});

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** A caseworker as an editor may write her. */
export const caseworkerWords = (the: {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string | null;
}): Known['caseworkers'][number] => ({
  id: personId(the.id),
  words: [the.id, the.displayName, ...(the.mail === null ? [] : [the.mail])],
});
