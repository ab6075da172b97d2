// A case file as one reader may see it: the tasks of the protected place only where they are hers, and what happens to them nowhere (I08).

import { isApartEvent } from '../casefile/apart';
import type { CaseFile } from '../casefile/case-file';
import type { Task } from '../casefile/task';
import { isNamed, mayAnswer } from '../decide/may';
import type { Actor } from '../decide/decision';
import { isApart } from '../routine/task-types';

/** Everybody else's file has no trace of them but an opaque wait. */
export function visibleTo(actor: Actor, file: CaseFile): CaseFile {
  if (file.assessments.length === 0) return file;
  const isHers = (task: Task): boolean => isNamed(actor, task, file) || mayAnswer(actor, task, file);
  return {
    ...file,
    tasks: file.tasks.filter((task) => !isApart(task.type) || isHers(task)),
    events: file.events.filter((event) => !isApartEvent(event)),
  };
}
