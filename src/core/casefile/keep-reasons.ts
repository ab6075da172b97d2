// Why words that may point at somebody stay in a text to a provider. The reason is kept in the history; the words are not (decisions 8.16).

export const keepReasons = {
  needed: {},
  pointsAtNobody: {},
  knownAlready: {},
  saidYes: {},
} as const satisfies Record<string, object>;

export type KeepReason = keyof typeof keepReasons;
