// How the pane in Outlook is served: Office.js is let in there and nowhere else, the page knows whom to ask, and what everybody may read of the service.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../bot/config';
import { officeJs } from '../../bot/config/schema';
import { openPane } from '../../bot/web/pane-page';
import { envFor } from '../support/bot-env';
import { startBotWorld, type BotWorld } from '../support/bot-world';

const settings = {
  frameAncestors: ['https://outlook.example'],
  officeJs,
  clientId: 'the-app',
  tenantId: 'the-tenant',
  signInUrl: 'https://login.example',
  publicUrl: 'https://trappan.kommunen.example',
  graph: { mailbox: 'synpunkter@kommunen.example', isPractice: false },
};
const html = `<meta name="trappan" content="" /><script src="${officeJs}"></script>`;
const folder = mkdtempSync(path.join(tmpdir(), 'trappan-pane-'));
let server: Server;
let url = '';
beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  mkdirSync(path.join(folder, 'icons'));
  writeFileSync(path.join(folder, 'pane.html'), html);
  writeFileSync(path.join(folder, 'assets', 'entry-abc.js'), '');
  writeFileSync(path.join(folder, 'icons', '16.png'), '');
  const serve = openPane(folder, settings);
  server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

const policyOf = async (address: string): Promise<string> => (await fetch(address)).headers.get('content-security-policy') ?? '';

describe('the pane', () => {
  it('lets in Office.js from Microsoft, and asks nobody else than the bot', async () => {
    const policy = await policyOf(`${url}/outlook/`);
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com;");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain('frame-ancestors https://outlook.example');
    expect(policy).not.toContain('unsafe-eval');
  });
  it('knows who signs people in and where a mail is forwarded', async () => {
    const page = await (await fetch(`${url}/outlook/?view=x`)).text();
    const told = JSON.parse((/content="([^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&quot;', '"')) as object;
    expect(told).toEqual({
      clientId: 'the-app',
      authority: 'https://login.example/the-tenant',
      scope: 'api://trappan.kommunen.example/the-app/access_as_user',
      address: 'synpunkter@kommunen.example',
    });
    expect(page).toContain(officeJs);
  });
  it('is asked for each time, its hashed files are kept, and what is not there is not', async () => {
    const kept = async (address: string) => {
      const { status, headers } = await fetch(`${url}${address}`);
      return [status, headers.get('cache-control')];
    };
    expect(await kept('/outlook/')).toEqual([200, 'no-cache']);
    expect(await kept('/outlook/assets/entry-abc.js')).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(await kept('/outlook/icons/16.png')).toEqual([200, 'no-cache']);
    for (const address of [
      '/outlook/pane.html',
      '/outlook/assets/other.js',
      '/outlook/.vite/manifest.json',
      '/outlook/../package.json',
    ])
      expect((await fetch(`${url}${address}`)).status).toBe(404);
  });
  it('is not there when it has not been built', async () => {
    const serve = openPane(path.join(folder, 'none'), settings);
    const other = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    expect((await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/outlook/`)).status).toBe(404);
    await new Promise((done) => other.close(done));
  });
});

describe('beside the pane', () => {
  let world: BotWorld;
  beforeAll(async () => {
    world = await startBotWorld();
  });
  afterAll(() => world.stop());

  it('nothing lets in a script of anybody else', async () => {
    for (const address of ['/tab/', '/health', '/api/me', '/om/integritet', '/svar/x'])
      expect(await policyOf(`${world.bot.url}${address}`)).not.toMatch(/appsforoffice|aspnetcdn|office\.js/);
    expect(await policyOf(`${world.bot.url}/outlook/`)).toContain(new URL(world.local.url).origin);
  });
  it.each(['/om/integritet', '/om/villkor'])('%s is a page of its own in both languages, with whom to ask', async (address) => {
    const page = await (await fetch(`${world.bot.url}${address}`)).text();
    const { name, phone } = world.bot.app.profile.publicContact;
    expect(page.match(/<h1>/g)).toHaveLength(2);
    expect(page).toContain('<div lang="en">');
    expect(page.split(`${name}, telefon ${phone}`).length + page.split(`${name}, telephone ${phone}`).length).toBe(4);
    expect(page).not.toMatch(/\{\w+\}/);
    expect(await policyOf(`${world.bot.url}${address}`)).toContain("default-src 'none'");
  });
  it('Office.js from elsewhere is refused in production', () => {
    const env = { ...envFor(world.local, 0), TRAPPAN_MODE: 'production' };
    expect(() => readSettings(env)).toThrow(/OFFICE_JS får bara finnas när TRAPPAN_MODE=local/);
    expect(readSettings({ ...envFor(world.local, 0), OFFICE_JS: '' }).officeJs).toBe(officeJs);
  });
});
