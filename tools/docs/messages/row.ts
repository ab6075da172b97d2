// One line of the log as docs/messages.md tells of it, and the answers that many of them share.

export interface Row {
  readonly means: string;
  readonly act: string;
}

export const nothing = 'Inget. Kommer raden om och om igen i en timme: se orsaken bredvid och kör `npm run doctor`';
export const nothingOnce = 'Inget';

/** By heading; what the log says → what it means. */
export type MessageRows = Readonly<Record<string, Readonly<Record<string, Row>>>>;
