// What a case can be closed as.

export const closings = {
  answered: {},
  passedOn: {},
  notACase: {},
  fixedOnSpot: {},
  appealed: {},
  supervision: {},
  disclosure: {},
} as const satisfies Record<string, object>;

export type ClosedAs = keyof typeof closings;
