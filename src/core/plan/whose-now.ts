// Whose an open task is now: its owner's, until the case has another caseworker or whoever had it is kept out by a conflict of interest.

import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import type { NewTask } from '../casefile/task';
import { isBarred, standIn } from './assessing';

type Whose = Pick<NewTask, 'role' | 'unit' | 'ownerId'>;

/** As it stands, or as it would be opened now. */
export function whoseNow(file: CaseFile, known: NewTask, wanted: NewTask): Whose {
  if (isLeft(file, known) || isBack(file, known, wanted)) return whose(wanted);
  const { caseworkerId } = file.case;
  const isHers = known.role === 'caseworker' && caseworkerId !== null && !isBarred(file, caseworkerId);
  return isHers ? { ...whose(known), ownerId: caseworkerId } : whose(known);
}

const whose = ({ role, unit, ownerId }: NewTask): Whose => ({ role, unit, ownerId });

/** Whoever had it neither reads nor acts any more. */
const isLeft = (file: CaseFile, { ownerId, role }: NewTask): boolean =>
  ownerId === null ? standIn(file, role) !== role : isBarred(file, ownerId);

/** It lay with somebody above only because another was kept out, and somebody else should have it now: it was not so, or there is another caseworker. */
const isBack = (file: CaseFile, known: NewTask, wanted: NewTask): boolean =>
  known.role !== wanted.role &&
  file.assessments.some(({ barred }) => barred !== null && barred.to === known.role && barred.roles.includes(wanted.role)) &&
  !eventsOf(file.events, 'gaveAway').some(({ data }) => data.task === known.key && data.reason !== null);
