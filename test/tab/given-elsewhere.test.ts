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

it('keeps what could not be saved on the page when she reads what is new there, until she takes it away', async () => {
  const { world, reader } = desk;
  await receivedCase(world, 2, { replyWish: 'email' });
  const holder = await caseworkerOf(world, '2');
  const other = holder === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
  const opened = { readers: [personIdOf(holder)], isLimited: false };
  expect((await apiOf(world).post('managerSouth', '/api/cases/2/readers', opened)).status).toBe(200);
  await world.settle();
  const page = await reader.open(holder, 'case/2/forwardToProvider/2');
  await page.getByRole('radio', { name: /^Nej. Personen har sagt nej/ }).check();
  await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
  const given = { how: 'reassigned', to: personIdOf(other), reason: 'noTime' };
  const path = '/api/cases/2/tasks/forwardToProvider/2/give-away';
  expect((await apiOf(world).post('managerSouth', path, given)).status).toBe(200);
  await page.getByRole('textbox', { name: /^Brevet till Omsorgsteamet/ }).fill('Larmet var trasigt hela veckan.');
  await page.getByRole('button', { name: 'Visa det nya på sidan' }).click({ timeout: 60_000 });
  await page.getByText(/^Det här hann du skriva innan uppgiften kom till någon annan/).waitFor();
  await page.getByRole('textbox', { name: /^Brevet till Omsorgsteamet/ }).waitFor({ state: 'detached' });
  await page.getByText('Larmet var trasigt hela veckan.').waitFor();
  expect(await reader.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Ta bort det' }).click();
  await page.getByText('Larmet var trasigt hela veckan.').waitFor({ state: 'hidden' });
});
