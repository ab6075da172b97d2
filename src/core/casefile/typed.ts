// What somebody has typed on a page and not handed in yet: which page it belongs to, and its fields by name. Read by its writer alone.

import { caseId, ekuId, isKeyOf, type CaseId, type EkuId, type Instant } from '../brand';
import { taskTypes, type TaskTypeId } from '../processes/all';

/** A task of a case, or a page that is no task. */
export type TypedAbout =
  | { readonly kind: 'task'; readonly caseId: CaseId; readonly type: TaskTypeId; readonly round: number }
  | { readonly kind: 'page'; readonly page: TypedPage; readonly id: string };

/** Pages where something is written that is no answer to a task: *Skriv ner* (with the draft it began as), a post of EKU's, taking a post back. */
export const typedPages = { writeDown: {}, ekuPost: {}, withdrawPost: {} } as const satisfies Record<string, object>;
export type TypedPage = keyof typeof typedPages;

export interface Typed {
  readonly about: string;
  /** The window it was written in last, by a name of its own: what comes from the same window is never taken for somebody else's. */
  readonly window: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly at: Instant;
}

/** `12|forwardToProvider|2`, `writeDown|<draft>`, `ekuPost|7.0`; undefined for what is no page of ours. */
export function readAbout(text: string): TypedAbout | undefined {
  const [first = '', type = '', round = '', ...rest] = text.split('|');
  if (isKeyOf(typedPages, first))
    return text.length > 150 ? undefined : { kind: 'page', page: first, id: text.slice(first.length + 1) };
  const isTask = /^\d{1,9}$/.test(first) && isKeyOf(taskTypes, type) && /^\d{1,5}$/.test(round) && rest.length === 0;
  return isTask && isKeyOf(taskTypes, type) ? { kind: 'task', caseId: caseId(first), type, round: Number(round) } : undefined;
}

/** The part of a matter a post of EKU's is about: `7.0.ask`; undefined for what is none. */
export function readPost(id: string): { readonly ekuId: EkuId; readonly part: number } | undefined {
  const [, matter, part] = /^(\d{1,9})\.(\d{1,3})\.\w{1,20}$/.exec(id) ?? [];
  return matter === undefined ? undefined : { ekuId: ekuId(matter), part: Number(part) };
}

/** Fields of the panel that hands a task on: they are the giver's, and do not go along. */
export const givingFields = 'giving.';
