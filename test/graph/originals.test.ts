// Originals and attachments in the library, byte for byte, small and large.

import { createHash, randomBytes } from 'node:crypto';
import { GraphFailure } from '../../src/graph/failure';
import { attachmentPath, keepFile, originalPath, readFile, safeName } from '../../src/graph/originals';
import type { Places } from '../../src/graph/places';
import { placesOf, startTenant, type Tenant } from './support/tenant';

let tenant: Tenant;
let at: Places;

beforeAll(async () => {
  tenant = await startTenant();
  at = await placesOf(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.faults.clear());

const limit = 40 * 1024 * 1024;
const keep = (path: string, bytes: Buffer) => keepFile(tenant.graph, at, { path, name: 'mitt namn.eml', bytes });
const read = async (path: string) => Buffer.from(await readFile(tenant.graph, at, { path, limit }));

it.each([
  ['small', 5000],
  ['large', 9 * 1024 * 1024 + 17],
])('keeps a file that is %s byte for byte', async (key, size) => {
  const bytes = randomBytes(size);
  const kept = await keep(originalPath(key), bytes);
  expect(kept).toEqual({ name: 'mitt namn.eml', size, sha256: createHash('sha256').update(bytes).digest('hex') });
  expect((await read(originalPath(key))).equals(bytes)).toBe(true);
});

it('only remembers a file without bytes, for Graph takes no PUT without a body', async () => {
  expect(await keep(originalPath('empty'), Buffer.alloc(0))).toMatchObject({ size: 0 });
  await expect(read(originalPath('empty'))).rejects.toMatchObject({ kind: 'missing' });
});

it('keeps a file put twice once, as it was put last', async () => {
  await keep(originalPath('twice'), Buffer.from('first'));
  await keep(originalPath('twice'), Buffer.from('second'));
  expect((await read(originalPath('twice'))).toString()).toBe('second');
});

it('keeps an attachment with any name in the folder of its mail', async () => {
  const path = attachmentPath('key', 2, 'Bilaga #1: "100 %" & ÅÄÖ/..\\?.pdf');
  await keep(path, Buffer.from('pdf'));
  expect((await read(path)).toString()).toBe('pdf');
});

it('reads a file from the address Graph sends it to', async () => {
  await keep(originalPath('redirected'), Buffer.from('there'));
  tenant.quirks.downloadRedirects = true;
  expect((await read(originalPath('redirected'))).toString()).toBe('there');
  tenant.quirks.downloadRedirects = false;
});

it('keeps a file although the first answer was lost', async () => {
  tenant.faults.set({ faults: [{ kind: 'lost', method: 'PUT', times: 1 }] });
  await keep(originalPath('lost'), Buffer.from('kept'));
  expect((await read(originalPath('lost'))).toString()).toBe('kept');
});

describe('a package that goes up in pieces', () => {
  const whole = randomBytes(6 * 1024 * 1024 + 13);
  const lies = async (key: string) => (await read(originalPath(key))).equals(whole);

  it.each([
    ['an answer lost in the middle', { kind: 'lost', method: 'PUT', path: '/upload/*', times: 2 }],
    [
      'an answer lost at the end, when its session is gone',
      { kind: 'lost', method: 'PUT', path: '/upload/*', skip: 1, times: 1 },
    ],
    ['a gateway that gives up', { kind: 'badGateway', method: 'PUT', path: '/upload/*', times: 3 }],
    ['a rest that is asked for', { kind: 'throttle', path: '/upload/*', retryAfter: 0.05, times: 2 }],
  ])('is whole after %s', async (key, fault) => {
    tenant.faults.set({ faults: [fault] });
    await keep(originalPath(key), whole);
    expect(await lies(key)).toBe(true);
  });

  it('is put anew when its session has expired, and given up when every one does', async () => {
    tenant.quirks.uploadSessionMilliseconds = -1;
    await expect(keep(originalPath('late'), whole)).rejects.toMatchObject({ kind: 'away', code: 'uploadSessionGone' });
    tenant.quirks.uploadSessionMilliseconds = 900_000;
    await keep(originalPath('late'), whole);
    expect(await lies('late')).toBe(true);
  });
});

it('says that a file is not there', async () => {
  await expect(read(originalPath('nothing'))).rejects.toMatchObject({ kind: 'missing' });
  await expect(read(originalPath('nothing'))).rejects.toBeInstanceOf(GraphFailure);
});

it.each([
  ['', '_'],
  ['...', '_'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a*b:c?.eml', 'a_b_c_.eml'],
])('makes %j a name SharePoint takes', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

it('keeps the ending of a name that is too long', () => {
  const safe = safeName(`${'å'.repeat(300)}.pdf`);
  expect(safe).toHaveLength(100);
  expect(safe.endsWith('.pdf')).toBe(true);
});
