// Documents weighed and masked in a real browser: with the keyboard and with the mouse, read and hit in three looks.

import type { FrameLocator } from 'playwright-core';
import type { DisclosurePage } from '../../src/core/views/disclosure-view';
import { allRows } from '../../src/graph/lists/list-calls';
import { textsList } from '../../src/graph/lists/texts';
import { secretComplaint } from '../support/masking/complaint';
import { until } from '../support/until';
import { openReader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let tab: TabWorld;
let found: DisclosurePage;
beforeAll(async () => {
  tab = await openTabWorld();
  await tab.world.mail(secretComplaint);
  await tab.world.settle();
  await tab.api.post('registrar', '/api/matters', { process: 'documents', mark: 'a', words: 'Någon begär ut ett klagomål.' });
  await tab.world.settle();
});
afterAll(() => tab.close());

const address = (n: number): string =>
  `disclosure/${encodeURIComponent('documents:1')}/${found.cases[0]?.documents[n]?.ref ?? ''}`;
/** What is kept of what is not saved. */
const typedRows = async () => {
  const { app } = tab.world.bot;
  return (await app.graph.send(allRows(textsList, app.places))).filter(({ key }) => key.startsWith('draft|weigh|'));
};
const masks = async (page: FrameLocator): Promise<void> => {
  const masked = page.getByRole('radio').nth(1);
  await masked.focus();
  await masked.press('Space');
  const ground = page.getByRole('checkbox').first();
  await ground.focus();
  await ground.press('Space');
};

it('goes from the request to its documents, and adds a case that is found there', async () => {
  const page = await tab.reader.open('registrar', 'matter/documents:1');
  await page.getByRole('link', { name: 'Sök fram och pröva handlingarna' }).click();
  await page.getByRole('textbox', { name: /Nummer, namn/ }).fill('SYN-2026-00001');
  await page.getByRole('button', { name: 'Sök' }).click();
  await page.getByRole('button', { name: 'Lägg till SYN-2026-00001' }).click();
  await page.getByText('SYN-2026-00001 är tillagt.').waitFor();
  await page.getByRole('link', { name: /^1\.1 / }).waitFor();
  found = (await tab.api.get('registrar', '/api/matters/documents:1/found')).json as unknown as DisclosurePage;
});

it('masks words by the keyboard alone, each place answered, her own words beside them, and a copy to fetch; what is not saved yet is there after another page [R161 R325]', async () => {
  const page = await tab.reader.open('registrar', address(0));
  await masks(page);
  const all = page.getByRole('button', { name: 'Maskera allt som är kvar' });
  await all.focus();
  await all.press('Enter');
  await page.getByText(/^Ställen att svara på: 0 av \d+$/).waitFor();
  const own = page.getByRole('textbox', { name: 'Egna ord att maskera' });
  await own.fill('i går kväll');
  const add = page.getByRole('button', { name: 'Maskera orden' });
  await add.focus();
  await add.press('Enter');
  await page.getByText('i går kväll: maskat på ett ställe.').waitFor();
  expect(await page.getByRole('region', { name: 'Texten' }).locator('del').allTextContents()).toEqual(
    expect.arrayContaining(['Hjördis Kvarnlid', 'i går kväll']),
  );
  expect(await tab.reader.faults()).toEqual([]);
  await tab.picture('maskera');
  await page.getByRole('link', { name: 'Till alla handlingar' }).click();
  await page.getByRole('link', { name: /^1\.1 / }).click();
  await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
  expect(await page.getByRole('region', { name: 'Texten' }).locator('del').allTextContents()).toEqual(
    expect.arrayContaining(['Hjördis Kvarnlid', 'i går kväll']),
  );
  expect(await typedRows()).toHaveLength(1);
  const save = page.getByRole('button', { name: 'Spara svaret' });
  await save.focus();
  await save.press('Enter');
  await page.getByText('Svaret är sparat.').waitFor();
  await page.getByRole('button', { name: 'Hämta den maskerade kopian' }).waitFor();
  await until(async () => (await typedRows()).length === 0);
});

it('makes areas of a picture black, drawn with the mouse or written as numbers', async () => {
  const page = await tab.reader.open('registrar', address(2));
  await masks(page);
  const picture = page.getByRole('img', { name: 'Sida 1 av 1' });
  await picture.waitFor();
  const box = await picture.boundingBox();
  if (box === null) throw new Error('no picture is shown');
  const { mouse } = tab.reader.page;
  await mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1);
  await mouse.down();
  await mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.9, { steps: 4 });
  await mouse.up();
  /** Where it was drawn in the picture, however much narrower than the page that is. */
  await page.getByText(/^Fält 1: (?:9|10)(?:\.\d)? % från vänster, .*, (?:49|50)(?:\.\d)? × /).waitFor();
  for (const [name, value] of [
    ['Från vänster', '50'],
    ['Uppifrån', '0'],
    ['Bredd', '25'],
    ['Höjd', '100'],
  ] as const)
    await page.getByRole('textbox', { name }).fill(value);
  await page.getByRole('button', { name: 'Lägg till fältet' }).press('Enter');
  await page.getByText(/^Fält 2: 50 % från vänster/).waitFor();
  await page.getByRole('button', { name: 'Ta bort fält 1' }).press('Enter');
  await page.getByRole('button', { name: 'Spara svaret' }).press('Enter');
  await page.getByText('Svaret är sparat.').waitFor();
  expect(await tab.reader.faults()).toEqual([]);
});

it.each([
  ['dark', 390, 'en'],
  ['contrast', 320, 'sv'],
] as const)('stands as it was saved, and can be read and hit in %s, %d pixels wide [L21]', async (theme, width, language) => {
  const reader = await openReader(tab.browser, tab.world, { theme, width, language });
  for (const n of [0, 2]) {
    const page = await reader.open('registrar', address(n));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('checkbox').first().waitFor();
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
    expect(await reader.faults()).toEqual([]);
  }
  await reader.leave();
});
