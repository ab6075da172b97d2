// *Vems ansvar är det?* at *Mottagning*, in a real browser: the unit follows from the provider's contract, and is asked only where nothing says it.

import type { FrameLocator } from 'playwright-core';
import { apiOf, fileOf } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld } from '../support/bot-world';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld();
  ({ world, reader } = desk);
  await world.mail(forwardedComplaint(1));
  await world.mail(forwardedComplaint(2).replaceAll('Omsorgsteamet Söder', 'De'));
  await world.mail(forwardedComplaint(3).replaceAll('Omsorgsteamet Söder', 'Vardagskraft'));
  await world.settle();
});
afterAll(() => desk.close());

const followed = 'Enheten följer av utförarens avtal. Ändra om det inte stämmer.';
const mayWait = 'Lämna tomt om enheten följer av utförarens avtal.';
const unitIn = (tab: FrameLocator, name: string) => tab.getByRole('radio', { name });
const choosesProvider = (tab: FrameLocator, name: string) =>
  tab.getByRole('combobox', { name: /^Vilken utförare gäller det/ }).selectOption({ label: name });
async function handsIn(tab: FrameLocator): Promise<void> {
  await tab.getByRole('radio', { name: 'Nej', exact: true }).check();
  await tab.getByRole('button', { name: 'Ta emot' }).click();
}

it('stands filled in where the provider is suggested, and follows another provider that is chosen', async () => {
  const tab = await reader.open('registrar', 'case/1/triage/1');
  await tab.getByText(followed).waitFor();
  expect(await unitIn(tab, 'Enhet Söder').isChecked()).toBe(true);
  await choosesProvider(tab, 'Hemlykta Hemtjänst AB');
  expect(await unitIn(tab, 'Enhet Norr').isChecked()).toBe(true);
  expect(await reader.faults()).toEqual([]);
  await handsIn(tab);
  await tab.getByText('har gått till enheten').first().waitFor();
  await world.settle();
  expect((await fileOf(world, '1')).matter).toMatchObject({ unit: 'norr', providerId: 'hemlykta', stage: 'assessing' });
});

it('may be left empty until a provider is chosen, and what somebody says herself stays when another provider is', async () => {
  const tab = await reader.open('registrar', 'case/2/triage/1');
  await tab.getByText(mayWait).waitFor();
  await choosesProvider(tab, 'Omsorgsteamet Söder AB');
  await tab.getByText(followed).waitFor();
  await unitIn(tab, 'Enhet Norr').check();
  await choosesProvider(tab, 'Äldala Vård och omsorg AB');
  await handsIn(tab);
  await tab.getByText('har gått till enheten').first().waitFor();
  await world.settle();
  expect((await fileOf(world, '2')).matter).toMatchObject({ unit: 'norr', providerId: 'aldala' });
});

it('is asked of a provider whose clients several units decide about: nothing says that it may be left empty', async () => {
  const tab = await reader.open('registrar', 'case/3/triage/1');
  await unitIn(tab, 'Enhet Söder').waitFor();
  expect(await tab.getByText(mayWait).count()).toBe(0);
  await handsIn(tab);
  await tab.getByText('Välj ett svar.').first().waitFor();
  await unitIn(tab, 'Enhet Söder').check();
  await tab.getByRole('button', { name: 'Ta emot' }).click();
  await tab.getByText('har gått till enheten').first().waitFor();
  await world.settle();
  expect((await fileOf(world, '3')).matter).toMatchObject({ unit: 'soder', providerId: 'vardagskraft' });
});

it('is nobody’s by a unit that the register names and the organisation does not have: it is asked, and not sent back unread', async () => {
  const small = await startBotWorld({ PROFILE: 'sjoviken' });
  try {
    await small.mail(forwardedComplaint(1).replaceAll('Omsorgsteamet Söder', 'Hemlykta'));
    await small.settle();
    const page = await apiOf(small).get('registrar', '/api/cases/1');
    const { triage } = page.json['sheet'] as { triage: { unitOf: Readonly<Record<string, string>> } };
    expect(triage).toMatchObject({ providerId: 'hemlykta', unit: null });
    expect(triage.unitOf).toEqual({ omsorgsteamet: 'soder', aldala: 'soder', 'trygga-rum': 'soder' });
  } finally {
    await small.stop();
  }
});
