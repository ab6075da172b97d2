// *Skriv ner* as it is filled in: what speaks of a protected identity shuts the case, whenever it is said; a letter goes in with its scan; what was heard stands
// at *Mottagning*. In a real browser; every person is invented.

import type { FrameLocator } from 'playwright-core';
import { contentAt } from '../../src/graph/content-at';
import { personalOf } from '../../src/graph/lists/personal';
import { fileOf } from '../support/api';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld();
  ({ world, reader } = desk);
});
afterAll(() => desk.close());

const press = (tab: FrameLocator, name: string) => tab.getByRole('button', { name, exact: true }).click();
const words = (tab: FrameLocator) => tab.getByRole('textbox', { name: 'Vad har hänt?' });
/** Where the words of a case lie, and what they are. */
async function lying(id: string) {
  const { matter } = await fileOf(world, id);
  const of = (lies: 'usual' | 'apart') =>
    world.bot.app.graph.send(personalOf(contentAt(world.bot.app.places, { lies }), matter.intakeKey));
  return { protection: matter.protection, usual: (await of('usual'))?.words, apart: (await of('apart'))?.words };
}

it('a colleague saves at once what speaks of a protected identity: it lies apart from the start, and nothing is guessed of it [DEC5.5]', async () => {
  const tab = await reader.open('colleague', 'write-down');
  const said = 'Hon har skyddad identitet. Omsorgsteamet Söder kom inte.';
  await words(tab).fill(said);
  await press(tab, 'Spara nu, resten sen');
  await tab.getByText('SYN-2026-00001').waitFor();
  await world.settle();
  expect(await lying('1')).toEqual({ protection: 'protected', usual: undefined, apart: said });
  expect((await fileOf(world, '1')).matter.suggestion).toMatchObject({ providerId: null, because: 'nothingFound' });
});

it('she saves something else at once and says it first with the rest: the case is protected then, and all of it moved [DEC5.5]', async () => {
  const tab = await reader.open('colleague', 'write-down');
  await words(tab).fill('Ingen kom i morse.');
  await press(tab, 'Spara nu, resten sen');
  await tab.getByText('SYN-2026-00002').waitFor();
  expect(await lying('2')).toMatchObject({ protection: 'normal', usual: 'Ingen kom i morse.' });
  await press(tab, 'Fyll i resten nu');
  await tab.getByRole('textbox', { name: 'Något mer som hände?' }).fill('Hon har skyddade personuppgifter.');
  await press(tab, 'Spara resten');
  await tab.getByText('SYN-2026-00002').waitFor();
  await world.settle();
  const apart = 'Ingen kom i morse.\n\nHon har skyddade personuppgifter.';
  expect(await lying('2')).toEqual({ protection: 'protected', usual: undefined, apart });
});

it('she writes it where the name stands, and it is understood there too [DEC5.5]', async () => {
  const tab = await reader.open('colleague', 'write-down');
  await words(tab).fill('Maten var kall.');
  await tab.getByRole('textbox', { name: /^Vem klagar/ }).fill('Skyddad identitet');
  await press(tab, 'Lämna in');
  await tab.getByText('SYN-2026-00003').waitFor();
  expect(await lying('3')).toEqual({ protection: 'protected', usual: undefined, apart: 'Maten var kall.' });
});

it('she hands in a letter with its scan, day and sender, and the registrar opens the very file [R114]', async () => {
  const tab = await reader.open('colleague', 'write-down');
  const pdf = Buffer.from('%PDF-1.7\nEtt brev om kvällarna.');
  await words(tab).fill('Det står i brevet.');
  await tab.getByRole('radiogroup', { name: 'Hur kom det hit?' }).getByRole('radio', { name: 'Brev' }).check();
  await tab.getByRole('textbox', { name: 'Avsändarens adress' }).fill('Påhittade gatan 1\n123 45 Ekbacka');
  await tab.getByLabel('Vilken dag fick ni veta det?').fill('2026-02-27');
  await tab.getByLabel(/^Skanning eller foto/).setInputFiles({ name: 'brevet.pdf', mimeType: 'application/pdf', buffer: pdf });
  expect(await reader.faults()).toEqual([]);
  await press(tab, 'Lämna in');
  await tab.getByText('SYN-2026-00004').waitFor();
  const { matter } = await fileOf(world, '4');
  expect(matter).toMatchObject({ channel: 'letter' });
  expect(matter.received.slice(0, 10)).toBe('2026-02-27');
  const kept = await world.bot.app.graph.send(personalOf(world.bot.app.places, matter.intakeKey));
  expect(kept).toMatchObject({
    postal: 'Påhittade gatan 1\n123 45 Ekbacka',
    attachments: [{ name: 'brevet.pdf', size: pdf.length }],
  });
});

it('she hands in a file that is no scan, and is told so with all she wrote still there', async () => {
  const tab = await reader.open('colleague', 'write-down');
  await words(tab).fill('Det står i formuläret.');
  await tab.getByRole('radiogroup', { name: 'Hur kom det hit?' }).getByRole('radio', { name: 'Formulär' }).check();
  const buffer = Buffer.from('MZ not a paper');
  const choose = (files: readonly { name: string; mimeType: string; buffer: Buffer }[]) =>
    tab.getByLabel(/^Skanning eller foto/).setInputFiles(files);
  const large = Buffer.alloc(11 * 1024 * 1024, '%');
  await choose([
    { name: 'stor.pdf', mimeType: 'application/pdf', buffer: large },
    { name: 'foto.heic', mimeType: 'image/heic', buffer },
  ]);
  await tab.getByText('stor.pdf är 11 MB och tas inte med: högst 10 MB.', { exact: false }).waitFor();
  await tab.getByText('foto.heic tas inte med', { exact: false }).waitFor();
  await tab.getByText('Ingen fil vald').waitFor();
  await choose([{ name: 'brevet.pdf', mimeType: 'application/pdf', buffer }]);
  expect(await tab.getByText('tas inte med', { exact: false }).count()).toBe(0);
  await press(tab, 'Lämna in');
  await tab.getByText('Det du skrev står kvar här.', { exact: false }).waitFor();
  expect(await words(tab).inputValue()).toBe('Det står i formuläret.');
  expect(await reader.faults()).toEqual([]);
});

it('she says who tells, whom it concerns, consent and language, and they stand filled in at Mottagning', async () => {
  const tab = await reader.open('colleague', 'write-down');
  await words(tab).fill('Mamma fick vänta på maten.');
  await tab.getByRole('button', { name: 'Mer om det som kom …' }).click();
  const chosen = [
    ['Vem berättar?', 'En närstående'],
    ['Gäller det en viss person?', 'Ja'],
    ['Har den enskilde sagt ja till att hen berättar?', 'Nej'],
    ['Vilket språk vill personen ha?', 'Engelska'],
  ] as const;
  for (const [name, answer] of chosen) await tab.getByRole('combobox', { name }).selectOption(answer);
  expect(await reader.faults()).toEqual([]);
  await press(tab, 'Lämna in');
  await tab.getByText('SYN-2026-00005').waitFor();
  await world.settle();
  expect((await fileOf(world, '5')).matter.suggestion.about).toEqual({
    reporter: 'relative',
    concerned: 'yes',
    consent: 'notGiven',
    language: 'english',
  });
  const triage = await reader.open('registrar', 'case/5/triage/1');
  for (const [name, answer] of chosen)
    await triage
      .getByRole('combobox', { name })
      .locator('option:checked')
      .filter({ hasText: answer })
      .waitFor({ state: 'attached' });
});
