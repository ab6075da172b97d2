// *Skriv ner* on a phone: what is needed first, one column, few presses, and the rest later.

import type { FrameLocator } from 'playwright-core';
import { apiOf, fileOf } from '../support/api';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld({}, { width: 390 });
  ({ world, reader } = desk);
});
afterAll(() => desk.close());

const press = (tab: FrameLocator, name: string) => tab.getByRole('button', { name, exact: true }).click();

it('makes a case of one field and one press, and completes it with the telephone number of somebody who wants a call [R108 R116]', async () => {
  const tab = await reader.open('colleague', 'write-down');
  const fields = tab.getByRole('textbox');
  const words = tab.getByRole('textbox', { name: 'Vad har hänt?' });
  await words.waitFor();
  const order = await tab.locator('form').innerText();
  const places = ['Är någon i fara nu?', 'Vad har hänt?', 'Spara nu, resten sen', 'Vem klagar?'].map((one) => order.indexOf(one));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(await tab.getByLabel('Telefon', { exact: false }).and(fields).count()).toBe(0);
  await words.fill('Ingen kom från Omsorgsteamet i morse.');
  expect(await reader.faults()).toEqual([]);
  const wide = await tab.locator('html').evaluate((page) => [page.scrollWidth, page.clientWidth]);
  expect(wide[0]).toBe(wide[1]);
  const written = await words.inputValue();
  await words.fill('');
  await press(tab, 'Spara nu, resten sen');
  await tab.locator('[data-fault="true"]').waitFor();
  expect(await tab.getByText(/^Något saknas/).count()).toBe(0); // nobody has handed it in
  await words.fill(written);
  await press(tab, 'Spara nu, resten sen');
  await tab.getByText('SYN-2026-00001').waitFor();
  expect((await fileOf(world, '1')).matter).toMatchObject({ stage: 'received', replyWish: 'unknown' });

  await tab.getByRole('button', { name: 'Fyll i resten nu' }).click();
  await tab.getByRole('radio', { name: 'Telefon' }).check();
  await tab.getByRole('textbox', { name: 'Telefon' }).fill('070-000 00 00');
  expect(await reader.faults()).toEqual([]);
  await press(tab, 'Spara resten');
  await tab.getByText('SYN-2026-00001').waitFor();
  await world.settle();
  expect((await fileOf(world, '1')).matter).toMatchObject({ replyWish: 'phone' });
  const page = await apiOf(world).get('registrar', '/api/cases/1');
  expect(page.json['content']).toMatchObject({ complainant: [{ value: '070-000 00 00' }] });
});
