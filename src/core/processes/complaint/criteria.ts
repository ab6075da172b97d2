// The three criteria for contacting EKU, the five questions, and the coded answers they take (R244–R254). Nothing here can hold prose.

export const criteria = {
  recurring: { because: 'R244' },
  serious: { because: 'R245' },
  systematic: { because: 'R246' },
} as const satisfies Record<string, { readonly because: string }>;
export type CriterionId = keyof typeof criteria;

/** Why a criterion is met, as a code. */
export const criterionReasons = {
  sameTopicAgain: { criterion: 'recurring' },
  promisedMeasureMissing: { criterion: 'recurring' },
  riskForHealth: { criterion: 'serious' },
  severalTogether: { criterion: 'serious' },
  severalAreas: { criterion: 'systematic' },
  severalUnits: { criterion: 'systematic' },
} as const satisfies Record<string, { readonly criterion: CriterionId }>;
export type CriterionReason = keyof typeof criterionReasons;

/** Wider words for topics, used where a topic alone could point at somebody (decisions 6). */
export const topicGroups = {
  performance: {},
  treatment: {},
  continuity: {},
  information: {},
  documentation: {},
  safety: {},
  content: {},
} as const satisfies Record<string, object>;
export type TopicGroup = keyof typeof topicGroups;

/** What a complaint is about (R007, R133). */
export const topics = {
  missedVisits: { group: 'performance' },
  lateVisits: { group: 'performance' },
  shortVisits: { group: 'performance' },
  taskNotDone: { group: 'performance' },
  treatment: { group: 'treatment' },
  language: { group: 'treatment' },
  continuity: { group: 'continuity' },
  information: { group: 'information' },
  availability: { group: 'information' },
  documentation: { group: 'documentation' },
  caseHandling: { group: 'documentation' },
  medication: { group: 'safety', isCare: true },
  safety: { group: 'safety' },
  keysAndMoney: { group: 'safety' },
  food: { group: 'content' },
  activity: { group: 'content' },
  otherQuality: { group: 'content' },
} as const satisfies Record<string, { readonly group: TopicGroup; readonly isCare?: true }>;
export type TopicId = keyof typeof topics;

/** Whether health care is concerned: the answer then explains and says what is planned (L09, PSL 3 kap. 8 b §). */
export const isCare = (topic: TopicId | null): boolean => topic !== null && 'isCare' in topics[topic];

/** What remains after provider contact and individual follow-up (R057, R254). */
export const remainingFaults = {
  notRemedied: {},
  noAnswer: {},
  answerInsufficient: {},
  measuresNotKept: {},
  documentationMissing: {},
  staffingUncertain: {},
} as const satisfies Record<string, object>;
export type RemainingFault = keyof typeof remainingFaults;

/** What the unit manager wishes of EKU (decisions 6). */
export const ekuWishes = { dialogue: {}, followUp: {}, correction: {}, unannouncedVisit: {} } as const satisfies Record<
  string,
  object
>;
export type EkuWish = keyof typeof ekuWishes;

/** States of a matter at EKU, in the order they can be reached. */
export const ekuStates = {
  approved: { next: ['posted'] },
  posted: { next: ['received'] },
  received: { next: ['followUpStarted', 'finished'] },
  followUpStarted: { next: ['finished'] },
  finished: { next: [] },
  /** Taken back by the unit manager; nothing of what it said is left. */
  withdrawn: { next: [] },
} as const satisfies Record<string, { readonly next: readonly string[] }>;
export type EkuState = keyof typeof ekuStates;
