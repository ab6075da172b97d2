// Where the profile asks for a second pair of eyes: the head of department reads exactly what EKU will read, gives it back, and confirms it the next time.

import { escalatedCase, fileOf, later } from '../support/api';
import { approveDraft, openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
beforeAll(async () => {
  desk = await openTabWorld();
  Object.assign(desk.world.bot.app.profile.eku, { secondPair: 'departmentHead' });
  await escalatedCase(desk.world, 1);
});
afterAll(() => desk.close());

const approve = async (): Promise<string> => `case/1/confirmEku/${await approveDraft(desk)}`;

it('can be given back with a reason', async () => {
  const tab = await desk.reader.open('departmentHead', await approve());
  await tab.getByText('Läs den och bekräfta, eller ge tillbaka den.', { exact: false }).waitFor();
  await tab.getByText('De fem frågorna').waitFor();
  await desk.picture('andra-ogon');
  expect(await desk.reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Ge tillbaka' }).click();
  await tab.getByRole('combobox').selectOption({ index: 1 });
  await tab.getByRole('button', { name: 'Ge tillbaka' }).last().click();
  await tab.getByText('Underlaget ligger hos enhetschefen', { exact: false }).waitFor();
});

it('waits for somebody else than the one who approved, and goes when she has confirmed it', async () => {
  const page = await approve();
  const own = await desk.reader.open('managerSouth', page);
  await own.getByText('en person till har läst och bekräftat', { exact: false }).waitFor();
  await own.getByRole('button', { name: 'Ångra' }).waitFor();
  expect(await own.getByRole('button', { name: 'Bekräfta' }).count()).toBe(0);
  const tab = await desk.reader.open('departmentHead', page);
  await tab.getByRole('button', { name: 'Bekräfta' }).click();
  await tab.getByText(/Posten går till EKU|på väg till EKU/).waitFor();
  await later(desk.world, 6);
  await tab.getByText('Bekräftat av Astrid Palm.').waitFor();
  await desk.picture('andra-ogon-klart');
  expect((await fileOf(desk.world, '1')).events.filter(({ kind }) => kind === 'ekuPosted')).toHaveLength(1);
});
