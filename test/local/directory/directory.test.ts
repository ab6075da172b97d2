// People, groups, the app in people's own scope, and EKU's team.

import { directoryRoutes } from '../../../src/local/graph/directory/groups';
import { installedAppRoutes } from '../../../src/local/graph/directory/installed-apps';
import { addMember, createDirectoryTables, enableAccount } from '../../../src/local/graph/directory/users-directory';
import { groups, people, tenant } from '../../../src/local/people';
import { setInstallState } from '../../../src/local/teams/installs';
import { prepareTeamsTables } from '../../../src/local/teams/teams';
import { startGraph, type GraphServer } from '../support/graph-server';

let graph: GraphServer;
beforeAll(async () => {
  graph = await startGraph([...directoryRoutes, ...installedAppRoutes()]);
});
beforeEach(() => {
  createDirectoryTables(graph.store);
  prepareTeamsTables(graph.store);
  for (const table of ['directory_members', 'teams_installs']) graph.store.run(`DELETE FROM ${table}`);
  createDirectoryTables(graph.store);
  prepareTeamsTables(graph.store);
});
afterAll(() => graph.close());

const karin = people.caseworkerSouth;
const eventual = { headers: { ConsistencyLevel: 'eventual' } };
const namesIn = (answer: { body: { value: { displayName: string }[] } }): string[] =>
  answer.body.value.map((one) => one.displayName).sort();

it('knows a person by id and by user principal name, with the usual properties', async () => {
  const byName = await graph.ask('GET', `/users/${karin.userPrincipalName.toUpperCase()}`);
  expect(byName.body).toMatchObject({ id: karin.id, displayName: 'Karin Lindqvist', mail: karin.userPrincipalName });
  expect(byName.body.department).toBeUndefined();
  const selected = await graph.ask('GET', `/users/${karin.id}?$select=id,department`);
  expect(selected.body).toMatchObject({ id: karin.id, department: 'Enhet Söder' });
  const nobody = await graph.ask('GET', '/users/00000000-0000-4000-8000-000000000000');
  expect([nobody.status, nobody.body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
  expect((await graph.askWrongly('GET', `/users/${karin.id}?$select=shoeSize`)).status).toBe(400);
});

it('knows who somebody is, whom she answers to and where she belongs', async () => {
  expect((await graph.ask('GET', '/me', { token: 'registrar' })).body.id).toBe(people.registrar.id);
  expect((await graph.ask('GET', '/me')).status).toBe(400);
  expect((await graph.ask('GET', `/users/${karin.id}/manager`)).body.id).toBe(people.managerSouth.id);
  expect((await graph.ask('GET', `/users/${people.departmentHead.id}/manager`)).status).toBe(404);
  expect(namesIn(await graph.ask('GET', `/users/${karin.id}/memberOf`))).toEqual(['Enhet Söder – handläggare']);
});

it('leaves an account that is switched off in its groups, and says so where it is asked for', async () => {
  const enabled = async (): Promise<unknown> =>
    (
      await graph.ask(
        'GET',
        `/groups/${groups.mas.id}/transitiveMembers/microsoft.graph.user?$count=true&$select=id,accountEnabled`,
        eventual,
      )
    ).body.value;
  const { id } = people.mas;
  enableAccount(graph.store, id, false);
  expect(await enabled()).toEqual([{ '@odata.type': '#microsoft.graph.user', id, accountEnabled: false }]);
  expect((await graph.ask('GET', `/users/${id}?$select=accountEnabled`)).body.accountEnabled).toBe(false);
  enableAccount(graph.store, id, true);
  expect(await enabled()).toEqual([{ '@odata.type': '#microsoft.graph.user', id, accountEnabled: true }]);
});

it('sees through groups in groups', async () => {
  addMember(graph.store, groups.mas.id, groups.caseworkersSouth.id);
  const cast = await graph.ask(
    'GET',
    `/groups/${groups.mas.id}/transitiveMembers/microsoft.graph.user?$count=true&$select=id,displayName`,
    eventual,
  );
  expect(namesIn(cast)).toEqual(['Karin Lindqvist', 'Lena Dahl', 'Mona Strand']);
  expect(cast.body['@odata.count']).toBe(3);
  expect(namesIn(await graph.ask('GET', `/groups/${groups.mas.id}/members`))).toEqual([
    'Enhet Söder – handläggare',
    'Mona Strand',
  ]);
  const asked = { groupIds: [groups.mas.id, groups.eku.id] };
  expect((await graph.ask('POST', `/users/${karin.id}/checkMemberGroups`, { body: asked })).body.value).toEqual([groups.mas.id]);
  const tooMany = { groupIds: Array.from({ length: 21 }, () => groups.mas.id) };
  expect((await graph.ask('POST', `/users/${karin.id}/checkMemberGroups`, { body: tooMany })).status).toBe(400);
  const all = await graph.ask('POST', `/users/${karin.id}/getMemberGroups`, { body: { securityEnabledOnly: true } });
  expect(all.body.value.sort()).toEqual([groups.caseworkersSouth.id, groups.mas.id].sort());
});

it('counts only with ConsistencyLevel', async () => {
  expect((await graph.ask('GET', `/groups/${groups.eku.id}/members/$count`)).status).toBe(400);
  expect((await graph.ask('GET', `/groups/${groups.eku.id}/members/$count`, eventual)).bytes.toString()).toBe('2');
  expect((await graph.askWrongly('GET', "/users?$filter=endswith(mail,'example')")).body.error.code).toBe(
    'Request_UnsupportedQuery',
  );
  expect((await graph.ask('GET', "/users?$filter=endswith(mail,'example')&$count=true", eventual)).status).toBe(200);
});

it('finds people and groups by name, a page at a time', async () => {
  expect(namesIn(await graph.ask('GET', "/users?$filter=startswith(displayName,'ka')"))).toEqual(['Kajsa Ek', 'Karin Lindqvist']);
  expect(namesIn(await graph.ask('GET', "/groups?$filter=displayName%20eq%20'EKU'"))).toEqual(['EKU']);
  const first = await graph.ask('GET', '/users?$top=10');
  const second = await graph.ask('GET', first.body['@odata.nextLink']);
  expect([first.body.value.length, second.body.value.length]).toEqual([10, Object.keys(people).length + 1 - 10]);
  expect((await graph.askWrongly('GET', '/users?$top=1000')).status).toBe(400);
});

it('lets people into groups and out again', async () => {
  const path = `/groups/${groups.procurement.id}/members`;
  const ref = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${karin.id}` };
  expect((await graph.ask('POST', `${path}/$ref`, { body: ref })).status).toBe(204);
  expect((await graph.ask('POST', `${path}/$ref`, { body: ref })).status).toBe(400);
  expect((await graph.ask('DELETE', `${path}/${karin.id}/$ref`)).status).toBe(204);
  expect((await graph.ask('DELETE', `${path}/${karin.id}/$ref`)).status).toBe(404);
});

it('costs no SharePoint units', async () => {
  await graph.ask('GET', '/users');
  await graph.ask('GET', `/groups/${groups.eku.id}/members`);
  expect(graph.record.since(0).units).toBe(0);
});

const bind = (id: string) => ({ 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}` });

it('finds the app in the catalogue and installs it once', async () => {
  const found = await graph.ask('GET', `/appCatalogs/teamsApps?$filter=externalId%20eq%20'${tenant.teamsAppExternalId}'`);
  expect(found.body.value).toMatchObject([{ id: tenant.teamsAppId }]);
  const path = `/users/${people.stranger.id}/teamwork/installedApps`;
  const filter = `$expand=teamsApp&$filter=teamsApp/externalId%20eq%20'${tenant.teamsAppExternalId}'`;
  expect((await graph.ask('GET', `${path}?${filter}`)).body.value).toEqual([]);
  const installed = await graph.ask('POST', path, { body: bind(tenant.teamsAppId) });
  expect([installed.status, installed.bytes.length]).toEqual([201, 0]);
  expect(installed.headers.get('location')).toContain('/teamwork/installedApps/');
  expect((await graph.ask('POST', path, { body: bind(tenant.teamsAppId) })).status).toBe(409);
  const [one] = (await graph.ask('GET', `${path}?${filter}`)).body.value;
  expect(one.teamsApp.id).toBe(tenant.teamsAppId);
  expect((await graph.ask('GET', `${path}/${encodeURIComponent(one.id)}/chat`)).body).toMatchObject({ chatType: 'oneOnOne' });
  expect((await graph.ask('DELETE', `${path}/${encodeURIComponent(one.id)}`)).status).toBe(204);
  expect((await graph.ask('GET', `${path}/${encodeURIComponent(one.id)}/chat`)).status).toBe(404);
  expect((await graph.ask('POST', path, { body: bind('another-app') })).status).toBe(404);
});

it.each([
  ['blocked' as const, 409],
  ['disabled' as const, 403],
])('does not install an app that is %s', async (state, status) => {
  setInstallState(graph.store, people.stranger.id, state);
  const path = `/users/${people.stranger.id}/teamwork/installedApps`;
  expect((await graph.ask('POST', path, { body: bind(tenant.teamsAppId) })).status).toBe(status);
});

it("shows EKU's team with its members, its channel and the app", async () => {
  const team = `/teams/${tenant.ekuTeamId}`;
  expect((await graph.ask('GET', `${team}/channels`)).body.value).toMatchObject([
    { id: tenant.ekuChannelId, membershipType: 'standard' },
  ]);
  expect(namesIn(await graph.ask('GET', `${team}/members`))).toEqual(['Elsa Ullman', 'Emil Kron']);
  expect((await graph.ask('GET', `${team}/installedApps?$expand=teamsApp`)).body.value[0].teamsApp.externalId).toBe(
    tenant.teamsAppExternalId,
  );
  expect((await graph.ask('GET', '/teams/00000000-0000-4000-8000-000000000000')).status).toBe(404);
});
