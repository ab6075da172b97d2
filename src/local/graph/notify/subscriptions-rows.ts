// Subscriptions as rows. They live in real time, never in business time (decision 7.11).

import { numberOf, textOf, type Row, type Store } from '../../store';

export interface Subscription {
  readonly id: string;
  /** The app, or the person it acted for. */
  readonly owner: string;
  readonly appId: string;
  readonly resource: string;
  /** What `changed` must be told for this subscription to hear of it; lower case. */
  readonly watch: string;
  /** `created,updated`. */
  readonly changeType: string;
  readonly url: string;
  readonly lifecycleUrl: string;
  readonly clientState: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  readonly immutable: boolean;
}

/** Makes what is missing; may be called at every start. */
export function createSubscriptionTables(store: Store): void {
  store.exec(`CREATE TABLE IF NOT EXISTS subscriptions (
    id TEXT PRIMARY KEY, owner TEXT NOT NULL, app_id TEXT NOT NULL, resource TEXT NOT NULL, watch TEXT NOT NULL, change_type TEXT NOT NULL,
    url TEXT NOT NULL, lifecycle_url TEXT NOT NULL, client_state TEXT NOT NULL, expires INTEGER NOT NULL, immutable INTEGER NOT NULL)`);
}

const toSubscription = (row: Row): Subscription => ({
  id: textOf(row, 'id'),
  owner: textOf(row, 'owner'),
  appId: textOf(row, 'app_id'),
  resource: textOf(row, 'resource'),
  watch: textOf(row, 'watch'),
  changeType: textOf(row, 'change_type'),
  url: textOf(row, 'url'),
  lifecycleUrl: textOf(row, 'lifecycle_url'),
  clientState: textOf(row, 'client_state'),
  expires: numberOf(row, 'expires'),
  immutable: numberOf(row, 'immutable') === 1,
});

/** Every subscription that has not run out. */
export function liveSubscriptions(store: Store): readonly Subscription[] {
  return store.all('SELECT * FROM subscriptions WHERE expires > ? ORDER BY rowid', Date.now()).map(toSubscription);
}

/** Keeps a subscription, new or changed. */
export function keepSubscription(store: Store, one: Subscription): void {
  store.run('DELETE FROM subscriptions WHERE id = ? OR expires <= ?', one.id, Date.now());
  store.run(
    'INSERT INTO subscriptions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[one.id, one.owner, one.appId, one.resource, one.watch, one.changeType, one.url, one.lifecycleUrl, one.clientState],
    ...[one.expires, Number(one.immutable)],
  );
}

export const dropSubscription = (store: Store, id: string): void => store.run('DELETE FROM subscriptions WHERE id = ?', id);
