// *Inställningar* and *Hälsa* in a real browser: read with the keys alone, on a phone, in the dark, in high contrast and at 400 %.

import type { Browser } from 'playwright-core';
import { openGraph } from '../../src/graph/client';
import { provisionAll } from '../../src/graph/provision-all';
import { launchBrowser } from '../journeys/support/browser';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { keysOn } from './support/keyboard';
import { openReader } from './support/reader';

let world: BotWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  await provisionAll(openGraph(world.settings.graph), world.settings.graph, () => undefined);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

it('shows who holds each role, and the routine chapter by chapter, with the keys alone', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('managerSouth', 'settings');
  await tab.getByRole('row', { name: 'Enhetschef Enhet Söder Eva Sandell' }).waitFor();
  expect(await tab.getByRole('link', { name: 'Så mår Trappan' }).count()).toBe(0);
  const keys = keysOn(reader.page);
  await keys.to('button', /^Rutinens val/);
  await keys.press('Enter');
  await tab.getByRole('row', { name: /^Vem tar emot\?/ }).waitFor();
  expect(await reader.faults()).toEqual([]);
  await reader.leave();
});

it('shows each letter as its receiver would see it, in either language, found by a word in it', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('managerSouth', 'settings');
  await tab.getByRole('button', { name: 'Brevens texter' }).click();
  await tab.getByRole('searchbox', { name: 'Sök i breven' }).fill('sagt nej till');
  await tab.getByText('Inget brev innehåller det du sökte', { exact: false }).waitFor();
  await tab.getByRole('searchbox', { name: 'Sök i breven' }).fill('utrett det som hänt');
  await tab.getByRole('button', { name: 'Begäran till utföraren: med namn' }).click();
  await tab.getByText('[det personen skrev]', { exact: false }).first().waitFor();
  await tab.getByText(/Läses av handläggaren innan det går, och kan ångras i 5 minuter/).waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('radio', { name: 'Engelska' }).check();
  await tab.getByRole('searchbox', { name: 'Sök i breven' }).fill('');
  await tab.getByRole('button', { name: 'Svar: behovet är inte tillgodosett' }).click();
  await tab
    .getByText(/\[the person.s name\]/)
    .first()
    .waitFor();
  expect(await tab.getByText('[personens namn]', { exact: false }).count()).toBe(0);
  await reader.page.setViewportSize({ width: 320, height: 900 });
  expect(await tab.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await reader.faults()).toEqual([]);
  await reader.leave();
});

it('leads whoever looks after it to how Trappan is, and tries again when asked', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('departmentHead', 'settings');
  await tab.getByRole('link', { name: 'Så mår Trappan' }).click();
  await tab.getByText('Inget behöver rättas.').waitFor();
  await world.local$('faults', { faults: [{ kind: 'refuse', status: 403, path: '/users/*/mailFolders' }] });
  await tab.getByRole('button', { name: 'Pröva igen' }).click();
  await tab.getByText('1 att rätta, uppifrån och ned.').waitFor();
  await tab.getByRole('main').getByRole('listitem').first().getByText('Brevlådan', { exact: true }).waitFor();
  await tab.getByText(/^Gör så här: Ge rollen Application Mail\.ReadWrite/).waitFor();
  expect(await reader.faults()).toEqual([]);
  await world.local$('faults', { faults: [] });
  await tab.getByRole('button', { name: 'Pröva igen' }).click();
  await tab.getByText('Inget behöver rättas.').waitFor();
  await reader.leave();
});

it.each([
  ['light', 390, 'sv'],
  ['contrast', 390, 'sv'],
  ['dark', 1200, 'en'],
  // a window of 1280 at 400 %
  ['light', 320, 'sv'],
] as const)('is read in %s at %d pixels in %s', async (theme, width, language) => {
  const reader = await openReader(browser, world, { theme, width, language });
  const tab = await reader.open('departmentHead', 'settings');
  await tab.getByRole('table').first().waitFor();
  await tab.getByRole('button', { name: 'Uppgifter', exact: true }).click();
  await tab.getByRole('region', { name: 'Uppgifter', exact: true }).waitFor();
  expect(await reader.faults()).toEqual([]);
  expect(await tab.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
  const health = await reader.open('departmentHead', 'health');
  await health.getByRole('listitem').filter({ hasText: 'Genomgången' }).waitFor();
  expect(await reader.faults()).toEqual([]);
  expect(await health.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
  await reader.leave();
});

it('says kindly to who has no part in it whose it is', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('stranger', 'settings');
  await tab.getByText('Sidan är för dem som har en del i rutinen.').waitFor();
  const health = await reader.open('managerSouth', 'health');
  await health.getByText('Sidan är för den som förvaltar Trappan.').waitFor();
  await reader.leave();
});
