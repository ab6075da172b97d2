// What a person does, as the activity Teams makes of it: who, where, in which tenant, and the name of the thing done.

import { randomUUID } from 'node:crypto';
import { tenant, type Person } from '../people';
import { threadId, type Place } from './conversation-place';
import { botAccount, fullName, teamsId } from './identities';
import type { JsonObject } from './messages';
import type { Teams } from './teams';

const clientInfo = { type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Web', timezone: 'Europe/Stockholm' };

/** A place the bot knows, or a chat among people where only its message extension is. */
export type Where = Place | { readonly kind: 'colleague' | 'group'; readonly id: string };

export interface Doing {
  readonly person: Person;
  readonly place: Where;
}

/** The part all activities of one person in one place have in common; `more` says what she did. */
export function activityFrom(teams: Teams, who: Doing, more: JsonObject): JsonObject {
  const { person, place } = who;
  return {
    id: `f:${randomUUID()}`,
    timestamp: teams.businessNow().toISOString(),
    localTimezone: 'Europe/Stockholm',
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl(),
    from: { id: teamsId(person), name: fullName(person), aadObjectId: person.id },
    conversation: conversation(place),
    recipient: botAccount,
    entities: [clientInfo],
    channelData: { tenant: { id: tenant.id }, ...channelData(place) },
    locale: 'sv-SE',
    ...more,
  };
}

/** An invoke: the bot answers in the HTTP answer itself. */
export function invokeFrom(teams: Teams, who: Doing, more: JsonObject): JsonObject {
  return activityFrom(teams, who, { type: 'invoke', ...more });
}

function conversation(place: Where): JsonObject {
  if (place.kind === 'group') return { isGroup: true, conversationType: 'groupChat', tenantId: tenant.id, id: place.id };
  if (place.kind !== 'channel') return { conversationType: 'personal', tenantId: tenant.id, id: place.id };
  const id = place.rootId === undefined ? place.id : threadId(place.id, place.rootId);
  return { isGroup: true, conversationType: 'channel', tenantId: tenant.id, id };
}

function channelData(place: Where): JsonObject {
  if (place.kind !== 'channel') return {};
  return { channel: { id: place.id }, team: { id: tenant.ekuChannelId, aadGroupId: tenant.ekuTeamId }, teamsChannelId: place.id };
}
