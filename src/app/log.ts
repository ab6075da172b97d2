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

/** What a fault may say of itself: its name, and for those of ours kind, status, code and which call, which are codes by construction. */
export function causeOf(error: unknown): Readonly<Record<string, LogValue>> {
  if (!(error instanceof Error)) return { fault: typeof error };
  const told = ['kind', 'status', 'code', 'where', 'requestId'].flatMap((name) => {
    const value: unknown = Object.getOwnPropertyDescriptor(error, name)?.value;
    return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [];
  });
  return { fault: error.name, ...Object.fromEntries(told) };
}
