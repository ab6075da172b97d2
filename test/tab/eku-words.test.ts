// Own words to EKU in a real browser: written, decided about, seen as EKU will see them, approved; and the post taken back.

import type { Browser } from 'playwright-core';
import { launchBrowser } from '../journeys/support/browser';
import { escalatedCase, fileOf, later } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openReader, type Reader } from './support/reader';

let world: BotWorld;
let browser: Browser;
let reader: Reader;
jest.setTimeout(90_000);
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  reader = await openReader(browser, world);
  await escalatedCase(world, 1);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const picture = async (name: string): Promise<void> => {
  const folder = process.env['TAB_PICTURES'];
  await reader.page.setViewportSize({ width: 1500, height: 1700 });
  if (folder !== undefined) await reader.page.screenshot({ path: `${folder}/${name}.png` });
};
const draftPath = async (): Promise<string> => `case/1/approveEku/${(await fileOf(world, '1')).case.round}`;

it('are screened while they are written, and EKU’s card shows them masked', async () => {
  const tab = await reader.open('managerSouth', await draftPath());
  await tab.getByRole('button', { name: /^Lägg till egna ord: .*återkoppl/i }).click();
  await tab.getByLabel('Egna ord till fråga 2').last().fill('Greta fick vänta. Mannen i rullstol på plan 3 fick inget svar.');
  await tab.getByText('2 ställen att ta ställning till', { exact: false }).waitFor();
  await tab
    .getByText(/personuppgift/i)
    .first()
    .waitFor();
  await picture('egna-ord');
  expect(await reader.faults()).toEqual([]);
  const description = tab.getByRole('combobox', { name: /kan peka ut någon/ });
  await description.selectOption('replaced');
  await tab.getByLabel('Ersätt med').fill('En person');
  await tab.getByText('[NAMN] fick vänta. En person', { exact: false }).waitFor();
  await picture('egna-ord-klara');
  expect(await reader.faults()).toEqual([]);
});

it('are approved as they are shown, and the post can be taken back', async () => {
  const tab = reader.page.frameLocator('iframe.tab-frame');
  await tab.getByRole('button', { name: 'Godkänn och posta' }).click();
  await tab.getByRole('button', { name: 'Ångra' }).waitFor();
  await later(world, 6);
  await tab.getByRole('button', { name: 'Återkalla inlägget' }).click();
  await tab.getByRole('combobox', { name: 'Varför återkallas det?' }).selectOption('personalData');
  await picture('aterkalla');
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Återkalla', exact: true }).click();
  await tab.getByText('Återkallat').first().waitFor();
  await picture('aterkallat');
  await world.settle();
  const channel = await reader.open('ekuFirst');
  await channel.getByText('Återkallat').first().waitFor();
});
