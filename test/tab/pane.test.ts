// *Lämna över som synpunkt* in a real browser: the product's pane in the local Outlook, from an open mail to a case in two presses, in every look, by keyboard
// alone, and what it says where Outlook cannot.

import type { Browser } from 'playwright-core';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { personalList } from '../../src/graph/lists/personal';
import { launchBrowser } from '../journeys/support/browser';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openPaneReader, type PaneReader } from './support/pane-reader';
import type { Wish } from './support/reader';

let world: BotWorld;
let browser: Browser;
let reader: PaneReader;
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  reader = await openPaneReader(browser, world);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const mothers = /Hemtjänsten kommer inte till min mamma/;
/** One that nobody hands over here. */
const fathers = /My father and Hemlykta/;
const cases = () => world.bot.app.graph.send(allRows(casesList, world.bot.app.places));
const read = ({ pane }: PaneReader) => pane.getByRole('button', { name: 'Läs mejlet' });

it('shows what was understood at the first press, and makes a case at the second [DEC7.14]', async () => {
  const asked: string[] = [];
  reader.page.on('request', (request) => asked.push(request.url()));
  await reader.open(mothers);
  await reader.pane.getByRole('heading', { name: 'Lämna över som synpunkt' }).waitFor();
  expect(asked.filter((url) => url.includes('/outlook/assets/server'))).toEqual([]);
  await read(reader).click();
  await reader.pane.getByRole('heading', { name: 'Så här förstods mejlet' }).waitFor();
  expect(await reader.pane.getByRole('textbox', { name: 'Vem som klagar' }).inputValue()).toBe('Anna Hedlund');
  expect(await reader.pane.getByRole('textbox', { name: 'E-postadress' }).inputValue()).toBe('anna.hedlund@postladan.example');
  expect(await cases()).toEqual([]);
  await reader.pane.getByRole('textbox', { name: 'Vill du lägga till något?' }).fill('Hon ringde också i dag.');
  await reader.pane.getByRole('button', { name: 'Lämna över' }).click();
  await reader.pane.getByRole('heading', { name: 'Överlämnat: SYN-2026-00001' }).waitFor();
  expect(await cases()).toHaveLength(1);
  const [row] = await world.bot.app.graph.send(allRows(personalList, world.bot.app.places));
  expect(row).toMatchObject({ note: 'Hon ringde också i dag.', complainant: { name: 'Anna Hedlund' } });
  expect(asked.filter((url) => /hedlund|mamma/i.test(decodeURIComponent(url)))).toEqual([]);
});

it('follows the mail that is chosen while it is pinned, and keeps what was written of the one before', async () => {
  await reader.open(/Tack till Verkstan/);
  await read(reader).click();
  await reader.pane.getByRole('textbox', { name: 'Vill du lägga till något?' }).fill('Skriv mer sen.');
  await reader.open(mothers);
  await reader.pane.getByRole('heading', { name: 'Överlämnat: SYN-2026-00001' }).waitFor();
  await reader.open(/Tack till Verkstan/);
  expect(await reader.pane.getByRole('textbox', { name: 'Vill du lägga till något?' }).inputValue()).toBe('Skriv mer sen.');
});

it('says that a mail is a case already, when the pane is opened anew', async () => {
  const later = await openPaneReader(browser, world);
  await later.open(mothers);
  await read(later).click();
  await later.pane.getByText('Mejlet är redan överlämnat. Du behöver inte lämna över det igen.').waitFor();
  await later.pane.getByText('Vill du lägga till något? Vidarebefordra mejlet').waitFor();
  expect(await later.pane.getByRole('textbox').count()).toBe(0);
  expect(await later.pane.getByRole('button').count()).toBe(0);
  expect(await later.faults()).toEqual([]);
  await later.leave();
});

it('keeps what was written when the answer does not come, and hands over once all the same', async () => {
  const slow = await openPaneReader(browser, world);
  await slow.open(/Maten på Norrgården/);
  await read(slow).click();
  const note = slow.pane.getByRole('textbox', { name: 'Vill du lägga till något?' });
  await note.fill('Står kvar.');
  await slow.page.route('**/api/pane/hand-over', (route) => route.abort());
  await slow.pane.getByRole('button', { name: 'Lämna över' }).click();
  await slow.pane.getByRole('alert').filter({ hasText: 'Trappan svarade inte' }).waitFor();
  expect(await note.inputValue()).toBe('Står kvar.');
  await slow.page.unroute('**/api/pane/hand-over');
  await slow.page.context().setOffline(true);
  await slow.pane.getByRole('button', { name: 'Lämna över' }).click();
  await slow.pane.getByRole('alert').filter({ hasText: 'Du är inte uppkopplad' }).waitFor();
  await slow.page.context().setOffline(false);
  await slow.pane.getByRole('textbox', { name: 'E-postadress' }).fill('inte en adress');
  await slow.pane.getByRole('button', { name: 'Lämna över' }).click();
  await slow.pane.getByText('Skriv adressen som namn@exempel.se').waitFor();
  await slow.pane.getByRole('textbox', { name: 'E-postadress' }).fill('');
  await slow.pane.getByRole('button', { name: 'Lämna över' }).click();
  await slow.pane.getByRole('heading', { name: 'Överlämnat: SYN-2026-00002' }).waitFor();
  expect(await cases()).toHaveLength(2);
  await slow.leave();
});

describe('where Outlook cannot', () => {
  let stuck: PaneReader;
  beforeAll(async () => {
    stuck = await openPaneReader(browser, world);
    await stuck.open(fathers);
  });
  afterAll(() => stuck.leave());
  const address = 'Skriv den här adressen i fältet Till: synpunkter@ekbacka.example';

  it.each([
    ['äldre Outlook', 'Den här versionen av Outlook kan inte lämna över mejlet härifrån.', true],
    ['kan inte logga in', 'Den här versionen av Outlook kan inte logga in dig härifrån.', true],
    ['inget mejl är valt', 'Inget mejl är valt.', false],
    ['mejlet skrivs just nu', 'Du skriver på det här mejlet.', false],
    ['det är en kallelse', 'Det som är valt är inget mejl.', false],
    ['sidan står inte i Outlook', 'Den här sidan hör till Outlook.', false],
  ])('%s: says so, and how to forward where that helps [DEC7.14]', async (mood, sentence, forwards) => {
    await stuck.mood(mood);
    await another();
    await stuck.pane.getByText(sentence).waitFor();
    expect(await stuck.pane.getByText(address).count()).toBe(forwards ? 1 : 0);
    expect(await stuck.faults()).toEqual([]);
  });

  it.each([
    ['mejlet är skyddat', 'Mejlet är skyddat, och Outlook lämnar inte ut det.'],
    ['lämnar inte ut mejlet', 'Outlook lämnade inte ut mejlet just nu.'],
    ['ingen är inloggad', 'Inloggningen blev inte klar.'],
  ])('%s: says so when it is pressed, how to forward, and works again afterwards', async (mood, sentence) => {
    await stuck.mood(mood);
    await another();
    await read(stuck).click();
    await stuck.pane.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await stuck.pane.getByText(address).count()).toBe(1);
    await stuck.mood('Outlook som vanligt');
    await read(stuck).click();
    await stuck.pane.getByRole('heading', { name: 'Så här förstods mejlet' }).waitFor();
  });

  it('Office.js does not come: says so, and how to forward', async () => {
    const cut = await openPaneReader(browser, world);
    await cut.page.route('**/office.js', (route) => route.abort());
    await cut.open(fathers);
    await cut.pane.getByText('Outlook svarar inte den här sidan.').waitFor();
    expect(await cut.pane.getByText(address).count()).toBe(1);
    await cut.leave();
  });

  /** The pane opened anew, as Outlook does it: a frame of its own. */
  const another = async (): Promise<void> => {
    const name = 'Lämna över som synpunkt';
    const button = stuck.page.getByRole('region', { name }).getByRole('button', { name });
    const { value } = { value: await stuck.page.getByRole('combobox', { name: 'Så svarar Outlook' }).inputValue() };
    await button.click();
    await button.click();
    await stuck.page.getByRole('combobox', { name: 'Så svarar Outlook' }).selectOption(value);
    await stuck.pane.getByRole('heading', { level: 1 }).waitFor();
  };
});

const looks: readonly (readonly [string, Wish & { readonly pane?: number; readonly zoom?: number }])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['contrast', { theme: 'contrast' }],
  ['narrow', { pane: 320 }],
  ['at 400 per cent', { pane: 1280, zoom: 4 }],
];

it.each(looks)('%s: has no fault that axe knows, and nothing to scroll sideways', async (_, { pane, zoom = 1, ...wish }) => {
  const look = await openPaneReader(browser, world, wish);
  await look.open(fathers);
  if (pane !== undefined)
    await look.page.addStyleTag({ content: `.pane-frame { width: ${pane / zoom}px !important; max-width: none }` });
  await read(look).waitFor();
  const isWide = () => look.frame().evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect([await look.faults(), await isWide()]).toEqual([[], false]);
  await read(look).click();
  await look.pane.getByRole('heading', { name: 'Så här förstods mejlet' }).waitFor();
  expect([await look.faults(), await isWide()]).toEqual([[], false]);
  const background = await look
    .frame()
    .evaluate(() =>
      getComputedStyle(document.querySelector('.fui-FluentProvider')!).getPropertyValue('--colorNeutralBackground1'),
    );
  expect(background).toBe({ light: '#ffffff', dark: '#292929', contrast: '#000000' }[wish.theme ?? 'light']);
  await look.leave();
});

it('speaks English to whoever has Outlook in English', async () => {
  const english = await openPaneReader(browser, world, { language: 'en' });
  await english.open(fathers);
  await english.pane.getByRole('button', { name: 'Read the mail' }).click();
  await english.pane.getByRole('heading', { name: 'How the mail was understood' }).waitFor();
  expect(await english.frame().evaluate(() => document.documentElement.lang)).toBe('en');
  await english.leave();
});

it('is done with the keyboard alone: the focus goes to what came, and every field is named', async () => {
  const keys = await openPaneReader(browser, world);
  await keys.open(/Boendestödet/);
  await read(keys).focus();
  await keys.page.keyboard.press('Enter');
  await keys.pane.getByRole('heading', { name: 'Så här förstods mejlet' }).waitFor();
  const focused = () => keys.frame().evaluate(() => document.activeElement?.textContent ?? '');
  expect(await focused()).toBe('Så här förstods mejlet');
  const names: string[] = [];
  for (let stop = 0; stop < 12; stop += 1) {
    await keys.page.keyboard.press('Tab');
    const name = await keys.frame().evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
    names.push(name.trim());
    if (name === 'Lämna över') break;
  }
  expect(names.filter((name) => name !== '')).toEqual(
    expect.arrayContaining(['Vem som klagar', 'E-postadress till den som klagar', 'Vill du lägga till något?', 'Lämna över']),
  );
  await keys.page.keyboard.press('Enter');
  await keys.pane.getByRole('heading', { name: /^Överlämnat/ }).waitFor();
  expect(await focused()).toMatch(/^Överlämnat: SYN-2026-0000\d$/);
  await keys.leave();
});

it('says truly who is alarmed when a colleague says that somebody is in danger', async () => {
  const own = await openPaneReader(browser, world);
  await own.open(/Tack till Verkstan/);
  await read(own).click();
  await own.pane.getByText('Då larmas genast den som ska läsa det, och jouren när kontoret är stängt.').waitFor();
  await own.leave();
});

it('says that the alarm has gone, and no day to wait for, when what was handed over may be about danger', async () => {
  const urgent = await openPaneReader(browser, world);
  await urgent.open(/AKUT – pappa har inte fått insulin/);
  await read(urgent).click();
  await urgent.pane.getByRole('alert').filter({ hasText: 'Larmet går när du lämnar över' }).waitFor();
  await urgent.pane.getByRole('button', { name: 'Lämna över' }).click();
  await urgent.pane.getByRole('heading', { name: /^Överlämnat/ }).waitFor();
  await urgent.pane.getByRole('alert').filter({ hasText: 'Larmet har gått' }).waitFor();
  expect(await urgent.pane.getByText('ser på det senast').count()).toBe(0);
  await urgent.leave();
});

it('works from the shared mailbox, as whoever reads it', async () => {
  await world.mail(
    'From: Olga Bergvall <olga.bergvall@ekbacka.example>\r\nTo: synpunkter@ekbacka.example\r\nSubject: Om SYN-2026-00001\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHon ringde igen om maten.\r\n',
  );
  const shared = await openPaneReader(browser, world);
  await world.settle();
  await shared.page.goto(`${world.local.url}/#/outlook/delad`);
  await shared.page.getByRole('tab', { name: /Hanterade/ }).click();
  await shared.open(/Om SYN-2026-00001/);
  await read(shared).click();
  await shared.pane.getByText('Mejlet hör till SYN-2026-00001').waitFor();
  await shared.leave();
});
