// *Gallring* in a real browser: what has ended is chosen with the keys alone, and what somebody confirmed is taken back; who may not, is told so.

import { apiOf, fileOf } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { order } from '../support/disposal';
import { keysOn } from './support/keyboard';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
beforeAll(async () => {
  desk = await openTabWorld();
  const { world } = desk;
  const path = '/api/cases/1/tasks';
  await world.mail(forwardedComplaint(1));
  await world.settle();
  const steps = [
    ['triage', 'notACase', { reason: 'fixedOnSpot' }],
    ['recordFixed', 'recorded', { fixedBy: 'provider', topic: 'missedVisits', providerId: 'omsorgsteamet' }],
  ] as const;
  for (const [type, outcome, answers] of steps) {
    const round = (await fileOf(world, '1')).tasks.find((task) => task.type === type)?.round ?? 0;
    await apiOf(world).post('registrar', `${path}/${type}/${round}/decision`, { outcome, answers });
    await world.settle();
  }
});
afterAll(() => desk.close());

it('chooses for what has ended, with the keys alone', async () => {
  const { reader } = desk;
  const tab = await reader.open('registrar', 'disposal');
  await tab.getByText('Inga avslutade ärenden från 2024.').waitFor();
  await tab.getByLabel('Kom in år').selectOption('2026');
  await tab.getByText('Gallras tidigast torsdag 2 mars 2028').waitFor();
  expect(await reader.faults()).toEqual([]);
  const keys = keysOn(reader.page);
  await keys.to('checkbox', /^Markera SYN-2026-00001/);
  await keys.press('Space');
  await tab.getByText('1 markerade').waitFor();
  await tab.getByLabel('Vad ska ske med de markerade?').selectOption('retain');
  await keys.to('button', /^Spara valet/);
  await keys.press('Enter');
  await tab.getByText('Välj', { exact: false }).first().waitFor();
  await tab.getByLabel('På vilken grund?').selectOption('lastingValue');
  await keys.to('button', /^Spara valet/);
  await keys.press('Enter');
  await tab.getByText('Bevaras: Har bestående värde.', { exact: false }).waitFor();
  await tab.getByText('Gjort för ett ärende.').waitFor();
  await desk.picture('disposal');
});

it('says to whoever only confirms what does not wait for her, and marks at once what does', async () => {
  const tab = await desk.reader.open('director', 'disposal');
  await tab.getByText('Se också åren före', { exact: false }).waitFor();
  await tab.getByLabel('Kom in år').selectOption('2026');
  await tab.getByRole('checkbox', { name: /^Markera SYN-2026-00001/ }).check();
  await tab.getByText('Något av det markerade väntar inte på dig', { exact: false }).waitFor();
  expect(await tab.getByRole('button', { name: 'Markera dem som' }).count()).toBe(0);
  const chosen = { ids: ['1'], choice: 'dispose', ground: 'planRunOut' };
  await apiOf(desk.world).post('registrar', '/api/disposal/choose', chosen);
  const again = await desk.reader.open('director', 'disposal');
  await again.getByLabel('Kom in år').selectOption('2026');
  await again.getByRole('button', { name: 'Markera dem som väntar på att du bekräftar' }).click();
  await again.getByRole('button', { name: 'Bekräfta gallring av 1' }).waitFor();
  expect(await again.getByText('Något av det markerade väntar inte på dig', { exact: false }).count()).toBe(0);
});

it('takes back what has been confirmed, and says on the case when it goes', async () => {
  const { reader, world } = desk;
  await order(world, '1');
  const tab = await reader.open('departmentHead', 'case/1');
  await tab.getByText('Fram till dess går det att ångra.', { exact: false }).waitFor();
  const page = await reader.open('departmentHead', 'disposal');
  await page.getByLabel('Kom in år').selectOption('2026');
  await page.getByRole('checkbox', { name: /^Markera SYN-2026-00001/ }).check();
  await page.getByRole('button', { name: 'Ångra gallring av 1' }).click();
  await page.getByText('Gjort för ett ärende.').waitFor();
  expect((await fileOf(world, '1')).events.at(-1)?.kind).toBe('disposalUndone');
});

it('is for nobody else', async () => {
  const tab = await desk.reader.open('managerSouth', 'disposal');
  await tab.getByText('Gallring sköts av registrator och avdelningschef.').waitFor();
  expect(await tab.getByRole('link', { name: 'Gallring' }).count()).toBe(0);
});
