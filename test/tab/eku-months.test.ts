// *Månadsläge* on EKU's page in a real browser: nothing where the routine tells of no months, what to wait for before the first, then a table, also on a phone.

import type { Browser } from 'playwright-core';
import { launchBrowser } from '../journeys/support/browser';
import { apiOf, later, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openReader } from './support/reader';

let world: BotWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  for (const n of [1, 2, 3]) await receivedCase(world, n);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

it('is shown to EKU alone, where the routine asks for it, with its numbers in a table [DEC6.8]', async () => {
  const api = apiOf(world);
  const { eku } = world.bot.app.profile;
  expect((await api.get('ekuFirst', '/api/eku/months')).json).toEqual({ isAsked: false, months: [] });
  const reader = await openReader(browser, world);
  const before = await reader.open('ekuFirst', 'eku');
  await before.getByText('Inget har skickats till EKU än').waitFor();
  expect(await before.getByRole('heading', { name: 'Månadsläge' }).count()).toBe(0);
  Object.assign(eku, { monthlyState: true });
  const empty = await reader.open('ekuFirst', 'eku');
  await empty.getByText('Ingen månad är sammanställd än').waitFor();
  expect(await reader.faults()).toEqual([]);
  await later(world, 31 * 24 * 60);
  world.bot.loop.nudge();
  await world.bot.loop.atRest();
  const tab = await reader.open('ekuFirst', 'eku');
  const table = tab.getByRole('table', { name: 'Klagomål per utförare, mars 2026' });
  await table.getByRole('row', { name: 'Omsorgsteamet Söder AB LOV-2024-011 Hemtjänst 3 Utförandet av insatsen: 3' }).waitFor();
  expect(await table.getByRole('row').count()).toBe(2);
  await tab.getByText(`färre än ${eku.smallNumber} klagomål eller inga`).waitFor();
  expect(await reader.faults()).toEqual([]);
  await reader.leave();
  const phone = await openReader(browser, world, { theme: 'contrast', width: 390 });
  const narrow = await phone.open('ekuFirst', 'eku');
  await narrow.getByRole('table', { name: 'Klagomål per utförare, mars 2026' }).waitFor();
  expect(await phone.faults()).toEqual([]);
  expect(await narrow.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(390);
  await phone.leave();
  for (const who of ['managerSouth', 'stranger'] as const) expect((await api.get(who, '/api/eku/months')).status).toBe(404);
  expect((await api.get('ekuFirst', '/api/eku/months')).text).not.toMatch(/SYN-|Greta|Hemlykta/u);
});
