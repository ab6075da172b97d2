// The Teams app in people's own scope and in EKU's team, its place in the catalogue, and the team itself (graph-facts 4.1).

import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { people, tenant, type Person } from '../../people';
import { chatId } from '../../teams/identities';
import { installState, setInstallState } from '../../teams/installs';
import { jsonBody } from '../body';
import { parseFilter } from '../odata/filter';
import { expansions, option } from '../odata/options';
import type { Json } from '../mail/view';
import { GraphRefusal } from '../refusal';
import { catalogueApp, teamRoutes, teamsRoute } from './installed-apps-team';
import { userOf } from './users';
import { combine } from '../routing';

/** Called when the app comes to a person or leaves her. It keeps the state, and tells the bot as Teams does (conversationUpdate). */
export type InstallChange = (person: Person, state: 'installed' | 'uninstalled', world: LocalWorld) => void;

const justKeep: InstallChange = (person, state, { store }) => setInstallState(store, person.id, state);

const binding = z.object({ 'teamsApp@odata.bind': z.string().regex(/^https:\/\/[^/]+\/v1\.0\/appCatalogs\/teamsApps\/[^/]+$/) });

const missing = (): GraphRefusal =>
  new GraphRefusal({ status: 404, code: 'NotFound', message: 'App is not installed in the personal scope.' });
const refused = (status: number, code: string, message: string): GraphRefusal => new GraphRefusal({ status, code, message });

/** Only people have a personal scope; a shared mailbox has none. */
function personOf(request: LocalRequest, { store }: LocalWorld): Person {
  const id = userOf(request, store).view['id'];
  const person = Object.values(people).find((one) => one.id === id);
  if (person === undefined) throw refused(404, 'NotFound', 'The user has no Teams.');
  return person;
}

const isThere = ({ store }: LocalWorld, person: Person): boolean =>
  ['installed', 'blocked'].includes(installState(store, person.id) ?? '');
const installationId = (person: Person): string => Buffer.from(`${person.id}##${tenant.teamsAppId}`).toString('base64');
const location = (person: Person): string =>
  `https://graph.microsoft.com/v1.0/users/${person.id}/teamwork/installedApps/${installationId(person)}`;

/** 201 without a body; 409 when it is there already, 403 when the administrator has blocked it, 404 for an app outside the catalogue. */
const install =
  (onChange: InstallChange): Route['handle'] =>
  (request, world): LocalAnswer => {
    const person = personOf(request, world);
    const app = jsonBody(request, binding)['teamsApp@odata.bind'].split('/').at(-1);
    if (app !== tenant.teamsAppId) throw refused(404, 'NotFound', 'The app does not exist in the organisation catalogue.');
    if (installState(world.store, person.id) === 'disabled')
      throw refused(403, 'Forbidden', 'The app is blocked by app permission policy.');
    if (isThere(world, person)) throw refused(409, 'Conflict', 'App is already installed in the personal scope.');
    onChange(person, 'installed', world);
    world.changed(`users/${person.id}/teamwork/installedApps`, 'created', person.id);
    return { status: 201, headers: { Location: location(person) } };
  };

/** The chat between person and app comes only from its own address, never in the installation itself. */
function installationView(request: LocalRequest, person: Person): Json {
  const expanded = expansions(request, ['teamsApp', 'teamsAppDefinition']).some(({ name }) => name === 'teamsApp');
  return { id: installationId(person), ...(expanded ? { teamsApp: catalogueApp } : {}) };
}

function list(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const person = personOf(request, world);
  const text = option(request, 'filter');
  const filter = text === undefined ? undefined : parseFilter(text, { id: 'text', teamsApp: 'any', teamsAppDefinition: 'any' });
  const hit =
    isThere(world, person) && (filter === undefined || filter.test({ id: installationId(person), teamsApp: catalogueApp }));
  return { status: 200, body: { value: hit ? [installationView(request, person)] : [] } };
}

function findInstallation(request: LocalRequest, world: LocalWorld): Person {
  const person = personOf(request, world);
  if (!isThere(world, person) || request.params['installation'] !== installationId(person)) throw missing();
  return person;
}

const remove =
  (onChange: InstallChange): Route['handle'] =>
  (request, world): LocalAnswer => {
    const person = findInstallation(request, world);
    onChange(person, 'uninstalled', world);
    world.changed(`users/${person.id}/teamwork/installedApps`, 'deleted', person.id);
    return { status: 204 };
  };

function chat(request: LocalRequest, world: LocalWorld): LocalAnswer {
  const person = findInstallation(request, world);
  const about = {
    chatType: 'oneOnOne',
    topic: null,
    createdDateTime: '2026-01-02T08:00:00Z',
    lastUpdatedDateTime: '2026-01-02T08:00:00Z',
  };
  return { status: 200, body: { id: chatId(person), ...about, tenantId: tenant.id } };
}

function catalogue(request: LocalRequest): LocalAnswer {
  const text = option(request, 'filter');
  const filter =
    text === undefined
      ? undefined
      : parseFilter(text, { id: 'text', externalId: 'text', displayName: 'text', distributionMethod: 'text' });
  return { status: 200, body: { value: filter === undefined || filter.test(catalogueApp) ? [catalogueApp] : [] } };
}

function appInCatalogue(request: LocalRequest): LocalAnswer {
  if (request.params['app'] !== tenant.teamsAppId)
    throw refused(404, 'NotFound', 'The app does not exist in the organisation catalogue.');
  return { status: 200, body: catalogueApp };
}

/** Installed apps, catalogue and team. Without `onChange` only the state is kept and nobody is told. */
export function installedAppRoutes(onChange: InstallChange = justKeep): readonly Route[] {
  const own = ['/users/{user}', '/me'].flatMap((base) => {
    const [many, one] = [`${base}/teamwork/installedApps`, `${base}/teamwork/installedApps/{installation}`];
    return [
      teamsRoute('GET', many, list),
      teamsRoute('POST', many, install(onChange)),
      teamsRoute('GET', one, (request, world) => ({
        status: 200,
        body: installationView(request, findInstallation(request, world)),
      })),
      teamsRoute('DELETE', one, remove(onChange)),
      teamsRoute('GET', `${one}/chat`, chat),
    ];
  });
  const inCatalogue = [
    teamsRoute('GET', '/appCatalogs/teamsApps', catalogue),
    teamsRoute('GET', '/appCatalogs/teamsApps/{app}', appInCatalogue),
  ];
  return combine(own, inCatalogue, teamRoutes);
}
