// *Ärenden* in a real browser: finding a case by what it is about, where it stands and whose it is; with the keyboard, on a phone, and kept while one looks at a case.

import type { FrameLocator } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { apiOf, receivedCase } from '../support/api';
import { until } from '../support/until';
import { keysOn } from './support/keyboard';
import { openReader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld({}, { width: 1700 });
  ({ world, reader } = desk);
  await receivedCase(world, 1);
  await receivedCase(world, 2, { protection: 'protected' });
  await receivedCase(world, 3, { topic: 'treatment' });
});
afterAll(() => desk.close());

const rows = (tab: FrameLocator) => tab.getByRole('table', { name: 'Ärenden' }).getByRole('row');
const numbers = async (tab: FrameLocator): Promise<readonly string[]> =>
  tab.getByRole('table', { name: 'Ärenden' }).getByRole('link').allTextContents();
/** Waits until they stand in that order: the list is drawn anew when there is time for it. */
const stand = (tab: FrameLocator, order: string): Promise<void> =>
  until(async () => (await numbers(tab)).map((number) => Number(number.slice(-5))).join(' ') === order);

it('narrows by words and by choice, sorts, and is as it was when one comes back from a case', async () => {
  const tab = await reader.open('managerSouth', 'cases');
  await tab.getByText('3 av 3 ärenden').waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Fler filter' }).click();
  await tab.getByRole('combobox', { name: 'Ämne' }).selectOption({ label: 'Bemötande' });
  await tab.getByText('1 av 3 ärenden').waitFor();
  expect(await numbers(tab)).toEqual(['SYN-2026-00003']);
  await tab.getByRole('link', { name: 'SYN-2026-00003' }).click();
  await tab.getByRole('heading', { level: 1, name: /SYN-2026-00003/ }).waitFor();
  await tab.getByRole('link', { name: 'Ärenden' }).click();
  await tab.getByText('1 av 3 ärenden').waitFor();
  await tab.getByRole('button', { name: 'Rensa filtren' }).click();
  await tab.getByText('3 av 3 ärenden').waitFor();
  await tab.getByRole('button', { name: 'Sortera efter Ärende' }).click();
  await stand(tab, '1 2 3');
  await tab.getByRole('button', { name: 'Sortera efter Ärende' }).click();
  await stand(tab, '3 2 1');
  expect(await tab.getByRole('columnheader', { name: /Ärende/ }).getAttribute('aria-sort')).toBe('descending');
  await tab.getByRole('searchbox', { name: 'Sök i listan' }).fill('finns inte');
  await tab.getByText('Inget ärende passar filtren.').waitFor();
});

it('shows the protected one as protected, and no name of anybody concerned in what is taken to Excel', async () => {
  const tab = await reader.open('managerSouth', 'cases');
  await rows(tab).nth(3).waitFor();
  await tab.getByText('Skyddat ärende').waitFor();
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Till Excel' }).click(),
  ]);
  const bytes: Buffer[] = [];
  for await (const part of await download.createReadStream()) bytes.push(part as Buffer);
  expect(download.suggestedFilename()).toBe('ärenden.xlsx');
  const [sheet] = await readSheets(Buffer.concat(bytes));
  expect(sheet?.data[0]).toEqual([
    'Ärende',
    'Slag',
    'Inkom',
    'Utförare och ämne',
    'Enhet',
    'Skede',
    'Handläggare',
    'Närmast i tur',
  ]);
  expect(sheet?.data).toHaveLength(4);
  expect(sheet?.data.slice(1).map(([, , received]) => received instanceof Date)).toEqual([true, true, true]);
  expect(JSON.stringify(sheet)).not.toMatch(/@|Holm|Greta/);
});

it('finds what has come to a unit by month, and says what an empty list means', async () => {
  const tab = await reader.open('managerSouth', 'cases');
  await tab.getByText('3 av 3 ärenden').waitFor();
  await tab.getByRole('combobox', { name: 'Visa' }).selectOption({ label: 'Alla i en enhet' });
  await tab.getByText('Det som kom in april 2025 – mars 2026.').waitFor();
  await tab.getByText('3 av 3 ärenden').waitFor();
  await tab.getByRole('combobox', { name: 'Till och med' }).selectOption({ label: 'februari 2026' });
  await tab.getByText('Här finns inga ärenden än.').waitFor();
});

it('is read on a phone, in the dark, by keyboard alone', async () => {
  const phone = await openReader(desk.browser, world, { width: 390, theme: 'dark' });
  try {
    const tab = await phone.open('managerSouth', 'cases');
    await tab.getByText('3 av 3 ärenden').waitFor();
    expect(await phone.faults()).toEqual([]);
    const wide = await tab.locator('body').evaluate((body) => body.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    const keys = keysOn(phone.page);
    await tab.getByRole('searchbox', { name: 'Sök i listan' }).focus();
    await keys.write('Bemötande');
    await keys.to('link', /SYN-2026-00003/);
    await keys.press('Enter');
    await tab.getByRole('heading', { level: 1, name: /SYN-2026-00003/ }).waitFor();
  } finally {
    await phone.leave();
  }
});

it('holds the matters beside the complaints, with their kind as column and filter [R263]', async () => {
  const made = await apiOf(world).post('procurement', '/api/matters', {
    process: 'welfareCrime',
    mark: 'fliken-1',
    unit: 'soder',
    words: 'Fakturan gäller besök som inte blev av.',
  });
  expect(made.status).toBe(200);
  await world.settle();
  const tab = await reader.open('departmentHead', 'cases');
  await tab.getByRole('link', { name: 'VB-2026-00001' }).waitFor();
  await tab.getByRole('button', { name: 'Fler filter' }).click();
  await tab.getByRole('combobox', { name: 'Slag av ärende' }).selectOption({ label: 'Välfärdsbrott' });
  await tab.getByText(/^1 av \d ärenden$/).waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('link', { name: 'VB-2026-00001' }).click();
  await tab.getByRole('heading', { level: 1, name: /VB-2026-00001/ }).waitFor();
  const other = await reader.open('managerSouth', 'cases');
  await other.getByText('3 av 3 ärenden').waitFor();
  expect(await numbers(other)).not.toContain('VB-2026-00001');
});

it('tells those who have no part in the cases so', async () => {
  expect((await apiOf(world).post('ekuFirst', '/api/cases', { which: 'open' })).status).toBe(403);
});

it('finds a case by who called, asks why of who has no part in it, and says what to do when nothing is found', async () => {
  const tab = await reader.open('departmentHead', 'cases');
  const field = tab.getByRole('textbox', { name: 'Nummer, namn eller personnummer' });
  await field.fill('Ingen Alls');
  await field.press('Enter');
  await tab.getByText('Inget ärende hittades som du får läsa.').waitFor();
  await field.fill('SYN-2026-00003');
  await tab.getByRole('button', { name: 'Sök', exact: true }).click();
  await tab.getByText('Ett ärende som inte är ditt hittades.').waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Någon ringer eller skriver om det' }).click();
  await tab.getByText('Ett ärende hittades.').waitFor();
  await tab.getByRole('link', { name: 'SYN-2026-00003' }).first().click();
  await tab.getByRole('heading', { level: 1, name: /SYN-2026-00003/ }).waitFor();
});
