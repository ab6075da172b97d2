// Where the request to the provider stands. Whatever is said of it, on a page or in a letter, follows what has really gone; and one that will never go
// takes the case back to the step before (decisions 8.9).

import type { Fall } from '../../engine/action';
import type { Instant, PlainDate } from '../../brand';
import type { CasePatch } from '../../casefile/case';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type EventOf, type Happenings, type NewEvent } from '../../casefile/event';
import { heldWith, letterOf } from '../process';
import { dayOf } from '../../time/plain-date';
import { isHiddenFromEku, isWithheld } from '../../engine/assessing';
import { providerAmended } from './amendments';
import { ekuPost } from './eku-post';
import { isStopped, letterState, sentAt } from '../../engine/letter-state';
import { stageBefore } from './stage-before';

export type RequestState =
  /** Nobody has sent one, or it was taken back. */
  | { readonly is: 'none' }
  | { readonly is: 'skipped'; readonly day: PlainDate }
  /** Approved; its minutes are not over. */
  | { readonly is: 'waits'; readonly goesAt: Instant }
  /** It waits to be weighed. */
  | { readonly is: 'held' }
  /** It has gone, by mail or by one's own secure way. */
  | { readonly is: 'sent'; readonly day: PlainDate }
  /** The mail could not be made, or came back. */
  | { readonly is: 'failed' };

/** Of the last answer to *Skicka till utföraren*. */
export function requestState(file: CaseFile, now: Instant): RequestState {
  const last = lastAnswer(file);
  return last === undefined ? { is: 'none' } : stateOf(file, last, now);
}

/** Whether the provider has been asked, in this round or an earlier one; a step that was skipped is evidence for the stair, and no report to the provider (R248). */
export const wasAsked = (file: CaseFile, now: Instant): boolean =>
  answers(file).some((answer) => stateOf(file, answer, now).is === 'sent');

/** The same of any provider it has been about: one who was asked by mistake has read it all the same. */
export const wasAnyAsked = (file: CaseFile, now: Instant): boolean =>
  eventsOf(file.events, 'decided').some(
    (answer) => answer.data.type === 'forwardToProvider' && stateOf(file, answer, now).is === 'sent',
  );

function stateOf(file: CaseFile, { at, data: { outcome } }: EventOf<'decided'>, now: Instant): RequestState {
  if (isUndone(file, at)) return { is: 'none' };
  if (outcome === 'skipped') return { is: 'skipped', day: dayOf(at) };
  const letter = requestAt(file, at);
  if (letter === undefined) return { is: 'sent', day: ownWayDay(file, at) ?? dayOf(at) };
  const { textKey, sendAfter } = letter.data;
  const gone = sentAt(file, textKey);
  if (gone !== null) return { is: 'sent', day: dayOf(gone) };
  if (isAnswered(file, letter)) return { is: 'sent', day: dayOf(sendAfter) };
  if (letterState(file).failed.includes(textKey)) return { is: 'failed' };
  return isStopped(file, letter.data.letter, now) ? { is: 'held' } : { is: 'waits', goesAt: sendAfter };
}

/** Whether the provider has written or answered since: then it has the request, whatever a server says afterwards. */
export const isAnswered = ({ events }: Pick<CaseFile, 'events'>, { seq }: EventOf<'letterApproved'>): boolean =>
  events.some(
    (one) =>
      one.seq > seq &&
      ((one.kind === 'linked' && one.data.as === 'providerAnswer') ||
        (one.kind === 'decided' && one.data.type === 'providerReply' && one.data.outcome === 'answered')),
  );

/** The day the request in force went by one's own secure way, from which the provider's answer is counted; null where it went by mail, or has not gone. */
export function sentOwnWayOn(file: CaseFile): PlainDate | null {
  const last = lastAnswer(file);
  return last === undefined || isUndone(file, last.at) ? null : ownWayDay(file, last.at);
}

const ownWayDay = ({ events }: Pick<CaseFile, 'events'>, moment: Instant): PlainDate | null =>
  eventsOf(events, 'sentOwnWay').findLast(({ at }) => at === moment)?.data.day ?? null;

/** Of the provider it is about now: what another was asked by mistake is no step of the stair. */
function answers(file: Pick<CaseFile, 'events'>): readonly EventOf<'decided'>[] {
  const since = providerAmended(file);
  return eventsOf(file.events, 'decided').filter(({ seq, data }) => data.type === 'forwardToProvider' && seq > since);
}

const lastAnswer = (file: Pick<CaseFile, 'events'>): EventOf<'decided'> | undefined => answers(file).at(-1);

const approvedAt = ({ events }: Pick<CaseFile, 'events'>, at: Instant): readonly EventOf<'letterApproved'>[] =>
  eventsOf(events, 'letterApproved').filter((one) => one.at === at);

const requestAt = (file: CaseFile, at: Instant): EventOf<'letterApproved'> | undefined =>
  approvedAt(file, at).find(({ data }) => data.letter === 'toProvider');

/** One that was taken back took with it what was approved in the same moment. */
const isUndone = (file: CaseFile, at: Instant): boolean => {
  const { undone } = letterState(file);
  return approvedAt(file, at).some(({ data }) => undone.includes(data.textKey));
};

/**
 * What follows by itself when something approved will never go: the request to the provider that is withheld, could not be mailed, came back or has
 * waited too long, with the word to the person that tells of it, another letter whose text is lost, and a post to EKU about what is now weighed in
 * another track (R263). The case goes back to where somebody can go on.
 */
export const fallen = (file: CaseFile, now: Instant): Fall | null =>
  fallenRequest(file, now) ?? fallenText(file, now) ?? fallenPost(file, now);

function fallenRequest(file: CaseFile, now: Instant): Fall | null {
  const last = lastAnswer(file);
  const letter = last && requestAt(file, last.at);
  if (letter === undefined || isAnswered(file, letter)) return null;
  const { waiting, failed } = letterState(file);
  const isDead = waiting.includes(letter.data) ? neverGoes(file, letter.data, now) : failed.includes(letter.data.textKey);
  if (!isDead) return null;
  const together = approvedAt(file, letter.at).filter(({ data }) => waiting.includes(data));
  const stage = stageBefore(file.matter, letter.data);
  if (together.length === 0 && stage === null) return null;
  return fall(
    file,
    stage,
    together.map(({ data: { textKey } }) => ({ kind: 'letterUndone', data: { textKey }, at: now, by: null })),
  );
}

/** It is withheld, or has waited until the day it asks an answer by. */
function neverGoes(file: CaseFile, { letter, sendAfter }: Happenings['letterApproved'], now: Instant): boolean {
  const what = heldWith(letterOf(file, letter));
  const { providerReplyDue } = file.matter;
  if (what !== null && isWithheld(file, what)) return true;
  return sendAfter < now && isStopped(file, letter, now) && providerReplyDue !== null && providerReplyDue <= dayOf(now);
}

/** A letter whose text is lost, or is not the one that was approved: it is written and approved anew, with what was approved in the same moment. */
function fallenText(file: CaseFile, now: Instant): Fall | null {
  const changed = eventsOf(file.events, 'letterFailed').flatMap(({ data }) => (data.why === 'textChanged' ? [data.textKey] : []));
  const approvals = eventsOf(file.events, 'letterApproved');
  const lost = approvals.findLast(({ data }) => changed.includes(data.textKey));
  const isNewest = approvals.findLast(({ data }) => data.letter === lost?.data.letter) === lost;
  const stage = lost === undefined || !isNewest ? null : stageBefore(file.matter, lost.data);
  if (lost === undefined || stage === null) return null;
  const { waiting } = letterState(file);
  const together = approvedAt(file, lost.at).filter(({ data }) => waiting.includes(data));
  const undone = together.map(
    ({ data: { textKey } }) => ({ kind: 'letterUndone', data: { textKey }, at: now, by: null }) as const,
  );
  return { ...fall(file, stage, undone), closedAs: null, nextStep: null, nextStepDay: null };
}

function fallenPost(file: CaseFile, now: Instant): Fall | null {
  const post = isHiddenFromEku(file) ? ekuPost(file) : null;
  if (post === null || post.place !== null || post.isSigned || post.isStopped || post.unsureRound !== null) return null;
  const stage = file.matter.stage === 'atContract' ? 'deciding' : null;
  return fall(file, stage, [{ kind: 'ekuUndone', data: { round: post.approved.round }, at: now, by: null }]);
}

function fall({ matter: { round } }: CaseFile, stage: CasePatch['stage'] | null, events: readonly NewEvent[]): Fall {
  const lastDecision = { task: '', patch: {}, events };
  return stage === null || stage === undefined ? { lastDecision } : { stage, round: round + 1, lastDecision };
}

/** Letters sent to the provider so far; evidence for the first step of the stair (R240). */
export const wasSentToProvider = (file: CaseFile): boolean => answers(file).length > 0;
