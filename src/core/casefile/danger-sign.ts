// What intake has seen in a mail that may mean danger: the sender's own mark, or words, by where they stand.

/** Where words that may mean danger stand: in what was written, in what a colleague added, in the subject, in what it quotes or passes on, in what is attached. */
export const dangerPlaces = { words: {}, note: {}, subject: {}, quoted: {}, attached: {} } as const satisfies Record<
  string,
  object
>;
export type DangerPlace = keyof typeof dangerPlaces;

/** They sort a mail first and answer nothing (decisions 8.6). */
export const dangerSigns = { mark: {}, ...dangerPlaces } as const satisfies Record<string, object>;

export type DangerSign = keyof typeof dangerSigns;
