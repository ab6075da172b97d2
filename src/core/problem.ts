// The closed table of refusals: each with the HTTP status it answers machines with. What people read is `problem.<code>` in text/.

import type { PlainDate } from './brand';
import type { Before, Gone } from './deed';
import type { Pointed } from './privacy/where-it-points';
import type { LetterType } from './processes/complaint/letters';

export const problems = {
  notYourTask: { status: 403 },
  notYourCase: { status: 404 },
  noSuchCase: { status: 404 },
  caseRowGone: { status: 404 },
  /** The case's row in *Personuppgifter* somebody has taken away. */
  personalGone: { status: 409 },
  noSuchTask: { status: 404 },
  noSuchAbsence: { status: 404 },
  /** The tab of EKU's channel, for somebody who is not of EKU; asked from another channel; and where no channel is set. */
  ekuMembersOnly: { status: 403 },
  otherChannel: { status: 403 },
  noEkuChannel: { status: 409 },
  noSuchProvider: { status: 404 },
  noSuchCompilation: { status: 404 },
  noSuchContract: { status: 404 },
  /** The provider has one of that number already. */
  contractTaken: { status: 409 },
  /** Somebody else has put the same thing right since it was read. */
  registerChanged: { status: 409 },
  providerAddress: { status: 422 },
  aliasNotPossible: { status: 422 },
  aliasTaken: { status: 422 },
  searchWhat: { status: 400 },
  searchDigits: { status: 400 },
  absenceDays: { status: 422 },
  daysOutOfOrder: { status: 422 },
  termsUnfit: { status: 422 },
  alreadyDecided: { status: 409 },
  /** Somebody else has undone, or taken back, what was to be undone. */
  undone: { status: 409 },
  changedMeanwhile: { status: 409 },
  /** Others have done something since what she answers was read, and she has not seen it. */
  changedSince: { status: 412 },
  textChanged: { status: 409 },
  /** The answer says the other thing of the needs than was assessed. */
  saysOtherwise: { status: 422 },
  otherDay: { status: 422 },
  conflictOfInterest: { status: 403 },
  nobodyLeft: { status: 409 },
  notOfCase: { status: 422 },
  waitsForAssessment: { status: 409 },
  groundMissing: { status: 422 },
  harmTestMissing: { status: 422 },
  pointsAtSomebody: { status: 422 },
  channelNotAllowed: { status: 422 },
  /** Staff who tell are not named to the provider. */
  staffNotNamed: { status: 422 },
  channelMissing: { status: 422 },
  /** The register has no second contact the code of a link could go to. */
  codeContactMissing: { status: 422 },
  containsPersonalData: { status: 422 },
  placeMustChange: { status: 422 },
  tooMany: { status: 429 },
  tooMuchTyped: { status: 409 },
  answerMissing: { status: 422 },
  topicMissing: { status: 422 },
  unitNotStarted: { status: 422 },
  noteMissing: { status: 422 },
  answerNotAllowed: { status: 422 },
  /** The day a link would be for is over. */
  dayIsOver: { status: 422 },
  /** A number that is none, or more than there can be. */
  countNotRead: { status: 422 },
  reasonMissing: { status: 422 },
  makeItACase: { status: 422 },
  /** Neither entered in the register nor said to be kept in order. */
  notRegistered: { status: 422 },
  numberNotRead: { status: 422 },
  /** The number stands on another case; said once more, it is entered. */
  numberElsewhere: { status: 409 },
  /** The same on a card, where nothing can be said once more: on the page it can. */
  numberElsewhereOnCard: { status: 409 },
  mustBeRegistered: { status: 422 },
  tooLateToTakeBack: { status: 409 },
  tooFarToTakeBack: { status: 409 },
  splitActedOn: { status: 409 },
  notDivisible: { status: 403 },
  providerMissing: { status: 422 },
  providerTaken: { status: 422 },
  partNoteMissing: { status: 422 },
  partActedOn: { status: 409 },
  tiedToItself: { status: 422 },
  tooManyTies: { status: 409 },
  leadHasLead: { status: 409 },
  sameHasEnded: { status: 409 },
  /** Whoever complained of the same is somebody else, who is owed an answer of her own. */
  anotherReporter: { status: 409 },
  /** What was answered cannot be put right by her, or not as the case stands. */
  notAmendable: { status: 403 },
  nothingAmended: { status: 422 },
  tooLateToUndo: { status: 409 },
  tooLateToUndoAnswer: { status: 409 },
  fileNotScan: { status: 422 },
  scansTooLarge: { status: 422 },
  noteTakenOver: { status: 409 },
  dateNotAllowed: { status: 422 },
  dayNotPossible: { status: 422 },
  /** Today and later can be chosen, free days too. */
  dayNotAhead: { status: 422 },
  /** What has been done was done today or earlier. */
  dayNotYet: { status: 422 },
  /** Further from when it came than the law lets it be extended. */
  dayTooFar: { status: 422 },
  /** What was given is no day. */
  dayNotRead: { status: 422 },
  receivedNotPossible: { status: 422 },
  receivedTooOld: { status: 422 },
  cameLater: { status: 422 },
  noReceiver: { status: 422 },
  outcomeNotAllowed: { status: 422 },
  stairSkipped: { status: 422 },
  tooManyReaders: { status: 422 },
  levelNotAllowed: { status: 422 },
  dangerOpen: { status: 409 },
  alarmOpen: { status: 409 },
  childConcernOpen: { status: 409 },
  needsNotMet: { status: 422 },
  tooLateToReopen: { status: 409 },
  /** Whoever chose that a case is disposed of cannot confirm it. */
  disposalByOther: { status: 403 },
  disposalNotChosen: { status: 409 },
  /** The information plan does not let it go yet, or something of it runs. */
  disposalNotNow: { status: 409 },
  /** What it became is left, somebody has asked for its documents, or an inspectorate asks about it. */
  disposalBecame: { status: 409 },
  disposalRequested: { status: 409 },
  disposalSupervised: { status: 409 },
  notSignedIn: { status: 401 },
  notForGuests: { status: 403 },
  /** A practice takes no real mail: it would be thrown away. */
  onlyPractice: { status: 409 },
  notInDirectory: { status: 403 },
  badRequest: { status: 400 },
  tooLarge: { status: 413 },
  /** A request that is over: what was found for it stands as it was answered. */
  deskClosed: { status: 409 },
  noSuchDocument: { status: 404 },
  tooManyCases: { status: 409 },
  alreadyOut: { status: 409 },
  /** No provision was said that hinders, or lets. */
  provisionMissing: { status: 422 },
  /** The screening points at places nobody has answered. */
  proposalsLeft: { status: 422 },
  nothingMasked: { status: 422 },
  notMaskable: { status: 422 },
  documentsLeft: { status: 409 },
  identityFirst: { status: 409 },
  nothingFound: { status: 409 },
  casesNotYours: { status: 403 },
  handedOutTooLarge: { status: 413 },
  /** A masked copy was not drawn in time. */
  copyNotReady: { status: 503 },
  /** Something found is masked or withheld, and the answer says that all was handed out. */
  notAllHandedOut: { status: 422 },
  bundleTooLarge: { status: 413 },
  /** What goes to the archive, or in a file to another system. */
  noSuchExport: { status: 404 },
  /** A file of another system that is neither a workbook nor a text of columns. */
  fileNotRead: { status: 422 },
  noSuchDelivery: { status: 404 },
  nothingToExport: { status: 409 },
  stillRunning: { status: 409 },
  exportedBefore: { status: 409 },
  packageChanged: { status: 409 },
  /** It was not drawn in time: the machine has much to do, or the file is heavy. */
  bundleNotReady: { status: 503 },
  tooLong: { status: 422 },
  notOneLine: { status: 422 },
  askNotAllowed: { status: 409 },
  tooManyRemarks: { status: 409 },
  newerText: { status: 409 },
  criterionMissing: { status: 422 },
  notOverProviders: { status: 409 },
  originalGone: { status: 410 },
  unknownCommand: { status: 404 },
  /** Something was asked for; nothing was to be changed. */
  notRead: { status: 503 },
  rowUnreadable: { status: 409 },
  rowStillDamaged: { status: 409 },
  tryAgain: { status: 503 },
  /** A newer version of the product has changed the lists, and this one would write them wrongly. */
  listsNewer: { status: 503 },
} as const satisfies Record<string, { readonly status: number }>;

export type ProblemCode = keyof typeof problems;

/** The fields a refusal can name, as the API calls them; `field.<name>` in text/. */
export const fieldNames = {
  subject: {},
  body: {},
  words: {},
  complainantName: {},
  address: {},
  phone: {},
  postal: {},
  text: {},
  by: {},
  reason: {},
  typed: {},
} as const satisfies Record<string, object>;
export type FieldId = keyof typeof fieldNames;

/** Which field it is about, and by how much. */
export interface FieldFault {
  readonly field: FieldId;
  /** Which of several letters. */
  readonly letter?: LetterType;
  readonly length: number;
  readonly most: number;
}

export interface NotStarted {
  readonly unit: string;
  readonly day: PlainDate;
  readonly untilThen: string;
}

export interface Problem {
  readonly code: ProblemCode;
  /** Of a day that cannot be chosen: the last that can. */
  readonly last?: PlainDate;
  readonly fault?: FieldFault;
  /** Of a number in the register: one as it should look. */
  readonly example?: string;
  /** Of a number in the register: the case it stands on already. */
  readonly standsOn?: string;
  /** Of a unit that has not begun: its name, the day it does, and who receives until then. */
  readonly notStarted?: NotStarted;
  /** Of somebody who cannot be chosen: has not the role (any more), or belongs to EKU. */
  readonly isPerson?: true;
  /** Of a row that cannot be read: it is not there. */
  readonly isRowGone?: true;
  /** Of what can no longer be taken back: when it went; null when it is going just now. */
  readonly gone?: Gone;
  /** Of what somebody has done before: who, when, and what holds now. */
  readonly before?: Before;
  /** Of words that point at somebody: where they stand. Said on the page to whoever wrote or reads them, and never in Teams or a log. */
  readonly points?: Pointed;
}
