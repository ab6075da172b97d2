// What was put right in a complaint after it was answered: each field with what it said and says, as codes, and what had gone by then.

/** Why something is put right. `inList`: somebody changed it by hand in the list. */
export const amendReasons = {
  answeredWrong: {},
  newFacts: {},
  personSaid: {},
  noMoreNeeded: {},
  inList: {},
} as const satisfies Record<string, object>;
export type AmendReason = keyof typeof amendReasons;

/** One field: `null` where nothing was said. */
export interface Amended {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What had gone when it was put right, and cannot be taken back: a letter by its key, a request by one's own secure way by the place of its answer, a post to EKU by its round. */
export interface Gone {
  readonly what: 'letter' | 'ownWay' | 'eku';
  readonly key: string;
}
