// Tells subscribers that something changed: collected for a moment, then posted (graph-facts 3.3). Hints only, and bounded.

import type { LocalWorld } from '../../http';
import type { Store } from '../../store';
import { changeEntry, lifecycleEntry, type Entry, type LifecycleEvent } from './notifier-entries';
import { createNotifierFaults, type NotifierFaults } from './notifier-faults';
import { sendPost, type Posting } from './notifier-post';
import { createTimers } from './notifier-timers';
import { concerns } from './subscriptions-resource';
import { dropSubscription, liveSubscriptions, type Subscription } from './subscriptions-rows';

export interface NotifierOptions {
  /** How long changes are collected before they are posted. */
  readonly collectMs?: number;
  /** A post must be answered with 2xx within this time. */
  readonly patienceMs?: number;
  /** Pauses before a failed post is sent again; after the last one it is given up. Graph goes on for four hours. */
  readonly pausesMs?: readonly number[];
}

export interface Notifier {
  /** Put into `LocalWorld.changed`. */
  readonly changed: LocalWorld['changed'];
  readonly faults: NotifierFaults;
  /** Sends a lifecycle event about one subscription, or about all; `subscriptionRemoved` also removes it. */
  readonly lifecycle: (event: LifecycleEvent, subscriptionId?: string) => void;
  /** Posts so far, and how they went. */
  readonly posted: () => { readonly accepted: number; readonly failed: number; readonly givenUp: number };
  /** Resolves when nothing is waiting or under way. */
  readonly idle: () => Promise<void>;
  /** Stops at once; what waits is dropped, as notifications are hints. */
  readonly close: () => void;
}

const usual = { collectMs: 200, patienceMs: 3000, pausesMs: [1000, 2000, 5000, 10_000, 30_000] };
const MOST_WAITING = 1000;
const MOST_IN_A_POST = 100;

/** Begins to listen. Needs the tables of subscriptions and mailboxes; its `changed` is for the world. */
export function startNotifier({ store }: { readonly store: Store }, options: NotifierOptions = {}): Notifier {
  const settings = { ...usual, ...options };
  const [timers, faults] = [createTimers(), createNotifierFaults()];
  const posting: Posting = { ...settings, timers, counts: { accepted: 0, failed: 0, givenUp: 0 } };
  const outbox = createOutbox({ posting, faults, collectMs: settings.collectMs });
  return {
    faults,
    changed: (resource, change, id) => {
      for (const one of listeners(store, resource, change)) outbox(one.url, changeEntry(store, one, { change, id }));
    },
    lifecycle: (event, subscriptionId) => {
      const about = liveSubscriptions(store).filter(({ id }) => subscriptionId === undefined || id === subscriptionId);
      for (const one of about) {
        if (event === 'subscriptionRemoved') dropSubscription(store, one.id);
        if (one.lifecycleUrl !== '') outbox(one.lifecycleUrl, lifecycleEntry(one, event));
      }
    },
    posted: () => ({ ...posting.counts }),
    idle: timers.idle,
    close: timers.stop,
  };
}

const listeners = (store: Store, resource: string, change: string): readonly Subscription[] =>
  liveSubscriptions(store).filter((one) => concerns(one.watch, resource) && one.changeType.split(',').includes(change));

interface Outbox {
  readonly posting: Posting;
  readonly faults: NotifierFaults;
  readonly collectMs: number;
}

/** Collects entries for each address; one post may carry entries of several subscriptions. */
function createOutbox({ posting, faults, collectMs }: Outbox): (url: string, entry: Entry) => void {
  const waiting = new Map<string, Entry[]>();
  const { later } = posting.timers;
  const flush = (url: string): void => {
    const entries = waiting.get(url) ?? [];
    const body = JSON.stringify({ value: entries.splice(0, MOST_IN_A_POST) });
    if (entries.length > 0) later(0, () => flush(url));
    else waiting.delete(url);
    for (let copy = faults.copies(); copy > 0; copy -= 1) later(faults.delayMs(), () => sendPost(posting, { url, body }));
  };
  return (url, entry) => {
    const entries = waiting.get(url) ?? [];
    if (entries.length === 0) later(collectMs, () => flush(url));
    if (entries.length < MOST_WAITING) entries.push(entry);
    waiting.set(url, entries);
  };
}
