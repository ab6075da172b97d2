// What the public reads, in a real browser: no fault of accessibility, on a narrow screen, at four hundred per cent, by keyboard and on paper.

import type { Browser, Page } from 'playwright-core';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { accessFaults } from '../support/axe';
import { launchBrowser } from './support/browser';

let world: BotWorld;
let browser: Browser;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 320, height: 640 }, locale: 'sv-SE' });
  page.on('console', (said) => void (said.type() === 'error' && faults.push(said.text())));
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const findings = (): Promise<readonly string[]> => accessFaults(page.mainFrame());

const fits = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

const pages = [
  '/om',
  '/om/en',
  '/om/blankett',
  '/om/blankett/en',
  '/om/tillganglighet',
  '/om/tillganglighet/en',
  '/om/integritet',
  '/om/villkor',
];

it.each(pages)('%s has no fault of accessibility, and fits 320 pixels, which is 400 % of 1280', async (path) => {
  await page.goto(`${world.bot.url}${path}`);
  expect(await findings()).toEqual([]);
  expect(await fits()).toBe(true);
  expect(faults.filter((text) => !/favicon/.test(text))).toEqual([]);
});

it('leads by keyboard alone from the page to the form and back, in both languages', async () => {
  await page.goto(`${world.bot.url}/om`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Comments and complaints', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Fill in the form on paper' }).press('Enter');
  await page.getByRole('heading', { name: 'Form for comments and complaints', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'På svenska' }).press('Enter');
  await page.getByRole('link', { name: 'Mer om hur du gör' }).press('Enter');
  await page.getByRole('heading', { name: 'Synpunkter och klagomål', level: 1 }).waitFor();
});

it('prints the form without its links, on two sheets at most [R103]', async () => {
  await page.goto(`${world.bot.url}/om/blankett`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link').count()).toBe(0);
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })).toString(
    'latin1',
  );
  const sheets = (pdf.match(/\/Type \/Page\b/g) ?? []).length;
  expect([1, 2]).toContain(sheets);
  await page.emulateMedia({ media: 'screen' });
});
