// When a case is worth looking at again: the first moment after now at which something else should be true.

import type { Instant } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { earliest, never } from '../time/instant';
import { addDays, momentAt } from '../time/plain-date';
import { lastDays } from './assessing';
import { toldOf } from './alarm';
import { chaseMoments } from './chasing';
import { desired } from './desired';
import { letterState } from './letter-state';
import { toldMoments } from './reaching';
import { againMoments } from './unreached';

/** `never` for a closed case with nothing left to send and no task left: an incident and a question of EKU's outlive the case's end. */
export const nextLook = (file: MatterFile, now: Instant): Instant =>
  earliest(never, ...moments(file, now).filter((moment) => moment > now));

function moments(file: MatterFile, now: Instant): readonly Instant[] {
  const letters = letterState(file).waiting.map((letter) => letter.sendAfter);
  const { tasks } = desired(file, now);
  const chased = tasks.flatMap((task) => chaseMoments(file, task));
  const told = tasks.flatMap((task) => [
    ...(task.ownerId === null ? toldOf(file, task).map(({ from }) => from) : []),
    ...toldMoments(file, task),
  ]);
  const missed = tasks.length === 0 ? [] : againMoments(file);
  const waits = lastDays(file).map((day) => momentAt(addDays(day, 1), file.profile.day.from));
  return [...waits, ...letters, ...file.process.moments(file, now), ...chased, ...missed, ...told];
}
