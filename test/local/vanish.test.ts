// What may change or vanish in a tenant while a bot runs, as the local Microsoft 365 plays it: keys and secrets, people, EKU's channel.

import { deleteAccount, restoreAccount } from '../../src/local/graph/directory/users-directory';
import { groups, people, tenant } from '../../src/local/people';
import { appToken, audiences, checkGraphToken } from '../../src/local/sign-in/tokens';
import { startLocal, type LocalMicrosoft365 } from '../../src/local/start';
import { isChannelGone, setChannelThere, writingRefused } from '../../src/local/teams/installs';
import { placeOf } from '../../src/local/teams/conversation-place';

let local: LocalMicrosoft365;
beforeAll(async () => {
  local = await startLocal({ port: 0, signInPort: 0, database: ':memory:' });
});
afterAll(() => local.stop());

const fresh = async (): Promise<string> => (await appToken(local.tokens, audiences.graph)).token;
const isTaken = async (token: string): Promise<boolean> => (await checkGraphToken(local.tokens, token)) !== undefined;
const asked = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const answer = await fetch(`${local.url}/v1.0${path}`, { headers: { Authorization: `Bearer ${await fresh()}` } });
  return { status: answer.status, text: await answer.text() };
};

it('a token goes on being taken while the key it was signed with is shown, and no longer', async () => {
  const first = await fresh();
  await local.tokens.keys.rotate(false);
  const second = await fresh();
  expect([await isTaken(first), await isTaken(second)]).toEqual([true, true]);
  expect(local.tokens.keys.shown()).toHaveLength(2);
  await local.tokens.keys.rotate(true);
  expect([await isTaken(first), await isTaken(second), await isTaken(await fresh())]).toEqual([false, false, true]);
});

it('both keys of the channel are shown while it changes', async () => {
  const kids = async (): Promise<string> => (await fetch(`${local.url}/botframework/keys`)).text();
  const before = local.teams.channelKeys.current().kid;
  await local.teams.channelKeys.rotate(false);
  expect(await kids()).toContain(before);
  await local.teams.channelKeys.rotate(true);
  expect(await kids()).not.toContain(before);
});

it('a secret that is taken back is nobody’s', () => {
  local.tokens.app.addSecret('r1', 'one');
  expect(local.tokens.app.nameOf('one')).toBe('r1');
  local.tokens.app.removeSecret('one');
  expect(local.tokens.app.nameOf('one')).toBeUndefined();
});

it('an account that is deleted is found nowhere, is in no group and reads nothing; restored it is back where it was', async () => {
  const { id } = people.caseworkerSouth;
  const [group] = Object.values(groups).filter(({ members }) => members.some((one) => one === 'caseworkerSouth'));
  const members = `/groups/${group?.id ?? ''}/members`;
  deleteAccount(local.store, id);
  expect((await asked(`/users/${id}`)).status).toBe(404);
  expect((await asked('/users?$top=999')).text).not.toContain(id);
  expect((await asked(members)).text).not.toContain(id);
  expect(writingRefused(local.store, people.caseworkerSouth)).toBe('MessageWritesBlocked');
  restoreAccount(local.store, id);
  expect((await asked(`/users/${id}`)).status).toBe(200);
  expect((await asked(members)).text).toContain(id);
});

it('a channel that is deleted is no place, until it is restored', () => {
  const id = tenant.ekuChannelId;
  setChannelThere(local.store, id, false);
  expect([isChannelGone(local.store, id), placeOf(local.store, id)]).toEqual([true, undefined]);
  setChannelThere(local.store, id, true);
  expect(placeOf(local.store, id)).toMatchObject({ kind: 'channel' });
});
