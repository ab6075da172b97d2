// What a pass may do. `diff` makes these, `app/perform` carries them out; there is no other list of effects.

import type { CaseId, Instant, PersonId } from '../brand';
import type { Lying } from '../casefile/lying';
import type { Assessment } from '../casefile/assessment';
import type { CasePatch } from '../casefile/case';
import type { Matter, MatterPatch, WrittenDecision } from '../casefile/matter';
import type { EkuAsk } from '../eku/matter';
import type { PostView, StandingPost } from '../eku/post-view';
import type { EkuAskAnswer } from '../eku/asks';
import type { EkuPlace, EventOf, Happenings, NewEvent, ShownCard } from '../casefile/event';
import type { NewOwnMatter } from '../casefile/own-matter';
import type { Recipient } from '../casefile/recipient';
import type { NewTask, Task, TaskPatch } from '../casefile/task';
import type { LetterType, OwnProcessId } from '../processes/all';
import type { Role } from '../routine/roles';

/** What a card is about. A task is named by its type and round, so a card can be made before the task has an id. */
export type CardSubject =
  | { readonly card: 'task'; readonly task: NewTask }
  | { readonly card: 'reminder'; readonly task: NewTask }
  /** `role`: as what its reader hears of it. */
  | { readonly card: 'overdue'; readonly task: NewTask; readonly role: Role }
  | { readonly card: 'moved'; readonly task: NewTask }
  /** There is a newer card about the same task: sent twice around a crash, or a reminder of a day that was moved. */
  | { readonly card: 'replaced'; readonly task: NewTask }
  | { readonly card: 'ekuNews'; readonly post: StandingPost; readonly caseId: CaseId }
  | { readonly card: 'eku'; readonly post: PostView };

/** A card that should be in somebody's chat. `state` changes when what it shows changes. */
export interface WantedCard {
  readonly tag: string;
  readonly to: Recipient;
  readonly state: string;
  readonly about: CardSubject;
}

/** A letter that nobody needs to read first (letterTypes.readBy null); the text is made when it is sent. */
export interface AutomaticLetter {
  readonly letter: LetterType;
  readonly textKey: string;
}

/** The case as it goes back to where somebody can go on. */
export type Fall = CasePatch & { readonly lastDecision: WrittenDecision };

export type Action =
  | { readonly kind: 'openTask'; readonly task: NewTask }
  | { readonly kind: 'lapseTask'; readonly task: Task }
  /** It is somebody else's: the case has another caseworker, or whoever had it is kept out or has lost the role; or it had lapsed and is wanted again. */
  | { readonly kind: 'moveTask'; readonly task: Task; readonly to: TaskPatch }
  /** Somebody the case names has lost her role: it stands in the history, and the case has no caseworker when it was she. */
  | { readonly kind: 'loseRole'; readonly change: Pick<CasePatch, 'caseworkerId'> & { readonly lastDecision: WrittenDecision } }
  /** Something approved will never go: it is taken back, and the case goes back to where somebody can go on. */
  | { readonly kind: 'fallBack'; readonly change: Fall }
  /** A matter beside the complaints ends by itself: the complaint it was made of has been taken back. */
  | { readonly kind: 'goBack'; readonly change: MatterPatch & { readonly lastDecision: WrittenDecision } }
  /** What the case's own row says of what is weighed beside it. */
  | { readonly kind: 'keepSigns'; readonly signs: Pick<Matter, 'holds' | 'guarded' | 'hasApart' | 'hasReaders'> }
  /** What is weighed has its answer, and its own row does not say so yet. */
  | { readonly kind: 'keepState'; readonly assessment: Assessment; readonly state: Assessment['state'] }
  /** `only`: those it did not reach when it reached others. */
  | { readonly kind: 'sendCard'; readonly card: WantedCard; readonly only?: readonly PersonId[] }
  | { readonly kind: 'updateCard'; readonly shown: ShownCard; readonly card: WantedCard }
  | { readonly kind: 'sendLetter'; readonly letter: Happenings['letterApproved'] }
  | { readonly kind: 'sendAutomatic'; readonly letter: AutomaticLetter }
  /** `isPosted`: a person has seen it in the channel; only our own books are set right. */
  /** The approved summary is looked through a last time, and signed as a brief that goes nowhere. */
  | { readonly kind: 'signBrief'; readonly approved: Happenings['ekuApproved'] }
  | { readonly kind: 'postEku'; readonly approved: Happenings['ekuApproved']; readonly isPosted: boolean }
  /** A post that was withdrawn still says on EKU's site what it said. */
  | { readonly kind: 'emptyPart'; readonly place: EkuPlace }
  /** The unit has answered what EKU asked, and EKU does not see it yet. */
  | {
      readonly kind: 'answerAsk';
      readonly place: EkuPlace;
      readonly ask: Pick<EkuAsk, 'ask' | 'at'>;
      readonly answer: EkuAskAnswer;
    }
  /** Something that was weighed calls for a matter of its own: made twice it is found. `since`: what had ended by then is no answer to it, and one more is made. */
  | { readonly kind: 'openMatter'; readonly matter: NewOwnMatter; readonly event: NewEvent; readonly since?: Instant }
  /** The case that a matter was made of is at *Mottagning* again: that matter is told, and ends by itself. */
  | { readonly kind: 'recallMatter'; readonly process: OwnProcessId; readonly key: string; readonly event: NewEvent }
  /** The content of a case is copied to another place, and lies there from then on; `isBegun`: a pass before this one has said so already. */
  | { readonly kind: 'moveContent'; readonly to: Lying; readonly isBegun: boolean }
  /** The texts of a case say what they are: letters that have gone, or at its end all of them, and then the drafts are taken away (decisions 5). */
  | { readonly kind: 'fileTexts'; readonly letters: readonly string[]; readonly end: 'count' | 'remove' | null }
  /** The keys by which those it concerns find it are made, or taken away; `isBegun`: the history says already that some may be there. */
  | { readonly kind: 'makeFindable'; readonly is: boolean; readonly isBegun: boolean }
  /** What is left of it in any other place is taken away; `upTo`: of what a person has moved outside, only what had come by then. */
  | { readonly kind: 'clearContent'; readonly upTo: Instant | null }
  /** A part of a complaint becomes a case of its own: made twice it is found. */
  | { readonly kind: 'openPart'; readonly divided: EventOf<'divided'> }
  /** It is the same as another case: its words are put there; or it was taken back, and they do not count there any more. */
  | { readonly kind: 'joinWords'; readonly to: CaseId; readonly at: Instant; readonly by: PersonId | null }
  | {
      readonly kind: 'leaveWords';
      readonly to: CaseId;
      readonly textKey: string;
      readonly at: Instant;
      readonly by: PersonId | null;
    }
  /** It is protected, since that place of its history: another case that holds the same words is to be so too. */
  | { readonly kind: 'protectToo'; readonly to: CaseId; readonly since: number }
  | { readonly kind: 'settle'; readonly decision: WrittenDecision }
  /** Something that was done outside the case's own lists gets its row among the events. */
  | { readonly kind: 'noteAnswer'; readonly event: NewEvent };
