// A case that went another way at *Mottagning* comes back: the registrar may take any of them back within a month (decisions 8.8).

import type { Instant, PlainDate } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type NewEvent } from '../casefile/event';
import { letterState } from '../engine/letter-state';
import { no, ok, type Result } from '../result';
import { exitOf, takeBackDays } from '../processes/complaint/exits';
import { addDays, dayOf } from '../time/plain-date';
import { doneBefore } from './before';
import type { Actor, Changes } from '../engine/decision';
import { staying } from './effects';
import { may, mayRead } from '../access/access';

/** The last day it can be taken back; null for a case that never left. */
export const takeBackUntil = ({ exitOn }: Pick<Case, 'exitOn'>): PlainDate | null =>
  exitOn === null ? null : addDays(exitOn, takeBackDays);

/** Whether somebody may take it back at `now`: those who receive, or act in their place; they read it, too. */
export function mayTakeBack(by: Actor, file: CaseFile, now: Instant): boolean {
  const until = takeBackUntil(file.matter);
  return until !== null && dayOf(now) <= until && may(by, 'takeBack', file);
}

/** Back to *Mottagning* in a new round; letters that still wait do not go. Taken back twice by the same it is taken back once. */
export function takeBack(file: CaseFile, by: Actor, now: Instant): Result<Changes> {
  if (!mayRead(by, file)) return no('noSuchCase');
  const { exit, stage, round } = file.matter;
  const before = eventsOf(file.events, 'takenBack').at(-1);
  if (exit === null && before !== undefined && before.by !== by.id)
    return doneBefore(file, { code: 'undone', deed: 'takenBack', by: before.by, at: before.at }, now);
  if (exit === null) return stage === 'received' ? ok({ matter: nothingMore }) : no('outcomeNotAllowed');
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
  const kind = exitOf(exit).kind === undefined ? {} : { kind: 'complaint' as const };
  return ok({ matter: { ...staying, ...kind, stage: 'received', round: round + 1, lastDecision } });
}

const nothingMore: Changes['matter'] = { lastDecision: { task: '', patch: {}, events: [] } };
