// One Graph request as a value: it can be sent alone or as a part of a batch, and knows how to read its own answer.

import type { z } from 'zod';
import { GraphFailure } from './failure';

/** An answer with its body parsed when it was JSON. */
export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
}

/**
 * When a call may be sent again.
 * `always`: reading, putting, deleting, and creating under a unique key. `untried`: only when Graph said it did nothing (throttled).
 * `never`: what leaves the house, such as a letter (decisions 7.2).
 */
export type Repeat = 'always' | 'untried' | 'never';

/** What came of a call. */
export type Settled<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: GraphFailure };

/** Asks for several at once; never throws for what Graph answers. */
export type AskAll = <T>(calls: readonly Call<T>[]) => Promise<readonly Settled<T>[]>;

export interface Call<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Under the version, with encoded keys and query: `/sites/{id}/lists/{id}/items?%24filter=…`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or bytes (which cannot go in a batch). */
  readonly body?: unknown;
  readonly repeat: Repeat;
  /** A list whose further pages are read too and put into one answer. */
  readonly whole?: true;
  /** Milliseconds, when the usual time is not enough. */
  readonly timeout?: number;
  /**
   * For a create under a unique key: finds the row and answers it when it is the very one this call wrote. Asked when the answer to a first
   * try was lost and the second is told that the key is taken.
   */
  readonly mine?: Call<T | undefined>;
  /**
   * The same asked for by smaller keys, when it is refused at once: more than 5,000 rows lie under one key, which no waiting cures (graph-facts 1.3).
   * Throws `GraphFailure` when they do not give it either.
   */
  readonly inPieces?: (ask: AskAll) => Promise<T>;
  /** Throws when the answer is not what it should be. */
  readonly read: (answer: Answer) => T;
}

type Extra = Pick<Call<unknown>, 'headers' | 'timeout'>;

/** Asks for something; `schema` takes only the fields we use. */
export const get = <T>(path: string, read: (answer: Answer) => T, extra: Extra = {}): Call<T> => ({
  method: 'GET',
  path,
  repeat: 'always',
  read,
  ...extra,
});

/** Asks for all pages of a list. */
export const getWhole = <T>(path: string, read: (answer: Answer) => T, extra: Extra = {}): Call<T> => ({
  ...get(path, read, extra),
  whole: true,
});

/** Makes something or starts something. The caller says when it may be repeated. */
export const post = <T>(path: string, body: unknown, rest: Pick<Call<T>, 'read' | 'repeat' | 'headers'>): Call<T> => ({
  method: 'POST',
  path,
  body,
  ...rest,
});

/** Changes something; `version` is its eTag and makes a change on an old reading fail. */
export const patch = <T>(
  path: string,
  body: unknown,
  rest: Pick<Call<T>, 'read' | 'headers'> & { readonly version?: string },
): Call<T> => {
  const { version, headers, read } = rest;
  return {
    method: 'PATCH',
    path,
    body,
    repeat: 'untried',
    read,
    headers: { ...headers, ...(version === undefined ? {} : { 'If-Match': version }) },
  };
};

/** Takes something away; `missing` when it is not there, and of one version `conflict` when it has changed since. */
export const remove = (path: string, version?: string): Call<undefined> => ({
  method: 'DELETE',
  path,
  repeat: 'always',
  read: nothing,
  ...(version === undefined ? {} : { headers: { 'If-Match': version } }),
});

/** Reads the body with a zod schema; what does not fit is `unreadable`. */
export const body =
  <T>(schema: z.ZodType<T>) =>
  (answer: Answer): T => {
    const parsed = schema.safeParse(answer.body);
    if (!parsed.success) throw new GraphFailure({ kind: 'unreadable', status: answer.status });
    return parsed.data;
  };

/** The same call with what it reads made into something else. */
export function mapped<T, U>(call: Call<T>, make: (value: T) => U): Call<U> {
  const { mine, inPieces, read, ...rest } = call;
  const pieces = inPieces === undefined ? {} : { inPieces: async (ask: AskAll) => make(await inPieces(ask)) };
  const same = { ...rest, ...pieces, read: (answer: Answer) => make(read(answer)) };
  if (mine === undefined) return same;
  return { ...same, mine: mapped(mine, (value) => (value === undefined ? undefined : make(value))) };
}

/** The rows of a key, or of all the smaller ones together where it holds too many. */
export const orInPieces = <T>(call: Call<readonly T[]>, pieces: readonly Call<readonly T[]>[]): Call<readonly T[]> => ({
  ...call,
  inPieces: async (ask) =>
    (await ask(pieces)).flatMap((one) => {
      if (one.ok) return one.value;
      throw one.failure;
    }),
});

/** For answers that have nothing to say. */
export const nothing = (): undefined => undefined;

/** One part of a path, a key for instance. */
export const segment = (key: string): string => encodeURIComponent(key);

/** A text inside a filter: quoted, with quotes inside it doubled. Encoding is `query`'s part. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The query of a path. The only place where query values are encoded: the client does not do it (graph-facts 5). */
export const query = (options: Readonly<Record<string, string | number>>): string =>
  `?${Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
