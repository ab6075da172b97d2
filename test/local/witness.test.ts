// What the witness of the local Microsoft 365 is told: each call once, in order, with who asked, also where nothing was done or nobody was answered.

import { readFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tenant } from '../../src/local/people';
import { startLocal, type LocalMicrosoft365 } from '../../src/local/start';
import { chronicle, type Asked, type Happening } from '../../src/local/witness';

const seen: Happening[] = [];
const dropped: Asked[] = [];
let local: LocalMicrosoft365;
let drop = (_asked: Asked): boolean => false;

beforeAll(async () => {
  local = await startLocal({
    port: 0,
    signInPort: 0,
    database: ':memory:',
    relaxed: true,
    secrets: { second: 'another-secret' },
    witness: () => ({
      before: (asked) => (drop(asked) ? (dropped.push(asked), 'drop') : undefined),
      saw: (happening) => void seen.push(happening),
    }),
  });
});
afterAll(() => local.stop());
beforeEach(() => {
  seen.length = 0;
  drop = () => false;
});

async function tokenWith(secret: string): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: tenant.clientId, client_secret: secret };
  const answer = await fetch(`${local.signInUrl}/${tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ ...form, scope: 'https://graph.microsoft.com/.default' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function ask(secret: string, path: string, more: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${await tokenWith(secret)}`, 'Content-Type': 'application/json', ...more.headers };
  return fetch(`${local.url}/v1.0${path}`, { ...more, headers });
}

const site = `/sites/${tenant.sharePointHost}:${tenant.sitePaths.cases}`;

it('tells who called by the secret she signed in with, and which fault struck whom', async () => {
  local.faults.set({ faults: [{ kind: 'throttle', who: 'second', retryAfter: 3 }] });
  expect((await ask(tenant.clientSecret, site)).status).toBe(200);
  expect((await ask('another-secret', site)).status).toBe(429);
  local.faults.clear();
  expect((await ask('another-secret', site)).status).toBe(200);
  expect(seen.map(({ door, who, status, isDone, fault, retryAfter }) => [door, who, status, isDone, fault, retryAfter])).toEqual([
    ['graph', 'own', 200, true, undefined, undefined],
    ['graph', 'second', 429, false, 'throttle', 3],
    ['graph', 'second', 200, true, undefined, undefined],
  ]);
  await expect(tokenWith('a-third')).resolves.toBeUndefined();
});

it('tells each part of a batch with what it sent, and what came of a change', async () => {
  const draft = { subject: 'Utkast', body: { contentType: 'text', content: 'Hej' } };
  const path = `/users/${tenant.sharedMailbox}/messages`;
  const part = { id: '1', method: 'POST', url: path, headers: { 'Content-Type': 'application/json' }, body: draft };
  await ask(tenant.clientSecret, '/$batch', { method: 'POST', body: JSON.stringify({ requests: [part] }) });
  expect(seen).toEqual([expect.objectContaining({ method: 'POST', path, sent: draft, status: 201, isDone: true })]);
  expect(seen[0]?.got).toMatchObject({ subject: 'Utkast', isDraft: true });
});

it('can keep a call from being done, and then nobody is answered', async () => {
  drop = ({ method }) => method === 'POST';
  const path = `/users/${tenant.sharedMailbox}/messages`;
  await expect(ask(tenant.clientSecret, path, { method: 'POST', body: '{"subject":"Borta"}' })).rejects.toThrow();
  expect(dropped).toHaveLength(1);
  expect(seen).toEqual([expect.objectContaining({ path, isDone: false })]);
  const left = (await (await ask(tenant.clientSecret, path)).json()) as { value: { subject: string }[] };
  expect(left.value.map(({ subject }) => subject)).not.toContain('Borta');
});

it('tells of what people do on this machine, and writes a line for each, counted', async () => {
  await fetch(`${local.url}/local/faults`, { method: 'POST', body: '{"faults":[]}' });
  expect(seen).toEqual([expect.objectContaining({ door: 'person', path: '/local/faults', sent: { faults: [] }, status: 200 })]);
  const file = join(mkdtempSync(join(tmpdir(), 'trappan-')), 'deep', 'history.jsonl');
  const write = chronicle(file, () => new Date('2026-03-02T08:00:00Z'));
  for (const one of [...seen, ...seen]) write(one);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as { n: number; business: string })).toEqual([
    expect.objectContaining({ n: 1, business: '2026-03-02T08:00:00.000Z' }),
    expect.objectContaining({ n: 2 }),
  ]);
});
