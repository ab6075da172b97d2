// What stands in a notification: which subscription, what kind of change, and for a mail its id. A list's says no more than that it changed.

import { tenant } from '../../people';
import { textOf, type Store } from '../../store';
import type { Subscription } from './subscriptions-rows';

export type Entry = Readonly<Record<string, unknown>>;
export const lifecycleEvents = ['missed', 'subscriptionRemoved', 'reauthorizationRequired'] as const;
export type LifecycleEvent = (typeof lifecycleEvents)[number];

const common = (one: Subscription): Entry => ({
  subscriptionId: one.id,
  subscriptionExpirationDateTime: new Date(one.expires).toISOString(),
  tenantId: tenant.id,
  clientState: one.clientState,
});

interface Change {
  readonly change: string;
  /** A message's immutable id; for other resources not told. */
  readonly id: string;
}

/** graph-facts 3.3: list notifications do not name the item. */
export function changeEntry(store: Store, one: Subscription, { change, id }: Change): Entry {
  const about = { ...common(one), changeType: change };
  const mailbox = /^users\/([^/]+)\/.*messages$/.exec(one.watch)?.[1];
  if (mailbox === undefined)
    return { ...about, resource: one.resource, resourceData: { '@odata.type': '#Microsoft.Graph.ListItem' } };
  const known = one.immutable
    ? id
    : textOf(store.get('SELECT ordinary_id FROM mail_messages WHERE immutable_id = ?', id), 'ordinary_id');
  const resource = `Users/${mailbox}/Messages/${known || id}`;
  const data = {
    '@odata.type': '#Microsoft.Graph.Message',
    '@odata.id': resource,
    '@odata.etag': 'W/"CQAAABYAAAA="',
    id: known || id,
  };
  return { ...about, resource, resourceData: data };
}

/** graph-facts 3.3: what happened to the subscription itself. */
export const lifecycleEntry = (one: Subscription, lifecycleEvent: LifecycleEvent): Entry => ({
  ...common(one),
  organizationId: tenant.id,
  resource: one.resource,
  lifecycleEvent,
});
