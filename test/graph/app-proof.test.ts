// The app proves who it is by a certificate, or by the identity of its container, as the directory holds it: signature, thumbprint, audience, time, whose it is.

import { randomUUID, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPKCS8, SignJWT } from 'jose';
import { generate } from 'selfsigned';
import { connectorToken } from '../../bot/connector/token';
import { readSettings } from '../../bot/config';
import { checkOwnCertificate } from '../../src/app/health/around-checks';
import { openGraph } from '../../src/graph/client';
import { siteNamed } from '../../src/graph/places';
import { certificateEnd } from '../../src/graph/proof';
import { readGraphSettings, type GraphSettings } from '../../src/graph/settings';
import { openSignIn } from '../../src/graph/wire/sign-in';
import { openTokens } from '../../src/graph/wire/token';
import { tenant } from '../../src/local/people';
import { checkConnectorToken, identityToken } from '../../src/local/sign-in/tokens';
import { printed } from '../../src/core/views/finding';
import { envFor } from '../support/bot-env';
import { startTenant, type Tenant } from './support/tenant';

const day = 86_400_000;
interface Pair {
  readonly cert: string;
  readonly private: string;
  /** Both in one PEM, as the setting takes them. */
  readonly pem: string;
  /** SHA-256 of the certificate, as `x5t#S256` has it. */
  readonly thumbprint: string;
}

async function pairFor(days: number, more: object = {}): Promise<Pair> {
  const made = await generate([{ name: 'commonName', value: 'trappan' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 400 * day),
    notAfterDate: new Date(Date.now() + days * day),
    ...more,
  });
  const thumbprint = new X509Certificate(made.cert).fingerprint256.replaceAll(':', '');
  return { ...made, pem: `${made.private}\n${made.cert}`, thumbprint: Buffer.from(thumbprint, 'hex').toString('base64url') };
}

let cloud: Tenant;
let [own, next, other, ended]: Pair[] = [];
let folder: string;
beforeAll(async () => {
  cloud = await startTenant();
  [own, next, other, ended] = await Promise.all([pairFor(200), pairFor(400), pairFor(400), pairFor(-1)]);
  folder = mkdtempSync(join(tmpdir(), 'proof-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await cloud.close();
});

const register = async (...pairs: readonly (Pair | undefined)[]): Promise<void> => {
  const body = JSON.stringify({ certificates: pairs.map((pair) => pair?.cert) });
  expect((await fetch(`${cloud.url}/local/sign-in/certificates`, { method: 'POST', body })).status).toBe(200);
};
const settingsWith = (certificate: string): GraphSettings => ({ ...cloud.settings, proof: { kind: 'certificate', certificate } });
const site = (settings: GraphSettings): Promise<unknown> => openGraph(settings).send(siteNamed(settings.sites.cases), 'person');

it('comes in with a certificate alone, to Graph and to the connector', async () => {
  await register(own);
  const settings = settingsWith(own?.pem ?? '');
  await expect(site(settings)).resolves.toBeDefined();
  const token = await connectorToken(settings)(false);
  expect(await checkConnectorToken(cloud.tokens, token)).toEqual({ kind: 'app', appId: tenant.clientId });
});

it('is refused as forbidden with a certificate nobody registered, with one that has ended, and once it was taken away', async () => {
  await register(own, ended);
  for (const pair of [other, ended])
    await expect(site(settingsWith(pair?.pem ?? ''))).rejects.toMatchObject({ kind: 'forbidden', code: 'signIn' });
  await register();
  await expect(site(settingsWith(own?.pem ?? ''))).rejects.toMatchObject({ kind: 'forbidden', code: 'signIn' });
});

it('exchanges its certificate without standing still: both registered, the file replaced, the old taken away, no restart', async () => {
  const file = join(folder, 'app.pem');
  writeFileSync(file, own?.pem ?? '');
  await register(own);
  const settings = settingsWith(file);
  const [tokens, connector] = [openTokens(settings), connectorToken(settings)];
  const both = async (): Promise<void> => {
    tokens.forget();
    expect(await tokens.tokenFor(new URL(settings.graphUrl))).toMatch(/^ey/);
    expect(await connector(true)).toMatch(/^ey/);
  };
  await both();
  await register(own, next);
  await both();
  writeFileSync(file, next?.pem ?? '');
  await register(next);
  expect(await connector(false)).toMatch(/^ey/);
  await both();
  await expect(site(settingsWith(own?.pem ?? ''))).rejects.toMatchObject({ kind: 'forbidden' });
});

it('takes a file that was laid in the place of another at the next question, not when the old one is refused', async () => {
  const file = join(folder, 'laid.pem');
  writeFileSync(file, own?.pem ?? '');
  await register(own, next);
  const signIn = openSignIn(settingsWith(file));
  const [graph, bot] = ['https://graph.microsoft.com/.default', 'https://api.botframework.com/.default'];
  expect((await signIn.token(graph)).token).toMatch(/^ey/);
  writeFileSync(file, other?.pem ?? '');
  await expect(signIn.token(bot)).rejects.toThrow('700027');
  writeFileSync(file, next?.pem ?? '');
  expect((await signIn.token(bot)).token).toMatch(/^ey/);
});

it('comes in with the identity of its container and nothing secret', async () => {
  const before = { ...process.env };
  process.env['IDENTITY_ENDPOINT'] = `${cloud.url}/local/managed-identity/token`;
  process.env['IDENTITY_HEADER'] = tenant.managedIdentity.header;
  try {
    const settings = { ...cloud.settings, proof: { kind: 'identity', identity: tenant.managedIdentity.clientId } as const };
    await expect(site(settings)).resolves.toBeDefined();
    const wrong = { ...settings, proof: { kind: 'identity', identity: tenant.clientId } as const };
    await expect(site(wrong)).rejects.toMatchObject({ code: 'signIn' });
  } finally {
    process.env = before;
  }
});

describe('the directory', () => {
  const endpoint = (): string => `${cloud.signInUrl}/${tenant.id}/oauth2/v2.0/token`;
  const seconds = (): number => Math.floor(Date.now() / 1000);
  interface Signing {
    readonly by?: Pair | undefined;
    readonly thumbprint?: string | undefined;
    readonly claims?: Readonly<Record<string, unknown>>;
  }
  const assertion = async ({ by = own, thumbprint = own?.thumbprint, claims = {} }: Signing): Promise<string> =>
    new SignJWT({
      aud: endpoint(),
      iss: tenant.clientId,
      sub: tenant.clientId,
      jti: randomUUID(),
      nbf: seconds() - 5,
      exp: seconds() + 600,
      ...claims,
    })
      .setProtectedHeader({ alg: 'PS256', typ: 'JWT', ...(thumbprint === undefined ? {} : { 'x5t#S256': thumbprint }) })
      .sign(await importPKCS8(by?.private ?? '', 'PS256'));
  const ask = async (given: string, type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'): Promise<unknown> => {
    const form = { grant_type: 'client_credentials', client_id: tenant.clientId, scope: cloud.settings.scope };
    const response = await fetch(endpoint(), {
      method: 'POST',
      body: new URLSearchParams({ ...form, client_assertion_type: type, client_assertion: given }),
    });
    const { error_codes: codes } = (await response.json()) as { readonly error_codes?: readonly number[] };
    return codes?.[0] ?? response.status;
  };
  beforeAll(() => register(own, ended));

  it('takes an assertion that is right', async () => {
    expect(await ask(await assertion({}))).toBe(200);
    expect(await ask(await assertion({ claims: { aud: cloud.tokens.issuer() } }))).toBe(200);
  });

  it.each<readonly [string, () => Signing, number]>([
    ['signed by another key', () => ({ by: other }), 700027],
    ['of a thumbprint nobody registered', () => ({ thumbprint: other?.thumbprint }), 700027],
    ['without a thumbprint', () => ({ thumbprint: '' }), 700027],
    ['of a certificate that has ended', () => ({ by: ended, thumbprint: ended?.thumbprint }), 1000502],
    ['meant for another', () => ({ claims: { aud: 'https://login.microsoftonline.com/common/oauth2/v2.0/token' } }), 700023],
    ['by another app', () => ({ claims: { iss: tenant.teamsAppId } }), 700021],
    ['for another app', () => ({ claims: { sub: tenant.teamsAppId } }), 700021],
    ['that is over', () => ({ claims: { exp: seconds() - 400 } }), 700024],
    ['that has not begun', () => ({ claims: { nbf: seconds() + 600 } }), 700024],
    ['that never ends', () => ({ claims: { exp: undefined } }), 700024],
    ['without an id', () => ({ claims: { jti: undefined } }), 50027],
  ])('refuses one %s', async (_what, signing, code) => {
    expect(await ask(await assertion(signing()))).toBe(code);
  });

  it('refuses what is none, and one of another kind', async () => {
    expect(await ask('none.of.it')).toBe(50027);
    expect(await ask(await assertion({}), 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer')).toBe(900144);
  });

  it('refuses an identity’s token that is meant for something else', async () => {
    const { token } = await identityToken(cloud.tokens, 'https://graph.microsoft.com');
    expect(await ask(token)).toBe(700023);
  });
});

describe('the setting', () => {
  const read = (more: Record<string, string | undefined>): unknown =>
    readSettings({ ...envFor({ url: cloud.url, signInUrl: cloud.signInUrl }, 3978), CLIENT_SECRET: undefined, ...more });

  it('is one of three', () => {
    expect(read({ CLIENT_CERTIFICATE: own?.pem })).toMatchObject({ graph: { proof: { kind: 'certificate' } } });
    expect(read({ CLIENT_IDENTITY: tenant.managedIdentity.clientId })).toMatchObject({ graph: { proof: { kind: 'identity' } } });
    expect(() => read({})).toThrow('CLIENT_SECRET saknas');
    expect(() => read({ CLIENT_SECRET: 'x', CLIENT_CERTIFICATE: own?.pem })).toThrow('CLIENT_CERTIFICATE är en för mycket');
    expect(() => read({ CLIENT_SECRET: 'x', CLIENT_IDENTITY: tenant.clientId })).toThrow('CLIENT_IDENTITY är en för mycket');
    const env = envFor({ url: cloud.url, signInUrl: cloud.signInUrl }, 3978);
    expect(readGraphSettings(env).proof.kind).toBe('secret');
    expect(() => readGraphSettings({ ...env, CLIENT_IDENTITY: tenant.clientId })).toThrow('CLIENT_SECRET');
  });

  it('must hold a certificate with its key, and says nothing of what it held', async () => {
    const curve = await pairFor(100, { keyType: 'ec', curve: 'P-256' });
    const mixed = `${other?.private}\n${own?.cert}`;
    for (const wrong of [own?.cert, own?.private, curve.pem, mixed, join(folder, 'nowhere.pem')]) {
      expect(() => read({ CLIENT_CERTIFICATE: wrong })).toThrow('CLIENT_CERTIFICATE har fel form');
      expect(() => read({ CLIENT_CERTIFICATE: wrong })).not.toThrow('BEGIN');
    }
  });

  it('says how long it has left, and what to do in time', async () => {
    const soon = await pairFor(20);
    const said = (certificate: string | undefined): readonly string[] => {
      const ends = { certificateEnd: () => certificateEnd({ kind: 'certificate', certificate: certificate ?? '' }) };
      return checkOwnCertificate(ends, Date.now()).map((one) => `${one.state}: ${printed(one)}`);
    };
    expect(said(own?.pem)).toEqual([expect.stringMatching(/^good: .*gäller i (?:199|200) dagar till/)]);
    expect(said(soon.pem)).toEqual([
      expect.stringMatching(/^fault: .*gäller i (?:19|20) dagar till[\s\S]*Gör så här: Gör ett nytt/),
    ]);
    for (const gone of [ended?.pem, join(folder, 'nowhere.pem')])
      expect(said(gone)).toEqual([expect.stringMatching(/^fault: .*har gått ut, eller går inte att läsa/)]);
    expect(checkOwnCertificate({ certificateEnd: () => certificateEnd({ kind: 'secret', secret: 'x' }) }, Date.now())).toEqual(
      [],
    );
  });
});
