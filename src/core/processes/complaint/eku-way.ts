// How far an approved post has come on its way to EKU. Whatever is said of it, on a page, a card or in the chat, follows what has really gone.

import type { Instant, PlainDate } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { partState } from '../../eku/matter';
import type { EkuState } from './criteria';
import { ekuPost, waitsForCompilation, waitsForSecond } from './eku-post';
import { isBriefed } from './switched';

export type EkuWay =
  | { readonly is: 'none' }
  /** Approved; its minutes are not over. */
  | { readonly is: 'waits'; readonly goesAt: Instant }
  /** Approved by one, and waiting for the second pair of eyes. */
  | { readonly is: 'second' }
  /** Approved, and waiting for the compilation it belongs to, at most until that one's day. */
  | { readonly is: 'compiling'; readonly until: PlainDate }
  /** Approved, and signed as a brief when its minutes are over. */
  | { readonly is: 'signing'; readonly goesAt: Instant }
  | { readonly is: 'sending' }
  /** The last net let it not through. */
  | { readonly is: 'stopped' }
  /** Nobody knows whether it was posted. */
  | { readonly is: 'unsure' }
  /** Signed as a brief, and kept in the case. */
  | { readonly is: 'signed' }
  /** It stands there, or stood there. */
  | { readonly is: 'posted'; readonly state: EkuState };

/** Of the last approved post that was not undone. */
export function ekuWay(file: CaseFile, now: Instant): EkuWay {
  const post = ekuPost(file);
  if (post === null) return { is: 'none' };
  if (post.isWithdrawn) return { is: 'posted', state: 'withdrawn' };
  if (post.place !== null) return { is: 'posted', state: file.eku === null ? 'posted' : partState(file.eku, post.place.part) };
  if (post.isSigned) return { is: 'signed' };
  if (post.isStopped) return { is: 'stopped' };
  if (post.unsureRound !== null) return { is: 'unsure' };
  if (waitsForSecond(file, post)) return { is: 'second' };
  const { sendAfter } = post.approved;
  const compiling = waitsForCompilation(file, post, now);
  if (compiling !== null) return { is: 'compiling', until: compiling.due };
  if (isBriefed(file)) return { is: 'signing', goesAt: sendAfter };
  return sendAfter > now ? { is: 'waits', goesAt: sendAfter } : { is: 'sending' };
}
