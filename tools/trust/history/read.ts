// The history of a trial and what was left at its end, read as whoever knows neither the product nor the server would read them: only these two files are judged.

import { readFileSync } from 'node:fs';
import { z } from 'zod';

const line = z.object({
  n: z.number(),
  /** Milliseconds since 1970, real time: when it was done, and when it was asked for. */
  at: z.number(),
  since: z.number(),
  business: z.string(),
  door: z.enum(['graph', 'teams', 'bot', 'person']),
  who: z.string(),
  method: z.string(),
  path: z.string(),
  query: z.string().default(''),
  ifMatch: z.string().optional(),
  sent: z.unknown().optional(),
  status: z.number(),
  isDone: z.boolean(),
  fault: z.string().optional(),
  retryAfter: z.number().optional(),
  /** Whoever asks again on a connection has read what was answered on it. */
  connection: z.number().optional(),
  got: z.unknown().optional(),
});

const cells = z.record(z.string(), z.unknown());
const final = z.object({
  lists: z.array(z.object({ id: z.string(), title: z.string(), rows: z.array(z.object({ id: z.string(), fields: cells })) })),
  mails: z.array(
    z.object({ id: z.string(), internetId: z.string(), isDraft: z.boolean(), folder: z.string(), mailbox: z.string() }),
  ),
  messages: z.array(z.object({ id: z.string(), chat: z.string(), activity: z.unknown() })),
});

export type Line = z.infer<typeof line>;
export type Final = z.infer<typeof final>;
export type Cells = z.infer<typeof cells>;

/** What a judge is given. */
export interface Told {
  readonly lines: readonly Line[];
  readonly final: Final;
  /** What the replicas logged, as text. */
  readonly logs: readonly string[];
}

/** What was left, as a judge reads it; throws a ZodError when it is not as it should be. */
export const readFinal = (left: unknown): Final => final.parse(left);

/** Throws a ZodError when a line is not as it should be: nothing is passed over. */
export const readTold = (files: {
  readonly history: string;
  readonly final: string;
  readonly logs: readonly string[];
}): Told => ({
  lines: readFileSync(files.history, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text))),
  final: readFinal(JSON.parse(readFileSync(files.final, 'utf8'))),
  logs: files.logs.map((file) => readFileSync(file, 'utf8')),
});

/** Rows of a list at the end. */
export const rowsIn = ({ lists }: Final, title: string): readonly { readonly id: string; readonly fields: Cells }[] =>
  lists.filter((list) => list.title === title).flatMap(({ rows }) => rows);

/** A cell as text. */
export function cellOf(fields: Cells, name: string): string {
  const value = fields[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A row of a list that a call made, changed or took away. */
export interface Item {
  readonly list: string;
  readonly id: string;
}

/** A call of a person's own, not a replica's: who signs in as a person is known by an id. */
export const isPersons = ({ who }: Line): boolean => /^[0-9a-f-]{36}$/.test(who);

const itemPath = /\/lists\/([^/]+)\/items(?:\/(\d+))?(\/fields)?$/;
const made = z.object({ id: z.string() });

/** Which row a change is about; undefined for other calls, and for a row that was not made. */
export function itemOf({ method, path, got }: Line, { lists }: Final): Item | undefined {
  const [, list, named] = itemPath.exec(path) ?? [];
  if (list === undefined || method === 'GET') return undefined;
  const id = named ?? made.safeParse(got).data?.id;
  const title = lists.find((one) => one.id === list)?.title ?? list;
  return id === undefined ? undefined : { list: title, id };
}

const fieldsSent = z.object({ fields: cells });

/** The cells a change sent. */
export const cellsSent = ({ sent, path }: Line): Cells =>
  (path.endsWith('/fields') ? cells.safeParse(sent).data : fieldsSent.safeParse(sent).data?.fields) ?? {};

/** Every object that lies anywhere in a value. */
export function objectsIn(value: unknown): readonly Cells[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  const one = cells.safeParse(value).data;
  return one === undefined ? [] : [one, ...Object.values(one).flatMap(objectsIn)];
}
