// What intake has seen in a mail that may mean danger: the sender's own mark, or words.

/** They sort a mail first and answer nothing (decisions 8.6). */
export const dangerSigns = { mark: {}, words: {} } as const satisfies Record<string, object>;

export type DangerSign = keyof typeof dangerSigns;
