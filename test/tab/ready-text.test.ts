// A ready text stands in the form of the outcome it belongs to, and goes with no other; and what a matter says of itself can be read on a phone.

import { openTabWorld, type TabWorld } from './support/tab-world';

let tab: TabWorld;
beforeAll(async () => {
  tab = await openTabWorld();
  const asked = { process: 'documents', mark: 'a', unit: null, words: 'Jag vill se avtalet.' };
  const { json } = await tab.api.post('registrar', '/api/matters', asked);
  expect(json).toMatchObject({ id: 'documents:1' });
  await tab.world.settle();
  const registered = { outcome: 'registered', answers: { registryNumber: 'SN 2026/0200' } };
  const { status } = await tab.api.post('registrar', '/api/matters/documents:1/tasks/documentsRegister/1', registered);
  expect(status).toBe(200);
  await tab.world.settle();
});
afterAll(() => tab.close());

const refusal = /Den kan inte lämnas ut/;

it('is not kept of a document that was handed out after the refusal had stood in the form', async () => {
  const page = await tab.reader.open('registrar', 'matter/documents:1');
  const own = page.getByRole('textbox', { name: /^Med egna ord/ });
  await page.getByRole('radio', { name: 'Inte utlämnad' }).waitFor();
  expect(await own.count()).toBe(0);
  await page.getByRole('radio', { name: 'Inte utlämnad' }).check();
  expect(await own.inputValue()).toMatch(refusal);
  await page.getByRole('radio', { name: 'Utlämnad', exact: true }).check();
  expect(await own.inputValue()).toBe('');
  await page.getByRole('radio', { name: 'Inte utlämnad' }).check();
  await own.fill('Hej! Den kan inte lämnas ut, för den rör en enskild.');
  await page.getByRole('radio', { name: 'Osäkert: myndigheten ska besluta' }).check();
  expect(await own.inputValue()).toBe('Hej! Den kan inte lämnas ut, för den rör en enskild.');
});

it('leaves the values of a matter room enough on a phone', async () => {
  await tab.reader.page.setViewportSize({ width: 390, height: 900 });
  const page = await tab.reader.open('registrar', 'matter/documents:1');
  const values = page.locator('dl dd');
  await values.first().waitFor();
  const widths = await values.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(120);
});
