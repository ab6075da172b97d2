// What each kind of event carries, to check it when it is written and when it is read: codes, keys and days, never anybody's words.

import { mostReaders } from '../../core/access/opened';
import { warnings, type Warning } from '../../core/casefile/warning';
import { z } from 'zod';
import { caseId, ekuId, enumOf, instant, personId, plainDate, providerId, textHash } from '../../core/brand';
import { childViews, grounds, type ChildView, type Ground } from '../../core/casefile/ground';
import { dangerSigns, type DangerSign } from '../../core/casefile/danger-sign';
import { amendReasons, type AmendReason } from '../../core/casefile/amendment';
import { aboutFields } from '../../core/casefile/about';
import { isShownReference } from '../../core/casefile/came-from';
import { channels, type Channel } from '../../core/casefile/channel';
import { dividedOvers, type DividedOver } from '../../core/casefile/division';
import type { EventKind, Happenings, ShownCard } from '../../core/casefile/event';
import { letterFaults, type LetterFault } from '../../core/casefile/letter-fault';
import { protectionFounds } from '../../core/casefile/kin-happenings';
import { lostKinds, lostWhys, type LostKind, type LostWhy } from '../../core/casefile/lost';
import { disposalGrounds } from '../../core/records/disposal-choices';
import { lyings, type Lying } from '../../core/casefile/lying';
import { keepReasons, type KeepReason } from '../../core/casefile/keep-reasons';
import { identityProofs, toldHows, toldWhos, type IdentityProof, type ToldHow, type ToldWho } from '../../core/casefile/told';
import { inOrderGrounds, readRegistryNumber, type InOrderGround } from '../../core/casefile/registering';
import { withdrawals, type Withdrawal } from '../../core/casefile/withdrawal';
import { criteria, ekuStates, type CriterionId, type EkuState } from '../../core/processes/complaint/criteria';
import { ekuAsks, type EkuAskId } from '../../core/eku/asks';
import { followUpCauses, type FollowUpCause } from '../../core/routine/follow-ups';
import { exits, type ExitId } from '../../core/processes/complaint/exits';
import { letterTypes, type LetterType } from '../../core/processes/complaint/letters';
import { roles } from '../../core/routine/roles';
import { stages, type Stage } from '../../core/processes/complaint/stages';
import { taskTypes, type TaskTypeId } from '../../core/processes/all';
import { activity, ending } from './eku-matter-cells';
import { choices, codedSummary } from './eku-summary';
import { word } from './word';

const perhaps = word.nullable();
const day = word.transform(plainDate);
const moment = word.transform(instant);
const aCase = word.transform(caseId);
const dividedOver = z.enum(enumOf<DividedOver>(dividedOvers));
const hash = word.transform(textHash);
const channel = z.enum(Object.keys(channels) as [Channel, ...Channel[]]);
const signs = z.array(z.enum(enumOf<DangerSign>(dangerSigns)));
const taskType = z.enum(Object.keys(taskTypes) as [TaskTypeId, ...TaskTypeId[]]);
const letter = z.enum(Object.keys(letterTypes) as [LetterType, ...LetterType[]]);
const ekuState = z.enum(Object.keys(ekuStates) as [EkuState, ...EkuState[]]);
const card: z.ZodType<ShownCard> = z.object({
  tag: word,
  to: word,
  holder: word,
  state: word,
  conversationId: word,
  activityId: word,
});

const isPractice = z.literal(true).exactOptional();
const left = z.object({ stage: z.enum(enumOf<Stage>(stages)), round: z.number().int() });
const ekuPlace = z.object({ round: z.number().int(), ekuId: word.transform(ekuId), part: z.number().int() });

/** A schema for each kind of event. */
export const happenings: { readonly [Kind in EventKind]: z.ZodType<Happenings[Kind]> } = {
  registered: z.object({
    number: z
      .string()
      .refine((number) => readRegistryNumber(number) === number)
      .nullable(),
    inOrder: z.enum(enumOf<InOrderGround>(inOrderGrounds)).nullable(),
  }),
  accessSet: z.object({ isLimited: z.boolean(), readers: z.array(word.transform(personId)).max(mostReaders) }),
  takenBack: z.object({ exit: z.enum(enumOf<ExitId>(exits)).nullable() }),
  received: z.object({
    channel,
    forwarded: z.boolean(),
    signs: signs.exactOptional(),
    key: word.exactOptional(),
    imported: z.enum(enumOf<Stage>(stages)).exactOptional(),
    from: z.object({ system: word, reference: z.string().refine(isShownReference).nullable() }).exactOptional(),
  }),
  splitOff: z.object({ textKey: word, to: aCase, number: word }),
  noteCompleted: z.object({ signs }),
  splitBack: z.object({ textKey: word, to: aCase, number: word, gone: z.number().int() }),
  linked: z.object({
    as: z.enum(['providerAnswer', 'complainantReply', 'duplicate', 'stranger', 'other']),
    textKey: word,
    signs: signs.exactOptional(),
    warnings: z.array(z.enum(enumOf<Warning>(warnings))).exactOptional(),
    isActedOn: z.boolean().exactOptional(),
    from: aCase.exactOptional(),
  }),
  divided: z.object({ part: word, over: dividedOver, providerId: word.transform(providerId).nullable() }),
  partOpened: z.object({ part: word, to: aCase }),
  partOf: z.object({ part: word, of: aCase, over: dividedOver }),
  undivided: z.object({ part: word }),
  tied: z.object({ to: aCase, leads: z.boolean(), carries: z.boolean() }),
  untied: z.object({ to: aCase }),
  sameAs: z.object({ to: aCase }),
  wordsJoined: z.object({ to: aCase, textKey: word }),
  wordsLeft: z.object({ to: aCase, textKey: word }),
  protectionPassed: z.object({ to: aCase, since: z.number().int(), found: z.enum(protectionFounds) }),
  protectedWith: z.object({ of: aCase, since: z.number().int() }),
  recalled: z.object({ key: word }),
  dangerRaised: z.object({ how: z.enum(['said', 'takenBack', 'child']) }),
  decided: z.object({
    task: word,
    type: taskType,
    outcome: word,
    reason: perhaps,
    inPlaceOf: word.transform(personId).exactOptional(),
    isBefore: z.literal(true).exactOptional(),
  }),
  gaveAway: z.object({
    task: word,
    how: z.enum(['claimed', 'declined', 'reassigned']),
    reason: perhaps,
    to: word.transform(personId).exactOptional(),
  }),
  roleLost: z.object({
    person: word.transform(personId).nullable(),
    role: z.enum(enumOf(roles)),
    isCaseworker: z.boolean(),
    tasks: z.array(word),
  }),
  dueMoved: z.object({ task: word, from: day, to: day }),
  letterApproved: z.object({
    letter,
    textKey: word,
    hash,
    sendAfter: moment,
    isByHand: z.boolean().default(false),
    left: left.exactOptional(),
  }),
  groundGiven: z.object({ ground: z.enum(enumOf<Ground>(grounds)), childView: z.enum(enumOf<ChildView>(childViews)) }),
  assigned: z.object({ person: word.transform(personId) }),
  legalNone: z.object({ task: word }),
  harmTested: z.object({ outcome: z.enum(aboutFields.harmTest.of) }),
  wordsKept: z.object({ task: word, reasons: z.array(z.enum(enumOf<KeepReason>(keepReasons))) }),
  letterTold: z.object({
    textKey: word,
    how: z.enum(enumOf<ToldHow>(toldHows)),
    who: z.enum(enumOf<ToldWho>(toldWhos)),
    identity: z.enum(enumOf<IdentityProof>(identityProofs)),
    day,
  }),
  cameOn: z.object({ day }),
  sentOwnWay: z.object({ day }),
  newDayTold: z.object({ day }),
  matterOpened: z.object({ task: word }),
  followUpProposed: z.object({
    cause: z.enum(enumOf<FollowUpCause>(followUpCauses)),
    nth: z.number().int().min(2).exactOptional(),
  }),
  became: z.object({ exit: z.enum(enumOf<ExitId>(exits)) }),
  matterRecalled: z.object({ task: word }),
  reachNoted: z.object({}),
  wentBack: z.object({}),
  wordsAdded: z.object({ task: word, textKey: word }),
  noteWritten: z.object({ task: word, textKey: word }),
  answerUndone: z.object({ task: word, outcome: word, reason: word.nullable() }),
  letterUndone: z.object({ textKey: word }),
  letterSent: z.object({ textKey: word, isPractice }),
  letterFailed: z.object({ textKey: word, why: z.enum(enumOf<LetterFault>(letterFaults)) }),
  noted: z.object({ tags: z.array(word) }),
  shown: z.object({ cards: z.array(card) }),
  notReached: z.object({ tag: word, to: word, why: z.enum(['blocked', 'gone', 'nobody', 'notInstalled']) }),
  reachable: z.object({ to: word }),
  ekuApproved: z.object({
    summary: codedSummary,
    wordsKey: word.exactOptional(),
    choices: choices.exactOptional(),
    hash,
    round: z.number().int(),
    sendAfter: moment,
  }),
  ekuStopped: z.object({ round: z.number().int(), places: z.array(word) }),
  ekuNotTried: z.object({ round: z.number().int() }),
  ekuUndone: z.object({ round: z.number().int() }),
  answerCodeMailed: z.object({ link: word }),
  answerLinkLocked: z.object({ link: word }),
  linkMade: z.object({ link: word, isMailed: z.boolean(), isReminder: z.boolean() }),
  handedIn: z.object({ task: word, link: word, textKey: word }),
  briefSigned: z.object({ round: z.number().int(), hash }),
  ekuPosted: ekuPlace.extend({ isPractice }),
  ekuWithdrawn: ekuPlace.extend({
    number: word,
    reason: z.enum(enumOf<Withdrawal>(withdrawals)),
    readers: z.array(word.transform(personId)),
  }),
  ekuAnswered: z.object({ state: ekuState, activity: activity.nullable().default(null), ending: ending.nullable() }),
  ekuRemarked: ekuPlace,
  ekuAsked: ekuPlace.extend({ ask: z.enum(enumOf<EkuAskId>(ekuAsks)) }),
  patternSeen: z.object({
    criteria: z.array(z.enum(enumOf<CriterionId>(criteria))),
    cases: z.number().int(),
    providers: z.number().int().exactOptional(),
  }),
  lost: z.object({ why: z.enum(enumOf<LostWhy>(lostWhys)), of: z.enum(enumOf<LostKind>(lostKinds)), row: word.exactOptional() }),
  contentMoving: z.object({ to: z.enum(enumOf<Lying>(lyings)) }),
  contentMoved: z.object({ to: z.enum(enumOf<Lying>(lyings)), documents: z.number().int(), hash: word }),
  contentHandedOver: z.object({
    day,
    receipt: z.string().refine((number) => readRegistryNumber(number) === number),
  }),
  lettersFiled: z.object({ textKeys: z.array(word) }),
  draftsWeeded: z.object({ drafts: z.number().int(), documents: z.number().int() }),
  draftsGone: z.object({}),
  findableBegun: z.object({}),
  findableMade: z.object({}),
  findableGone: z.object({}),
  contentCleared: z.object({ documents: z.number().int() }),
  disposalOrdered: z.object({ ground: z.enum(disposalGrounds), chosenBy: word.transform(personId) }),
  disposalUndone: z.object({}),
  exported: z.object({
    to: word,
    name: word,
    hash: word,
    size: z.number().int(),
    documents: z.number().int(),
    lacking: z.number().int(),
  }),
  amended: z.object({
    changes: z.array(z.object({ field: word, from: perhaps, to: perhaps })),
    reason: z.enum(enumOf<AmendReason>(amendReasons)),
    gone: z.array(z.object({ what: z.enum(['letter', 'ownWay', 'eku']), key: word })),
    left: left.exactOptional(),
  }),
  amendmentUndone: z.object({ amendment: z.number().int() }),
  edited: z.object({ field: word }),
  putBack: z.object({ field: word }),
};
