// Where the way to EKU stands for a case, as its page must know: to be approved, waiting to be undone, on its way, unsure, or with EKU.

import { isIn, type Instant, type PersonId, type PlainDate, type TextHash } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type Happenings } from '../casefile/event';
import type { Actor } from '../engine/decision';
import { mayAnswer } from '../engine/may';
import { ekuPost, waitsForCompilation, waitsForSecond } from '../processes/complaint/eku-post';
import type { EkuState } from '../processes/complaint/criteria';
import type { Role } from '../routine/roles';
import { ekuNumber, partState } from './matter';

export type EkuStand =
  | { readonly kind: 'draft'; readonly round: number; readonly isYours: boolean; readonly stoppedAt: readonly string[] }
  /** Approved by one, and waiting for the second pair of eyes; as long as it waits it can be undone. */
  | { readonly kind: 'second'; readonly round: number; readonly isYours: boolean }
  /** Approved, and waiting for the compilation it belongs to: who makes it, and by which day. */
  | { readonly kind: 'compiling'; readonly owner: PersonId | null; readonly role: Role; readonly until: PlainDate }
  /** Approved; until then it can be undone. */
  | { readonly kind: 'held'; readonly until: Instant; readonly round: number }
  | { readonly kind: 'sending' }
  /** The last net stopped it, and a task asks to take it back; where, as codes: a question, or the card itself. */
  | { readonly kind: 'stopped'; readonly places: readonly string[] }
  /** It is a signed brief, kept in the case. */
  | ({ readonly kind: 'signed' } & Approved)
  /** Nobody knows whether it was posted: a task asks somebody to look. */
  | { readonly kind: 'unsure' }
  | ({ readonly kind: 'posted'; readonly number: string; readonly state: EkuState; readonly mayWithdraw: boolean } & Approved)
  /** The case is not on its way to EKU. */
  | { readonly kind: 'none' };

/** Where it stands for somebody who may read the case. */
export function ekuStand(file: CaseFile, actor: Actor, now: Instant): EkuStand {
  if (file.matter.stage === 'escalating') return draftStand(file, actor);
  const post = ekuPost(file);
  if (post === null) return { kind: 'none' };
  if (file.eku !== null && post.place !== null) {
    const state = post.isWithdrawn ? 'withdrawn' : partState(file.eku, post.place.part);
    const mayWithdraw = state !== 'withdrawn' && isManager(actor, file);
    return { kind: 'posted', number: ekuNumber(file.eku), state, mayWithdraw, ...approvedAs(file, post.approved.round) };
  }
  if (post.isSigned) return { kind: 'signed', ...approvedAs(file, post.approved.round) };
  if (post.isStopped) return { kind: 'stopped', places: stoppedAt(file) };
  if (post.unsureRound !== null) return { kind: 'unsure' };
  if (waitsForSecond(file, post))
    return { kind: 'second', round: post.approved.round, isYours: isSecond(file, actor, post.approved.round) };
  const compiling = waitsForCompilation(file, post, now);
  if (compiling !== null) return { kind: 'compiling', owner: compiling.ownerId, role: compiling.role, until: compiling.due };
  const { sendAfter: until, round } = post.approved;
  return until > now && post.place === null ? { kind: 'held', until, round } : { kind: 'sending' };
}

/** Who approved what stands at EKU, when, and the hash of what she read; and who confirmed it, where the profile asks for that. */
export interface Approved {
  readonly approvedBy: PersonId | null;
  readonly approvedAt: Instant | null;
  readonly confirmedBy: PersonId | null;
  readonly hash: TextHash | null;
}

/** The approval of a round. */
export function approvedAs(file: CaseFile, round: number): Approved {
  const approved = eventsOf(file.events, 'ekuApproved').findLast(({ data }) => data.round === round);
  const second = file.tasks.find(({ type, round: of, state }) => type === 'confirmEku' && of === round && state === 'done');
  return {
    approvedBy: approved?.by ?? null,
    approvedAt: approved?.at ?? null,
    confirmedBy: second?.answeredBy ?? null,
    hash: approved?.data.hash ?? null,
  };
}

/** Whether the one who looks is the second pair of eyes: she has the task, and did not approve it herself. */
function isSecond(file: CaseFile, actor: Actor, round: number): boolean {
  const task = file.tasks.find((one) => one.type === 'confirmEku' && one.round === round && one.state === 'open');
  const approver = eventsOf(file.events, 'ekuApproved').findLast(({ data }) => data.round === round)?.by;
  return task !== undefined && mayAnswer(actor, task, file) && approver !== actor.id;
}

const isManager = (actor: Actor, file: CaseFile): boolean =>
  mayAnswer(actor, { ownerId: null, role: 'unitManager', unit: file.matter.unit }, file);

/** The task may not have been opened yet: the pass after the decision does that within moments. */
function draftStand(file: CaseFile, actor: Actor): EkuStand {
  const { round, unit } = file.matter;
  const task = file.tasks.find((one) => one.type === 'approveEku' && one.round === round);
  const asked = task ?? { ownerId: null, role: 'unitManager' as const, unit };
  return {
    kind: 'draft',
    round,
    isYours: mayAnswer(actor, asked, file),
    stoppedAt: ekuPost(file)?.isStopped === true ? stoppedAt(file) : [],
  };
}

const stoppedAt = (file: CaseFile): readonly string[] => eventsOf(file.events, 'ekuStopped').at(-1)?.data.places ?? [];

/** What was approved and not undone, its words apart; null while it is a draft. */
export function approvedPost(file: CaseFile): Happenings['ekuApproved'] | null {
  const post = ekuPost(file);
  return post === null || post.isWithdrawn || file.matter.stage === 'escalating' ? null : post.approved;
}

/** What the manager had approved when it was taken back, so that she need not choose again; null when she has decided something since. */
export function undonePost(file: CaseFile): Happenings['ekuApproved'] | null {
  const backs = eventsOf(file.events, 'decided').filter(({ data }) => data.type === 'confirmEku' && data.outcome === 'returned');
  const undone = [...eventsOf(file.events, 'ekuUndone'), ...eventsOf(file.events, 'ekuStopped'), ...backs]
    .sort((a, b) => a.seq - b.seq)
    .at(-1);
  const decided = eventsOf(file.events, 'decided').findLast(({ data }) => !isIn(['reviewEkuStop', 'confirmEku'], data.type));
  if (undone === undefined || (decided?.seq ?? 0) > undone.seq) return null;
  return eventsOf(file.events, 'ekuApproved').findLast(({ seq }) => seq < undone.seq)?.data ?? null;
}
