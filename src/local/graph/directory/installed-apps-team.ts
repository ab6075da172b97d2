// EKU's team and its one channel, as Graph shows them, and the app in the organisation's catalogue.

import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { tenant } from '../../people';
import { channelName } from '../../teams/identities';
import { parseFilter } from '../odata/filter';
import { expansions, only, option, selected } from '../odata/options';
import type { Json } from '../mail/view';
import { GraphRefusal } from '../refusal';
import { directMembers, userNamed } from './users-directory';
import { userOf } from './users';

/** A route of Teams' part of Graph, which costs no SharePoint units. */
export const teamsRoute = (method: string, template: string, handle: Route['handle']): Route => ({
  ...{ method, template, service: 'teams', units: 0, handle },
});

export const catalogueApp: Json = {
  id: tenant.teamsAppId,
  externalId: tenant.teamsAppExternalId,
  displayName: 'Trappan',
  distributionMethod: 'organization',
};

const team: Json = {
  ...{
    id: tenant.ekuTeamId,
    displayName: 'EKU',
    description: 'Enheten för kontraktsuppföljning',
    visibility: 'private',
    isArchived: false,
  },
  ...{
    tenantId: tenant.id,
    webUrl: `https://teams.microsoft.com/l/team/${encodeURIComponent(tenant.ekuChannelId)}/conversations`,
  },
  createdDateTime: '2026-01-02T08:00:00Z',
};
const channel: Json = {
  ...{ id: tenant.ekuChannelId, displayName: channelName, description: null, membershipType: 'standard', isArchived: false },
  ...{ tenantId: tenant.id, createdDateTime: '2026-01-02T08:00:00Z', email: null, webUrl: team['webUrl'] },
};
const teamProperties = Object.keys(team);
const channelProperties = Object.keys(channel);

const missing = (): GraphRefusal =>
  new GraphRefusal({ status: 404, code: 'NotFound', message: 'No team or channel found with this id.' });

function inTeam(handle: Route['handle']): Route['handle'] {
  return (request, world) => {
    if (request.params['team'] !== tenant.ekuTeamId) throw missing();
    return handle(request, world);
  };
}

function inChannel(handle: Route['handle']): Route['handle'] {
  return inTeam((request, world) => {
    if (request.params['channel'] !== tenant.ekuChannelId) throw missing();
    return handle(request, world);
  });
}

const showTeam = (request: LocalRequest): LocalAnswer => ({ status: 200, body: only(team, selected(request, teamProperties)) });
const showChannel = (request: LocalRequest): LocalAnswer => ({
  status: 200,
  body: only(channel, selected(request, channelProperties)),
});

function channels(request: LocalRequest): LocalAnswer {
  const text = option(request, 'filter');
  const filter = text === undefined ? undefined : parseFilter(text, { id: 'text', displayName: 'text', membershipType: 'text' });
  const value = filter === undefined || filter.test(channel) ? [only(channel, selected(request, channelProperties))] : [];
  return { status: 200, body: { value } };
}

/** A standard channel is seen by the whole team. */
function members(_request: LocalRequest, { store }: LocalWorld): LocalAnswer {
  const value = directMembers(store, tenant.ekuTeamId).flatMap((id) => {
    const user = userNamed(id)?.view;
    if (user === undefined) return [];
    const membership = Buffer.from(`${tenant.ekuTeamId}##${id}`).toString('base64');
    const about = { displayName: user['displayName'], userId: id, email: user['mail'], tenantId: tenant.id };
    return [{ '@odata.type': '#microsoft.graph.aadUserConversationMember', id: membership, roles: [], ...about }];
  });
  return { status: 200, body: { '@odata.count': value.length, value } };
}

/** graph-facts 4.1: the bot posts only where the app is installed. EKU's team has it. */
function installedApps(request: LocalRequest): LocalAnswer {
  const expanded = expansions(request, ['teamsApp', 'teamsAppDefinition']).some(({ name }) => name === 'teamsApp');
  const text = option(request, 'filter');
  const filter = text === undefined ? undefined : parseFilter(text, { teamsApp: 'any', teamsAppDefinition: 'any' });
  const one = {
    id: Buffer.from(`${tenant.ekuTeamId}##${tenant.teamsAppId}`).toString('base64'),
    ...(expanded ? { teamsApp: catalogueApp } : {}),
  };
  return { status: 200, body: { value: filter === undefined || filter.test({ teamsApp: catalogueApp }) ? [one] : [] } };
}

function joinedTeams(request: LocalRequest, { store }: LocalWorld): LocalAnswer {
  const id = String(userOf(request, store).view['id']);
  return { status: 200, body: { value: directMembers(store, tenant.ekuTeamId).includes(id) ? [team] : [] } };
}

export const teamRoutes: readonly Route[] = [
  teamsRoute('GET', '/teams/{team}', inTeam(showTeam)),
  teamsRoute('GET', '/teams/{team}/channels', inTeam(channels)),
  teamsRoute('GET', '/teams/{team}/primaryChannel', inTeam(showChannel)),
  teamsRoute('GET', '/teams/{team}/members', inTeam(members)),
  teamsRoute('GET', '/teams/{team}/installedApps', inTeam(installedApps)),
  teamsRoute('GET', '/teams/{team}/channels/{channel}', inChannel(showChannel)),
  teamsRoute('GET', '/teams/{team}/channels/{channel}/members', inChannel(members)),
  teamsRoute('GET', '/users/{user}/joinedTeams', joinedTeams),
  teamsRoute('GET', '/me/joinedTeams', joinedTeams),
];
