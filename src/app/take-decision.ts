// A person's answer into SharePoint: decided on what stands there now, written under the case's version, and the case's pass started.

import type { CaseId, Instant } from '../core/brand';
import type { CaseFile } from '../core/casefile/case-file';
import type { Case, WrittenDecision } from '../core/casefile/case';
import type { Task } from '../core/casefile/task';
import { decide } from '../core/decide/decide';
import type { Changes, Decision, GiveAway } from '../core/decide/decision';
import { giveAway } from '../core/decide/give-away';
import { unwritten } from '../core/plan/diff';
import { no, ok, type Result } from '../core/result';
import type { Call } from '../graph/call';
import { GraphFailure } from '../graph/failure';
import { claimed } from '../graph/lease';
import { patchCase } from '../graph/lists/cases';
import { patchTask } from '../graph/lists/tasks';
import { patchWatch, type WatchRow } from '../graph/lists/watch';
import type { App } from './app';
import { observeWithWatch, type Observed } from './observe';
import { passById, passCase } from './pass';
import { proposeCaseworker } from './propose-caseworker';
import { writeEvents } from './write-events';

/** What is to become of a case file; a refusal is an answer. */
export type Judge = (file: CaseFile, now: Instant) => Result<Changes> | Promise<Result<Changes>>;

/** Tries when others write to the same case in the same moment. */
const mostTries = 4;

/** Answers a task. Resolves with the file as it then stands, or a problem; throws `GraphFailure` when Graph is away. */
export const takeDecision = (app: App, decision: Decision): Promise<Result<CaseFile>> =>
  change(app, decision.caseId, async (file, now) => decide(file, await proposeCaseworker(app, file, decision), now));

/** Hands a task on. */
export const handOn = (app: App, give: GiveAway): Promise<Result<CaseFile>> =>
  change(app, give.caseId, (file, now) => giveAway(file, give, now));

/** Changes a case by one decision: one PATCH under its version decides, everything else follows from it (decisions 7.5). */
export async function change(app: App, id: CaseId, judge: Judge): Promise<Result<CaseFile>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const observed = await look(app, id);
    if (observed === null) return no('noSuchCase');
    if (unwritten(observed.file) !== null) {
      await cure(app, observed.file);
      continue;
    }
    const judged = await judge(observed.file, app.clock.now());
    if (!judged.ok) return judged;
    const written = await write(app, observed, judged.value);
    if (written !== null) return ok(written);
  }
  return no('changedMeanwhile');
}

async function look(app: App, id: CaseId): Promise<Observed | null> {
  try {
    return await observeWithWatch(app, id);
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'refused')) return null;
    throw failure;
  }
}

/** What an earlier decision left unwritten is written first, so that its trace is never overwritten. */
async function cure(app: App, file: CaseFile): Promise<void> {
  const left = unwritten(file);
  if (left === null) return;
  await writeEvents(app, file, { before: taskPatch(app, file, left), events: left.events, patience: 'person' });
}

/** null: somebody else changed the case first, look again. */
async function write(app: App, observed: Observed, changes: Changes): Promise<CaseFile | null> {
  const { file, watch } = observed;
  const decision = changes.case.lastDecision;
  const before = [patchCase(app.places, file.case, changes.case), ...taskPatch(app, file, decision)];
  const after = watch === undefined ? [] : [nudgeAndClaim(app, watch)];
  try {
    const written = await writeEvents(app, file, { before, events: decision.events, after, patience: 'person' });
    startPass(app, file.case.id, written.after[0]);
    return fileAfter(file, { changes, before: written.before, events: written.events });
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return null;
    throw failure;
  }
}

function taskPatch(app: App, file: CaseFile, decision: WrittenDecision): readonly Call<Task>[] {
  const task = file.tasks.find((one) => one.key === decision.task);
  return task?.state === 'open' ? [patchTask(app.places, task, decision.patch)] : [];
}

/** Due now, and ours for the pass that follows at once; when another replica holds it, it only becomes due. */
function nudgeAndClaim(app: App, watch: WatchRow): Call<WatchRow> {
  const now = app.clock.realNow();
  const isHeld = watch.holder !== null && watch.holder !== app.replica && watch.leaseEnd !== null && watch.leaseEnd > now;
  const claim = isHeld ? {} : claimed({ holder: app.replica, now, minutes: 1 });
  return patchWatch(app.places, watch, { nextLook: app.clock.now(), ...claim });
}

function startPass(app: App, id: CaseId, watch: { readonly ok: boolean; readonly value?: unknown } | undefined): void {
  const row = watch?.ok === true && isRow(watch.value) ? watch.value : undefined;
  app.later.do(() => (row === undefined ? passById(app, id) : passCase(app, row)));
}

const isRow = (value: unknown): value is WatchRow => typeof value === 'object' && value !== null && 'nextLook' in value;

interface After {
  readonly changes: Changes;
  readonly before: readonly unknown[];
  readonly events: CaseFile['events'];
}

function fileAfter(file: CaseFile, { changes, before, events }: After): CaseFile {
  const [kase, task] = before;
  const tasks = isTask(task) ? file.tasks.map((one) => (one.key === task.key ? task : one)) : file.tasks;
  return { ...file, case: isCase(kase) ? kase : { ...file.case, ...changes.case }, tasks, events: [...file.events, ...events] };
}

const isCase = (value: unknown): value is Case =>
  typeof value === 'object' && value !== null && 'intakeKey' in value && 'stage' in value;
const isTask = (value: unknown): value is Task =>
  typeof value === 'object' && value !== null && 'key' in value && 'ownerId' in value;
