// *Lämna över som synpunkt* in a real browser: the product's pane in the local Outlook, from an open mail to a case in two presses, and what it says where Outlook cannot.

import type { Browser } from 'playwright-core';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { personalList } from '../../src/graph/lists/personal';
import { launchBrowser } from '../journeys/support/browser';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openPaneReader, type PaneReader } from './support/pane-reader';

let world: BotWorld;
let browser: Browser;
let reader: PaneReader;
jest.setTimeout(120_000);
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  reader = await openPaneReader(browser, world);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const mothers = /Hemtjänsten kommer inte till min mamma/;
const cases = () => world.bot.app.graph.send(allRows(casesList, world.bot.app.places));

it('shows what was understood at the first press, and makes a case at the second [F02]', async () => {
  const asked: string[] = [];
  reader.page.on('request', (request) => asked.push(request.url()));
  await reader.open(mothers);
  await reader.pane.getByRole('heading', { name: 'Lämna över som synpunkt' }).waitFor();
  expect(asked.filter((url) => url.includes('/outlook/assets/server'))).toEqual([]);
  await reader.pane.getByRole('button', { name: 'Läs mejlet' }).click();
  await reader.pane.getByRole('heading', { name: 'Så här förstods mejlet' }).waitFor();
  expect(await reader.pane.getByRole('textbox', { name: 'Vem som klagar' }).inputValue()).toBe('Anna Hedlund');
  expect(await reader.pane.getByRole('textbox', { name: 'E-postadress' }).inputValue()).toBe('anna.hedlund@postladan.example');
  expect(await cases()).toEqual([]);
  await reader.pane.getByRole('textbox', { name: 'Vill du lägga till något?' }).fill('Hon ringde också i dag.');
  await reader.pane.getByRole('button', { name: 'Lämna över' }).click();
  await reader.pane.getByRole('heading', { name: 'Överlämnat: SYN-2026-00001' }).waitFor();
  expect(await cases()).toHaveLength(1);
  const [row] = await world.bot.app.graph.send(allRows(personalList, world.bot.app.places));
  expect(row).toMatchObject({ note: 'Hon ringde också i dag.', complainant: { name: 'Anna Hedlund' } });
  expect(asked.filter((url) => /hedlund|mamma/i.test(decodeURIComponent(url)))).toEqual([]);
});
