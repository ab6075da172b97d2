// *Enheten* in a real browser: how the unit stands, each figure leading to its cases, twelve months with a table beside, on a phone and in high contrast.

import type { Browser } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { launchBrowser } from '../journeys/support/browser';
import { apiOf, later, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openReader } from './support/reader';

let world: BotWorld;
let browser: Browser;
jest.setTimeout(120_000);
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  await receivedCase(world, 1);
  await receivedCase(world, 2, { topic: 'treatment' });
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

it('shows its manager what runs, and a figure leads to its cases', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('managerSouth', 'unit');
  await tab.getByRole('button', { name: '2 Pågår' }).waitFor();
  await tab.getByText('0Försenade').waitFor();
  await tab.getByRole('table', { name: 'Per utförare' }).getByRole('button', { name: 'Omsorgsteamet Söder AB' }).waitFor();
  await tab.getByRole('row', { name: 'mars 2026 2 0 –' }).waitFor();
  await tab.getByRole('img', { name: /Klagomål som kommit in/ }).waitFor();
  expect(await reader.faults()).toEqual([]);
  await later(world, 60 * 24 * 20);
  await world.settle();
  const again = await reader.open('managerSouth', 'unit');
  await again.getByRole('button', { name: '2 Försenade' }).click();
  await again.getByText('2 av 2 ärenden').waitFor();
  expect(await again.getByRole('combobox', { name: 'Klart senast' }).inputValue()).toBe('late');
  await reader.leave();
});

it('takes what it shows along as a workbook, a table a sheet, with numbers that can be added up', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('managerSouth', 'unit');
  await tab.getByRole('row', { name: /mars 2026/ }).waitFor();
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Till Excel' }).click(),
  ]);
  const bytes: Buffer[] = [];
  for await (const part of await download.createReadStream()) bytes.push(part as Buffer);
  const sheets = await readSheets(Buffer.concat(bytes));
  const names = ['Nu', 'Per handläggare', 'Per utförare', 'Per skede', 'Hur gamla de är', 'Tolv månader'];
  expect(sheets.map(({ sheet }) => sheet)).toEqual(names);
  expect(sheets[0]?.data[1]).toEqual(['Pågår', 2]);
  expect(sheets[0]?.data).toContainEqual(['Står still: en vecka försenat, eller utan uppgift', 2]);
  await reader.leave();
});

it.each([
  ['light', 390],
  ['contrast', 390],
  ['dark', 1200],
] as const)('is read in %s at %d pixels', async (theme, width) => {
  const reader = await openReader(browser, world, { theme, width });
  const tab = await reader.open('departmentHead', 'unit');
  await tab
    .getByRole('combobox', { name: 'Enhet' })
    .selectOption({ label: 'Hemtjänst Södra' })
    .catch(() => undefined);
  await tab.getByRole('heading', { name: 'Tolv månader' }).waitFor();
  await tab.getByRole('table').first().waitFor();
  expect(await reader.faults()).toEqual([]);
  expect(await tab.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
  await reader.leave();
});

it('is nobody else’s, and a unit shows its trend to whoever leads that one alone [R020]', async () => {
  const api = apiOf(world);
  const codes = async (path: string, ...who: readonly Parameters<typeof api.get>[0][]) =>
    Promise.all(who.map(async (one) => (await api.get(one, path)).status));
  expect(await codes('/api/units', 'caseworkerSouth', 'ekuFirst', 'stranger', 'registrar')).toEqual([403, 403, 403, 403]);
  expect(await codes('/api/units', 'managerSouth', 'departmentHead', 'qualityController')).toEqual([200, 200, 200]);
  expect(await codes('/api/units/soder', 'managerSouth', 'managerNorth', 'caseworkerSouth')).toEqual([200, 403, 403]);
});
