// What EKU may do with a matter: say how far it has come, end it with an outcome, ask the unit something. Codes only (R255, decisions 6).

import { keysOf, type Instant, type PersonId, type PlainDate } from '../brand';
import type { ClearedText } from '../privacy/cleared-text';
import { no, ok, type Refusal, type Result } from '../result';
import { ekuStates, type EkuState } from '../processes/complaint/criteria';
import { ekuAsks, ekuOutcomes, type EkuAskId } from './asks';
import { addDays, dayOf } from '../time/plain-date';
import { say } from '../text/say';
import { partState, type Answered, type EkuActivity, type EkuEnding, type EkuMatter } from './matter';
import { postView, type StandingPost } from './post-view';

export type MatterPatch = Partial<Pick<EkuMatter, 'state' | 'parts' | 'asks' | 'remarks' | 'answered' | 'activity' | 'ending'>>;

/** Who at EKU says it, and when. */
export interface Speaking {
  readonly by: PersonId;
  readonly now: Instant;
}

export interface EkuAnswer {
  readonly part: number;
  readonly state: EkuState;
  readonly activity: EkuActivity | null;
  readonly ending: EkuEnding | null;
}

/** The change an answer of EKU's makes; null when it was made before. Only forwards; a follow-up begins as an activity with a day, and ends with an outcome. */
export function answeredBy(
  matter: EkuMatter,
  { part, state, activity, ending }: EkuAnswer,
  at: Speaking,
): Result<MatterPatch | null> {
  const before = partState(matter, part);
  if (before === 'withdrawn' || before === 'approved') return no('noSuchCase');
  if (before === state) return ok(null);
  const next: readonly string[] = ekuStates[before].next;
  const last = before === 'received' ? matter.parts[part]?.received : matter.answered;
  if (!next.includes(state)) return wasFirst(before, last ?? null, at.now);
  const who = { by: at.by, at: at.now };
  if (state === 'received') {
    const parts = matter.parts.map((one, index) => (index === part ? { ...one, received: who } : one));
    return ok({ parts, ...(matter.state === 'posted' ? { state } : {}) });
  }
  const today = dayOf(at.now);
  const fault = state === 'finished' ? endingFault(ending, today) : activityFault(activity, today);
  if (fault !== null) return fault;
  return ok(state === 'finished' ? { state, answered: who, ending } : { state, answered: who, activity });
}

/** A colleague has come as far, or further: when, and how far. Nobody is named where EKU reads (decisions 8.15). */
function wasFirst(state: EkuState, last: Answered | null, now: Instant): Result<never> {
  if (last === null) return no('alreadyDecided');
  const stands = { sv: say('sv', `ekuState.${state}`), en: say('en', `ekuState.${state}`) };
  return { ok: false, problem: { code: 'alreadyDecided', before: { deed: 'atEku', by: null, at: last.at, now, stands } } };
}

/** Further ahead than this a day to follow up is a slip of the finger. */
const mostDaysAhead = 730;

const activityFault = (activity: EkuActivity | null, today: PlainDate): Refusal | null =>
  activity === null ? no('answerMissing') : notNear(activity.day, today);

/** Today and so far ahead can be chosen, free days too. */
function notNear(day: PlainDate, today: PlainDate): Refusal | null {
  const last = addDays(today, mostDaysAhead);
  return day >= today && day <= last ? null : no('dayNotAhead', last);
}

function endingFault(ending: EkuEnding | null, today: PlainDate): Refusal | null {
  if (ending === null) return no('answerMissing');
  const { outcome, followUp } = ending;
  if (followUp === null) return ekuOutcomes[outcome].needsFollowUp ? no('answerMissing') : null;
  return notNear(followUp, today);
}

/** A post EKU can read; null for one that has not come there, or was taken back. */
function readable(matter: EkuMatter, part: number): StandingPost | null {
  const post = postView(matter, part);
  return post.kind === 'withdrawn' || post.state === 'approved' ? null : post;
}

/** More is a dialogue. */
const mostAsks = 12;

/** The asks EKU may make of a post now: none it still waits for an answer to, and few of a post that says almost nothing (I11). */
export function asksOfPost({ state, summary, asks }: Pick<StandingPost, 'state' | 'summary' | 'asks'>): readonly EkuAskId[] {
  if (state === 'approved' || state === 'finished' || asks.length >= mostAsks) return [];
  return keysOf(ekuAsks).filter(
    (ask) => (summary.kind !== 'bare' || ekuAsks[ask].ofBare) && !asks.some((one) => one.ask === ask && one.answer === null),
  );
}

/** The change an ask makes; null when it waits for an answer already. */
export function askedBy(
  matter: EkuMatter,
  { part, ask }: { readonly part: number; readonly ask: EkuAskId },
  at: Speaking,
): Result<MatterPatch | null> {
  const post = readable(matter, part);
  if (post === null) return no('noSuchCase');
  if (post.asks.some((one) => one.ask === ask && one.answer === null)) return ok(null);
  if (post.state === 'finished') return wasFirst(post.state, matter.answered, at.now);
  if (!asksOfPost(post).includes(ask)) return no('askNotAllowed');
  return ok({ asks: [...matter.asks, { part, ask, by: at.by, at: at.now, answer: null }] });
}

/** More than so many is a conversation, and belongs in a meeting. */
const mostRemarks = 20;

/** The change a remark of EKU's makes; null when the same words stand there last already. */
export function remarkedBy(
  matter: EkuMatter,
  { part, text }: { readonly part: number; readonly text: ClearedText },
  at: Speaking,
): Result<MatterPatch | null> {
  const post = readable(matter, part);
  if (post === null) return no('noSuchCase');
  if (text.text.trim() === '') return no('answerMissing');
  const last = matter.remarks.findLast((one) => one.part === part);
  if (last?.by === at.by && last.text.text === text.text) return ok(null);
  if (matter.remarks.length >= mostRemarks) return no('tooManyRemarks');
  return ok({ remarks: [...matter.remarks, { part, text, by: at.by, at: at.now }] });
}
