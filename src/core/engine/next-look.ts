// When a case is worth looking at again: the first moment after now at which something else should be true.

import type { Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { stages } from '../processes/complaint/stages';
import { earliest, never } from '../time/instant';
import { addDays, momentAt } from '../time/plain-date';
import { lastDays } from './assessing';
import { toldOf } from './alarm';
import { automaticMoments } from '../processes/complaint/automatic-letters';
import { chaseMoments } from './chasing';
import { desired } from './desired';
import { ekuPost } from '../processes/complaint/eku-post';
import { letterState } from './letter-state';
import { againMoments } from './unreached';
import { delayNoticeFrom, lateMoments } from './wanted-tasks';

/** `never` for a closed case with nothing left to send and no task left: an incident and a question of EKU's outlive the case's end. */
export const nextLook = (file: CaseFile, now: Instant): Instant =>
  earliest(never, ...moments(file, now).filter((moment) => moment > now));

function moments(file: CaseFile, now: Instant): readonly Instant[] {
  const letters = letterState(file.events).waiting.map((letter) => letter.sendAfter);
  const post = ekuPost(file);
  const eku = post === null || post.place !== null ? [] : [post.approved.sendAfter];
  const { tasks } = desired(file, now);
  const chased = tasks.flatMap((task) => chaseMoments(file, task));
  const told = tasks.flatMap((task) => (task.ownerId === null ? toldOf(file, task).map(({ from }) => from) : []));
  const missed = tasks.length === 0 ? [] : againMoments(file);
  const notice = stages[file.case.stage].open ? [delayNoticeFrom(file)] : [];
  const waits = lastDays(file).map((day) => momentAt(addDays(day, 1), file.profile.day.from));
  return [
    ...waits,
    ...lateMoments(file),
    ...letters,
    ...eku,
    ...automaticMoments(file, now),
    ...chased,
    ...missed,
    ...told,
    ...notice,
  ];
}
