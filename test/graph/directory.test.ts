// People and groups as the directory has them, remembered for a while, and the app in a person's own scope.

import { personId } from '../../src/core/brand';
import { openDirectory, type Directory, type Member } from '../../src/graph/directory';
import { catalogueId, chatOf, installationOf, installFor } from '../../src/graph/installed-app';
import { openMemory } from '../../src/graph/wire/memory';
import { groups, people, tenant as invented } from '../../src/local/people';
import { failureIn } from './support/failure';
import { startTenant, type Tenant } from './support/tenant';

let tenant: Tenant;

beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

async function membersOf(directory: Directory, group: string): Promise<readonly Member[]> {
  const found = (await directory.roster([groups.mas.id, group], { patience: 'person' })).get(group);
  return found?.ok === true ? found.value : [];
}

const karin = personId(people.caseworkerSouth.id);

it('knows who is in a group, with initials and address', async () => {
  const members = await membersOf(openDirectory(tenant.graph), groups.caseworkersSouth.id);
  expect(members.map(({ displayName, initials }) => `${displayName} ${initials}`).sort()).toEqual([
    'Karin Lindqvist KL',
    'Lena Dahl LD',
  ]);
  expect(members.find(({ id }) => id === karin)?.mail).toBe(people.caseworkerSouth.userPrincipalName);
});

it('knows a group that is not there from one that nobody is in, and asks anew when it is told to', async () => {
  const directory = openDirectory(tenant.graph);
  const ids = [groups.mas.id, 'eb0c4a00-0000-4000-8000-0000000009ff'];
  const mark = tenant.record.mark();
  const [known, gone] = [...(await directory.roster(ids)).values()];
  await directory.roster(ids);
  expect([known?.ok, gone?.ok]).toEqual([true, false]);
  expect(tenant.record.since(mark).requests).toBe(1);
  await directory.roster(ids, { now: true });
  expect(tenant.record.since(mark).requests).toBe(2);
});

it('knows a person, and says that a stranger to the directory is missing', async () => {
  const directory = openDirectory(tenant.graph);
  expect(await directory.person(karin)).toMatchObject({ id: karin, displayName: 'Karin Lindqvist', initials: 'KL' });
  expect((await failureIn(directory.person(personId('eb0c4a00-0000-4000-8000-00000000ffff')))).kind).toBe('missing');
});

it('knows to which of many groups a person belongs', async () => {
  const others = Array.from({ length: 25 }, (_, n) => `eb0c4a00-0000-4000-8000-0000000009${String(n).padStart(2, '0')}`);
  const asked = [...others, groups.caseworkersSouth.id, groups.eku.id];
  expect(await openDirectory(tenant.graph).groupsOf(karin, asked)).toEqual([groups.caseworkersSouth.id]);
});

it('asks the directory once however often it is asked, and again after a failure', async () => {
  const directory = openDirectory(tenant.graph);
  const mark = tenant.record.mark();
  await Promise.all([directory.person(karin), directory.person(karin)]);
  await directory.person(karin);
  expect(tenant.record.since(mark).requests).toBe(1);
  tenant.faults.set({ faults: [{ kind: 'refuse', path: '/groups/*', status: 400, times: 1 }] });
  await failureIn(membersOf(directory, groups.eku.id));
  expect(await membersOf(directory, groups.eku.id)).toHaveLength(2);
});

it('remembers no more than five hundred answers', async () => {
  const memory = openMemory<number>();
  let asked = 0;
  const ask = (key: number): Promise<number> => memory.recall(String(key), () => Promise.resolve(++asked));
  for (let key = 0; key <= 500; key += 1) await ask(key);
  await ask(500);
  expect(asked).toBe(501);
  await ask(0);
  expect(asked).toBe(502);
});

it('installs the app for a person once and finds the chat with her', async () => {
  expect(await tenant.graph.send(catalogueId(invented.teamsAppExternalId), 'person')).toBe(invented.teamsAppId);
  expect(await tenant.graph.send(catalogueId('another'), 'person')).toBeUndefined();
  if ((await tenant.graph.send(installationOf(karin, invented.teamsAppExternalId), 'person')) === undefined)
    await tenant.graph.send(installFor(karin, invented.teamsAppId), 'person');
  expect((await failureIn(tenant.graph.send(installFor(karin, invented.teamsAppId), 'person'))).kind).toBe('conflict');
  const installation = await tenant.graph.send(installationOf(karin, invented.teamsAppExternalId), 'person');
  expect(await tenant.graph.send(chatOf(karin, installation ?? ''), 'person')).toMatch(/.+/);
});
