// Where the profile asks for a second pair of eyes: the head of department reads exactly what EKU will read, gives it back, and confirms it the next time.

import type { Browser } from 'playwright-core';
import { launchBrowser } from '../journeys/support/browser';
import { apiOf, escalatedCase, fileOf, later, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openReader, type Reader } from './support/reader';

let world: BotWorld;
let browser: Browser;
let reader: Reader;
let api: Api;
jest.setTimeout(90_000);
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  Object.assign(world.bot.app.profile.eku, { secondPair: 'departmentHead' });
  reader = await openReader(browser, world);
  api = apiOf(world);
  await escalatedCase(world, 1);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const approve = async (): Promise<string> => {
  const draft = (await api.get('managerSouth', '/api/cases/1/eku')).json as { choices: object; hash: string; stand: object };
  const { round } = draft.stand as { round: number };
  await api.post('managerSouth', '/api/cases/1/eku/approve', { choices: draft.choices, hash: draft.hash, round });
  await world.settle();
  return `case/1/confirmEku/${round}`;
};
const picture = async (name: string): Promise<void> => {
  const folder = process.env['TAB_PICTURES'];
  await reader.page.setViewportSize({ width: 1300, height: 1300 });
  if (folder !== undefined) await reader.page.screenshot({ path: `${folder}/${name}.png` });
};

it('can be given back with a reason', async () => {
  const tab = await reader.open('departmentHead', await approve());
  await tab.getByText('Läs den och bekräfta, eller ge tillbaka den.', { exact: false }).waitFor();
  await tab.getByText('De fem frågorna').waitFor();
  await picture('andra-ogon');
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Ge tillbaka' }).click();
  await tab.getByRole('combobox').selectOption({ index: 1 });
  await tab.getByRole('button', { name: 'Ge tillbaka' }).last().click();
  await tab.getByText('Underlaget ligger hos enhetschefen', { exact: false }).waitFor();
});

it('waits for somebody else than the one who approved, and goes when she has confirmed it', async () => {
  const page = await approve();
  const own = await reader.open('managerSouth', page);
  await own.getByText('en person till har läst och bekräftat', { exact: false }).waitFor();
  await own.getByRole('button', { name: 'Ångra' }).waitFor();
  expect(await own.getByRole('button', { name: 'Bekräfta' }).count()).toBe(0);
  const tab = await reader.open('departmentHead', page);
  await tab.getByRole('button', { name: 'Bekräfta' }).click();
  await tab.getByText(/Posten går till EKU|på väg till EKU/).waitFor();
  await later(world, 6);
  await tab.getByText('Bekräftat av Astrid Palm.').waitFor();
  await picture('andra-ogon-klart');
  expect((await fileOf(world, '1')).events.filter(({ kind }) => kind === 'ekuPosted')).toHaveLength(1);
});
