// The tab in EKU's channel, in a real browser: added with the host's own button, read there by its members, and by nobody anywhere else.

import type { Browser } from 'playwright-core';
import { readProfile } from '../../src/core/routine/profile';
import { roleGuide } from '../../src/core/routine/role-guides';
import { sayPlain } from '../../src/core/text/say';
import { launchBrowser } from '../journeys/support/browser';
import { escalatedCase, later } from '../support/api';
import { approveDraft, openTabWorld, type TabWorld } from './support/tab-world';
import { keysOn } from './support/keyboard';
import { openReader, type Reader } from './support/reader';

let desk: TabWorld;
let browser: Browser;
beforeAll(async () => {
  [desk, browser] = await Promise.all([openTabWorld(), launchBrowser()]);
  await escalatedCase(desk.world, 1);
  await approveDraft(desk);
  await later(desk.world, 6);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

const inChannel = async ({ page }: Reader, view: string) => {
  await page.goto('about:blank');
  await page.goto(`${desk.world.local.url}/#/kanal/ekuFirst/${view}`);
  return page.frameLocator('iframe.tab-frame');
};

it('is added by a member with the host’s button, which waits until the page says that this is the channel', async () => {
  const { reader } = desk;
  const setup = await inChannel(reader, 'ny-flik');
  await setup.getByText('Det här är EKU:s kanal. Tryck på Spara så läggs fliken till.').waitFor();
  expect(await reader.faults()).toEqual([]);
  await reader.page.getByRole('button', { name: 'Spara' }).click();
  const tab = reader.page.frameLocator('iframe.tab-frame');
  await tab.getByRole('heading', { level: 1, name: 'Så står det hos EKU' }).waitFor();
  await tab.getByRole('row', { name: /EKU-2026-0001 Omsorgsteamet Söder AB Skickat till EKU/ }).waitFor();
  expect(await reader.faults()).toEqual([]);
});

it('tells EKU there what to think of first, folded until it is wanted [R088 R089 R339]', async () => {
  const { reader } = desk;
  const tab = await inChannel(reader, 'flik');
  const fold = tab.getByRole('button', { name: 'Vägledning' });
  await fold.waitFor();
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  await fold.click();
  const lines = tab.getByRole('list', { name: 'Vägledning' }).getByRole('listitem');
  await lines.first().waitFor();
  const wanted = roleGuide(readProfile('ekbacka'), 'eku');
  expect(wanted.length).toBeGreaterThan(3);
  expect(await lines.allTextContents()).toEqual(wanted.map((id) => sayPlain('sv', `guidance.${id}`)));
  expect(await reader.faults()).toEqual([]);
});

it('is read with the keys alone: to the year of a contract, and to where the units are answered', async () => {
  const { reader } = desk;
  const tab = await inChannel(reader, 'flik');
  await tab.getByRole('table', { name: 'Per utförare, tolv månader' }).waitFor();
  const keys = keysOn(reader.page);
  await keys.to('button', /^Omsorgsteamet Söder AB/);
  await keys.press('Enter');
  await tab.getByRole('row', { name: 'mars 2026 1 0' }).waitFor();
  await tab.getByRole('img', { name: /Inlägg och avslut per månad för Omsorgsteamet/ }).waitFor();
  await tab.getByRole('link', { name: 'Svara och fråga enheterna' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Det EKU fått' }).waitFor();
});

it.each([
  ['ekuFirst', 'Fliken visas bara i EKU:s egen kanal.'],
  ['managerSouth', 'Fliken är för EKU:s medlemmar.'],
] as const)('shows %s nothing in a tab of her own, and says why', async (who, sentence) => {
  const { reader } = desk;
  for (const page of ['channel', 'channel-setup']) {
    const tab = await reader.open(who, page);
    await tab.getByText(sentence).waitFor();
    expect(await tab.getByText('EKU-2026-0001').count()).toBe(0);
    expect(await reader.faults()).toEqual([]);
  }
});

it('follows the host’s theme at once', async () => {
  const { reader } = desk;
  const tab = await inChannel(reader, 'flik');
  await tab.getByRole('table').first().waitFor();
  const colour = () =>
    tab
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((page) => getComputedStyle(page).backgroundColor);
  const before = await colour();
  await reader.page.getByRole('combobox', { name: 'Utseende' }).selectOption('dark');
  await tab.locator('html').evaluate(async (html) => {
    while (html.style.colorScheme !== 'dark') await new Promise(requestAnimationFrame);
  });
  expect(await colour()).not.toBe(before);
  await reader.page.getByRole('combobox', { name: 'Utseende' }).selectOption('light');
});

it.each([
  ['light', 390, 'sv'],
  ['contrast', 390, 'sv'],
  ['dark', 1200, 'en'],
  // a window of 1280 at 400 %
  ['light', 320, 'sv'],
] as const)('is read in %s at %d pixels in %s', async (theme, width, language) => {
  const reader = await openReader(browser, desk.world, { theme, width, language });
  const tab = await inChannel(reader, 'flik');
  await tab.getByRole('table').first().waitFor();
  expect(await reader.faults()).toEqual([]);
  expect(await tab.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
  await reader.leave();
});
