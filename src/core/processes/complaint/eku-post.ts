// Where the post to EKU stands: waiting to be undone, to be posted, noted without a trace of having been posted, posted, or taken back. Read from the events alone.

import type { Instant } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type EkuPlace, type Happenings, type NewEvent } from '../../casefile/event';
import { hasLost } from '../../casefile/history';
import { kept } from '../../kept';
import type { Task } from '../../casefile/task';
import { ekuTag } from '../../engine/tags';
import { criterionReasons } from './criteria';
import { compilation } from './pattern';
import { postAmended } from './amendments';
import { isBriefed } from './switched';

export interface EkuPost {
  readonly approved: Happenings['ekuApproved'];
  /** Where it stands at EKU; null as long as it does not. */
  readonly place: EkuPlace | null;
  readonly isWithdrawn: boolean;
  /** It is signed as a brief, and goes nowhere. */
  readonly isSigned: boolean;
  /** The last net stopped it: it goes back to whoever approved it. */
  readonly isStopped: boolean;
  /** Noted, but never marked as posted: a person must look, for it is never posted twice unasked (house: the path of a complaint). */
  readonly unsureRound: number | null;
}

/** The last approved post that was not undone; null when there is none, or when it has not gone and was approved before what it says was put right. */
export const ekuPost = kept((file: CaseFile): EkuPost | null => {
  const undone = new Set([...eventsOf(file.events, 'ekuUndone').map((event) => event.data.round), ...returned(file)]);
  const event = eventsOf(file.events, 'ekuApproved').findLast(({ data }) => !undone.has(data.round));
  if (event === undefined) return null;
  const approved = event.data;
  const { round } = approved;
  const place = eventsOf(file.events, 'ekuPosted').find((event) => event.data.round === round)?.data ?? null;
  const isStopped = eventsOf(file.events, 'ekuStopped').some((event) => event.data.round === round);
  const isWithdrawn = eventsOf(file.events, 'ekuWithdrawn').some((event) => event.data.round === round);
  const isSigned = eventsOf(file.events, 'briefSigned').some((event) => event.data.round === round);
  const isSettled = place !== null || isStopped || isSigned || isBriefed(file);
  const isKnown = isSettled || file.ekuOnSite === 'nothing' || file.ekuOnSite === 'posted';
  const unsureRound = isKnown ? null : unsure(file, round);
  const isGone = place !== null || isSigned || unsureRound !== null || wasPosted(file, round);
  if (!isGone && event.seq < postAmended(file)) return null;
  return { approved, place, isWithdrawn, isSigned, isStopped, unsureRound };
});

/** Rounds that the second pair of eyes gave back. */
const returned = (file: CaseFile): readonly number[] => confirmations(file, 'returned');

/** Rounds that were answered so by the second pair of eyes; the task has the round of the post. */
const confirmations = (file: CaseFile, outcome: string): readonly number[] =>
  eventsOf(file.events, 'decided')
    .filter(({ data }) => data.type === 'confirmEku' && data.outcome === outcome)
    .map(({ data }) => Number(data.task.split('|').at(-1)));

/** Whether the profile asks for a second pair of eyes that has not confirmed the post yet. */
export const waitsForSecond = (file: CaseFile, { approved, place, isSigned, isStopped }: EkuPost): boolean =>
  file.profile.eku.secondPair !== null &&
  place === null &&
  !isSigned &&
  !isStopped &&
  !confirmations(file, 'confirmed').includes(approved.round);

/** The compilation an approved post waits for; null where it waits for none. Danger and what is serious never wait (decisions 6). */
export function waitsForCompilation(
  file: CaseFile,
  { approved, place, isSigned, isStopped }: EkuPost,
  now: Instant,
): Task | null {
  if (place !== null || isSigned || isStopped || file.matter.danger === 'yes') return null;
  const open = compilation(file, now);
  return open === null || isSerious(approved) ? null : open;
}

function isSerious({ summary, choices }: Happenings['ekuApproved']): boolean {
  if (summary.kind === 'bare' && summary.isSerious) return true;
  const reasons = choices?.criteria ?? (summary.kind === 'bare' ? [] : summary.criteria);
  return reasons.some((reason) => criterionReasons[reason].criterion === 'serious');
}

/** Whether the case has nothing at EKU, or has taken back what it had there: it may be escalated. */
export function isFreeForEku(file: CaseFile): boolean {
  const post = ekuPost(file);
  return post === null || (post.place === null && !post.isSigned) || post.isWithdrawn;
}

/** The post that stands at EKU, or stood there; null when the last one has not got there yet. */
export function ekuStanding(file: CaseFile): { readonly place: EkuPlace; readonly isWithdrawn: boolean } | null {
  const { place = null, isWithdrawn = false } = ekuPost(file) ?? {};
  return place === null ? null : { place, isWithdrawn };
}

/**
 * What is to be done about the approved post: posted when its time to be undone is over, or only booked when a person has seen it there. As long
 * as an earlier post of the case is not emptied on EKU's site, nothing new goes there.
 */
export function ekuToPost(
  file: CaseFile,
  now: Instant,
): { readonly approved: Happenings['ekuApproved']; readonly isPosted: boolean } | null {
  const post = ekuPost(file);
  if (post === null || post.place !== null || post.isSigned || post.isStopped || ekuToEmpty(file) !== null) return null;
  if (waitsForSecond(file, post) || ekuNotBegun(file) !== null || waitsForCompilation(file, post, now) !== null) return null;
  if (wasPosted(file, post.approved.round)) return { approved: post.approved, isPosted: true };
  return post.unsureRound === null && post.approved.sendAfter <= now ? { approved: post.approved, isPosted: false } : null;
}

/** EKU's site says where it stands, or a person has seen it there: it is only to be booked. */
const wasPosted = (file: CaseFile, round: number): boolean =>
  file.ekuOnSite === 'posted' || answers(file, 'wasPosted', round) > 0;

/** A try that was noted and came to nothing: there is no part of it on EKU's site. It is written down, and then made again without asking anybody. */
export function ekuNotBegun(file: CaseFile): NewEvent | null {
  const post = file.ekuOnSite === 'nothing' ? ekuPost(file) : null;
  if (post === null || post.place !== null || post.isStopped || unsure(file, post.approved.round) === null) return null;
  const { round } = post.approved;
  const noted = eventsOf(file.events, 'noted').findLast(({ data }) => data.tags.includes(ekuTag(round)));
  return noted === undefined ? null : { kind: 'ekuNotTried', data: { round }, at: noted.at, by: null };
}

/** A part the case has withdrawn and that still says on EKU's site what it said; the case says so first, whatever dies in between. */
export function ekuToEmpty({ eku, events }: CaseFile): EkuPlace | null {
  if (eku === null) return null;
  const gone = eventsOf(events, 'ekuWithdrawn').map(({ data }) => data);
  return gone.find(({ ekuId, part }) => ekuId === eku.id && eku.parts[part]?.isWithdrawn === false) ?? null;
}

/**
 * Each try is noted before it is made; one that failed before anything was posted says so. A try more than the answers *posta igen* is a try nobody
 * knows the end of, and so is whatever stood in a row of the history that was lost.
 */
function unsure(file: CaseFile, round: number): number | null {
  const tried = eventsOf(file.events, 'noted').filter((event) => event.data.tags.some((tag) => tag.startsWith('eku:')));
  const tries = tried.filter((event) => event.data.tags.includes(ekuTag(round))).length;
  const failed = eventsOf(file.events, 'ekuNotTried').filter(({ data }) => data.round === round).length;
  const lost = hasLost(file.events) ? 1 : 0;
  return tries - failed + lost > answers(file, 'postAgain', round) ? tried.length : null;
}

/** What has been answered since that round was approved: an answer about an earlier post says nothing of this one. */
function answers(file: CaseFile, outcome: string, round: number): number {
  const since = eventsOf(file.events, 'ekuApproved').findLast(({ data }) => data.round === round)?.seq ?? 0;
  const decided = eventsOf(file.events, 'decided').filter(({ seq }) => seq > since);
  return decided.filter(({ data }) => data.type === 'checkEkuPost' && data.outcome === outcome).length;
}

/** Whether the approval that a task gave was taken back in its minutes. */
export const isPostUndone = ({ events }: CaseFile, { type, round }: Pick<Task, 'type' | 'round'>): boolean =>
  type === 'approveEku' && eventsOf(events, 'ekuUndone').some(({ data }) => data.round === round);
