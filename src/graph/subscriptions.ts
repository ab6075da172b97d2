// Change notifications: asked for and kept alive, for the inbox and the lists people edit. They are only nudges; a timer finds everything.

import { z } from 'zod';
import { body, getWhole, nothing, patch, post, segment, type Call } from './call';
import type { Graph } from './client';
import { immutable } from './mail/mail-folders';
import { casesList } from './lists/cases';
import { tasksList } from './lists/tasks';
import type { Places } from './places';

export interface Notify {
  /** Public https address that takes notifications and lifecycle notices. */
  readonly url: string;
  /** At most 128 characters; comes back in every notification, to tell it from a forged one. */
  readonly clientState: string;
  /** A practice has none. */
  readonly hasMailbox: boolean;
}

interface Wish {
  readonly what: string;
  readonly resource: string;
  readonly changeType: string;
  /** The longest life Graph gives (graph-facts 3.3), with a margin. */
  readonly minutes: number;
}

const subscription = z.object({
  id: z.string(),
  resource: z.string(),
  notificationUrl: z.string().nullish(),
  expirationDateTime: z.string(),
});
type Subscription = z.infer<typeof subscription>;
const all = getWhole('/subscriptions', (answer) => body(z.object({ value: z.array(subscription) }))(answer).value);

const wishes = (places: Places): readonly Wish[] => [
  { what: 'mail', resource: `${resourceOf(places.mailbox)}/mailFolders/inbox/messages`, changeType: 'created', minutes: 10_000 },
  { what: 'cases', resource: resourceOf(places.listPath(casesList)), changeType: 'updated', minutes: 42_000 },
  { what: 'tasks', resource: resourceOf(places.listPath(tasksList)), changeType: 'updated', minutes: 42_000 },
];

/** A resource is named, not addressed: without the slash before and without encoding. */
const resourceOf = (path: string): string => decodeURIComponent(path.slice(1));

/** A wish that Graph did not grant, and why; the timer finds what it would have told. */
export interface Unwatched {
  /** `mail`, or the list's name in our code. */
  readonly what: string;
  readonly failure: unknown;
}

/**
 * Makes the subscriptions that are missing and renews those past half their life, each by itself: one that is refused (lists may be, with
 * Sites.Selected) never hinders another. Answers those that were not granted; throws when not even the list of them can be read. Real time.
 */
export async function ensureSubscriptions(
  graph: Graph,
  places: Places,
  notify: Notify | undefined,
): Promise<readonly Unwatched[]> {
  if (notify === undefined) return [];
  const present = await graph.send(all);
  const unwatched: Unwatched[] = [];
  for (const wish of wishes(places).filter(({ what }) => what !== 'mail' || notify.hasMailbox)) {
    try {
      await ensure(graph, wish, { present, notify });
    } catch (failure) {
      unwatched.push({ what: wish.what, failure });
    }
  }
  return unwatched;
}

async function ensure(
  graph: Graph,
  wish: Wish,
  { present, notify }: { readonly present: readonly Subscription[]; readonly notify: Notify },
): Promise<void> {
  const now = Date.now();
  const found = present.find(
    (one) => isSame(one, wish) && one.notificationUrl === notify.url && Date.parse(one.expirationDateTime) > now,
  );
  if (found === undefined) await graph.send(create(wish, notify));
  else if (Date.parse(found.expirationDateTime) - now < wish.minutes * 30_000) await graph.send(renew(found, wish.minutes));
}

/** Graph writes resources back with or without a slash before, and with letters in either case. */
const isSame = (one: Subscription, wish: Wish): boolean => plain(one.resource) === plain(wish.resource);
const plain = (resource: string): string => resource.replace(/^\//, '').toLowerCase();

const endsIn = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

const create = (wish: Wish, { url, clientState }: Notify): Call<undefined> =>
  post(
    '/subscriptions',
    { ...wishBody(wish), notificationUrl: url, lifecycleNotificationUrl: url, clientState },
    { read: nothing, repeat: 'untried', ...immutable },
  );
const wishBody = ({ resource, changeType, minutes }: Wish): object => ({
  resource,
  changeType,
  expirationDateTime: endsIn(minutes),
});

const renew = (one: Subscription, minutes: number): Call<undefined> =>
  patch(`/subscriptions/${segment(one.id)}`, { expirationDateTime: endsIn(minutes) }, { read: nothing });

/** The answer to a lifecycle notice `reauthorizationRequired`. */
export const reauthorize = (subscriptionId: string): Call<undefined> =>
  post(`/subscriptions/${segment(subscriptionId)}/reauthorize`, undefined, { read: nothing, repeat: 'always' });
