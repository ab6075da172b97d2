// The content of a protected case is moved to the organisation's own system, in a real browser: the bundle first, then day and number, and a tick that all is there.

import { personalOf } from '../../src/graph/lists/personal';
import { fileOf } from '../support/api';
import { direct } from '../support/story/mails';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld({ PROFILE: 'ekbacka-eget-system' });
  ({ world, reader } = desk);
  const { raw } = direct({ name: 'Vilda Ekmark', words: 'Jag har skyddad identitet. Ingen kom i morse.' });
  await world.mail(raw, 'external');
  await world.settle();
});
afterAll(() => desk.close());

it('the registrar fetches all of it, says day and number, ticks that it is there, and reads afterwards where it lies [DEC5.5]', async () => {
  const { tasks, matter } = await fileOf(world, '1');
  const round = tasks.find(({ type }) => type === 'moveContentOut')?.round ?? 0;
  const tab = await reader.open('registrar', `case/1/moveContentOut/${round}`);
  await tab.getByText('Flytta till: Verksamhetssystemet').waitFor();
  const zip = reader.page.waitForEvent('download', { timeout: 60_000 });
  await tab.getByRole('button', { name: 'Hämta akten' }).click();
  expect((await zip).suggestedFilename()).toBe('SYN-2026-00001.zip');
  await tab.getByRole('button', { name: 'Flyttat', exact: true }).click();
  await tab.getByText('Skriv numret som handlingen fick i systemet.').waitFor();
  await tab.getByText('Kryssa för att allt ligger där. Det går inte att få tillbaka härifrån.').waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('textbox', { name: 'Numret i systemet' }).fill('2026-00123');
  await tab.getByRole('checkbox', { name: /^Jag har sett att allt ligger där/ }).check();
  await tab.getByRole('button', { name: 'Flyttat', exact: true }).click();
  await tab.getByText('Klart: innehållet är flyttat, och tas bort härifrån.').waitFor();
  await world.settle();
  expect((await fileOf(world, '1')).matter.lies).toBe('outside');
  expect(await world.bot.app.graph.send(personalOf(world.bot.app.places, matter.intakeKey))).toBeUndefined();
  const after = await reader.open('registrar', 'case/1');
  await after
    .getByText(/ligger i Verksamhetssystemet, nummer 2026-00123/)
    .first()
    .waitFor();
  expect(await after.locator('body').innerText()).not.toMatch(/Vilda|kom i morse/);
});
