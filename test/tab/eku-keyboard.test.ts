// The whole lane with the keys alone, and with the names a screen reader says: draft, own words, approval, EKU's answers, outcome, withdrawal.

import { escalatedCase, fileOf, later } from '../support/api';
import { keysOn, type Keys, type Stop } from './support/keyboard';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let keys: Keys;
const heard: Stop[] = [];
beforeAll(async () => {
  desk = await openTabWorld();
  keys = keysOn(desk.reader.page);
  await escalatedCase(desk.world, 1);
});
afterAll(() => desk.close());

const to = async (role: string, name: RegExp): Promise<void> => void heard.push(...(await keys.to(role, name)));
const presses = async (role: string, name: RegExp, key = 'Enter'): Promise<void> => {
  await to(role, name);
  await keys.press(key);
};
const tab = () => desk.reader.page.frameLocator('iframe.tab-frame');
const said = (text: RegExp) => tab().getByRole('status').filter({ hasText: text }).first().waitFor();

it('the manager writes, decides about what was found, and approves', async () => {
  await (
    await desk.reader.open('managerSouth', `case/1/approveEku/${(await fileOf(desk.world, '1')).matter.round}`)
  )
    .getByRole('heading', { level: 1 })
    .waitFor();
  await presses('checkbox', /^Samma sak återkommer/, 'Space');
  await presses('button', /^Lägg till egna ord: .*återkoppl/i);
  await to('textbox', /^Egna ord till fråga 2/);
  await keys.write('Mannen i rullstol på plan 3 fick inget svar.');
  await said(/Ett ställe att ta ställning till/);
  await to('combobox', /kan peka ut någon/);
  await keys.press('e');
  await to('textbox', /^Ersätt med/);
  await keys.write('En person');
  await tab()
    .getByText(/En person\./)
    .first()
    .waitFor();
  await tab().getByText('Förhandsvisningen visar dina val.').first().waitFor();
  await presses('button', /^Godkänn och posta$/);
  await said(/Fram till dess kan du ångra/);
  await later(desk.world, 6);
  await tab().getByText('Skickat till EKU som EKU-2026-0001', { exact: false }).waitFor();
  await tab()
    .getByText(/Godkänt av Eva Sandell/)
    .waitFor();
  await desk.picture('tangentbord-skickat');
});

it('EKU says that it was received, asks, and ends it with an outcome and a day', async () => {
  await (await desk.reader.open('ekuFirst', 'eku')).getByRole('heading', { level: 1 }).waitFor();
  await presses('button', /^Mottaget$/);
  await said(/Mottaget av EKU/);
  await presses('button', /^Ställ fråga$/);
  await to('combobox', /^Vad vill ni fråga enheten/);
  await keys.press('P');
  await desk.picture('tangentbord-fraga');
  expect(await desk.reader.faults()).toEqual([]);
  await presses('button', /^Fråga enheten$/);
  await said(/frågan har gått till enheten/);
  await presses('button', /^Skriv till enheten$/);
  await to('textbox', /^Vad vill ni säga till enheten/);
  await keys.write('Vi har talat med Torbritt Ekeblom om schemat.');
  await said(/Ett ställe att ta ställning till/);
  await desk.picture('tangentbord-skriv');
  expect(await desk.reader.faults()).toEqual([]);
  await presses('button', /^Skicka till enheten$/);
  await said(/kommentaren står på posten/);
  await presses('button', /^Avslutad$/);
  await presses('button', /^Avsluta$/);
  await tab().getByText('Välj ett svar.').waitFor();
  expect(await desk.reader.faults()).toEqual([]);
  await desk.picture('tangentbord-avsluta');
  await tab().getByRole('combobox', { name: 'Utfall' }).focus();
  await keys.press('U');
  await to('textbox', /^Följs upp/);
  await keys.write('06012026'); // as this browser shows a date, month first
  await presses('button', /^Avsluta$/);
  await said(/Avslutat hos EKU/);
  await desk.picture('tangentbord-avslutat');
});

it('the manager reads the outcome and answers what was asked', async () => {
  await desk.world.settle();
  const asked = (await fileOf(desk.world, '1')).tasks.find(({ type }) => type === 'answerEku');
  await (
    await desk.reader.open('managerSouth', `case/1/answerEku/${asked?.round ?? 0}`)
  )
    .getByText(/EKU frågar/)
    .first()
    .waitFor();
  await desk.picture('tangentbord-svara');
  expect(await desk.reader.faults()).toEqual([]);
  await presses('button', /^Nej$/);
  await tab()
    .getByText(/EKU får svaret nej/)
    .first()
    .waitFor();
});

it('every stop on the way has a name and a role', () => {
  expect(heard.length).toBeGreaterThan(40);
  expect(heard.filter(({ name, role }) => name === '' || role === '')).toEqual([]);
});
