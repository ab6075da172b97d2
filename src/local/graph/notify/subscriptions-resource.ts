// What can be subscribed to, for how long, and by which name a change of it is told (graph-facts 3.3).

import type { LocalRequest } from '../../http';
import type { Store } from '../../store';
import { findFolder } from '../mailbox/folders';
import { openMailbox } from '../mailbox/owners';
import { GraphRefusal } from '../refusal';

export interface Watched {
  /** Lower case; what `LocalWorld.changed` says. */
  readonly watch: string;
  readonly longestMinutes: number;
  readonly onlyUpdated: boolean;
}

/** 400 as `/subscriptions` gives it. */
export const badSubscription = (message: string): GraphRefusal =>
  new GraphRefusal({ status: 400, code: 'InvalidRequest', message });

const LONGEST = { message: 10_080, list: 42_300, directory: 41_760 } as const;

/** 400 for a resource this server sends no notifications about, 403 and 404 for a mailbox as when it is opened. */
export function watched(resource: string, request: LocalRequest, store: Store): Watched {
  if (/^https?:/i.test(resource)) throw badSubscription('The resource is relative, without the base URL.');
  const plain = resource.replace(/^\//, '').replace(/\('([^']*)'\)/g, '/$1');
  const mail = /^(?:users\/([^/]+)|me)(?:\/mailfolders\/([^/]+))?\/messages$/i.exec(plain);
  if (mail !== null) return { watch: mailWatch(mail, request, store), longestMinutes: LONGEST.message, onlyUpdated: false };
  if (/^sites\/[^/]+\/lists\/[^/]+$/i.test(plain) || /^drives\/[^/]+\/root$/i.test(plain))
    return { watch: plain.toLowerCase(), longestMinutes: LONGEST.list, onlyUpdated: true };
  if (/^(users|groups)(\/[^/]+(\/members)?)?$/i.test(plain))
    return { watch: plain.toLowerCase(), longestMinutes: LONGEST.directory, onlyUpdated: false };
  throw badSubscription(`The resource '${resource}' does not support change notifications here.`);
}

/** A shared mailbox needs an application's token, because a person opens only her own (graph-facts 3.1). */
function mailWatch([, user, folder]: RegExpExecArray, request: LocalRequest, store: Store): string {
  const mailbox = openMailbox({ ...request, params: user === undefined ? {} : { user } }, store);
  const place = folder === undefined ? '' : `/mailFolders/${findFolder(store, mailbox.id, folder).id}`;
  return `users/${mailbox.id}${place}/messages`.toLowerCase();
}

/** Whether a change of `resource` concerns what is watched; a whole mailbox hears of all its folders. */
export function concerns(watch: string, resource: string): boolean {
  const told = resource.toLowerCase();
  return told === watch || told.replace(/^(users\/[^/]+)\/mailfolders\/[^/]+\/messages$/, '$1/messages') === watch;
}
