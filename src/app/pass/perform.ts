// Carries out what a plan says, in the one order effects happen in: write what must be known first, then send, then note what was sent.

import type { Assessment } from '../../core/casefile/assessment';
import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { Matter } from '../../core/casefile/matter';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { NewEvent } from '../../core/casefile/event';
import type { Personal } from '../../core/casefile/personal';
import { isChangedBy, type Task } from '../../core/casefile/task';
import type { Action } from '../../core/engine/action';
import { ekuTag } from '../../core/engine/tags';
import { taskType } from '../../core/processes/all';
import type { Call } from '../../graph/call';
import { patchAssessment } from '../../graph/lists/assessments';
import { createTask, patchTask } from '../../graph/lists/tasks';
import { patchOf } from './patch-of';
import type { App } from '../app';
import type { Holding } from './hold';
import { openCalledFor } from '../matters/made';
import { recall } from '../matters/recall';
import { joinWords } from '../kin/join-words';
import { openParts } from '../kin/open-parts';
import { protectKin } from '../kin/protect-kin';
import { deliverCards, type Delivered } from './deliver-cards';
import { postToEku } from '../eku/post-to-eku';
import { signBrief } from '../eku/sign-brief';
import { keepMatter } from '../eku/keep-matter';
import { begins, settleContent } from '../shell/move-content';
import { takenAlong } from '../typed/give-along';
import { openFiling, type Filing } from '../records/file-texts';
import { keepFindable } from '../search/keep-findable';
import { withEvents, type Performed } from './performed';
import { noLetters, openLetters, type Letters } from './send-letters';
import { writeEvents, type Written } from './write-events';

/** What a round of a pass writes before anything is sent. */
export interface Step {
  readonly actions: readonly Action[];
  readonly before: readonly Call<unknown>[];
  readonly events: readonly NewEvent[];
  /** Letters, and what they are made of, to be read behind the writes. */
  readonly letters: Letters;
  /** What its texts are to say, and the rows of that, to be read there too. */
  readonly filing: Filing;
  readonly isSending: boolean;
}

/** The step that `actions` are, in a file as it stands; `known` as `openLetters` has it. Nothing is done yet. */
export function stepOf(
  app: App,
  file: MatterFile,
  { actions, known }: { readonly actions: readonly Action[]; readonly known?: Personal | undefined },
): Step {
  const sending = notes(app, actions);
  return {
    actions,
    before: actions.flatMap((action) => writesOf(app, file, action)),
    events: [...actions.flatMap((action) => [...eventsIn(action), ...begins(action, app.clock.now())]), ...sending],
    letters: isCaseFile(file) ? openLetters(app, file, { actions, known }) : noLetters,
    filing: openFiling(app, file, actions),
    isSending: sending.length > 0,
  };
}

/** Carries out `actions`; `unwritten` from an earlier round goes along with the first writes, and `reads` behind them. Throws `GraphFailure` when a write fails. */
export async function perform(
  app: Holding,
  file: MatterFile,
  todo: {
    readonly actions: readonly Action[];
    readonly unwritten: readonly NewEvent[];
    readonly reads: readonly Call<unknown>[];
  },
): Promise<Performed> {
  await openCalledFor(app, todo.actions);
  await recall(app, todo.actions);
  const kin = [
    ...(await openParts(app, file, todo.actions)),
    ...(await joinWords(app, file, todo.actions)),
    ...(await protectKin(app, file, todo.actions)),
  ];
  await takenAlong(app, file, todo.actions);
  const step = stepOf(app, file, todo);
  const renewal = step.isSending ? app.hold.renewal() : [];
  const sending = step.isSending ? [...todo.reads, ...step.letters.reads] : [];
  const after = [...sending, ...step.filing.reads, ...renewal];
  const written = await writeEvents(app, file, {
    before: step.before,
    events: [...todo.unwritten, ...kin, ...step.events],
    after,
  });
  if (renewal.length > 0) await app.hold.renewed(written.after.at(-1));
  return carriedOn(app, file, { step, written });
}

/** What follows when a step has been written: what is sent, and what is to be noted of that. */
export async function carriedOn(
  app: Holding,
  file: MatterFile,
  { step, written }: { readonly step: Step; readonly written: Pick<Written, 'before' | 'events'> },
): Promise<Performed> {
  const known = {
    ...file,
    matter: written.before.find(isMatter) ?? file.matter,
    assessments: withChanged(file.assessments, written.before.filter(isAssessment)),
    tasks: withTasks(file.tasks, written.before.flatMap(taskIn)),
    events: [...file.events, ...written.events],
  };
  const sent = await sendAll(app, known, step);
  const filed = await step.filing.done(app, { ...sent, file: withEvents(sent.file, sent.unwritten) });
  return keepFindable(app, await settleContent(app, filed, step.actions), step.actions);
}

const eventsIn = (action: Action): readonly NewEvent[] => {
  if (action.kind === 'noteAnswer' || action.kind === 'openMatter' || action.kind === 'recallMatter') return [action.event];
  if (action.kind === 'loseRole' || action.kind === 'fallBack' || action.kind === 'goBack')
    return action.change.lastDecision.events;
  return action.kind === 'settle' ? action.decision.events : [];
};

/**
 * Letters, which are looked up after a crash, go before the cards: where each card lies is written right after it is known, and before anything
 * is posted to EKU. An alarm waits for no letter.
 */
async function sendAll(
  app: Holding,
  file: MatterFile,
  { actions, letters }: Pick<Step, 'actions' | 'letters'>,
): Promise<Performed> {
  const both = [(): Promise<Delivered> => letters.send(app, file), (): Promise<Delivered> => deliverCards(app, file, actions)];
  const inOrder = actions.some(isAlarm) ? both.toReversed() : both;
  const sent: NewEvent[] = [];
  let isHalf = false;
  for (const send of inOrder) {
    const done = await send();
    sent.push(...done.events);
    isHalf ||= done.isHalf;
  }
  return isCaseFile(file) ? toEku(app, file, { actions, sent, isHalf }) : { file, unwritten: sent, isHalf };
}

async function toEku(
  app: Holding,
  file: CaseFile,
  at: { readonly actions: readonly Action[]; readonly sent: readonly NewEvent[]; readonly isHalf: boolean },
): Promise<Performed> {
  const { actions, sent, isHalf } = at;
  const isPosting = actions.some(({ kind }) => kind === 'postEku');
  const { events } = isPosting ? await writeEvents(app, file, { events: sent }) : { events: [] };
  const known = { ...file, events: [...file.events, ...events] };
  const eku = await postToEku(app, known, actions);
  const kept = await keepMatter(app, file, actions);
  const signed = await signBrief(app, known, actions);
  const after: CaseFile = { ...known, matter: eku.case ?? file.matter, eku: eku.matter ?? kept ?? file.eku };
  return { file: after, unwritten: isPosting ? eku.events : [...sent, ...eku.events, ...signed], isHalf: isHalf || eku.isHalf };
}

/** The card of an alarm. */
const isAlarm = (action: Action): boolean => {
  if (action.kind !== 'sendCard') return false;
  const { about } = action.card;
  return 'task' in about && taskType(about.task.type).isAlarm === true;
};

/** Tasks opened, lapsed, or ended by a decision whose author did not get so far. */
function writesOf(app: App, file: MatterFile, action: Action): readonly Call<unknown>[] {
  if (action.kind === 'openTask') return [createTask(app.places, action.task)];
  if (action.kind === 'lapseTask') return [patchTask(app.places, action.task, { state: 'lapsed', answeredAt: app.clock.now() })];
  if (action.kind === 'moveTask') return [patchTask(app.places, action.task, action.to)];
  if (action.kind === 'loseRole' || action.kind === 'fallBack' || action.kind === 'goBack')
    return [patchOf(app, file, action.change)];
  if (action.kind === 'keepSigns') return [patchOf(app, file, action.signs)];
  if (action.kind === 'keepState') return [patchAssessment(app.places, action.assessment, action.state)];
  if (action.kind !== 'settle') return [];
  const task = file.tasks.find((one) => one.key === action.decision.task);
  return task !== undefined && isChangedBy(task, action.decision.patch)
    ? [patchTask(app.places, task, action.decision.patch)]
    : [];
}

/** What will be sent is noted first; after a crash the note without its end is what shows that something may have gone. */
function notes(app: App, actions: readonly Action[]): readonly NewEvent[] {
  const tags = actions.flatMap((action) => {
    if (action.kind === 'sendCard') return [action.card.tag];
    if (action.kind === 'sendLetter') return [letterTag(action.letter.textKey)];
    if (action.kind === 'sendAutomatic') return [letterTag(action.letter.textKey)];
    return action.kind === 'postEku' && !action.isPosted ? [ekuTag(action.approved.round)] : [];
  });
  return tags.length === 0 ? [] : [{ kind: 'noted', data: { tags }, at: app.clock.now(), by: null }];
}

const letterTag = (textKey: string): string => `letter:${textKey}`;

const taskIn = (written: unknown): readonly Task[] => (isTask(written) ? [written] : []);
const isTask = (written: unknown): written is Task =>
  typeof written === 'object' && written !== null && 'key' in written && 'ownerId' in written;

const isMatter = (written: unknown): written is Matter =>
  typeof written === 'object' && written !== null && 'round' in written && 'holds' in written;
const isAssessment = (written: unknown): written is Assessment =>
  typeof written === 'object' && written !== null && 'token' in written && 'raisedBy' in written;

const withChanged = (all: readonly Assessment[], changed: readonly Assessment[]): readonly Assessment[] =>
  all.map((one) => changed.find(({ id }) => id === one.id) ?? one);

const withTasks = (tasks: readonly Task[], changed: readonly Task[]): readonly Task[] => [
  ...tasks.map((task) => changed.find((other) => other.key === task.key) ?? task),
  ...changed.filter((task) => !tasks.some((other) => other.key === task.key)),
];
