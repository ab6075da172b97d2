// Why a row of a case cannot be got back, as whoever let the case go on without it said.

export const lostWhys = { binEmptied: {}, notFound: {}, noVersion: {} } as const satisfies Record<string, object>;
export type LostWhy = keyof typeof lostWhys;

/**
 * What was lost: an event of the history, a task, one of those weighed beside the case, a text, what is weighed itself, or who complained and in which words.
 * Only an event may have noted that something was sent.
 */
export const lostKinds = { event: {}, task: {}, apartTask: {}, text: {}, assessment: {}, personal: {} } as const satisfies Record<
  string,
  object
>;
export type LostKind = keyof typeof lostKinds;
