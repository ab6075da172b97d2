// Somebody's own word that she has a conflict of interest in a complaint, possible on every task (decisions 8.12).

import type { Instant } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import type { NewEvent } from '../../casefile/event';
import type { Task } from '../../casefile/task';
import { barredOf } from '../../decide/barred';
import { notYoursBecause } from '../../decide/before';
import { raise } from '../../decide/raise-flags';
import type { Changes, GiveAway } from '../../engine/decision';
import { mayAnswer } from '../../engine/may';
import { ok, type Result } from '../../result';
import { isApart } from '../all';

const nothingWritten = { task: '', patch: {}, events: [] } as const;

/**
 * It acts at once, and the task goes to the department's head. That it is one, and whose, stands in the protected place; the case's own history says
 * that the task was handed over.
 */
export function declares(
  file: CaseFile,
  { task, give }: { readonly task: Task; readonly give: GiveAway },
  now: Instant,
): Result<Changes> {
  if (!mayAnswer(give.by, task, file)) return notYoursBecause(file, { task, by: give.by }, now);
  const about = barredOf(file, give.by, give.by.id);
  const raised = raise(file, { flags: ['conflictOfInterest'], about, by: give.by }, now);
  if (!raised.ok) return raised;
  const { assessments, signs } = raised.value;
  const event: NewEvent = { kind: 'gaveAway', data: { task: task.key, how: 'declined', reason: null }, at: now, by: give.by.id };
  const own = file.matter.caseworkerId === give.by.id ? { caseworkerId: null } : {};
  const lastDecision = isApart(task.type) ? nothingWritten : { task: '', patch: {}, events: [event] };
  return ok({ matter: { ...signs, ...own, lastDecision }, assessments });
}
