// Taking back, within its five minutes, a letter or an EKU post that has not gone yet (decisions 7.2). The case goes back to where it was approved.

import type { Instant } from '../brand';
import type { Case, CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type EventOf, type NewEvent } from '../casefile/event';
import { ekuPost, waitsForCompilation, waitsForSecond } from '../processes/complaint/eku-post';
import { letterState, waitsOn } from '../engine/letter-state';
import { stageBefore } from '../processes/complaint/stage-before';
import { no, ok, type Result } from '../result';
import type { Stage } from '../processes/complaint/stages';
import { isEnd } from '../processes/complaint/stages';
import { doneBefore } from './before';
import type { Actor, Changes } from '../engine/decision';
import { mayRead } from '../access/access';

/**
 * Takes back a letter that still waits, and with it those that were approved in the same moment: request and notice go together or not at all.
 * `alreadyDecided` when it has gone, `undone` when somebody else took it back; taken back twice by the same it is taken back once.
 */
export function undoLetter(file: CaseFile, at: { readonly textKey: string; readonly by: Actor }, now: Instant): Result<Changes> {
  if (!mayRead(at.by, file)) return no('noSuchCase');
  const state = letterState(file);
  const before = eventsOf(file.events, 'letterUndone').findLast(({ data }) => data.textKey === at.textKey);
  if (before?.by === at.by.id) return ok(backTo(file.matter, null, []));
  if (before !== undefined) return undoneBefore(file, before, now);
  const waiting = state.waiting.find((letter) => letter.textKey === at.textKey);
  if (waiting === undefined || (waiting.sendAfter <= now && !waitsOn(file, waiting, now)))
    return gone('letter', eventsOf(file.events, 'letterSent').find(({ data }) => data.textKey === at.textKey)?.at, now);
  const together = state.waiting.filter((letter) => letter.sendAfter === waiting.sendAfter);
  const back = together.map((letter) => stageBefore(file.matter, letter)).find((one) => one !== null);
  const undone = together.map(({ textKey }): NewEvent => ({ kind: 'letterUndone', data: { textKey }, at: now, by: at.by.id }));
  return ok(backTo(file.matter, back ?? null, undone));
}

/** Somebody else was first, or the product itself: what it was goes no further. */
function undoneBefore(file: CaseFile, { kind, by, at }: Back, now: Instant): Result<Changes> {
  const what = kind === 'letterUndone' ? 'letter' : 'eku';
  const deed = kind === 'decided' ? 'ekuReturned' : by === null ? (`${what}Fell` as const) : (`${what}Undone` as const);
  return doneBefore(file, { code: 'undone', deed, by, at }, now);
}

type Back = EventOf<'letterUndone' | 'ekuUndone' | 'decided'>;

/** How a post that is not on its way any more came back: undone, or given back by the second pair of eyes. */
const backFromEku = ({ events }: CaseFile): Back | undefined =>
  [...eventsOf(events, 'ekuUndone'), ...eventsOf(events, 'decided').filter(isReturn)].sort((a, b) => a.seq - b.seq).at(-1);

const isReturn = ({ data: { type, outcome } }: EventOf<'decided'>): boolean => type === 'confirmEku' && outcome === 'returned';

/** It has gone: when, as far as that is known. */
const gone = (what: 'letter' | 'post', at: Instant | undefined, now: Instant): Result<Changes> => ({
  ok: false,
  problem: { code: 'alreadyDecided', gone: { what, at: at ?? null, now } },
});

/** Takes back a post to EKU that still waits; `alreadyDecided` when it is posted or its end is unknown, `undone` when somebody else took it back. */
export function undoEku(file: CaseFile, by: Actor, now: Instant): Result<Changes> {
  if (!mayRead(by, file)) return no('noSuchCase');
  const post = ekuPost(file);
  const before = post === null ? backFromEku(file) : undefined;
  if (before?.kind === 'ekuUndone' && before.by === by.id) return ok(backTo(file.matter, null, []));
  if (before !== undefined) return undoneBefore(file, before, now);
  const ends = [...eventsOf(file.events, 'ekuPosted'), ...eventsOf(file.events, 'briefSigned')];
  const posted = ends.findLast(({ data }) => data.round === post?.approved.round)?.at;
  if (post === null || post.place !== null || post.isSigned || post.unsureRound !== null) return gone('post', posted, now);
  const isWaiting = waitsForSecond(file, post) || waitsForCompilation(file, post, now) !== null;
  if (post.approved.sendAfter <= now && !isWaiting) return gone('post', posted, now);
  if (isEnd(file.matter.stage)) return no('outcomeNotAllowed'); // it was decided how the case ends: what EKU gets belongs to that
  const event: NewEvent = { kind: 'ekuUndone', data: { round: post.approved.round }, at: now, by: by.id };
  return ok(backTo(file.matter, file.matter.stage === 'atContract' ? 'escalating' : null, [event]));
}

function backTo(kase: Case, stage: Stage | null, events: readonly NewEvent[]): Changes {
  const moved: CasePatch =
    stage === null ? {} : { stage, round: kase.round + 1, closedAs: null, nextStep: null, nextStepDay: null };
  return { matter: { ...moved, lastDecision: { task: '', patch: {}, events } } };
}
