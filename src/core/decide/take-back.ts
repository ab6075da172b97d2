// A case comes back to *Mottagning*: one that went another way within a month (decisions 8.8), and one that was taken for a complaint as long as the
// provider has been told nothing: an appeal or a request for documents must not be lost because somebody pressed too fast (FL §§ 45–46, TF 2:15).

import type { Instant, PlainDate } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type NewEvent } from '../casefile/event';
import { letterState } from '../engine/letter-state';
import { no, ok, type Result } from '../result';
import { exitOf, takeBackDays } from '../processes/complaint/exits';
import { wasAnyAsked } from '../processes/complaint/request';
import { addDays, dayOf } from '../time/plain-date';
import { doneBefore } from './before';
import type { Actor, Changes } from '../engine/decision';
import { staying } from './effects';
import { may, mayRead } from '../access/access';

/** The last day it can be taken back; null for a case that never left. */
export const takeBackUntil = ({ exitOn }: Pick<Case, 'exitOn'>): PlainDate | null =>
  exitOn === null ? null : addDays(exitOn, takeBackDays);

/** Whether somebody may take it back at `now`: those who receive, or act in their place, and the unit’s manager while it is open; they read it, too. */
export const mayTakeBack = (by: Actor, file: CaseFile, now: Instant): boolean => isInTime(file, now) && may(by, 'takeBack', file);

function isInTime(file: CaseFile, now: Instant): boolean {
  const until = takeBackUntil(file.matter);
  return until === null ? isJustReceived(file, now) : dayOf(now) <= until;
}

/** Taken for a complaint, and no provider has been asked: not even one it was about before, or whose first request went and whose second is withheld. */
const isJustReceived = (file: CaseFile, now: Instant): boolean =>
  file.matter.exit === null && file.matter.stage === 'assessing' && !wasAnyAsked(file, now);

/** Back to *Mottagning* in a new round; letters that still wait do not go. Taken back twice by the same it is taken back once. */
export function takeBack(file: CaseFile, by: Actor, now: Instant): Result<Changes> {
  if (!mayRead(by, file)) return no('noSuchCase');
  const { exit, stage, round } = file.matter;
  const before = eventsOf(file.events, 'takenBack').at(-1);
  if (exit === null && before !== undefined && before.by !== by.id && !isReceivedSince(file, before))
    return doneBefore(file, { code: 'undone', deed: 'takenBack', by: before.by, at: before.at }, now);
  if (stage === 'received') return may(by, 'takeBack', file) ? ok({ matter: nothingMore }) : no('notYourTask');
  if (exit === null && !isJustReceived(file, now)) return no('tooFarToTakeBack');
  if (!may(by, 'takeBack', file)) return no('notYourTask');
  if (!mayTakeBack(by, file, now)) return no('tooLateToTakeBack');
  const undone = letterState(file).waiting.map(({ textKey }): NewEvent => ({
    kind: 'letterUndone',
    data: { textKey },
    at: now,
    by: by.id,
  }));
  const event: NewEvent = { kind: 'takenBack', data: { exit }, at: now, by: by.id };
  const lastDecision = { task: '', patch: {}, events: [event, ...undone] };
  const kind = exit === null || exitOf(exit).kind === undefined ? {} : { kind: 'complaint' as const };
  return ok({ matter: { ...staying, ...kind, caseworkerId: null, stage: 'received', round: round + 1, lastDecision } });
}

/** Whether *Mottagning* has answered anew after that: then it may come back once more. */
const isReceivedSince = ({ events }: CaseFile, { seq }: { readonly seq: number }): boolean =>
  eventsOf(events, 'decided').some((event) => event.seq > seq && event.data.type === 'triage');

const nothingMore: Changes['matter'] = { lastDecision: { task: '', patch: {}, events: [] } };
