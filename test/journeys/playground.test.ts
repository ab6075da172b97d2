// A Teams client that nobody here wrote talks with the bot: Microsoft 365 Agents Playground, in a browser. It is no dependency (its licence is for evaluation), so
// this runs where it is installed: in node_modules, or where PLAYGROUND_CLI says.

import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { people, tenant } from '../../src/local/people';
import { forwardedComplaint } from '../../tools/bench/mails';
import { startTryOut, type TryOut } from '../../tools/playground/try-out';
import { envFor, freePort } from '../support/bot-env';
import { launchBrowser } from './support/browser';

const cli = process.env['PLAYGROUND_CLI'] ?? path.resolve('node_modules/@microsoft/m365agentsplayground/cli.js');
const isInstalled = existsSync(cli);

if (isInstalled) describe('Microsoft 365 Agents Playground', talks);
else
  it('is not installed here, so nothing is tried with it: npm i @microsoft/m365agentsplayground@0.2.28 in a folder of its own, and PLAYGROUND_CLI=<its cli.js>', () => {
    expect(existsSync(cli)).toBe(false);
  });

function talks(): void {
  let tryOut: TryOut;
  let playground: ChildProcess;
  let browser: Browser;
  let page: Page;
  let data: string;
  let address: string;

  beforeAll(async () => {
    data = mkdtempSync(path.join(tmpdir(), 'playground-'));
    cpSync(path.join(process.env['TRAPPAN_DATA'] ?? 'data', 'ca'), path.join(data, 'ca'), { recursive: true });
    const [local, signIn, bot, proxy, port] = await Promise.all([freePort(), freePort(), freePort(), freePort(), freePort()]);
    const nowhere = { url: 'http://127.0.0.1:1', signInUrl: 'https://localhost:1' };
    tryOut = await startTryOut({
      env: { ...envFor(nowhere, 1), TRAPPAN_DATA: data, EVERY_SECONDS: '1' },
      speaker: people.registrar,
      ports: { local, signIn, bot, proxy },
      playgroundPort: port,
    });
    const told = ['start', '-e', tryOut.endpoint, '-c', 'msteams', '-p', String(port), '--su', tryOut.serviceUrl, '--dt'];
    playground = spawn(process.execPath, [cli, ...told], {
      cwd: tryOut.folder,
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
      stdio: 'ignore',
    });
    address = `http://localhost:${port}/`;
    for (let tries = 0; tries < 300 && (await fetch(address).catch(() => undefined))?.ok !== true; tries += 1) await pause(100);
    browser = await launchBrowser();
    page = await browser.newPage({ locale: 'sv-SE' });
  });
  afterAll(async () => {
    await browser.close();
    playground.kill();
    await tryOut.stop();
    rmSync(data, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await page.goto(address);
    await page.getByText('installationUpdate 200').first().waitFor();
  });

  const write = async (text: string): Promise<void> => {
    await page.locator('[data-lexical-editor]').first().click();
    await page.keyboard.type(text);
  };
  const seen = (text: string | RegExp): Promise<void> => page.getByText(text).last().waitFor({ timeout: 30_000 });
  const mail = async (): Promise<void> => {
    const raw = forwardedComplaint('playground', new Date());
    const query = new URLSearchParams({ mailbox: tenant.sharedMailbox, authenticated: 'internal' });
    const delivered = await fetch(`${tryOut.localUrl}/local/mail/deliver?${query.toString()}`, { method: 'POST', body: raw });
    expect(delivered.status).toBe(201);
  };

  it('writes to the bot and reads its answer', async () => {
    await write('hjälp');
    await page.keyboard.press('Enter');
    await seen('Skriv inga namn eller personnummer i chatten.');
  });

  it('gets a card that nobody asked for, holds its button to what must be answered, and shows the card that follows in its place', async () => {
    await mail();
    const done = page.getByRole('button', { name: 'Klar med mottagningen' }).last();
    await done.waitFor({ timeout: 30_000 });
    await done.click();
    await seen('Välj ett svar.');
    await page.getByText('Nej', { exact: true }).last().click();
    await done.click();
    await done.waitFor({ state: 'detached', timeout: 30_000 });
    await seen('Klart: ärendet är mottaget och har gått till enheten.');
  });

  it('searches by the extension, and finds the case by its number alone', async () => {
    await page.getByLabel('Trigger Message Extension App').first().click();
    await page.getByText('Search Command', { exact: true }).click();
    await page.getByText('Specify Command ID or Parameter').click();
    await page.getByPlaceholder('Command ID').fill('sokArende');
    await page.getByPlaceholder('Parameter name').fill('nummer');
    await page.getByPlaceholder('Enter a search term').fill('SYN-2026-00001');
    await seen('SYN-2026-00001');
    await seen(/^(?:Inkommet|Bedöms)$/);
  });

  it('writes in a channel where the bot is named, and reads its answer in the thread', async () => {
    await page.getByText('General', { exact: true }).first().click();
    await page.locator('[data-lexical-editor]').first().click();
    await page.keyboard.type('@', { delay: 300 });
    await page.getByText('Trappan', { exact: true }).last().click();
    await page.keyboard.type(' hjälp');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await seen('I gruppchattar och kanaler svarar jag bara med hjälp. Skriv till mig i vår egen chatt, så kan jag göra mer.');
  });
}
