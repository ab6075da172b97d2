// What has happened in a case, in order. Only codes and keys: the text of a letter or a note lies in the protected site and is named by its key.

import { alike } from '../kept';
import type { AmendReason, Amended, Gone } from './amendment';
import type { AboutValue } from './about';
import type { CaseId, EkuId, Instant, MatterId, PersonId, PlainDate, TextHash } from '../brand';
import type { Withdrawal } from './withdrawal';
import type { EkuActivity, EkuEnding } from '../eku/matter';
import type { CodedSummary } from '../eku/coded';
import type { EkuChoices } from '../eku/summary';
import type { CriterionId, EkuState } from '../processes/complaint/criteria';
import type { EkuAskId } from '../eku/asks';
import type { ExitId } from '../processes/complaint/exits';
import type { LetterType } from '../processes/complaint/letters';
import type { FollowUpCause } from '../routine/follow-ups';
import type { Role } from '../routine/roles';
import type { Stage } from '../processes/complaint/stages';
import type { TaskTypeId } from '../processes/all';
import type { ChildView, Ground } from './ground';
import type { ContentHappenings } from './content-happenings';
import type { DangerSign } from './danger-sign';
import type { CameFrom } from './came-from';
import type { Channel } from './channel';
import type { KeepReason } from './keep-reasons';
import type { KinHappenings } from './kin-happenings';
import type { MailHappenings } from './mail-happenings';
import type { LetterFault } from './letter-fault';
import type { LostKind, LostWhy } from './lost';
import type { InOrderGround } from './registering';
import type { IdentityProof, ToldHow, ToldWho } from './told';

/** A card as it stands in Teams: what it is about (tag), for whom it was meant, who got it, what it shows (state) and where it lies. */
export interface ShownCard {
  readonly tag: string;
  readonly to: string;
  /** The person whose chat it lies in; empty for a channel. */
  readonly holder: string;
  readonly state: string;
  readonly conversationId: string;
  readonly activityId: string;
}

/** Which of the case's posts, and where it stands at EKU. */
export interface EkuPlace {
  readonly round: number;
  readonly ekuId: EkuId;
  /** Its place in the matter, 0 for the first post. */
  readonly part: number;
}

export interface Happenings extends ContentHappenings, KinHappenings, MailHappenings {
  /** `key` names its original in the library, also when its own row is lost. */
  received: {
    readonly channel: Channel;
    readonly forwarded: boolean;
    readonly signs?: readonly DangerSign[];
    readonly key?: string;
    /** It was open in another list before, and was put here at that stage (`processes/complaint/placed`). */
    readonly imported?: Stage;
    /** It came in a file of that system. */
    readonly from?: CameFrom;
  };
  /** Somebody says that a person is in danger: on the page, or by taking back that she is safe. */
  dangerRaised: { readonly how: 'said' | 'takenBack' | 'child' };
  /** A mail that was put in this case and is a case of its own instead. */
  splitOff: { readonly textKey: string; readonly to: CaseId; readonly number: string };
  /** Its writer has completed what she saved at once; what in the new words may mean danger. */
  noteCompleted: { readonly signs: readonly DangerSign[] };
  /** It went back: of the case it goes back to `to` is the new one, of the new one where it went. `gone`: letters that had left the new one. */
  splitBack: { readonly textKey: string; readonly to: CaseId; readonly number: string; readonly gone: number };
  decided: {
    readonly task: string;
    readonly type: TaskTypeId;
    readonly outcome: string;
    readonly reason: string | null;
    /** In whose place, where whoever it is with was away. */
    readonly inPlaceOf?: PersonId;
    /** It was answered before the case was put here. */
    readonly isBefore?: true;
  };
  gaveAway: {
    readonly task: string;
    readonly how: 'claimed' | 'declined' | 'reassigned';
    readonly reason: string | null;
    /** The colleague it went to; absent when it went to a role. */
    readonly to?: PersonId;
  };
  /**
   * A role the case counted on: somebody it names does not hold it any more, or nobody does (`person` null). Those tasks lie with somebody else
   * now; `isCaseworker`: so does the case.
   */
  roleLost: {
    readonly person: PersonId | null;
    readonly role: Role;
    readonly isCaseworker: boolean;
    readonly tasks: readonly string[];
  };
  dueMoved: { readonly task: string; readonly from: PlainDate; readonly to: PlainDate };
  letterApproved: {
    readonly letter: LetterType;
    readonly textKey: string;
    readonly hash: TextHash;
    readonly sendAfter: Instant;
    /** To be read out or posted by somebody; it never goes by mail. */
    readonly isByHand?: boolean;
    /** Where the case stood when its answer took it on; absent where it stayed. */
    readonly left?: { readonly stage: Stage; readonly round: number };
  };
  /** The person has been given word by hand. */
  letterTold: {
    readonly textKey: string;
    readonly how: ToldHow;
    readonly who: ToldWho;
    readonly identity: IdentityProof;
    readonly day: PlainDate;
  };
  /** The day it came to the municipality, as it was answered at *Mottagning*. */
  cameOn: { readonly day: PlainDate };
  /** The request to the provider went by one's own secure way, on that day. */
  sentOwnWay: { readonly day: PlainDate };
  /** A notice that the answer is late tells that it comes by this day. */
  newDayTold: { readonly day: PlainDate };
  /** On what ground the provider may know whom it concerns, and a child's own view; who said so in words lies in the protected site. */
  groundGiven: { readonly ground: Ground; readonly childView: ChildView };
  /** The one proposed has the case without the manager having been asked: the routine says so. */
  assigned: { readonly person: PersonId };
  /** *Inget av detta* to all the legal questions that answer asked (decisions 3). */
  legalNone: { readonly task: string };
  /** A relative told of it without the individual's yes: what the test of harm came to. Why lies in the protected site. */
  harmTested: { readonly outcome: AboutValue<'harmTest'> };
  /** Words that may point at somebody stood in what went to the provider all the same: why, one reason each. Never the words. */
  wordsKept: { readonly task: string; readonly reasons: readonly KeepReason[] };
  /** A matter of its own was opened of what that task weighed. */
  matterOpened: { readonly task: string };
  /** It gave cause to follow up its provider, and that was proposed to whoever does. `nth`: which time it gave that cause; absent: the first. */
  followUpProposed: { readonly cause: FollowUpCause; readonly nth?: number };
  /** The case ended: what came was no complaint, and goes on as a matter of its own. */
  became: { readonly exit: ExitId };
  /** The matter made of what that task decided has been told that the case was taken back. */
  matterRecalled: { readonly task: string };
  /** The complaint that this matter was made of is at *Mottagning* again. */
  wentBack: Readonly<Record<string, never>>;
  /** Where the person is reached has been noted after *Mottagning*; the address and the number stand beside the name alone. */
  reachNoted: Readonly<Record<string, never>>;
  /** What somebody had written for a task that another answered first, and put beside that answer, lies under that key. */
  wordsAdded: { readonly task: string; readonly textKey: string };
  /** What somebody wrote with an answer lies under that key. */
  noteWritten: { readonly task: string; readonly textKey: string };
  /** An answer in a matter beside the complaints was taken back: what it had been. */
  answerUndone: { readonly task: string; readonly outcome: string; readonly reason: string | null };
  letterUndone: { readonly textKey: string };
  /** `isPractice`: it would have gone. */
  letterSent: { readonly textKey: string; readonly isPractice?: true };
  letterFailed: { readonly textKey: string; readonly why: LetterFault };
  noted: { readonly tags: readonly string[] };
  shown: { readonly cards: readonly ShownCard[] };
  notReached: { readonly tag: string; readonly to: string; readonly why: 'blocked' | 'gone' | 'nobody' | 'notInstalled' };
  /** Somebody who was not reached can be again: what did not arrive goes now. */
  reachable: { readonly to: string };
  /**
   * The summary waits here until it is posted: EKU's own site gets nothing before that. Own words lie in the protected site under `wordsKey`;
   * `hash` is that of the post with them.
   */
  ekuApproved: {
    readonly summary: CodedSummary;
    readonly wordsKey?: string;
    /** What was chosen, where the summary says too little for it to be read out of it. */
    readonly choices?: EkuChoices;
    readonly hash: TextHash;
    readonly round: number;
    readonly sendAfter: Instant;
  };
  /** The last net found something that may point at a person: the post did not go. Where, as codes. */
  ekuStopped: { readonly round: number; readonly places: readonly string[] };
  /** A try that was noted came to nothing before anything was posted: the world failed first. */
  ekuNotTried: { readonly round: number };
  ekuUndone: { readonly round: number };
  /** The approved summary went nowhere: it is a signed brief, kept in the case under the hash that was read (decisions 4). */
  briefSigned: { readonly round: number; readonly hash: TextHash };
  ekuPosted: EkuPlace & { readonly isPractice?: true };
  ekuWithdrawn: EkuPlace & { readonly number: string; readonly reason: Withdrawal; readonly readers: readonly PersonId[] };
  ekuAnswered: { readonly state: EkuState; readonly activity: EkuActivity | null; readonly ending: EkuEnding | null };
  /** EKU has asked something about this case's part of a matter; `at` tells it from the same question asked again. */
  ekuAsked: EkuPlace & { readonly ask: EkuAskId };
  /** A related case came in, and the counts have come to a threshold: which criteria, and how many complaints were counted. */
  /** `providers`: it is the same thing at so many owners, and not one provider's. */
  patternSeen: { readonly criteria: readonly CriterionId[]; readonly cases: number; readonly providers?: number };
  /** EKU has written something about this case's part; the words stand in the matter. */
  ekuRemarked: EkuPlace;
  /** It is entered in the register under a number, or kept in order on a ground; one of the two. */
  registered: { readonly number: string | null; readonly inOrder: InOrderGround | null };
  /** Whom it is open to by name from now on, and whether it is shut to everybody else. */
  accessSet: { readonly isLimited: boolean; readonly readers: readonly PersonId[] };
  /** A case that went another way is at *Mottagning* again; `exit`: null, it had been taken for a complaint. */
  takenBack: { readonly exit: ExitId | null };
  /** Somebody gave a wrong code so often that the provider's link is shut; `link` is the beginning of its hash. */
  answerLinkLocked: { readonly link: string };
  /** The code of the link goes by mail to the provider's second contact. */
  answerCodeMailed: { readonly link: string };
  /** A provider was asked, or asked again, through a link: by mail, or by whoever made it. */
  linkMade: { readonly link: string; readonly isMailed: boolean; readonly isReminder: boolean };
  /** A provider answered that task through a link; all of what it said lies under that key. */
  handedIn: { readonly task: string; readonly link: string; readonly textKey: string };
  /** What stood in this place was taken away by hand and cannot be got back; the case goes on. `row`: its number, of an event unknown. */
  lost: { readonly why: LostWhy; readonly of: LostKind; readonly row?: string };
  /**
   * What was answered has been put right: what it said and says, why, and what had gone by then. `left`: where the case stood, when it went back
   * to an earlier stage.
   */
  amended: {
    readonly changes: readonly Amended[];
    readonly reason: AmendReason;
    readonly gone: readonly Gone[];
    readonly left?: { readonly stage: Stage; readonly round: number };
  };
  /** The amendment in that place was taken back. */
  amendmentUndone: { readonly amendment: number };
  edited: { readonly field: string };
  putBack: { readonly field: string };
}

export type EventKind = keyof Happenings;

/** `by` is null when the product did it by itself. */
export type NewEvent = {
  [Kind in EventKind]: {
    readonly kind: Kind;
    readonly data: Happenings[Kind];
    readonly at: Instant;
    readonly by: PersonId | null;
  };
}[EventKind];

/** `case|seq` is unique in the list, so two writers never take the same place. */
export type CaseEvent = NewEvent & { readonly caseId: MatterId; readonly seq: number };

export type EventOf<Kind extends EventKind> = Extract<CaseEvent, { kind: Kind }>;

/** The events of one kind, in order. */
export function eventsOf<Kind extends EventKind>(events: readonly CaseEvent[], kind: Kind): readonly EventOf<Kind>[] {
  return alike(events, kind).filter((event): event is EventOf<Kind> => event.kind === kind);
}
