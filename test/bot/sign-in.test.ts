// Which tokens open the tab's API: both versions that a registration may give, for this tab, asked for by Microsoft's own programs (F10, K4).

import { SignJWT, type JWTPayload } from 'jose';
import { people, tenant } from '../../src/local/people';
import { claimsOf } from '../../tools/trust/doors/forged-people';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const me = async (token: string): Promise<{ readonly status: number; readonly code: string | undefined }> => {
  const response = await fetch(`${world.bot.url}/api/me`, { headers: { Authorization: `Bearer ${token}` } });
  const answer = (await response.json()) as { error?: { code: string } };
  return { status: response.status, code: answer.error?.code };
};

/** As local sign-in would make it, but for some claims; undefined leaves one out. */
const signed = (more: JWTPayload): Promise<string> => {
  const { keys, issuer } = world.local.tokens;
  const key = keys.current();
  const claims: JWTPayload = { ...claimsOf(issuer())(), ...more };
  return new SignJWT(JSON.parse(JSON.stringify(claims)) as JWTPayload)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .sign(key.privateKey);
};

const host = (): string => new URL(world.settings.publicUrl).host;

it('takes a token of version 1 as a registration gives it that nobody has set to version 2', async () => {
  const asked = { personId: people.registrar.id, version: 1, host: host() };
  const { token } = await world.local$('sign-in/as', asked);
  expect(await me(String(token))).toEqual({ status: 200, code: undefined });
});

it.each([
  ['as Teams on the web asks for it', 200, {}],
  ['as the phone asks for it', 200, { azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' }],
  ['as the app itself asks for it', 200, { azp: tenant.clientId }],
  ['with the scope among others', 200, { scp: 'email access_as_user openid' }],
  ['that another program asked for', 401, { azp: 'eb0c4a00-0000-4000-8000-0000000000aa' }],
  ['that does not say who asked', 401, { azp: undefined }],
  ['for another scope', 401, { scp: 'User.Read' }],
  ['for a scope that only looks like it', 401, { scp: 'access_as_user_2' }],
  ['without a scope', 401, { scp: undefined }],
  ['of version 1 from another tenant', 401, { iss: 'https://sts.windows.net/eb0c4a00-0000-4000-8000-0000000000ff/' }],
  ['of version 1 for another host', 401, { iss: `https://sts.windows.net/${tenant.id}/`, aud: 'api://other.example/x' }],
  ['of a guest, with the mark of version 1', 403, { unique_name: 'x_y.example#EXT#@ekbacka.example' }],
])('a token %s is answered %i', async (_name, status, claims) => {
  expect((await me(await signed(claims))).status).toBe(status);
});

it('an account that is not in the directory is refused with a sentence, by the tab and by the bot', async () => {
  const oid = 'eb0c4a00-0000-4000-8000-0000000001ee';
  expect(await me(await signed({ oid }))).toEqual({ status: 403, code: 'notInDirectory' });
  const from = { id: '29:gone', name: 'X', aadObjectId: oid };
  const value = { action: { type: 'Action.Execute', verb: 'refresh', data: { c: '1', t: 'triage', r: 1 } } };
  const pressed = await world.tell(
    world.activityFrom('registrar', { type: 'invoke', name: 'adaptiveCard/action', id: 'i-gone', from, value }),
  );
  expect(pressed.text).toContain('finns inte i kommunens katalog');
  expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
});
