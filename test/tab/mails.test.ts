// Mails that need a person, in a real browser: what is warned of at *Mottagning*, a complaint that came twice, and *Manuell hantering* with its ways on.

import { forwarded } from '../support/story/mails';
import { alsoForwarded, answer, unproven, withFiles } from '../support/story/odd-mails';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld();
  ({ world, reader } = desk);
  const first = withFiles(forwarded());
  const mails = [
    first,
    alsoForwarded(first, 'Lena Dahl <lena.dahl@ekbacka.example>', 'Samma dam ringde mig också.'),
    unproven({ from: 'Olga Bergvall <olga.bergvall@ekbacka.example>', subject: 'Klagomål', body: 'De kom inte i kväll heller.' }),
    answer({ from: 'Okänd <nyfiken@example.net>', subject: 'Om SYN-2026-00001', body: 'Vad hände sedan?' }),
    answer({
      from: 'Ivar Ek <ivar.ek@example.net>',
      subject: 'Autosvar: Borta',
      body: 'Jag är bortrest.',
      more: ['Auto-Submitted: auto-replied'],
    }),
  ];
  for (const { raw, authenticated } of mails) await world.mail(raw, authenticated ?? 'not');
  await world.settle();
});
afterAll(() => desk.close());

const picture = async (name: string): Promise<void> => {
  const folder = process.env['TAB_PICTURES'];
  await reader.page.setViewportSize({ width: 1200, height: 2000 });
  if (folder !== undefined) await reader.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

it('warns whoever receives a mail by a colleague who cannot be proven', async () => {
  const tab = await reader.open('registrar', 'case/2/triage/1');
  await tab
    .getByRole('form')
    .getByText(/säger sig komma från en kollega/)
    .waitFor();
  await picture('mottagning-osaker');
  expect(await reader.faults()).toEqual([]);
});

it('shows a complaint that came twice in its case, gives out its files, and splits it off with a press', async () => {
  const tab = await reader.open('registrar', 'case/1');
  const texts = tab.getByRole('region', { name: 'Texter i ärendet' });
  const twice = texts.getByRole('listitem').filter({ hasText: 'Samma klagomål en gång till' });
  await twice.getByText('Också vidarebefordrat av Lena Dahl').waitFor();
  await picture('samma-klagomal');
  expect(await reader.faults()).toEqual([]);
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    tab
      .getByRole('button', { name: /^Greta i hallen\.jpg/ })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('SYN-2026-00001-1.jpg');
  await twice.getByRole('button', { name: 'Gör till eget ärende' }).click();
  await twice.getByRole('link', { name: 'Är nu ett eget ärende: SYN-2026-00003.' }).waitFor();
  await picture('delat');
});

it('lets the one who receives put a mail that names a case in it', async () => {
  const tab = await reader.open('registrar', 'set-aside');
  const row = tab.getByRole('article', { name: /nämner ett ärende men kommer från en adress/ });
  await row.getByRole('button', { name: 'Titta på originalet' }).click();
  await row.getByText('Vad hände sedan?').waitFor();
  await picture('manuell-hantering');
  expect(await reader.faults()).toEqual([]);
  await row.getByRole('button', { name: 'Lägg i SYN-2026-00001' }).click();
  await tab.getByText('Mejlet ligger nu i ärende SYN-2026-00001.').waitFor();
  await tab.getByText(/^Inget väntar här/).waitFor();
});

it('keeps machine mail in sight, and makes a case of it when somebody says so', async () => {
  const tab = await reader.open('registrar', 'set-aside');
  await tab.getByRole('button', { name: /^Sparat som inget ärende den här och förra månaden \(1\)/ }).click();
  const row = tab.getByRole('listitem').filter({ hasText: 'Automatiskt svar från någon som är borta.' });
  await picture('maskinpost');
  expect(await reader.faults()).toEqual([]);
  await row.getByRole('button', { name: /^Gör till ärende/ }).click();
  await tab.getByText('Det blev ärende SYN-2026-00004.').waitFor();
});

it('asks which day a mail came when its own date cannot be right, and shows both dates afterwards', async () => {
  const { raw } = forwarded({ name: 'Sigrid Almlund', day: '4 september 2025' });
  await world.mail(raw, 'internal');
  await world.settle();
  const tab = await reader.open('registrar', 'case/5/triage/1');
  const day = tab.getByLabel('Vilken dag kom det till kommunen?');
  await tab.getByText(/^Enligt mejlet skrevs det 4 september 2025\. Det kom till oss 2 mars 2026\./).waitFor();
  await tab.getByRole('radio', { name: 'Nej' }).check();
  await tab.getByRole('radio', { name: 'Enhet Söder' }).check();
  await tab.getByRole('combobox', { name: 'Vilken utförare gäller det?' }).selectOption('Omsorgsteamet Söder AB');
  await tab.getByRole('button', { name: 'Ta emot' }).click();
  await tab.getByText('Välj en dag.').waitFor();
  await picture('mottagning-dag');
  expect(await reader.faults()).toEqual([]);
  await day.fill('2026-03-03');
  await tab.getByRole('button', { name: 'Ta emot' }).click();
  await tab.getByRole('alert').filter({ hasText: 'Mejlet kom till oss 2 mars 2026' }).waitFor();
  await day.fill('2026-02-22');
  await tab.getByRole('button', { name: 'Ta emot' }).click();
  await tab.getByText('Klart: ärendet är mottaget och har gått till enheten.').waitFor();
  const page = await reader.open('registrar', 'case/5');
  const dates = page.getByRole('region', { name: 'Datum' });
  await dates.getByText('söndag 22 februari, kom till oss dag 9').waitFor();
  await dates.getByText('torsdag 4 september 2025').waitFor();
  await dates.getByText('söndag 8 mars').waitFor();
  await page.getByText('Rut Almgren svarade att klagomålet kom till kommunen söndag 22 februari').waitFor();
  expect(await page.getByText(/^Det är osäkert när mejlet kom/).count()).toBe(0);
  await picture('datum');
});
