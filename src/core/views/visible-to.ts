// A case file as one reader may see it: the tasks of the protected place only where they are hers, and what happens to them nowhere (I08).

import { isApartEvent } from '../casefile/apart';
import type { Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { taskKey, type NewTask, type Task } from '../casefile/task';
import { lostBars } from '../engine/lost-bars';
import { missingWeighed, unsettled } from '../engine/missing';
import { isNamed, mayAnswer } from '../engine/may';
import type { Actor } from '../engine/decision';
import { wantedTasks } from '../engine/wanted-tasks';
import { isApart } from '../processes/all';

/** Everybody else's file has no trace of them but an opaque wait. */
export function visibleTo(actor: Actor, file: CaseFile): CaseFile {
  if (file.assessments.length === 0 && missingWeighed(file).length === 0) return file;
  const isHers = (task: Task): boolean => isNamed(actor, task, file) || mayAnswer(actor, task, file);
  return {
    ...file,
    unsettled: unsettled(file),
    lostBars: lostBars(file),
    tasks: file.tasks.filter((task) => !isApart(task.type) || isHers(task)),
    events: file.events.filter((event) => !isApartEvent(event)),
  };
}

/** Whether the case has that task for this reader: it is in her file, or it is about to come. What never was is not there, whatever its type. */
export function hasTask(
  actor: Actor,
  file: CaseFile,
  at: { readonly task: Pick<Task, 'type' | 'round'>; readonly now: Instant },
): boolean {
  const key = taskKey({ caseId: file.matter.id, ...at.task });
  const isIt = (one: NewTask): boolean => one.key === key && (!isApart(one.type) || mayAnswer(actor, one, file));
  return visibleTo(actor, file).tasks.some((one) => one.key === key) || wantedTasks(file, at.now).some(isIt);
}
