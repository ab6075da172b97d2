// The page of an alarm in a real browser: what it is about stands beside its answers, and each word for danger is one button.

import { forwardedComplaint } from '../support/bot-mails';
import { openTabWorld, type TabWorld } from './support/tab-world';

let tab: TabWorld;
beforeAll(async () => {
  tab = await openTabWorld();
});
afterAll(() => tab.close());

it('shows the subject above the words, and one button for danger: the answer to the alarm', async () => {
  await tab.world.mail(
    forwardedComplaint(1).replace(/Hej!.*mat\./, 'AKUT! Omsorgsteamet Söder: hon får ingen luft. Någon måste dit nu!'),
  );
  await tab.world.settle();
  const page = await tab.reader.open('registrar', 'case/1/readAlarm/1');
  const task = page.getByRole('region', { name: 'Kan vara fara. Läs nu.' });
  await task.getByText(/^Ämne: ./).waitFor();
  await task.getByText(/hon får ingen luft/).waitFor();
  const danger = page.getByRole('button', { name: 'Någon kan vara i fara' });
  expect(await danger.count()).toBe(1);
  expect(await task.getByRole('button', { name: 'Någon kan vara i fara' }).count()).toBe(1);
  const whole = await tab.reader.open('registrar', 'case/1');
  await whole.getByRole('button', { name: 'Någon kan vara i fara' }).waitFor();
  await whole
    .getByText(/^Ligger hos .+ sedan måndag 2 mars \d\d:\d\d/)
    .first()
    .waitFor();
  expect(await tab.reader.faults()).toEqual([]);
});

it('shows what the colleague added, when that is what raised the alarm', async () => {
  const added = 'AKUT! Hon ringde nyss och får ingen luft. Någon måste dit nu!';
  await tab.world.mail(forwardedComplaint(2).replace('Från: Greta', `${added}\r\n\r\nFrån: Greta`));
  await tab.world.settle();
  const page = await tab.reader.open('registrar', 'case/2/readAlarm/1');
  await page.getByText('Det som larmade står i det som lades till när mejlet skickades vidare.').waitFor();
  const task = page.getByRole('region', { name: 'Kan vara fara. Läs nu.' });
  await task.getByText(/får ingen luft/).waitFor();
});
