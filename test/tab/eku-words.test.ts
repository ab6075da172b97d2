// Own words to EKU in a real browser: written, decided about, seen as EKU will see them, approved; and the post taken back.

import { escalatedCase, fileOf, later } from '../support/api';
import { until } from '../support/until';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
beforeAll(async () => {
  desk = await openTabWorld();
  await escalatedCase(desk.world, 1);
});
afterAll(() => desk.close());

const tall = { width: 1500, height: 1700 };
const draftPath = async (): Promise<string> => `case/1/approveEku/${(await fileOf(desk.world, '1')).matter.round}`;

it('are screened while they are written, and EKU’s card shows them masked', async () => {
  const tab = await desk.reader.open('managerSouth', await draftPath());
  await tab.getByRole('button', { name: /^Lägg till egna ord: .*återkoppl/i }).click();
  await tab.getByLabel('Egna ord till fråga 2').last().fill('Greta fick vänta. Mannen i rullstol på plan 3 fick inget svar.');
  await tab.getByText('2 ställen att ta ställning till', { exact: false }).waitFor();
  await tab
    .getByText(/personuppgift/i)
    .first()
    .waitFor();
  await desk.picture('egna-ord', tall);
  expect(await desk.reader.faults()).toEqual([]);
  const description = tab.getByRole('combobox', { name: /kan peka ut någon/ });
  await description.selectOption('replaced');
  await tab.getByLabel('Ersätt med').fill('En person');
  await tab.getByText('[NAMN] fick vänta. En person', { exact: false }).waitFor();
  await desk.picture('egna-ord-klara', tall);
  expect(await desk.reader.faults()).toEqual([]);
});

it('are approved as they are shown, and the post can be taken back', async () => {
  const tab = desk.reader.page.frameLocator('iframe.tab-frame');
  await desk.reader.page.setViewportSize({ width: 1300, height: 700 });
  await tab.getByRole('button', { name: 'Godkänn och posta' }).click();
  await tab.getByText('Avtalet tas upp när minst ett kriterium är uppfyllt, och inget är valt.', { exact: false }).waitFor();
  await tab.getByRole('checkbox', { name: 'Utlovad åtgärd har uteblivit' }).check();
  await tab.getByText('Förhandsvisningen visar dina val.').first().waitFor();
  await tab.getByRole('button', { name: 'Godkänn och posta' }).click();
  const undo = tab.getByRole('button', { name: 'Ångra' });
  await undo.waitFor();
  await until(() => undo.evaluate((button) => document.activeElement?.contains(button) === true));
  const box = await undo.boundingBox();
  expect(box !== null && box.y >= 0 && box.y + box.height <= 700).toBe(true);
  await later(desk.world, 6);
  await tab.getByRole('button', { name: 'Återkalla inlägget' }).click();
  await tab.getByRole('combobox', { name: 'Varför återkallas det?' }).selectOption('personalData');
  await desk.picture('aterkalla', tall);
  expect(await desk.reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Återkalla', exact: true }).click();
  await tab.getByText('Återkallat').first().waitFor();
  await desk.picture('aterkallat', tall);
  await desk.world.settle();
  const channel = await desk.reader.open('ekuFirst');
  await channel.getByText('Återkallat').first().waitFor();
});
