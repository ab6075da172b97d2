// The provider's form in a real browser, with no script to help it: readable to a screen reader, by keyboard alone, on a narrow screen.

import type { Browser, Page } from 'playwright-core';
import { askedCase, linkOf } from '../support/answer-link';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { accessFaults } from '../support/axe';
import { askedByLink, openReturns, returnOf } from '../support/returns';
import { launchBrowser } from './support/browser';

let world: BotWorld;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld({ PROFILE: 'sjoviken' }), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 320, height: 640 }, locale: 'sv-SE' });
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const findings = (): Promise<readonly string[]> => accessFaults(page.mainFrame());

it('can be answered by keyboard alone, and has no fault of accessibility on any of its pages [DEC7.7]', async () => {
  const { path, code } = await linkOf(world, await askedCase(world, 1));
  const faults: string[] = [];
  page.on('console', (said) => void (said.type() === 'error' && faults.push(said.text())));
  await page.goto(`${world.bot.url}${path}`);
  expect(await findings()).toEqual([]);
  await page.getByLabel('Kod').focus();
  await page.keyboard.type('00000000');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await findings()).toEqual([]);
  await page.getByLabel('Kod').fill(code);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ert svar' }).waitFor();
  expect(await findings()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByLabel('Vad har hänt?').fill('Besöket uteblev.');
  await page.getByLabel('Vad har ni gjort, och vad ska ni göra?').fill('Vi har infört en kontroll.');
  // The provider may not know whom it concerns, and is not asked what she has been told.
  expect(await page.getByLabel('Hur har den enskilde fått veta det?').count()).toBe(0);
  await page.getByRole('button', { name: 'Skicka svaret' }).press('Enter');
  await page.getByRole('heading', { name: 'Tack. Svaret är mottaget.' }).waitFor();
  expect(await findings()).toEqual([]);
  expect(faults.filter((text) => !/403/.test(text))).toEqual([]);
});

it('takes a return by keyboard alone: its fault at the field, the look through, the receipt, and no fault of accessibility on the way [R210 R298]', async () => {
  await openReturns(world);
  const { id } = await returnOf(world, 'Klagomål och lex Sarah');
  const { path, code } = await askedByLink(world, id);
  await page.goto(`${world.bot.url}${path}`);
  await page.getByLabel('Kod').fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Lämna in en redovisning till kommunen' }).waitFor();
  expect(await findings()).toEqual([]);
  const told = page.getByLabel('Hur många klagomål och synpunkter har ni tagit emot?');
  await told.focus();
  await page.keyboard.type('elva');
  for (const words of ['2', '1', 'Mest om tider.']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(words);
  }
  await page.getByRole('button', { name: 'Granska' }).press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await findings()).toEqual([]);
  expect(await page.getByLabel('Vad handlade klagomålen och synpunkterna om?').inputValue()).toBe('Mest om tider.');
  await page.getByRole('alert').getByRole('link').press('Enter');
  expect(await told.evaluate((field) => [field.getAttribute('aria-invalid'), location.hash])).toEqual([
    'true',
    '#complaintsTold',
  ]);
  await told.fill('11');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByRole('button', { name: 'Granska' }).press('Enter');
  await page.getByRole('heading', { name: 'Stämmer det här?' }).waitFor();
  expect(await findings()).toEqual([]);
  await page.getByRole('button', { name: 'Ändra' }).press('Enter');
  await told.waitFor();
  expect(await told.inputValue()).toBe('11');
  await page.getByRole('button', { name: 'Granska' }).press('Enter');
  await page.getByRole('button', { name: 'Lämna in' }).press('Enter');
  await page.getByRole('heading', { name: 'Tack. Redovisningen är mottagen.' }).waitFor();
  expect(await findings()).toEqual([]);
});
