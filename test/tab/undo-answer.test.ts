// *Ångra* on a matter's page, in a real browser: what was pressed by mistake is taken back where it was pressed, and what was written stands in the form again.

import { observeOwn } from '../../src/app/pass/observe';
import { matterId } from '../../src/core/brand';
import { openTabWorld, type TabWorld } from './support/tab-world';

let tab: TabWorld;
beforeAll(async () => {
  tab = await openTabWorld();
  for (const mark of ['one', 'two'])
    await tab.api.post('colleague', '/api/matters', { process: 'deviation', mark, unit: 'soder', words: 'Larmet var trasigt.' });
  await tab.world.settle();
});
afterAll(() => tab.close());

const stageOf = async (id: string): Promise<string> => {
  await tab.world.settle();
  return (await observeOwn(tab.world.bot.app, matterId(id))).matter.stage;
};

it('takes back *Utred*, says so, and asks the first question again', async () => {
  const page = await tab.reader.open('managerSouth', 'matter/deviation:1');
  await page.getByRole('radio', { name: 'Utred', exact: true }).check();
  await page.getByRole('button', { name: 'Svara' }).click();
  await page.getByText(/^Du svarade: Ta emot .*Det går att ångra till klockan \d\d:\d\d\.$/).waitFor();
  expect(await tab.reader.faults()).toEqual([]);
  const first = await stageOf('deviation:1');
  await page.getByRole('button', { name: /^Ångra: / }).click();
  await page.getByText('Ångrat. Uppgiften är öppen igen, och det du skrev står kvar.').waitFor();
  await page.getByRole('radio', { name: 'Utred', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: /^Ångra: / }).count()).toBe(0);
  expect([first, await stageOf('deviation:1')]).toEqual(['investigating', 'reported']);
  expect(await page.getByText(/ångrade svaret\.$/).count()).toBe(1);
});

it('gives back what was written, also when the page is opened anew', async () => {
  const page = await tab.reader.open('managerSouth', 'matter/deviation:2');
  await page.getByRole('radio', { name: 'Ingen avvikelse' }).check();
  await page.getByRole('textbox', { name: /^Med egna ord/ }).fill('Det var ett övningslarm.');
  await page.getByRole('button', { name: 'Svara' }).click();
  await page.getByText(/Det går att ångra till klockan/).waitFor();
  const again = await tab.reader.open('managerSouth', 'matter/deviation:2');
  await again.getByText('Det var ett övningslarm.').waitFor();
  await again.getByRole('button', { name: /^Ångra: / }).click();
  await again.getByText('Ångrat. Uppgiften är öppen igen, och det du skrev står kvar.').waitFor();
  expect(await again.getByRole('textbox', { name: /^Med egna ord/ }).inputValue()).toBe('Det var ett övningslarm.');
  expect(await again.getByRole('radio', { name: 'Ingen avvikelse' }).isChecked()).toBe(true);
  expect(await stageOf('deviation:2')).toBe('reported');
});
