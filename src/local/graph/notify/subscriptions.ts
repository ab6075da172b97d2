// `/subscriptions`: made with a handshake, listed, prolonged, removed (graph-facts 3.3).

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import type { Store } from '../../store';
import { jsonBody } from '../body';
import { wantsImmutableIds } from '../mailbox/ids';
import { GraphRefusal } from '../refusal';
import { localAddress, shakeHands } from './subscriptions-handshake';
import { badSubscription, watched } from './subscriptions-resource';
import { dropSubscription, keepSubscription, liveSubscriptions, type Subscription } from './subscriptions-rows';

const MINUTE = 60_000;
const SHORTEST = 45;

const instant = z.iso.datetime({ offset: true });
const newSubscription = z.object({
  changeType: z.string(),
  notificationUrl: z.string(),
  lifecycleNotificationUrl: z.string().nullish(),
  resource: z.string(),
  expirationDateTime: instant,
  clientState: z.string().max(128).nullish(),
  includeResourceData: z.literal(false).nullish(),
  latestSupportedTlsVersion: z.string().nullish(),
});

const owner = ({ caller }: LocalRequest): string =>
  caller.kind === 'app' ? caller.appId : caller.kind === 'person' ? caller.personId : '';
const appOf = ({ caller }: LocalRequest): string => (caller.kind === 'nobody' ? '' : caller.appId);

/** 201, when both addresses have sent their token back. */
async function create(request: LocalRequest, world: LocalWorld): Promise<LocalAnswer> {
  const input = jsonBody(request, newSubscription);
  const { watch, longestMinutes, onlyUpdated } = watched(input.resource, request, world.store);
  const changeType = changeTypes(input.changeType, onlyUpdated);
  const expires = expiry(input.expirationDateTime, longestMinutes);
  const url = localAddress(input.notificationUrl);
  const lifecycleUrl = input.lifecycleNotificationUrl ? localAddress(input.lifecycleNotificationUrl) : '';
  await shakeHands(url);
  if (lifecycleUrl !== '' && lifecycleUrl !== url) await shakeHands(lifecycleUrl);
  const made: Subscription = {
    ...{
      id: randomUUID(),
      owner: owner(request),
      appId: appOf(request),
      resource: input.resource,
      watch,
      changeType,
      url,
      lifecycleUrl,
    },
    ...{ clientState: input.clientState ?? '', expires, immutable: wantsImmutableIds(request) },
  };
  keepSubscription(world.store, made);
  return { status: 201, body: { ...subscriptionView(made), clientState: made.clientState || null } };
}

function changeTypes(text: string, onlyUpdated: boolean): string {
  const kinds = text.split(',').map((one) => one.trim().toLowerCase());
  const stranger = kinds.find((one) => !['created', 'updated', 'deleted'].includes(one));
  if (stranger !== undefined) throw badSubscription(`Invalid changeType: '${stranger}'.`);
  if (onlyUpdated && kinds.some((one) => one !== 'updated'))
    throw badSubscription("Only changeType 'updated' is supported for this resource.");
  return kinds.join(',');
}

/** Under 45 minutes is raised to 45; longer than the resource's longest life is refused. */
function expiry(text: string, longestMinutes: number): number {
  const asked = Date.parse(text);
  if (asked <= Date.now()) throw badSubscription('Subscription expiration must be in the future.');
  if (asked > Date.now() + (longestMinutes + 1) * MINUTE)
    throw badSubscription(`Subscription expiration can only be ${longestMinutes} minutes in the future.`);
  return Math.max(asked, Date.now() + SHORTEST * MINUTE);
}

/** `clientState` is told only once, when the subscription is made. */
const subscriptionView = (one: Subscription): Readonly<Record<string, unknown>> => ({
  ...{ id: one.id, resource: one.resource, applicationId: one.appId, changeType: one.changeType, clientState: null },
  ...{ notificationUrl: one.url, lifecycleNotificationUrl: one.lifecycleUrl || null, creatorId: one.owner },
  ...{ expirationDateTime: new Date(one.expires).toISOString(), latestSupportedTlsVersion: 'v1_2', includeResourceData: null },
  ...{ notificationQueryOptions: null, encryptionCertificate: null, encryptionCertificateId: null, notificationUrlAppId: null },
});

const mine = (request: LocalRequest, store: Store): readonly Subscription[] =>
  liveSubscriptions(store).filter((one) => one.owner === owner(request));

function find(request: LocalRequest, store: Store): Subscription {
  const found = mine(request, store).find(({ id }) => id === request.params['subscription']);
  if (found !== undefined) return found;
  throw new GraphRefusal({ status: 404, code: 'ResourceNotFound', message: 'The object was not found.' });
}

const changes = z.strictObject({ expirationDateTime: instant.optional(), notificationUrl: z.string().optional() });

/** 200; only expiry and address can be changed. */
async function update(request: LocalRequest, world: LocalWorld): Promise<LocalAnswer> {
  const present = find(request, world.store);
  const input = jsonBody(request, changes);
  const { longestMinutes } = watched(present.resource, request, world.store);
  const url = input.notificationUrl === undefined ? present.url : localAddress(input.notificationUrl);
  const expires = input.expirationDateTime === undefined ? present.expires : expiry(input.expirationDateTime, longestMinutes);
  if (url !== present.url) await shakeHands(url);
  const changed = { ...present, url, expires };
  keepSubscription(world.store, changed);
  return { status: 200, body: subscriptionView(changed) };
}

function remove(request: LocalRequest, world: LocalWorld): LocalAnswer {
  dropSubscription(world.store, find(request, world.store).id);
  return { status: 204 };
}

function reauthorize(request: LocalRequest, world: LocalWorld): LocalAnswer {
  find(request, world.store);
  return { status: 204 };
}

const route = (method: string, template: string, handle: Route['handle']): Route => ({
  method,
  template,
  service: 'other',
  units: 0,
  handle,
});

export const subscriptionRoutes: readonly Route[] = [
  route('POST', '/subscriptions', create),
  route('GET', '/subscriptions', (request, { store }) => ({
    status: 200,
    body: { value: mine(request, store).map(subscriptionView) },
  })),
  route('GET', '/subscriptions/{subscription}', (request, { store }) => ({
    status: 200,
    body: subscriptionView(find(request, store)),
  })),
  route('PATCH', '/subscriptions/{subscription}', update),
  route('DELETE', '/subscriptions/{subscription}', remove),
  route('POST', '/subscriptions/{subscription}/reauthorize', reauthorize),
];
