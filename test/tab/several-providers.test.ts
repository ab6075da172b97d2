// One post over several providers, as the manager ticks it: offered once one owner has compiled it, and seen in the card before it goes.

import { answersSixth, severalProviders } from '../support/several-providers';
import { fileOf, later } from '../support/api';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
beforeAll(async () => {
  desk = await openTabWorld();
  await severalProviders(desk.world);
  await answersSixth(desk.world, 'managerSouth', ['weighPattern', 'together']);
  await answersSixth(desk.world, 'departmentHead', ['compilePattern', 'compiled']);
});
afterAll(() => desk.close());

it('the manager unticks it and sees one provider, ticks it again and sees them all, and approves that [DEC6.8]', async () => {
  const { matter } = await fileOf(desk.world, '6');
  const tab = await desk.reader.open('managerSouth', `case/6/approveEku/${matter.round}`);
  const box = tab.getByRole('checkbox', {
    name: 'Gör en post över alla utförare med samma brist (6 klagomål hos 3 utförare)',
  });
  await box.waitFor();
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await tab.getByText('Uteblivna insatser hos flera utförare', { exact: false }).waitFor({ state: 'detached' });
  await box.check();
  await tab.getByText('Uteblivna insatser hos flera utförare', { exact: false }).first().waitFor();
  await tab.getByRole('checkbox', { name: 'Utlovad åtgärd har uteblivit' }).check();
  await tab.getByText('Förhandsvisningen visar dina val.').first().waitFor();
  expect(await desk.reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Godkänn och posta' }).click();
  await tab.getByRole('button', { name: 'Ångra' }).waitFor();
  await later(desk.world, 6);
  await desk.world.settle();
  const channel = await desk.reader.open('ekuFirst');
  await channel.getByText('Uteblivna insatser hos flera utförare').first().waitFor();
});
