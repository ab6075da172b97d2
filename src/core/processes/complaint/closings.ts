// What a case can be closed as.

export const closings = {
  answered: {},
  passedOn: {},
  notACase: {},
  fixedOnSpot: {},
  /** It was no complaint, and goes on as a matter of its own. */
  became: {},
  /** The same person had written of it before: another case answers it. */
  sameCase: {},
} as const satisfies Record<string, object>;

export type ClosedAs = keyof typeof closings;
