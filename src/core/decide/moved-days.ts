// Open tasks whose day is counted from the day the complaint came, when that day is put right.

import type { Instant } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { Happenings } from '../casefile/event';
import { wantedTasks } from '../engine/wanted-tasks';
import { ruleOf } from '../processes/process';
import { deadlineOf } from '../routine/profile';

/** Each with the day it had and the day it gets; a day that a person set stays. */
export function movedDays(file: CaseFile, after: Case, now: Instant): readonly Happenings['dueMoved'][] {
  if (after.received === file.matter.received) return [];
  return wantedTasks({ ...file, matter: after }, now).flatMap(({ key, type, due }) => {
    const task = file.tasks.find((one) => one.key === key && one.state === 'open');
    const isCounted = deadlineOf(file.profile, ruleOf(file, type).deadline).from === 'received';
    const isSet = file.process.ownDay(file, type) !== null;
    return task === undefined || !isCounted || isSet || task.due === due ? [] : [{ task: key, from: task.due, to: due }];
  });
}
