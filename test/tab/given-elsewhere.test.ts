// The page of somebody whose task her manager gives to a colleague while she writes: it says so, and her words stand and can be copied.

import { apiOf, caseworkerOf, receivedCase } from '../support/api';
import { personIdOf } from '../support/bot-world';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
jest.setTimeout(120_000);
beforeAll(async () => {
  desk = await openTabWorld();
  await receivedCase(desk.world, 1, { replyWish: 'email' });
});
afterAll(() => desk.close());

it('tells the former holder that it lies with somebody else, keeps her last words on the page, and lets her copy them', async () => {
  const { world, reader } = desk;
  const holder = await caseworkerOf(world, '1');
  const other = holder === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
  const page = await reader.open(holder, 'case/1/forwardToProvider/2');
  const letter = page.getByRole('textbox', { name: /^Brevet till Omsorgsteamet/ });
  await page.getByRole('radio', { name: /^Nej. Personen har sagt nej/ }).check();
  await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
  const given = { how: 'reassigned', to: personIdOf(other), reason: 'noTime' };
  const path = '/api/cases/1/tasks/forwardToProvider/2/give-away';
  expect((await apiOf(world).post('managerSouth', path, given)).status).toBe(200);
  await letter.focus();
  await letter.fill('Maten var kall i tre dagar.');
  await page.getByRole('radio', { name: /^Nej. Personen har sagt nej/ }).focus();
  await page.getByText(/^Det här ligger hos någon annan nu/).waitFor({ timeout: 40_000 });
  expect(await letter.inputValue()).toContain('Maten var kall i tre dagar.');
  expect(await reader.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Kopiera det jag skrev' }).click();
  const copied = page.getByText('Kopierat').or(page.getByRole('textbox', { name: 'Kopiera det jag skrev' }));
  await copied.first().waitFor();
});
