// A file of another system in a real browser: tried, taken in, and said how it ended; nothing else can be chosen while it goes on.

import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
beforeAll(async () => {
  desk = await openTabWorld();
});
afterAll(() => desk.close());

const rows = [
  'Id;Inkom;Beskrivning',
  'IC-1;2026-02-27;Maten är kall varje dag.',
  'IC-2;03/04/2026;Personalen slog min far. Han blöder och andas knappt.',
];

it('says what was taken in when it is done, and keeps saying of a row that is not that it may be about danger', async () => {
  const { reader } = desk;
  const tab = await reader.open('registrar', 'archive');
  await tab.getByLabel('Vilket system kommer filen från?').selectOption('infracontrol');
  const file = tab.getByLabel('Vilken fil?');
  await file.setInputFiles({ name: 'klagomal.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  let go = (): void => undefined;
  const held = new Promise<void>((done) => {
    go = done;
  });
  await reader.page.route('**/api/files-in/look', async (route) => {
    await held;
    await route.continue();
  });
  await tab.getByRole('button', { name: 'Provkör filen' }).click();
  await tab.locator('input[type=file]:disabled').waitFor();
  expect(await tab.getByLabel('Vilket system kommer filen från?').isDisabled()).toBe(true);
  go();
  await tab.getByText('Nya: 1. Redan inlästa: 0. Går inte att läsa in: 1.').waitFor();
  expect(await file.isDisabled()).toBe(false);
  await tab.getByRole('button', { name: 'Läs in' }).click();
  await tab.getByText('Inlästa nu: 1. Går inte att läsa in: 1.', { exact: false }).waitFor();
  expect(await tab.getByText('Redan inlästa: 0', { exact: false }).count()).toBe(0);
  await tab.getByText('Ingen larmas om dem.', { exact: false }).waitFor();
  await tab.getByRole('cell', { name: /^Kan vara fara, och ingen larmas\./ }).waitFor();
  expect(await reader.faults()).toEqual([]);
  await desk.picture('las-in');
});
