// The matters that a complaint's legal questions open once they are found to stand: each in its own place, with an owner and a clock of its own (R257).

import type { Instant } from '../../brand';
import type { Assessment } from '../../casefile/assessment';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import { aboutProvider, newOwnMatter } from '../../casefile/own-matter';
import { taskKey } from '../../casefile/task';
import type { Action } from '../../engine/action';
import { stateOf } from '../../engine/assessing';
import { flagRule } from './flags';
import { openedByFlag, ownTables, type OwnProcessId } from '../all';

/** Those not opened yet, the oldest first. */
export const mattersToOpen = (file: CaseFile, now: Instant): readonly Action[] =>
  file.assessments.flatMap((one) => {
    const process = openedByFlag(one.flag);
    return process === null || !isFound(file, one) || isOpened(file, one) ? [] : [opening(file, { one, process }, now)];
  });

/** Whoever weighed it says that there is something to it. */
const isFound = (file: CaseFile, one: Assessment): boolean => ['stands', 'released'].includes(stateOf(file, one));

/** The event names the task it was weighed in, and so lies where that lies: in the protected place. */
const weighedIn = ({ caseId, n }: Assessment): string => taskKey({ caseId, type: 'assessFlag', round: n });

/** Nobody was asked to weigh it: what came is such a report, and whoever receives those says what becomes of it. */
export const isReport = ({ role, flag }: Assessment): boolean => role === null && flagRule(flag).assessor !== null;

const isOpened = ({ events }: CaseFile, one: Assessment): boolean =>
  eventsOf(events, 'matterOpened').some(({ data }) => data.task === weighedIn(one));

function opening(
  { matter }: CaseFile,
  { one, process }: { readonly one: Assessment; readonly process: OwnProcessId },
  now: Instant,
): Action {
  const key = `${matter.id}|${process}|${one.n}`;
  const { byFlag, byPerson } = ownTables(process).begins;
  const stage = (isReport(one) ? byPerson : byFlag) ?? '';
  const fields = aboutProvider(process, matter.providerId);
  const made = { key, process, origin: matter.id, openedBy: one.raisedBy, unit: matter.unit, stage, fields, profileVersion: '' };
  return {
    kind: 'openMatter',
    matter: newOwnMatter(made, { received: one.raisedAt, now }),
    event: { kind: 'matterOpened', data: { task: weighedIn(one) }, at: now, by: null },
  };
}
