// What may be logged: a fixed sentence and ids, numbers, codes and moments beside it. A name or a free text has no way in.

/** Ids and codes are short words without spaces; the log drops anything else. */
export type LogValue = string | number | boolean | null | undefined;

export interface Log {
  readonly info: (message: string, ids?: Readonly<Record<string, LogValue>>) => void;
  readonly warn: (message: string, ids?: Readonly<Record<string, LogValue>>) => void;
  readonly error: (message: string, ids?: Readonly<Record<string, LogValue>>) => void;
}

/** Ids as they may be written: a value with a space, an at sign or more than eighty letters could be a name, and becomes its length. */
export const safeIds = (ids: Readonly<Record<string, LogValue>>): Readonly<Record<string, LogValue>> =>
  Object.fromEntries(Object.entries(ids).map(([name, value]) => [name, isSafe(value) ? value : '[utelämnat]']));

const isSafe = (value: LogValue): boolean => typeof value !== 'string' || (value.length <= 80 && /^[\w.:|/-]*$/.test(value));
