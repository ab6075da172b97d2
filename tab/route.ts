// Which page an address means, and going from one page to another without loading the tab anew.

import { useMemo, useSyncExternalStore } from 'react';
import { isKeyOf } from '../src/core/brand';

/** Pages that are themselves, whatever the address says more. */
export type PlainPage =
  | 'myWork'
  | 'cases'
  | 'unit'
  | 'providers'
  | 'followUps'
  | 'ekuMatters'
  | 'ekuChannel'
  | 'ekuChannelSetup'
  | 'setAside'
  | 'register'
  | 'measures'
  | 'compilations'
  | 'absence'
  | 'log'
  | 'settings'
  | 'health'
  | 'nowhere';

export type Route =
  | { readonly page: PlainPage }
  | { readonly page: 'case'; readonly caseId: string }
  | { readonly page: 'provider'; readonly id: string }
  | { readonly page: 'followUpLine'; readonly id: string }
  | { readonly page: 'compilation'; readonly id: string }
  | { readonly page: 'task'; readonly caseId: string; readonly type: string; readonly round: number }
  | { readonly page: 'ekuDraft'; readonly caseId: string; readonly round: number }
  | { readonly page: 'writeDown'; readonly draftId: string | undefined }
  | { readonly page: 'matter'; readonly id: string; readonly task?: TaskAt }
  | { readonly page: 'beside'; readonly id: string; readonly process: string }
  | { readonly page: 'newMatter'; readonly process: string | undefined };

/** A task as an address names it. */
export interface TaskAt {
  readonly type: string;
  readonly round: number;
}

const plainPages = {
  '': 'myWork',
  cases: 'cases',
  unit: 'unit',
  providers: 'providers',
  'follow-ups': 'followUps',
  eku: 'ekuMatters',
  channel: 'ekuChannel',
  'channel-setup': 'ekuChannelSetup',
  'set-aside': 'setAside',
  register: 'register',
  measures: 'measures',
  compilations: 'compilations',
  absence: 'absence',
  log: 'log',
  settings: 'settings',
  health: 'health',
} as const;

/** The page of a path below `/tab/` with its query. */
export function readRoute(address: string): Route {
  const [path = '', query = ''] = address.split('?');
  const [first = '', id = '', type = '', round = ''] = path
    .replace(/^\/tab/, '')
    .split('/')
    .slice(1)
    .map(decoded);
  if (first === 'case' && id !== '') return caseRoute({ caseId: id, type, round });
  if (first === 'providers' && id !== '') return { page: 'provider', id };
  if (first === 'follow-ups' && id !== '') return { page: 'followUpLine', id };
  if (first === 'compilations' && id !== '') return { page: 'compilation', id };
  if (first === 'matter' && id !== '') return matterRoute({ id, type, round });
  if (first === 'beside' && type !== '') return { page: 'beside', id, process: type };
  if (first === 'new-matter') return { page: 'newMatter', process: id === '' ? undefined : id };
  if (first === 'write-down') return { page: 'writeDown', draftId: new URLSearchParams(query).get('draft') ?? undefined };
  return { page: isKeyOf(plainPages, first) ? plainPages[first] : 'nowhere' };
}

function caseRoute({ caseId, type, round }: { readonly caseId: string; readonly type: string; readonly round: string }): Route {
  if (type === '' || !/^\d{1,5}$/.test(round)) return { page: 'case', caseId };
  if (type === 'approveEku' || type === 'confirmEku') return { page: 'ekuDraft', caseId, round: Number(round) };
  return { page: 'task', caseId, type, round: Number(round) };
}

/** A matter beside the complaints, `lexSarah:7`. */
function matterRoute({ id, type, round }: { readonly id: string; readonly type: string; readonly round: string }): Route {
  if (type === '' || !/^\d{1,5}$/.test(round)) return { page: 'matter', id };
  return { page: 'matter', id, task: { type, round: Number(round) } };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

const listeners = new Set<() => void>();
/** Only *Skriv ner* has something in its query that makes it another page; what a list is narrowed to is no other page. */
const addressNow = (): string => {
  const { pathname, search } = window.location;
  return pathname.startsWith('/tab/write-down') ? `${pathname}${search}` : pathname;
};

function listen(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener('popstate', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('popstate', changed);
  };
}

/** The page the address bar means now. */
export function useRoute(): Route {
  const address = useSyncExternalStore(listen, addressNow);
  return useMemo(() => readRoute(address), [address]);
}

/** Goes to another page of the tab, `/tab/eku`. */
export function go(address: string): void {
  window.history.pushState(null, '', address);
  for (const changed of listeners) changed();
}

/** Address of a case or of another matter, or of one of its tasks. */
export function caseAddress(caseId: string, task?: TaskAt): string {
  const page = `/tab/${isOwnKey(caseId) ? 'matter' : 'case'}/${encodeURIComponent(caseId)}`;
  return task === undefined ? page : `${page}/${task.type}/${task.round}`;
}

/** Address of a provider's page. */
export const providerAddress = (id: string): string => `/tab/providers/${encodeURIComponent(id)}`;

/** Address of a compilation. */
export const compilationAddress = (id: string): string => `/tab/compilations/${encodeURIComponent(id)}`;

/** Address of a provider's line of time in *Uppföljning*. */
export const followUpAddress = (id: string): string => `/tab/follow-ups/${encodeURIComponent(id)}`;

/** Where something of a kind is opened beside a case or another matter. */
export const besideAddress = (id: string, process: string): string => `/tab/beside/${encodeURIComponent(id)}/${process}`;

/** Whether a key is that of a matter beside the complaints: it names its process, `lexSarah:7`. */
export const isOwnKey = (id: string): boolean => id.includes(':');
