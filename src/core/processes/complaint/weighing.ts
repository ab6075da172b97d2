// What somebody is asked to weigh beside the case, and from when the one above is asked too.

import type { Instant } from '../../brand';
import type { Assessment } from '../../casefile/assessment';
import type { CaseFile } from '../../casefile/case-file';
import { stateOf } from '../../engine/assessing';
import { dueDay } from '../../engine/due';
import { addDays, momentAt } from '../../time/plain-date';
import { onOrAfter } from '../../time/working-days';

/** What somebody is asked to weigh and nobody has answered. */
export const weighed = (file: CaseFile, isMeant: (one: Assessment) => boolean): readonly number[] =>
  file.assessments.flatMap((one) => (one.role !== null && stateOf(file, one) === 'open' && isMeant(one) ? [one.n] : []));

/** The morning of the first working day after its last: the one above has it as a task too. */
export function lateFrom({ profile }: CaseFile, { raisedAt }: Assessment): Instant {
  const due = dueDay(profile, 'assessment', { received: raisedAt, opened: raisedAt });
  return momentAt(onOrAfter(addDays(due, 1)), profile.day.from);
}

/** The moments at which somebody above has to be asked as well. */
export const lateMoments = (file: CaseFile): readonly Instant[] =>
  file.assessments
    .filter((one) => one.role !== null && one.barred === null && stateOf(file, one) === 'open')
    .map((one) => lateFrom(file, one));
