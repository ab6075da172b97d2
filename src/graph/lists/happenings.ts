// What each kind of event carries, to check it when it is read from the list.

import { warnings, type Warning } from '../../core/casefile/warning';
import { z } from 'zod';
import { caseId, ekuId, enumOf, instant, personId, plainDate, textHash } from '../../core/brand';
import { childViews, grounds, type ChildView, type Ground } from '../../core/casefile/ground';
import { dangerSigns, type DangerSign } from '../../core/casefile/danger-sign';
import { channels, type Channel } from '../../core/casefile/channel';
import type { EventKind, Happenings, ShownCard } from '../../core/casefile/event';
import { lostWhys, type LostWhy } from '../../core/casefile/lost';
import { keepReasons, type KeepReason } from '../../core/casefile/keep-reasons';
import { identityProofs, toldHows, toldWhos, type IdentityProof, type ToldHow, type ToldWho } from '../../core/casefile/told';
import { withdrawals, type Withdrawal } from '../../core/casefile/withdrawal';
import { ekuStates, type EkuState } from '../../core/routine/criteria';
import { ekuAsks, type EkuAskId } from '../../core/routine/eku-asks';
import { exits, type ExitId } from '../../core/routine/exits';
import { letterTypes, type LetterType } from '../../core/routine/letters';
import { roles } from '../../core/routine/roles';
import { stages, type Stage } from '../../core/routine/stages';
import { taskTypes, type TaskTypeId } from '../../core/routine/task-types';
import { ending } from './eku-matter-cells';
import { summary } from './eku-summary';

const words = z.string();
const perhaps = z.string().nullable();
const day = words.transform(plainDate);
const moment = words.transform(instant);
const hash = words.transform(textHash);
const channel = z.enum(Object.keys(channels) as [Channel, ...Channel[]]);
const signs = z.array(z.enum(enumOf<DangerSign>(dangerSigns)));
const taskType = z.enum(Object.keys(taskTypes) as [TaskTypeId, ...TaskTypeId[]]);
const letter = z.enum(Object.keys(letterTypes) as [LetterType, ...LetterType[]]);
const ekuState = z.enum(Object.keys(ekuStates) as [EkuState, ...EkuState[]]);
const card: z.ZodType<ShownCard> = z.object({
  tag: words,
  to: words,
  holder: words,
  state: words,
  conversationId: words,
  activityId: words,
});

const ekuPlace = z.object({ round: z.number().int(), ekuId: words.transform(ekuId), part: z.number().int() });

/** A schema for each kind of event. */
export const happenings: { readonly [Kind in EventKind]: z.ZodType<Happenings[Kind]> } = {
  takenBack: z.object({ exit: z.enum(enumOf<ExitId>(exits)) }),
  received: z.object({ channel, forwarded: z.boolean(), signs: signs.exactOptional() }),
  splitOff: z.object({ textKey: words, to: words.transform(caseId), number: words }),
  linked: z.object({
    as: z.enum(['providerAnswer', 'complainantReply', 'duplicate', 'stranger', 'other']),
    textKey: words,
    signs: signs.exactOptional(),
    warnings: z.array(z.enum(enumOf<Warning>(warnings))).exactOptional(),
    isActedOn: z.boolean().exactOptional(),
  }),
  recalled: z.object({ key: words }),
  dangerRaised: z.object({ how: z.enum(['said', 'takenBack', 'child']) }),
  decided: z.object({ task: words, type: taskType, outcome: words, reason: perhaps }),
  gaveAway: z.object({
    task: words,
    how: z.enum(['claimed', 'declined', 'reassigned']),
    reason: perhaps,
    to: words.transform(personId).exactOptional(),
  }),
  roleLost: z.object({
    person: words.transform(personId).nullable(),
    role: z.enum(enumOf(roles)),
    isCaseworker: z.boolean(),
    tasks: z.array(words),
  }),
  dueMoved: z.object({ task: words, from: day, to: day }),
  letterApproved: z.object({
    letter,
    textKey: words,
    hash,
    sendAfter: moment,
    isByHand: z.boolean().default(false),
    left: z.object({ stage: z.enum(enumOf<Stage>(stages)), round: z.number().int() }).exactOptional(),
  }),
  groundGiven: z.object({ ground: z.enum(enumOf<Ground>(grounds)), childView: z.enum(enumOf<ChildView>(childViews)) }),
  wordsKept: z.object({ task: words, reasons: z.array(z.enum(enumOf<KeepReason>(keepReasons))) }),
  letterTold: z.object({
    textKey: words,
    how: z.enum(enumOf<ToldHow>(toldHows)),
    who: z.enum(enumOf<ToldWho>(toldWhos)),
    identity: z.enum(enumOf<IdentityProof>(identityProofs)),
    day,
  }),
  cameOn: z.object({ day }),
  sentOwnWay: z.object({ day }),
  letterUndone: z.object({ textKey: words }),
  letterSent: z.object({ textKey: words }),
  letterFailed: z.object({ textKey: words, why: z.enum(['noReceiver', 'textChanged', 'notReached']) }),
  noted: z.object({ tags: z.array(words) }),
  shown: z.object({ cards: z.array(card) }),
  notReached: z.object({ tag: words, to: words, why: z.enum(['blocked', 'gone', 'nobody', 'notInstalled']) }),
  reachable: z.object({ to: words }),
  ekuApproved: z.object({ summary, hash, round: z.number().int(), sendAfter: moment }),
  ekuStopped: z.object({ round: z.number().int(), places: z.array(words) }),
  ekuNotTried: z.object({ round: z.number().int() }),
  ekuUndone: z.object({ round: z.number().int() }),
  ekuPosted: ekuPlace,
  ekuWithdrawn: ekuPlace.extend({
    number: words,
    reason: z.enum(enumOf<Withdrawal>(withdrawals)),
    readers: z.array(words.transform(personId)),
  }),
  ekuAnswered: z.object({ state: ekuState, ending: ending.nullable() }),
  ekuRemarked: ekuPlace,
  ekuAsked: ekuPlace.extend({ ask: z.enum(enumOf<EkuAskId>(ekuAsks)) }),
  lost: z.object({ why: z.enum(enumOf<LostWhy>(lostWhys)) }),
  edited: z.object({ field: words }),
  putBack: z.object({ field: words }),
};
