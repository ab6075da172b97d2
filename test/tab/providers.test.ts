// *Utförare* in a real browser: found, opened, put right and taken back by keys alone, two windows at once, on a phone, in the dark, in high contrast and at 400 %.

import type { Browser } from 'playwright-core';
import { launchBrowser } from '../journeys/support/browser';
import { post } from '../support/answer-link';
import { apiOf, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openReturns, returnOf } from '../support/returns';
import { sentMails } from '../support/story/tenant';
import { keysOn } from './support/keyboard';
import { openReader } from './support/reader';

let world: BotWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  for (const n of [1, 2, 3]) await receivedCase(world, n);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

it('finds a provider by one of its names and opens it', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('caseworkerSouth', 'providers');
  await tab.getByRole('searchbox', { name: 'Sök utförare' }).fill('ots');
  await tab.getByText(/^1 av \d+ utförare$/).waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab
    .getByRole('combobox', { name: 'Insats' })
    .selectOption({ label: 'Familjehem' })
    .catch(() => undefined);
  await tab.getByRole('button', { name: 'Rensa filtren' }).click();
  await tab.getByRole('link', { name: 'Omsorgsteamet Söder AB' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Omsorgsteamet Söder AB' }).waitFor();
  await tab.getByText('LOV-2024-011, LOV', { exact: true }).waitFor();
  expect(await tab.getByRole('button', { name: /^Rätta/ }).count()).toBe(0);
  await tab.getByRole('link', { name: 'Alla utförare' }).click();
  await tab.getByRole('searchbox', { name: 'Sök utförare' }).waitFor();
  await reader.leave();
});

it('shows what runs and leads to it, twelve months as bars and in a table, and what has ended when it is asked for', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('managerSouth', 'providers/omsorgsteamet');
  await tab.getByText('3 ärenden pågår.').waitFor();
  await tab.getByRole('row', { name: 'mars 2026 3 färre än 3 –' }).waitFor();
  await tab.getByRole('img', { name: /Klagomål om utföraren/ }).waitFor();
  await tab.getByRole('button', { name: 'Visa avslutade' }).click();
  await tab.getByText(/^Inget avslutat ärende kom in/).waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Visa dem i Ärenden' }).click();
  await tab.getByText('3 av 3 ärenden').waitFor();
  await reader.leave();
});

it('is put right and taken back with the keys alone', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('registrar', 'providers/omsorgsteamet');
  await tab.getByRole('button', { name: 'Rätta: Dit förfrågningar skickas' }).waitFor();
  const keys = keysOn(reader.page);
  await keys.to('button', /^Rätta: Dit förfrågningar/);
  await keys.press('Enter');
  await keys.to('textbox', /^Dit förfrågningar/);
  await keys.press('Control+A');
  await keys.write('nya@omsorgsteamet.example');
  await keys.to('combobox', /^Varför/);
  await keys.write('Brev');
  expect(await reader.faults()).toEqual([]);
  await keys.to('button', /^Spara/);
  await keys.press('Enter');
  await tab.getByText('Rättat. Det gäller alla inom en minut.').waitFor();
  await tab.getByText(/rättade adressen från kontakt@.* till nya@.*Brev kom tillbaka\./).waitFor();
  await keys.to('button', /^Ta tillbaka/);
  await keys.press('Enter');
  await tab.getByText(/^Tillbakataget/).waitFor();
  await tab.getByText('kontakt@omsorgsteamet.example', { exact: true }).waitFor();
  await reader.leave();
});

it('keeps what was written when somebody else was there first, and shows what stands there now', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('registrar', 'providers/omsorgsteamet');
  await tab.getByRole('button', { name: 'Rätta: Dit förfrågningar skickas' }).click();
  const field = tab.getByRole('textbox', { name: 'Dit förfrågningar skickas' });
  await field.fill('min@omsorgsteamet.example');
  await tab.getByRole('combobox', { name: 'Varför?' }).selectOption({ label: 'Det var felskrivet' });
  const other = { field: 'mail', from: 'kontakt@omsorgsteamet.example', to: 'din@omsorgsteamet.example', reason: 'contractSays' };
  expect((await apiOf(world).post('departmentHead', '/api/providers/omsorgsteamet', other)).status).toBe(200);
  await tab.getByRole('button', { name: 'Spara' }).click();
  await tab.getByText(/^Någon annan hann rätta samma sak/).waitFor();
  await tab.getByText('Nu står det: din@omsorgsteamet.example').waitFor();
  expect(await field.inputValue()).toBe('min@omsorgsteamet.example');
  await tab.getByRole('button', { name: 'Spara' }).click();
  await tab.getByText('Rättat. Det gäller alla inom en minut.').waitFor();
  await reader.leave();
});

it.each([
  ['light', 390, 'sv'],
  ['contrast', 390, 'sv'],
  ['dark', 1200, 'en'],
  // a window of 1280 at 400 %
  ['light', 320, 'sv'],
] as const)('is read in %s at %d pixels in %s', async (theme, width, language) => {
  const reader = await openReader(browser, world, { theme, width, language });
  for (const path of ['providers', 'providers/omsorgsteamet']) {
    const tab = await reader.open('departmentHead', path);
    await tab.getByRole('table').first().waitFor();
    expect(await reader.faults()).toEqual([]);
    expect(await tab.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await reader.leave();
});

it('says kindly to who has no part in it whose it is', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('stranger', 'providers');
  await tab.getByText('Registret är för dem som har en del i nämndens ärenden.').waitFor();
  expect(await tab.getByRole('link', { name: 'Utförare' }).count()).toBe(0);
  await reader.leave();
});

it('looks at a clause, writes the last day of a contract and takes it back, and finds in the register what is to be seen to', async () => {
  const reader = await openReader(browser, world);
  const tab = await reader.open('procurement', 'providers');
  await tab.getByRole('button', { name: 'Avtal att se till' }).click();
  await tab.getByText(/Tillståndet går ut 31 mars/).waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('listitem').getByRole('link', { name: 'Omsorgsteamet Söder AB' }).first().click();
  await tab.getByRole('button', { name: 'Vad avtalet ska kräva: DIR-2025-014' }).click();
  await tab.getByRole('combobox', { name: 'Allmänhetens insyn' }).selectOption({ label: 'Finns i avtalet' });
  await tab.getByRole('button', { name: 'Spara: Allmänhetens insyn, DIR-2025-014' }).click();
  await tab.getByText('Allmänhetens insyn: Finns i avtalet. Kontrollerat 2 mars 2026 av Ulf Prytz.').waitFor();
  await tab.getByRole('button', { name: 'Ändra avtalet: DIR-2025-014' }).click();
  const form = tab.getByRole('group', { name: 'Ändra avtalet: DIR-2025-014' });
  await form.getByLabel(/^Sista dag/).fill('2026-06-30');
  await form.getByRole('button', { name: 'Kontakter: DIR-2025-014' }).click();
  await form.getByLabel('E-post: Kvalitet').fill('kvalitet');
  await form.getByRole('button', { name: 'Samverkan: DIR-2025-014' }).click();
  await form.getByLabel(/^Kommuner som är med/).fill('Lindås, Sjöviken');
  await form.getByRole('combobox', { name: /^Varför/ }).selectOption({ label: 'Förlängt' });
  await form.getByRole('button', { name: 'Spara: DIR-2025-014' }).click();
  await form.getByText(/^Skriv en e-postadress som/).waitFor();
  await form.getByText(/^Skriv vilket organ som köper/).waitFor();
  expect(await form.getByLabel('E-post: Kvalitet').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await reader.faults()).toEqual([]);
  await form.getByLabel('E-post: Kvalitet').fill('kvalitet@omsorgsteamet.example');
  await form.getByLabel(/^Inköpsorgan/).fill('Inköp i samverkan');
  await form.getByRole('button', { name: 'Förlängning: DIR-2025-014' }).click();
  await form.getByLabel(/^Månader varje gång/).fill('12');
  await form.getByLabel('Gånger som är kvar').fill('1');
  expect(await reader.faults()).toEqual([]);
  await form.getByRole('button', { name: 'Spara: DIR-2025-014' }).click();
  await tab.getByText('Gäller 1 maj 2025 till och med 30 juni 2026.').waitFor();
  await tab.getByText('12 månader varje gång. Gånger kvar: 1.', { exact: true }).waitFor();
  await tab.getByText('Inköp i samverkan: Lindås, Sjöviken', { exact: true }).waitFor();
  await tab.getByRole('button', { name: 'Vad som har skrivits: DIR-2025-014' }).click();
  await tab.getByRole('button', { name: /^Ta tillbaka: .*sista dag 30 juni 2026.*förlängning.*kontakter.*samverkan/ }).click();
  await tab.getByText('Gäller 1 maj 2025 till och med 30 april 2026.').waitFor();
  await reader.leave();
});

it('says what is missing in a contract when it is saved, and has what was typed when the page is opened again', async () => {
  const reader = await openReader(browser, world);
  const opened = async () => {
    const tab = await reader.open('procurement', 'providers/omsorgsteamet');
    await tab.getByRole('button', { name: 'Ändra avtalet: LOV-2024-011' }).click();
    return tab.getByRole('group', { name: 'Ändra avtalet: LOV-2024-011' });
  };
  const form = await opened();
  await form.getByLabel(/^Sista dag/).fill('2027-06-30');
  await form.getByRole('button', { name: 'Spara: LOV-2024-011' }).click();
  await form.getByText('Välj ett svar.').waitFor();
  await form.getByText(/^Sparat/).waitFor();
  expect(await (await opened()).getByLabel(/^Sista dag/).inputValue()).toBe('2027-06-30');
  await reader.leave();
});

it('asks for a return through a link by keys alone, and shows what came beside what the board got, on its page and in the provider’s line of time [R210 R298]', async () => {
  await openReturns(world);
  const { id } = await returnOf(world, 'Klagomål och lex Sarah');
  const reader = await openReader(browser, world);
  const tab = await reader.open('qualityController', `matter/${id}`);
  await tab.getByRole('heading', { name: 'Utföraren och nämnden' }).waitFor();
  await tab.getByText('Dagen har gått och länken gäller inte längre.').waitFor();
  const keys = keysOn(reader.page);
  await tab.getByLabel('Ny dag att lämna in senast').fill('2026-03-13');
  await keys.to('button', /^Skicka påminnelse: RE-2026/);
  await keys.press('Enter');
  const sent = tab.getByRole('status').filter({ hasText: 'Länken gäller till och med 13 mars 2026.' });
  await sent.waitFor();
  const code = /\b\d{4} \d{4}\b/.exec(await sent.innerText())?.[0] ?? '';
  expect(await reader.faults()).toEqual([]);
  const [mail] = (await sentMails(world.local)).filter(({ subject }) => subject.startsWith('Påminnelse om redovisning'));
  const path = /\/svar\/[\w-]{43}/.exec(mail?.body ?? '')?.[0] ?? '';
  const said = { complaintsTold: '11', lexSarahTold: '2', lexSarahNotified: '1', toldAbout: 'Mest om tider.' };
  expect((await post(world, path, { ...said, step: 'send', code })).status).toBe(200);
  await world.settle();
  const again = await reader.open('qualityController', `matter/${id}`);
  await again.getByRole('row', { name: /^Klagomål och synpunkter 11/ }).waitFor();
  await again.getByText('Mest om tider.').waitFor();
  expect(await reader.faults()).toEqual([]);
  const line = await reader.open('qualityController', 'follow-ups/omsorgsteamet');
  await line.getByText(/Klagomål och lex Sarah, LOV-2024-011.*Jämförs.*Klagomål och synpunkter: 11/).waitFor();
  await reader.leave();
});
