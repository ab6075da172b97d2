// A post as EKU sees it at a moment: one part of a matter, how far the matter has come, what EKU has asked and what it was answered.

import type { EkuState } from '../processes/complaint/criteria';
import type { EkuAsk, EkuActivity, EkuEnding, EkuMatter, EkuRemark } from './matter';
import { ekuNumber, partState } from './matter';
import type { EkuSummary } from './summary';

export type PostView = StandingPost | WithdrawnPost;

export interface StandingPost {
  readonly kind: 'standing';
  readonly number: string;
  /** What its buttons name; a preview has none that leads anywhere. */
  readonly id: string;
  readonly part: number;
  /** How many later posts have been added to the matter. */
  readonly added: number;
  readonly summary: EkuSummary;
  readonly state: EkuState;
  /** What was asked about this part. */
  readonly asks: readonly Pick<EkuAsk, 'ask' | 'answer'>[];
  readonly activity: EkuActivity | null;
  readonly ending: EkuEnding | null;
  /** What EKU has written about this part. */
  readonly remarks: readonly Pick<EkuRemark, 'text'>[];
  /** The newest word of EKU's is a comment, not how far it has come. */
  readonly isCommentLast?: true;
}

/** All that is left of a post that was taken back. */
export interface WithdrawnPost {
  readonly kind: 'withdrawn';
  readonly number: string;
}

/** The part of a matter as it stands; what the matter does not hold has been taken back. */
export function postView(matter: EkuMatter, at: number): PostView {
  const part = matter.parts[at];
  const number = ekuNumber(matter);
  const state = partState(matter, at);
  if (part === undefined || state === 'withdrawn') return { kind: 'withdrawn', number };
  return {
    ...{ kind: 'standing', number, id: matter.id, part: at, added: matter.parts.length - 1 - at },
    summary: part.summary,
    state,
    activity: matter.activity,
    ending: matter.ending,
    asks: matter.asks.filter((one) => one.part === at),
    remarks: matter.remarks.filter((one) => one.part === at),
    ...(isCommentLast(matter, at) ? { isCommentLast: true } : {}),
  };
}

function isCommentLast(matter: EkuMatter, at: number): boolean {
  const written = matter.remarks.findLast((one) => one.part === at)?.at;
  const isReceived = partState(matter, at) === 'received';
  const answered = isReceived ? matter.parts[at]?.received : matter.answered;
  return written !== undefined && (answered === undefined || answered === null || written > answered.at);
}

/** Changes when what the post shows does. */
export const postState = (post: PostView): string =>
  post.kind === 'withdrawn'
    ? 'withdrawn'
    : [
        post.state,
        post.added,
        post.asks.length,
        post.asks.filter(({ answer }) => answer !== null).length,
        post.remarks.length,
      ].join(':');
