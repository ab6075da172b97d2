// One decision into SharePoint: judged on what stands there now, written under the matter's version, and its pass started (decisions 7.5).

import type { CaseId, Instant, MatterId } from '../../core/brand';
import type { Assessment } from '../../core/casefile/assessment';
import { byPlace, isApartEvent } from '../../core/casefile/apart';
import type { Case } from '../../core/casefile/case';
import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { WrittenDecision } from '../../core/casefile/matter';
import type { MatterFile } from '../../core/casefile/matter-file';
import { isOwnFile, type OwnFile } from '../../core/casefile/own-file';
import type { OwnMatter } from '../../core/casefile/own-matter';
import { isChangedBy, type Task } from '../../core/casefile/task';
import { unwritten } from '../../core/engine/diff';
import type { Changes } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { isFree } from '../../graph/lease';
import { createAssessment } from '../../graph/lists/assessments';
import { placed } from '../../graph/lists/events';
import { patchTask } from '../../graph/lists/tasks';
import type { WatchRow } from '../../graph/lists/watch';
import type { App } from '../app';
import { patchOf } from '../pass/patch-of';
import { isEdited, settleEdits } from '../pass/hand-edits';
import { observeAnyWithWatch, providerOf, type Observed } from '../pass/observe';
import { firstStep, type FirstStep } from '../pass/first-step';
import { dueAndClaimed } from '../pass/claim-due';
import { passById, passDecided } from '../pass/pass';
import { value } from '../settled';
import { writeEvents } from '../pass/write-events';
import type { Keeping } from './keep-text';
import { toldIfBroken } from '../rows/broken';
import { staffOf } from '../staff';

/** What is to become of a file; a refusal is an answer. */
export type Judge<File extends MatterFile = CaseFile> = (file: File, now: Instant) => Result<Changes> | Promise<Result<Changes>>;

/** Tries when others write to the same matter in the same moment. */
const mostTries = 4;

/** Changes a case by one decision: one PATCH under its version decides, everything else follows from it. */
export const change = (app: App, id: CaseId, judge: Judge): Promise<Result<CaseFile>> => changeSeen(app, { id }, judge);

export interface Changing<Id extends MatterId = MatterId, File extends MatterFile = MatterFile> {
  readonly id: Id;
  readonly seen?: Observed<File> | undefined;
  /** What it names and must be kept before it, in the same request. */
  readonly first?: Keeping | undefined;
  /** What is done when it is written, in the same request; its failure is thrown. */
  readonly last?: Call<unknown> | undefined;
}

/** The same of a case that was read a moment ago; it is read again where somebody has changed it since. */
export async function changeSeen(app: App, changing: Changing<CaseId, CaseFile>, judge: Judge): Promise<Result<CaseFile>> {
  const judgeCase: Judge<MatterFile> = (file, now) => (isCaseFile(file) ? judge(file, now) : no('noSuchCase'));
  const end = await changeAny(app, changing, judgeCase);
  if (!end.ok) return end;
  return isCaseFile(end.value) ? ok(end.value) : no('noSuchCase');
}

/** The same of a matter beside the complaints. */
export async function changeOwn(app: App, id: MatterId, judge: Judge<OwnFile>): Promise<Result<OwnFile>> {
  const end = await changeAny(app, { id }, (file, now) => (isOwnFile(file) ? judge(file, now) : no('noSuchCase')));
  if (!end.ok) return end;
  return isOwnFile(end.value) ? ok(end.value) : no('noSuchCase');
}

async function changeAny(app: App, { id, seen, first, last }: Changing, judge: Judge<MatterFile>): Promise<Result<MatterFile>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const observed = (tries === 0 ? seen : undefined) ?? (await look(app, id));
    if (observed === null) return no('noSuchCase');
    if (unwritten(observed.file) !== null) {
      await cure(app, observed.file);
      continue;
    }
    if (isCaseFile(observed.file) && isEdited(observed.file)) {
      await settled(app, observed.file);
      continue;
    }
    const judged = await judge(observed.file, app.clock.now());
    if (!judged.ok) return judged;
    if (tries > 0) await first?.done();
    const kept = tries === 0 ? (first?.calls ?? []) : [];
    const written = await write(app, { observed, kept, last }, judged.value);
    if (written === null) continue;
    const { refusal } = judged.value;
    return refusal === undefined ? ok(written) : no(refusal);
  }
  return no('changedMeanwhile');
}

async function look(app: App, id: MatterId): Promise<Observed | null> {
  try {
    return await toldIfBroken(app, id, () => observeAnyWithWatch(app, id));
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'refused')) return null;
    throw failure;
  }
}

/** What an earlier decision left unwritten is written first, so that its trace is never overwritten. */
async function cure(app: App, file: MatterFile): Promise<void> {
  const left = unwritten(file);
  if (left === null) return;
  await writeEvents(app, file, { before: taskPatch(app, file, left), events: left.events, patience: 'person' });
}

/** What somebody changed in the list by hand is answered first; another hand in the same moment only means to look again. */
async function settled(app: App, file: CaseFile): Promise<void> {
  try {
    await settleEdits(app, file);
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
  }
}

/**
 * null: somebody else changed the case or its watch row first, or what is to be kept before it is there already: look again. The row is claimed and made due before the case is changed: after a
 * crash in between the case is due as soon as the claim has run out, and what the decision left unwritten is written then. Where another replica
 * held the row it may have looked, and let go, between the claim and the change: it is made due once more behind it.
 */
async function write(app: App, { observed: { file, watch }, kept, last }: Writing, changes: Changes): Promise<MatterFile | null> {
  const behind = last === undefined ? [] : [last];
  const decision = changes.matter.lastDecision;
  const { assessments = [], apart } = changes;
  const claiming = watch === undefined ? [] : [dueAndClaimed(app, watch, assessments.length > 0)];
  const beside = assessments.map((one) => createAssessment(app.places, one));
  const own = [patchOf(app, file, changes.matter), ...taskPatch(app, file, decision)];
  const decides = apart === undefined ? own : [patchTask(app.places, apart.task, apart.patch)];
  const before = [...kept, ...claiming, ...beside, ...decides];
  const first = beside.length > 0 || apart !== undefined ? null : await foreseen(app, { file, watch }, changes);
  const since = app.turns.since(file.matter.id);
  try {
    const after = [...behind, ...(first?.calls ?? [])];
    const events = [...decision.events, ...(first?.events ?? [])];
    const written = await writeEvents(app, file, { before, events, after, patience: 'person' });
    const own = decision.events.flatMap(byPlace).length;
    const row = written.before.find(isRow);
    const stands = await fileAfter(app, file, { ...written, events: written.events.slice(0, own) });
    const isOurs = row?.holder === app.replica;
    const begun = first?.begun(written.after.slice(behind.length), written.events.slice(own));
    const isWhole = isNextTo(file, written.events) && begun !== null;
    const known = isWhole ? { file: stands, begun } : undefined;
    app.later.do(() => (isOurs ? passDecided(app, row, { known, since }) : passById(app, file.matter.id)));
    if (!isOurs) since.wasAlone();
    written.after.slice(0, behind.length).forEach(value);
    return stands;
  } catch (failure) {
    since.wasAlone();
    if (failure instanceof GraphFailure && (failure.kind === 'conflict' || failure.kind === 'duplicate')) return null;
    throw failure;
  }
}

interface Writing extends Pick<Changing, 'last'> {
  readonly observed: Observed;
  /** Ahead of everything. */
  readonly kept: readonly Call<unknown>[];
}

/** What its pass will do first, as far as that can be seen before the answer stands; null where it cannot, or another replica has the case. */
async function foreseen(app: App, { file, watch }: Observed, { matter }: Changes): Promise<FirstStep | null> {
  const { lastDecision: decision } = matter;
  if (watch === undefined || !isFree(watch, { holder: app.replica, now: app.clock.realNow() })) return null;
  if (decision.events.some(isApartEvent)) return null;
  const last = file.events.at(-1)?.seq ?? 0;
  const events = decision.events.map((event, n) => placed(event, { caseId: file.matter.id, seq: last + 1 + n }));
  const task = file.tasks.find((one) => one.key === decision.task);
  const tasks = task !== undefined && isChangedBy(task, decision.patch) ? [{ ...task, ...decision.patch }] : [];
  const will = await fileAfter(app, file, { before: [{ ...file.matter, ...matter }, ...tasks], events });
  return firstStep(app, will, { counted: watch.counted ?? '' });
}

/** Whether the new events follow the known ones at once; otherwise somebody else wrote some that we have not seen. */
const isNextTo = (file: MatterFile, events: MatterFile['events']): boolean =>
  events.length === 0 || (events[0]?.seq ?? 0) === (file.events.at(-1)?.seq ?? 0) + 1;

function taskPatch(app: App, file: MatterFile, decision: WrittenDecision): readonly Call<Task>[] {
  const task = file.tasks.find((one) => one.key === decision.task);
  return task !== undefined && isChangedBy(task, decision.patch) ? [patchTask(app.places, task, decision.patch)] : [];
}

const isRow = (value: unknown): value is WatchRow => typeof value === 'object' && value !== null && 'nextLook' in value;

interface After {
  readonly before: readonly unknown[];
  readonly events: MatterFile['events'];
}

async function fileAfter(app: App, file: MatterFile, after: After): Promise<MatterFile> {
  const { before, events } = after;
  const task = before.find(isTask);
  const tasks = task === undefined ? file.tasks : file.tasks.map((one) => (one.key === task.key ? task : one));
  const assessments = [...file.assessments, ...before.filter(isAssessment)];
  const known = { tasks, assessments, events: [...file.events, ...events] };
  if (isOwnFile(file)) {
    const matter = before.find(isOwn) ?? file.matter;
    return { ...file, ...known, matter, staff: await staffOf(app, matter, tasks) };
  }
  if (!isCaseFile(file)) return { ...file, ...known };
  const matter = before.find(isCase) ?? file.matter;
  const end: CaseFile = {
    ...file,
    ...known,
    matter,
    provider: await providerOf(app, matter),
    staff: await staffOf(app, matter, tasks),
  };
  return end;
}

const isOwn = (value: unknown): value is OwnMatter => typeof value === 'object' && value !== null && 'fields' in value;
const isCase = (value: unknown): value is Case =>
  typeof value === 'object' && value !== null && 'intakeKey' in value && 'stage' in value;
const isAssessment = (value: unknown): value is Assessment =>
  typeof value === 'object' && value !== null && 'token' in value && 'raisedBy' in value;
const isTask = (value: unknown): value is Task =>
  typeof value === 'object' && value !== null && 'key' in value && 'ownerId' in value;
