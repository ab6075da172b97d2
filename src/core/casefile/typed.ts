// What somebody has typed on a page and not handed in yet: which page it belongs to, and its fields by name. Read by its writer alone.

import { caseId, ekuId, isKeyOf, keysOf, matterId, type CaseId, type EkuId, type Instant, type MatterId } from '../brand';
import type { Lying } from './lying';
import { ownProcesses, ownTables, taskTypes, type TaskTypeId } from '../processes/all';
import { isOwnId, ownKey, placeOf } from './own-matter';

/** A task of a case or of another matter, or a page that is no task. */
export type TypedAbout =
  | { readonly kind: 'task'; readonly caseId: MatterId; readonly type: TaskTypeId; readonly round: number }
  | { readonly kind: 'page'; readonly page: TypedPage; readonly id: string };

/**
 * Pages where something is written that is no answer to a task: *Skriv ner* (with the draft it began as), a new matter of another kind, one beside
 * a matter (`12.measure`), a part of a complaint, what is put right of one (`12.topic`), a document weighed for a request (`12-<document>.documents:3`), a post of EKU's,
 * taking a post back, what is changed in a contract (`vardagskraft|RAM-2024-003`; a new one of the provider `vardagskraft|`).
 */
export const typedPages = {
  writeDown: {},
  newMatter: {},
  followUp: {},
  beside: {},
  divide: {},
  amend: {},
  weigh: {},
  ekuPost: {},
  withdrawPost: {},
  contract: {},
} as const satisfies Record<string, object>;
export type TypedPage = keyof typeof typedPages;

export interface Typed {
  readonly about: string;
  /** The window it was written in last, by a name of its own: what comes from the same window is never taken for somebody else's. */
  readonly window: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly at: Instant;
}

/** `12|forwardToProvider|2`, `lexSarah:7|lexSarahReceive|1`, `writeDown|<draft>`, `ekuPost|7.0`; undefined for what is no page of ours. */
export function readAbout(text: string): TypedAbout | undefined {
  const [first = '', type = '', round = '', ...rest] = text.split('|');
  if (isKeyOf(typedPages, first))
    return text.length > 150 ? undefined : { kind: 'page', page: first, id: text.slice(first.length + 1) };
  const isTask =
    (/^\d{1,9}$/.test(first) || isOwnId(first)) && isKeyOf(taskTypes, type) && /^\d{1,5}$/.test(round) && rest.length === 0;
  return isTask && isKeyOf(taskTypes, type) ? { kind: 'task', caseId: matterId(first), type, round: Number(round) } : undefined;
}

/** No case: a case's texts are asked for by its number, and these are never among them. */
export const typedCase = caseId('typed');

/** The same in the restricted place, for what is typed for its matters, and for one that is not written down yet; that of the cases where nothing is restricted. */
const restricted = keysOf(ownProcesses).find((id) => ownTables(id).place === 'restricted');
export const restrictedTyped: MatterId = restricted === undefined ? typedCase : ownKey(restricted, 'typed');

/** The same for a case whose content lies apart. */
export const apartTyped = caseId('typedApart');

/** Every drawer. */
export const typedDrawers: readonly MatterId[] = [...new Set([typedCase, restrictedTyped, apartTyped])];

/** The case a page is about, where it is one; null for a page of another matter, and for one that is about none yet. */
export function caseOfPage(about: string): CaseId | null {
  const page = readAbout(about);
  if (page?.kind === 'page' && page.page === 'weigh') return caseOfDocument(page.id);
  const id =
    page?.kind === 'task' ? page.caseId : page?.page === 'beside' || page?.page === 'amend' ? besideIn(page.id).origin : page?.id;
  const isCase = page?.kind === 'task' || page?.page === 'beside' || page?.page === 'amend' || page?.page === 'withdrawPost';
  return isCase && id !== undefined && /^\d{1,9}$/.test(id) ? caseId(id) : null;
}

/** The case of a document, by what the document is called in a request. */
function caseOfDocument(id: string): CaseId | null {
  const [, number] = /^(\d{1,9})-/.exec(id) ?? [];
  return number === undefined ? null : caseId(number);
}

/** How the keys begin under which what is typed for a case or another matter lies, on whichever page. */
export const typedBeginnings = (id: MatterId): readonly string[] => [
  `draft|${id}|`,
  `draft|beside|${id}.`,
  `draft|amend|${id}.`,
  `draft|weigh|${id}-`,
  `draft|withdrawPost|${id}|`,
  `given|${id}|`,
];

/** The drawer of what is typed for a matter beside the complaints. */
export const ownDrawer = (id: MatterId): MatterId => (placeOf(id) === 'restricted' ? restrictedTyped : typedCase);

/** Where what is typed on a page lies: with the texts of what it is about, wherever the content of its case lies. */
export function drawerOf(about: string, lies: Lying = 'usual'): MatterId {
  if (lies === 'apart') return apartTyped;
  const page = readAbout(about);
  if (page?.kind === 'page') return isRestricted(page) ? restrictedTyped : typedCase;
  return page === undefined ? typedCase : ownDrawer(page.caseId);
}

/** What is written for nobody in particular yet, and beside a matter of the restricted place. */
const isRestricted = ({ page, id }: Extract<TypedAbout, { kind: 'page' }>): boolean =>
  page === 'newMatter' || (page === 'beside' && placeOf(matterId(besideIn(id).origin)) === 'restricted');

/** The matter something is opened beside, and what: `12.measure`. */
export function besideIn(id: string): { readonly origin: string; readonly process: string } {
  const dot = id.indexOf('.');
  return dot === -1 ? { origin: id, process: '' } : { origin: id.slice(0, dot), process: id.slice(dot + 1) };
}

/** The part of a matter a post of EKU's is about: `7.0.ask`; undefined for what is none. */
export function readPost(id: string): { readonly ekuId: EkuId; readonly part: number } | undefined {
  const [, matter, part] = /^(\d{1,9})\.(\d{1,3})\.\w{1,20}$/.exec(id) ?? [];
  return matter === undefined ? undefined : { ekuId: ekuId(matter), part: Number(part) };
}
