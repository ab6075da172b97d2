// Users, `/me` and the organisation (graph-facts 2: directory requests cost no SharePoint units).

import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { tenant } from '../../people';
import type { Store } from '../../store';
import { jsonBody } from '../body';
import { badRequest } from '../mail/refusals';
import type { Json } from '../mail/view';
import {
  asItStands,
  groupsOf,
  isDeleted,
  memberView,
  memberViews,
  userNamed,
  users,
  allGroups,
  groupView,
  type User,
} from './users-directory';
import { answerCount, answerObject, answerObjects, noSuchObject } from './users-query';

type Handle = (call: { readonly request: LocalRequest; readonly world: LocalWorld; readonly user: User }) => LocalAnswer;

/** A route of the directory, which costs no SharePoint units (graph-facts 2). */
export const directoryRoute = (method: string, template: string, handle: Route['handle']): Route => ({
  ...{ method, template, service: 'directory', units: 0, handle },
});

/** The user of the address, by id, user principal name or `/me`. */
export function userOf(request: LocalRequest, store: Store): User {
  const { caller, params } = request;
  if (params['user'] === undefined && caller.kind !== 'person')
    throw badRequest('/me request is only valid with delegated authentication flow.');
  const name = params['user'] ?? (caller.kind === 'person' ? caller.personId : '');
  const found = userNamed(name);
  if (found === undefined || isDeleted(store, idOf(found))) throw noSuchObject(name);
  return found;
}

const userRoute = (method: string, rest: string, handle: Handle): readonly Route[] =>
  ['/users/{user}', '/me'].map((base) =>
    directoryRoute(method, `${base}${rest}`, (request, world) => handle({ request, world, user: userOf(request, world.store) })),
  );

const idOf = (user: User): string => String(user.view['id']);

const manager: Handle = ({ request, world, user }) => {
  const found = user.managerId === null ? undefined : memberView(user.managerId);
  if (found === undefined || isDeleted(world.store, String(found['id']))) throw noSuchObject('manager');
  return answerObject(request, world, found);
};

const memberOf =
  (transitive: boolean): Handle =>
  ({ request, world, user }) =>
    answerObjects(request, world, memberViews(groupsOf(world.store, idOf(user), transitive)));

const groupIds = z.object({ groupIds: z.array(z.string()).min(1) });

/** Those of at most 20 groups the user is in, directly or not. */
const checkMemberGroups: Handle = ({ request, world, user }) => {
  const asked = jsonBody(request, groupIds).groupIds;
  if (asked.length > 20) throw badRequest('The number of group ids exceeds the maximum of 20.');
  const mine = groupsOf(world.store, idOf(user), true);
  return { status: 200, body: { value: asked.filter((id) => mine.includes(id)) } };
};

const getMemberGroups: Handle = ({ request, world, user }) => {
  const { securityEnabledOnly } = jsonBody(request, z.object({ securityEnabledOnly: z.boolean() }));
  const mine = groupsOf(world.store, idOf(user), true);
  const security = allGroups.filter((group) => groupView(group)['securityEnabled'] === true).map(({ id }) => id);
  return { status: 200, body: { value: securityEnabledOnly ? mine.filter((id) => security.includes(id)) : mine } };
};

const organization: Json = {
  ...{ id: tenant.id, displayName: tenant.name, countryLetterCode: 'SE', preferredLanguage: 'sv', tenantType: 'AAD' },
  verifiedDomains: [{ capabilities: 'Email', isDefault: true, isInitial: false, name: tenant.domain, type: 'Managed' }],
};

const everybody = ({ store }: LocalWorld): readonly Json[] =>
  users.filter((user) => !isDeleted(store, idOf(user))).map(({ view }) => asItStands(store, view));

export const userRoutes: readonly Route[] = [
  directoryRoute('GET', '/users', (request, world) => answerObjects(request, world, everybody(world))),
  directoryRoute('GET', '/users/$count', (request, world) => answerCount(request, everybody(world))),
  ...userRoute('GET', '', ({ request, world, user }) => answerObject(request, world, asItStands(world.store, user.view))),
  ...userRoute('GET', '/manager', manager),
  ...userRoute('GET', '/memberOf', memberOf(false)),
  ...userRoute('GET', '/transitiveMemberOf', memberOf(true)),
  ...userRoute('POST', '/checkMemberGroups', checkMemberGroups),
  ...userRoute('POST', '/getMemberGroups', getMemberGroups),
  directoryRoute('GET', '/organization', () => ({ status: 200, body: { value: [organization] } })),
  directoryRoute('GET', '/organization/{organization}', ({ params }) => {
    if (params['organization'] !== tenant.id) throw noSuchObject(params['organization'] ?? '');
    return { status: 200, body: organization };
  }),
];
