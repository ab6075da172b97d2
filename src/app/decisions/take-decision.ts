// A person's answer into SharePoint: decided on what stands there now, written under the case's version, and the case's pass started.

import type { CaseId, Instant, PersonId } from '../../core/brand';
import type { Assessment } from '../../core/casefile/assessment';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Case } from '../../core/casefile/case';
import type { WrittenDecision } from '../../core/casefile/matter';
import { taskKey, type Task } from '../../core/casefile/task';
import { decide } from '../../core/decide/decide';
import { raiseDanger, raiseSaid, saysHarm } from '../../core/decide/raise-danger';
import type { Actor, Changes, Decision, GiveAway } from '../../core/decide/decision';
import { giveAway } from '../../core/decide/give-away';
import { raiseFlags } from '../../core/decide/raise-flags';
import type { LegalFlag } from '../../core/processes/complaint/flags';
import { unwritten } from '../../core/engine/diff';
import { no, ok, type Result } from '../../core/result';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { createAssessment } from '../../graph/lists/assessments';
import { patchCase } from '../../graph/lists/cases';
import { patchTask } from '../../graph/lists/tasks';
import type { WatchRow } from '../../graph/lists/watch';
import type { App } from '../app';
import { noSuchPerson, notOffered } from './choices';
import { colleaguesOf } from './colleagues';
import { isEdited, settleEdits } from '../pass/hand-edits';
import { observeWithWatch, providerOf, type Observed } from '../pass/observe';
import { dueAndClaimed, passById, passCase } from '../pass/pass';
import { rosterOf } from '../recipients';
import { toldIfBroken } from '../rows/broken';
import { staffOf } from '../staff';
import { aboutPerson, withAbout } from './about-person';
import { personalGone } from './personal-there';
import { proposeCaseworker } from './propose-caseworker';
import { writeEvents } from '../pass/write-events';

/** What is to become of a case file; a refusal is an answer. */
export type Judge = (file: CaseFile, now: Instant) => Result<Changes> | Promise<Result<Changes>>;

/** Tries when others write to the same case in the same moment. */
const mostTries = 4;

/** Answers a task. Resolves with the file as it then stands, or a problem; throws `GraphFailure` when Graph is away. */
export async function takeDecision(app: App, decision: Decision): Promise<Result<CaseFile>> {
  const taken = await change(app, decision.caseId, async (file, now) => {
    const decided = decide(file, await completed(app, file, decision), now);
    if (!decided.ok) return decided;
    return (await notOffered(app, file, decision)) ?? (await personalGone(app, file, decision)) ?? decided;
  });
  return taken.ok ? taken : heard(app, decision, taken);
}

/** A refused answer that says that somebody is in danger, or a child, is heard all the same: *Fara just nu* or *Orosanmälan* opens, and nothing ends. */
export async function heard<Refused extends Result<unknown>>(
  app: App,
  decision: Pick<Decision, 'caseId' | 'answers' | 'by'>,
  refused: Refused,
): Promise<Refused> {
  if (saysHarm(decision)) await change(app, decision.caseId, (file, now) => raiseSaid(file, decision, now));
  return refused;
}

/** Somebody says that a person is in danger. */
export const sayDanger = (app: App, id: CaseId, by: Actor): Promise<Result<CaseFile>> =>
  change(app, id, (file, now) => raiseDanger(file, by, now));

/** The decision with what only the directory knows: who is proposed as caseworker, and the roles of whoever it is about. */
export const completed = async (app: App, file: CaseFile, decision: Decision): Promise<Decision> =>
  proposeCaseworker(app, file, await withAbout(app, file, decision));

/** Raises legal questions by themselves, without an answer to a task. */
export const raiseQuestions = (
  app: App,
  by: Actor,
  at: {
    readonly caseId: CaseId;
    readonly flags: readonly LegalFlag[];
    readonly about: PersonId | null;
    readonly why?: string | null;
  },
): Promise<Result<CaseFile>> =>
  change(app, at.caseId, async (file, now) => {
    const about = at.about === null ? null : await aboutPerson(app, file, { by: by.id, person: at.about });
    return raiseFlags(file, { flags: at.flags, about, by, why: at.why ?? null }, now);
  });

/** Hands a task on; to a colleague only when it is one of those who may have it. */
export const handOn = (app: App, give: GiveAway): Promise<Result<CaseFile>> =>
  change(app, give.caseId, async (file, now) => {
    const given = giveAway(file, give, now);
    return given.ok && !(await mayReceive(app, file, give)) ? noSuchPerson : given;
  });

async function mayReceive(app: App, file: CaseFile, give: GiveAway): Promise<boolean> {
  const task = file.tasks.find((one) => one.key === taskKey(give));
  if (give.how !== 'reassigned' || task === undefined) return true;
  await rosterOf(app, 'now');
  return (await colleaguesOf(app, { file, task, actor: give.by })).some(({ id }) => id === give.to);
}

/** Changes a case by one decision: one PATCH under its version decides, everything else follows from it (decisions 7.5). */
export async function change(app: App, id: CaseId, judge: Judge): Promise<Result<CaseFile>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const observed = await look(app, id);
    if (observed === null) return no('noSuchCase');
    if (unwritten(observed.file) !== null) {
      await cure(app, observed.file);
      continue;
    }
    if (isEdited(observed.file)) {
      await settled(app, observed.file);
      continue;
    }
    const judged = await judge(observed.file, app.clock.now());
    if (!judged.ok) return judged;
    const written = await write(app, observed, judged.value);
    if (written === null) continue;
    const { refusal } = judged.value;
    return refusal === undefined ? ok(written) : no(refusal);
  }
  return no('changedMeanwhile');
}

async function look(app: App, id: CaseId): Promise<Observed | null> {
  try {
    return await toldIfBroken(app, id, () => observeWithWatch(app, id));
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

/** What somebody changed in the list by hand is answered first; another hand in the same moment only means to look again. */
async function settled(app: App, file: CaseFile): Promise<void> {
  try {
    await settleEdits(app, file);
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
  }
}

/**
 * null: somebody else changed the case or its watch row first, look again. The row is claimed and made due before the case is changed: after a
 * crash in between the case is due as soon as the claim has run out, and what the decision left unwritten is written then.
 */
async function write(app: App, { file, watch }: Observed, changes: Changes): Promise<CaseFile | null> {
  const decision = changes.matter.lastDecision;
  const { assessments = [], apart } = changes;
  const claiming = watch === undefined ? [] : [dueAndClaimed(app, watch, assessments.length > 0)];
  const beside = assessments.map((one) => createAssessment(app.places, one));
  const own = [patchCase(app.places, file.matter, changes.matter), ...taskPatch(app, file, decision)];
  const decides = apart === undefined ? own : [patchTask(app.places, apart.task, apart.patch)];
  const before = [...claiming, ...beside, ...decides];
  try {
    const written = await writeEvents(app, file, { before, events: decision.events, patience: 'person' });
    const row = written.before.find(isRow);
    const after = await fileAfter(app, file, { changes, ...written });
    const isWhole = row?.holder === app.replica && isNextTo(file, written.events);
    app.later.do(() => (row === undefined ? passById(app, file.matter.id) : passCase(app, row, isWhole ? after : undefined)));
    return after;
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'conflict' || failure.kind === 'duplicate')) return null;
    throw failure;
  }
}

/** Whether the new events follow the known ones at once; otherwise somebody else wrote some that we have not seen. */
const isNextTo = (file: CaseFile, events: CaseFile['events']): boolean =>
  events.length === 0 || (events[0]?.seq ?? 0) === (file.events.at(-1)?.seq ?? 0) + 1;

function taskPatch(app: App, file: CaseFile, decision: WrittenDecision): readonly Call<Task>[] {
  const task = file.tasks.find((one) => one.key === decision.task);
  return task?.state === 'open' ? [patchTask(app.places, task, decision.patch)] : [];
}

const isRow = (value: unknown): value is WatchRow => typeof value === 'object' && value !== null && 'nextLook' in value;

interface After {
  readonly changes: Changes;
  readonly before: readonly unknown[];
  readonly events: CaseFile['events'];
}

async function fileAfter(app: App, file: CaseFile, { changes, before, events }: After): Promise<CaseFile> {
  const isApart = changes.apart !== undefined;
  const kase = before.find(isCase) ?? (isApart ? file.matter : { ...file.matter, ...changes.matter });
  const task = before.find(isTask);
  const tasks = task === undefined ? file.tasks : file.tasks.map((one) => (one.key === task.key ? task : one));
  const assessments = [...file.assessments, ...before.filter(isAssessment)];
  const known = { ...file, matter: kase, tasks, assessments, events: [...file.events, ...events] };
  return { ...known, provider: await providerOf(app, kase), staff: await staffOf(app, kase, tasks) };
}

const isCase = (value: unknown): value is Case =>
  typeof value === 'object' && value !== null && 'intakeKey' in value && 'stage' in value;
const isAssessment = (value: unknown): value is Assessment =>
  typeof value === 'object' && value !== null && 'token' in value && 'raisedBy' in value;
const isTask = (value: unknown): value is Task =>
  typeof value === 'object' && value !== null && 'key' in value && 'ownerId' in value;
