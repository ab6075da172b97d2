// *Rätta* on the page of a case, in a real browser: by keyboard, with what follows read before it is saved, and the way back.

import { apiOf, fileOf, receivedCase, seenNow } from '../support/api';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld();
  ({ world, reader } = desk);
});
afterAll(() => desk.close());

it('a line is put right with the keyboard alone, and what follows is read before it is saved', async () => {
  const id = await receivedCase(world, 1);
  const tab = await reader.open('managerSouth', `case/${id}`);
  const button = tab.getByRole('button', { name: 'Rätta: Utförare' });
  await button.focus();
  await reader.page.keyboard.press('Enter');
  const form = tab.getByRole('group', { name: 'Rätta: Utförare' });
  const field = form.getByRole('combobox', { name: 'Utförare: vad ska det stå?' });
  await field.focus();
  await reader.page.keyboard.type('Hemlykta');
  await field.selectOption({ label: 'Hemlykta Hemtjänst AB' });
  await form.getByText('Kriterier, liknande ärenden och statistik räknas om.').waitFor();
  const why = form.getByRole('combobox', { name: 'Varför rättas det?' });
  await why.selectOption('answeredWrong');
  expect(await reader.faults()).toEqual([]);
  await why.focus();
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('Enter');
  await tab.getByText('Rättat.', { exact: true }).waitFor();
  expect((await fileOf(world, id)).matter.providerId).toBe('hemlykta');
  await tab.getByRole('button', { name: 'Ångra rättelsen' }).click();
  await tab.getByText('Rättelsen är ångrad.').waitFor();
  expect((await fileOf(world, id)).matter.providerId).toBe('omsorgsteamet');
});

it('Escape leaves it as it is, with the keyboard back at the button', async () => {
  const id = await receivedCase(world, 2);
  const tab = await reader.open('managerSouth', `case/${id}`);
  await tab.getByRole('button', { name: 'Rätta: Skydd' }).click();
  await tab.getByText('Kort i Teams, även de som redan skickats').waitFor();
  await tab.getByRole('combobox', { name: 'Varför rättas det?' }).focus();
  await reader.page.keyboard.press('Escape');
  await tab.getByRole('group', { name: 'Rätta: Skydd' }).waitFor({ state: 'detached' });
  expect(await tab.getByRole('button', { name: 'Rätta: Skydd' }).evaluate((one) => one === one.ownerDocument.activeElement)).toBe(
    true,
  );
});

it('whoever was second reads that somebody was first, and what she chose stands', async () => {
  const id = await receivedCase(world, 3);
  const tab = await reader.open('managerSouth', `case/${id}`);
  await tab.getByRole('button', { name: 'Rätta: Ämne' }).click();
  const body = { changes: { topic: 'medication' }, reason: 'newFacts' };
  expect(
    (await apiOf(world).postSeen('registrar', `/api/cases/${id}/amend`, { body: body, seen: await seenNow(world, id) })).status,
  ).toBe(200);
  const form = tab.getByRole('group', { name: 'Rätta: Ämne' });
  await form.getByRole('combobox', { name: 'Ämne: vad ska det stå?' }).selectOption('food');
  await form.getByRole('combobox', { name: 'Varför rättas det?' }).selectOption('newFacts');
  await form.getByRole('button', { name: 'Spara rättelsen' }).click();
  await form.getByText(/^Någon annan har rättat samma sak .*Så här står det nu: Läkemedel/).waitFor();
  expect(await form.getByRole('combobox', { name: 'Ämne: vad ska det stå?' }).inputValue()).toBe('food');
});

it('a wish for a letter asks for the address there and then', async () => {
  const id = await receivedCase(world, 4);
  const tab = await reader.open('managerSouth', `case/${id}`);
  await tab.getByRole('button', { name: 'Rätta: Hur personen vill ha svar' }).click();
  const form = tab.getByRole('group', { name: 'Rätta: Hur personen vill ha svar' });
  await form.getByRole('combobox', { name: /vad ska det stå/ }).selectOption('letter');
  await form.getByRole('textbox', { name: 'Postadress' }).fill('Påhittade gatan 1');
  await form.getByRole('combobox', { name: 'Varför rättas det?' }).selectOption('newFacts');
  expect(await reader.faults()).toEqual([]);
  await form.getByRole('button', { name: 'Spara rättelsen' }).click();
  await tab.getByText('Rättat.', { exact: true }).waitFor();
  await tab.getByRole('button', { name: 'Rätta: Postadress' }).waitFor();
  expect(await tab.getByText('Påhittade gatan 1').count()).toBeGreaterThan(0);
  expect((await fileOf(world, id)).matter.replyWish).toBe('letter');
});
