// What somebody has done before, for whoever presses a button that comes too late: the refusal says who, when, and what holds now.

import type { Instant, PersonId } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type CaseEvent } from '../casefile/event';
import type { Task } from '../casefile/task';
import type { Deed } from '../deed';
import type { Problem, ProblemCode } from '../problem';
import type { Role } from '../routine/roles';
import type { Language } from '../text/say';
import { isApart } from '../processes/all';
import { stageWord } from '../views/stage-word';
import { may } from '../access/access';
import type { Actor } from '../engine/decision';

type Refused = { readonly ok: false; readonly problem: Problem };

interface Done {
  readonly code: ProblemCode;
  readonly deed: Deed;
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly to?: PersonId | Role;
}

/** A refusal that says what was done before, and where the case stands now. */
export const doneBefore = (file: CaseFile, { code, ...done }: Done, now: Instant): Refused => ({
  ok: false,
  problem: { code, before: { ...done, now, stands: standing(file, now) } },
});

const standing = (file: CaseFile, now: Instant): Readonly<Record<Language, string>> => ({
  sv: stageWord(file, { language: 'sv', now }),
  en: stageWord(file, { language: 'en', now }),
});

/** Why a task that is over cannot be answered. Who may not see the task is told nothing of it. */
export function overBefore(file: CaseFile, at: { readonly task: Task; readonly by: Actor }, now: Instant): Refused {
  const done = maySee(file, at) ? endOf(file, at.task) : null;
  return done === null ? plain('alreadyDecided') : doneBefore(file, { code: 'alreadyDecided', ...done }, now);
}

/** Why a task is not theirs: answered already, taken, handed over, or another caseworker's. */
export function notYoursBecause(file: CaseFile, at: { readonly task: Task; readonly by: Actor }, now: Instant): Refused {
  if (!maySee(file, at)) return plain('notYourTask');
  const done = at.task.state === 'open' ? movedTo(file, at.task) : endOf(file, at.task);
  return done === null ? plain('notYourTask') : doneBefore(file, { code: 'notYourTask', ...done }, now);
}

const plain = (code: ProblemCode): Refused => ({ ok: false, problem: { code } });

const maySee = (file: CaseFile, { task, by }: { readonly task: Task; readonly by: Actor }): boolean =>
  may(by, 'hear', file) && !isApart(task.type);

/** How a task ended: answered, answered and taken back since, or no longer needed. */
function endOf(file: CaseFile, task: Task): Omit<Done, 'code'> | null {
  const { answeredAt, answeredBy: by } = task;
  if (answeredAt === null) return null;
  const undone = task.state === 'done' ? undoneAfter(file, task) : undefined;
  if (undone !== undefined) return { deed: 'answerUndone', by: undone.by, at: undone.at };
  if (task.state === 'done') return { deed: 'answered', by, at: answeredAt };
  const cause = file.events.findLast((event) => event.at <= answeredAt && moves(event));
  return cause === undefined ? { deed: 'lapsed', by: null, at: answeredAt } : { deed: 'movedOn', by: cause.by, at: cause.at };
}

/** Whoever took back the letters, or the post, that the answer came with. */
function undoneAfter({ events }: CaseFile, { type, round, answeredAt }: Task): CaseEvent | undefined {
  const keys = eventsOf(events, 'letterApproved').flatMap(({ at, data }) => (at === answeredAt ? [data.textKey] : []));
  return events.findLast(
    (event) =>
      (event.kind === 'letterUndone' && keys.includes(event.data.textKey)) ||
      (event.kind === 'ekuUndone' && type === 'approveEku' && event.data.round === round),
  );
}

/** What takes a case to another stage, so that tasks of the old one are not needed any more. */
const moves = ({ kind, by }: CaseEvent): boolean =>
  by !== null &&
  ['decided', 'letterUndone', 'ekuUndone', 'takenBack', 'ekuWithdrawn', 'amended', 'amendmentUndone'].includes(kind);

/** How an open task came to whoever has it: the last that happened to it. */
function movedTo({ matter: { caseworkerId }, events }: CaseFile, task: Task): Omit<Done, 'code'> | null {
  const last = events.findLast((event) => isOfTask(event, task));
  if (last === undefined) return null;
  const { by, at } = last;
  if (last.kind !== 'gaveAway')
    return task.ownerId === caseworkerId && caseworkerId !== null ? { deed: 'appointed', by, at, to: caseworkerId } : null;
  if (last.data.how === 'claimed') return { deed: 'claimed', by, at };
  return { deed: 'handedOver', by, at, to: last.data.to ?? task.ownerId ?? task.role };
}

/** Handed over or claimed; or the caseworker was appointed, whose tasks follow. */
function isOfTask(event: CaseEvent, task: Task): boolean {
  if (event.kind === 'gaveAway') return event.data.task === task.key;
  if (event.kind === 'edited') return event.data.field === 'caseworkerId';
  return event.kind === 'decided' && event.data.outcome === 'confirmed' && isAppointing(event.data.type);
}

const isAppointing = (type: string): boolean => type === 'confirmCaseworker' || type === 'replaceCaseworker';
