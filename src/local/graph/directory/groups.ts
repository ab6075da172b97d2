// Groups and who is in them, directly and through other groups.

import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { jsonBody } from '../body';
import { badRequest } from '../mail/refusals';
import type { Json } from '../mail/view';
import {
  addMember,
  allGroups,
  allMembers,
  asItStands,
  directMembers,
  groupView,
  isMember,
  memberView,
  memberViews,
  removeMember,
} from './users-directory';
import { answerCount, answerObject, answerObjects, noSuchObject } from './users-query';
import { directoryRoute, userRoutes } from './users';
import { combine } from '../routing';

function groupId(request: LocalRequest): string {
  const name = request.params['group'] ?? '';
  const group = allGroups.find(({ id }) => id === name.toLowerCase());
  if (group === undefined) throw noSuchObject(name);
  return group.id;
}

type Members = (request: LocalRequest, world: LocalWorld) => readonly Json[];
const members: Members = (request, world) => memberViews(directMembers(world.store, groupId(request)));
const transitive: Members = (request, world) => memberViews(allMembers(world.store, groupId(request)));
const usersAmong =
  (list: Members): Members =>
  (request, world) =>
    list(request, world)
      .filter((entity) => entity['@odata.type'] === '#microsoft.graph.user')
      .map((entity) => asItStands(world.store, entity));

const lists: Readonly<Record<string, Members>> = {
  members,
  'members/microsoft.graph.user': usersAmong(members),
  transitiveMembers: transitive,
  'transitiveMembers/microsoft.graph.user': usersAmong(transitive),
};

const listRoutes = Object.entries(lists).flatMap(([name, list]) => [
  directoryRoute('GET', `/groups/{group}/${name}`, (request, world) => answerObjects(request, world, list(request, world))),
  directoryRoute('GET', `/groups/{group}/${name}/$count`, (request, world) => answerCount(request, list(request, world))),
]);

const reference = z.object({ '@odata.id': z.string().regex(/\/(directoryObjects|users|groups)\/[^/]+$/) });

/** 204; 400 for one who is there already, 404 for one who does not exist. */
function add(request: LocalRequest, { store }: LocalWorld): LocalAnswer {
  const group = groupId(request);
  const id = jsonBody(request, reference)['@odata.id'].split('/').at(-1) ?? '';
  const member = memberView(id);
  if (member === undefined) throw noSuchObject(id);
  if (isMember(store, group, String(member['id'])))
    throw badRequest("One or more added object references already exist for the following modified properties: 'members'.");
  addMember(store, group, String(member['id']));
  return { status: 204 };
}

function remove(request: LocalRequest, { store }: LocalWorld): LocalAnswer {
  const [group, member] = [groupId(request), request.params['member'] ?? ''];
  if (!isMember(store, group, member)) throw noSuchObject(member);
  removeMember(store, group, member);
  return { status: 204 };
}

const byId = (request: LocalRequest): Json => memberView(groupId(request)) ?? {};

/** Users, groups and the organisation. */
export const directoryRoutes: readonly Route[] = combine(userRoutes, listRoutes, [
  directoryRoute('GET', '/groups', (request, world) => answerObjects(request, world, allGroups.map(groupView))),
  directoryRoute('GET', '/groups/{group}', (request, world) => answerObject(request, world, byId(request))),
  directoryRoute('POST', '/groups/{group}/members/$ref', add),
  directoryRoute('DELETE', '/groups/{group}/members/{member}/$ref', remove),
]);
