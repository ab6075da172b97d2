// Where the post to EKU stands: waiting to be undone, to be posted, noted without a trace of having been posted, or posted. Read from the events alone.

import type { Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type Happenings } from '../casefile/event';
import { ekuTag } from './tags';

export interface EkuPost {
  readonly approved: Happenings['ekuApproved'];
  readonly isPosted: boolean;
  /** Noted, but never marked as posted: a person must look, for it is never posted twice unasked (house: the path of a complaint). */
  readonly unsureRound: number | null;
}

/** The last approved post that was not undone; null when there is none. */
export function ekuPost(file: CaseFile): EkuPost | null {
  const undone = new Set(eventsOf(file.events, 'ekuUndone').map((event) => event.data.round));
  const approved = eventsOf(file.events, 'ekuApproved').findLast((event) => !undone.has(event.data.round))?.data;
  if (approved === undefined) return null;
  const isPosted = eventsOf(file.events, 'ekuPosted').some((event) => event.data.round === approved.round);
  return { approved, isPosted, unsureRound: isPosted ? null : unsureRound(file, approved.round) };
}

/** The approved post whose time to be undone is over and that nobody has tried to post. */
export function ekuToPost(file: CaseFile, now: Instant): Happenings['ekuApproved'] | null {
  const post = ekuPost(file);
  if (post === null || post.isPosted || post.unsureRound !== null) return null;
  return post.approved.sendAfter <= now ? post.approved : null;
}

/** Each try is noted before it is made; a try more than the answers *posta igen* plus one is a try nobody knows the end of. */
function unsureRound(file: CaseFile, round: number): number | null {
  const tries = eventsOf(file.events, 'noted').filter((event) => event.data.tags.includes(ekuTag(round))).length;
  const again = eventsOf(file.events, 'decided').filter((event) => event.data.type === 'checkEkuPost' && event.data.outcome === 'postAgain').length;
  return tries > again ? tries : null;
}
