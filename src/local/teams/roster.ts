// Who is in a conversation, and what EKU's team is: the connector's reads.

import type { LocalAnswer, LocalRequest } from '../http';
import { tenant, type Person } from '../people';
import { placeOf, type Place } from './conversation-place';
import { channelMembers, channelName, fullName, personBehind, teamsId } from './identities';
import { refusal } from './refusals';
import type { Teams } from './teams';

/** `GET /v3/conversations/{c}/members`: everybody. */
export function members(teams: Teams, request: LocalRequest): LocalAnswer {
  const place = placeOf(teams.store, request.params['conversation'] ?? '');
  return place ? { status: 200, body: peopleAt(place).map(account) } : refusal('ConversationNotFound');
}

/** `GET /v3/conversations/{c}/pagedmembers`: everybody on one page, the team is small. */
export function pagedMembers(teams: Teams, request: LocalRequest): LocalAnswer {
  const place = placeOf(teams.store, request.params['conversation'] ?? '');
  return place ? { status: 200, body: { members: peopleAt(place).map(account) } } : refusal('ConversationNotFound');
}

/** `GET /v3/conversations/{c}/members/{m}`, by Teams id or Entra object id. */
export function member(teams: Teams, request: LocalRequest): LocalAnswer {
  const place = placeOf(teams.store, request.params['conversation'] ?? '');
  if (!place) return refusal('ConversationNotFound');
  const person = personBehind(request.params['member'] ?? '');
  if (!person || !peopleAt(place).includes(person))
    return {
      status: 404,
      body: { error: { code: 'MemberNotFoundInConversation', message: 'Member not found in conversation.' } },
    };
  return { status: 200, body: account(person) };
}

/** `GET /v3/teams/{team}`; a team is named by its first channel's id. */
export function team(request: LocalRequest): LocalAnswer {
  if (request.params['team'] !== tenant.ekuChannelId) return refusal('ConversationNotFound');
  const counts = { channelCount: 1, memberCount: channelMembers().length };
  return {
    status: 200,
    body: {
      id: tenant.ekuChannelId,
      name: 'EKU',
      aadGroupId: tenant.ekuTeamId,
      type: 'standard',
      tenantId: tenant.id,
      ...counts,
    },
  };
}

/** `GET /v3/teams/{team}/conversations`; Teams gives the first channel no name. */
export function channels(request: LocalRequest): LocalAnswer {
  if (request.params['team'] !== tenant.ekuChannelId) return refusal('ConversationNotFound');
  return { status: 200, body: { conversations: [{ id: tenant.ekuChannelId, name: null, type: 'standard' }] } };
}

/** What the page calls the channel. */
export const channelShown = { id: tenant.ekuChannelId, name: channelName } as const;

const peopleAt = (place: Place): readonly Person[] => (place.kind === 'chat' ? [place.person] : channelMembers());

const account = (person: Person): Record<string, unknown> => ({
  id: teamsId(person),
  objectId: person.id,
  aadObjectId: person.id,
  name: fullName(person),
  givenName: person.givenName,
  surname: person.surname,
  email: person.userPrincipalName,
  userPrincipalName: person.userPrincipalName,
  tenantId: tenant.id,
  userRole: 'user',
});
