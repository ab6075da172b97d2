// *Enheten* in a real browser: how the unit stands, each figure leading to its cases, twelve months with a table beside, on a phone and in high contrast.

import type { Browser } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { launchBrowser } from '../journeys/support/browser';
import { people } from '../../src/local/people';
import { forwardedComplaint } from '../support/bot-mails';
import { apiOf, caseworkerOf, codeOf, fileOf, later, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openReader } from './support/reader';

let world: BotWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  await receivedCase(world, 1);
  await receivedCase(world, 2, { topic: 'treatment' });
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

it('shows its manager what runs, and a figure leads to its cases', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('managerSouth', 'unit');
  await tab.getByRole('button', { name: '2 Pågår' }).waitFor();
  await tab.getByText('0Försenade').waitFor();
  await tab.getByRole('button', { name: '2 Utan handläggare' }).waitFor(); // somebody is proposed for each, and nobody appointed
  await tab.getByRole('table', { name: 'Per utförare' }).getByRole('button', { name: 'Omsorgsteamet Söder AB' }).waitFor();
  await tab.getByRole('row', { name: 'mars 2026 2 0 –' }).waitFor();
  await tab.getByRole('img', { name: /Klagomål som kommit in/ }).waitFor();
  expect(await reader.faults()).toEqual([]);
  await later(world, 60 * 24 * 20);
  await world.settle();
  const again = await reader.open('managerSouth', 'unit');
  await again.getByRole('button', { name: '2 Försenade' }).click();
  await again.getByText('2 av 2 ärenden').waitFor();
  expect(await again.getByRole('combobox', { name: 'Klart senast' }).inputValue()).toBe('late');
  await reader.leave();
});

it('takes what it shows along as a workbook, a table a sheet, with numbers that can be added up', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('managerSouth', 'unit');
  await tab.getByRole('row', { name: /mars 2026/ }).waitFor();
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    tab.getByRole('button', { name: 'Till Excel' }).click(),
  ]);
  const bytes: Buffer[] = [];
  for await (const part of await download.createReadStream()) bytes.push(part as Buffer);
  const sheets = await readSheets(Buffer.concat(bytes));
  const names = ['Nu', 'Per handläggare', 'Per utförare', 'Per skede', 'Hur gamla de är', 'Tolv månader'];
  expect(sheets.map(({ sheet }) => sheet)).toEqual(names);
  expect(sheets[0]?.data[2]).toEqual(['Pågår', 2]);
  expect(sheets[0]?.data).toContainEqual(['Står still: en vecka försenat, eller utan uppgift', 2]);
  await reader.leave();
});

it('hands over what a caseworker has, with a reason that both read, says what could not be, and takes it back [R014]', async () => {
  const reader = await openReader(browser, world);
  const first = people[await caseworkerOf(world, '1')];
  const second = first.id === people.caseworkerSouth.id ? people.caseworkerSouthSecond : people.caseworkerSouth;
  const nameOf = ({ givenName, surname }: typeof first) => `${givenName} ${surname}`;
  const tab = await reader.open('managerSouth', 'unit');
  await tab.getByRole('combobox', { name: 'Från' }).selectOption({ label: nameOf(first) });
  const task = tab.getByRole('checkbox', { name: /SYN-2026-00001/ });
  await tab.getByRole('button', { name: /^Lämna över/ }).click();
  await tab.getByText('Markera minst en uppgift.').waitFor();
  await task.check();
  await tab.getByRole('combobox', { name: 'Till kollega' }).selectOption({ label: nameOf(second) });
  await tab.getByRole('combobox', { name: 'Varför lämnar du över?' }).selectOption({ label: 'Är borta' });
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Lämna över uppgiften' }).click();
  await tab.getByText(`En uppgift ligger hos ${nameOf(second)} nu.`).waitFor();
  await world.settle();
  const given = await fileOf(world, '1');
  expect(given.matter.caseworkerId).toBe(second.id);
  const history = (who: 'managerSouth' | 'caseworkerSouth' | 'caseworkerSouthSecond') =>
    apiOf(world)
      .get(who, '/api/cases/1')
      .then(({ text }) => text);
  const taker = second.id === people.caseworkerSouth.id ? 'caseworkerSouth' : 'caseworkerSouthSecond';
  for (const who of ['managerSouth', taker] as const) expect((await history(who)).toLowerCase()).toContain('är borta');
  await tab.getByRole('button', { name: 'Ångra' }).click();
  await tab.getByText('En uppgift ligger där den låg.').waitFor();
  await world.settle();
  expect((await fileOf(world, '1')).matter.caseworkerId).toBe(first.id);
  await reader.leave();
});

it('tells in words what somebody else was first with, task by task', async () => {
  const reader = await openReader(browser, world);
  const first = people[await caseworkerOf(world, '2')];
  const second = first.id === people.caseworkerSouth.id ? people.caseworkerSouthSecond : people.caseworkerSouth;
  const nameOf = ({ givenName, surname }: typeof first) => `${givenName} ${surname}`;
  const tab = await reader.open('managerSouth', 'unit');
  await tab.getByRole('combobox', { name: 'Från' }).selectOption({ label: nameOf(first) });
  await tab.getByRole('checkbox', { name: /SYN-2026-00002/ }).check();
  await tab.getByRole('combobox', { name: 'Till kollega' }).selectOption({ label: nameOf(second) });
  await tab.getByRole('combobox', { name: 'Varför lämnar du över?' }).selectOption({ label: 'Hinner inte i tid' });
  const task = (await fileOf(world, '2')).tasks.find(({ state, ownerId }) => state === 'open' && ownerId === first.id);
  const path = `/api/cases/2/tasks/${String(task?.type)}/${String(task?.round)}`;
  const done = await apiOf(world).post(await caseworkerOf(world, '2'), `${path}/decision`, {
    outcome: 'skipped',
    answers: { reason: 'danger', legalFlags: [], topic: 'treatment' },
  });
  expect([task?.type, done.status]).toEqual(['forwardToProvider', 200]);
  await tab.getByRole('button', { name: 'Lämna över uppgiften' }).click();
  await tab.getByText(/^SYN-2026-00002: .* lämnades inte över\. .{20,}/).waitFor();
  await reader.leave();
});

it('shows whoever does not lead the caseworkers no way to hand over', async () => {
  const { status, json } = await apiOf(world).post('departmentHead', '/api/units/soder/load', {
    person: people.caseworkerSouth.id,
  });
  expect([status, codeOf({ json })]).toEqual([403, 'notYourTask']);
  const other = await apiOf(world).post('managerNorth', '/api/units/soder/load', { person: people.caseworkerSouth.id });
  expect(other.status).toBe(403);
});

it.each([
  ['light', 390],
  ['contrast', 390],
  ['dark', 1200],
] as const)('is read in %s at %d pixels', async (theme, width) => {
  const reader = await openReader(browser, world, { theme, width });
  const tab = await reader.open('departmentHead', 'unit');
  await tab.getByRole('combobox', { name: 'Enhet' }).selectOption({ label: 'Enhet Söder' });
  await tab.getByRole('heading', { name: 'Tolv månader' }).waitFor();
  await tab.getByRole('table').first().waitFor();
  expect(await reader.faults()).toEqual([]);
  expect(await tab.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
  await reader.leave();
});

it('is nobody else’s, and a unit shows its trend to whoever leads that one alone [R020]', async () => {
  const api = apiOf(world);
  const codes = async (path: string, ...who: readonly Parameters<typeof api.get>[0][]) =>
    Promise.all(who.map(async (one) => (await api.get(one, path)).status));
  expect(await codes('/api/units', 'caseworkerSouth', 'ekuFirst', 'stranger', 'registrar')).toEqual([403, 403, 403, 403]);
  expect(await codes('/api/units', 'managerSouth', 'departmentHead', 'qualityController')).toEqual([200, 200, 200]);
  expect(await codes('/api/units/soder', 'managerSouth', 'managerNorth', 'caseworkerSouth')).toEqual([200, 403, 403]);
});

it('counts danger in what no unit has yet for its manager, first, and leads to it', async () => {
  const akut = 'AKUT! Omsorgsteamet Söder: hon får ingen luft. Någon måste dit nu!';
  await world.mail(forwardedComplaint(9).replace(/Hej!.*mat\./, akut));
  await world.settle();
  const reader = await openReader(browser, world);
  const tab = await reader.open('managerSouth', 'unit');
  const figures = tab.getByRole('button', { name: /^\d+ / });
  await figures.first().waitFor();
  expect(await figures.first().textContent()).toBe('1Fara');
  await tab.getByRole('button', { name: '1 Fara' }).click();
  await tab.getByText(/^1 av \d ärenden$/).waitFor();
  await tab.getByRole('row', { name: /Ingen enhet än/ }).waitFor();
  expect(await reader.faults()).toEqual([]);
  await reader.leave();
});
