// What is typed in the tab stands there again: after closing, after loading anew, on another page and back, in two windows, and after *Ångra*.

import type { FrameLocator } from 'playwright-core';
import type { PersonKey } from '../../src/local/people';
import { allRows } from '../../src/graph/lists/list-calls';
import { textsList } from '../../src/graph/lists/texts';
import { caseworkerOf, receivedCase } from '../support/api';
import { personIdOf } from '../support/bot-world';
import { until } from '../support/until';
import { openReader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let tab: TabWorld;
let writer: PersonKey;
beforeAll(async () => {
  tab = await openTabWorld();
  await receivedCase(tab.world, 1, { replyWish: 'email' });
  writer = await caseworkerOf(tab.world, '1');
});
afterAll(() => tab.close());

const form = 'case/1/forwardToProvider/2';
const letterOf = (page: FrameLocator) => page.getByRole('textbox', { name: /^Brevet till Omsorgsteamet/ });
const rows = async () => {
  const { app } = tab.world.bot;
  return (await app.graph.send(allRows(textsList, app.places))).filter(({ key }) => key.startsWith('draft|'));
};

describe('what is typed for a task', () => {
  it('is kept after a rest, in one row of the writer’s own, and stands there again when the page is opened', async () => {
    const page = await tab.reader.open(writer, form);
    await page.getByRole('radio', { name: /^Nej. Personen har sagt nej/ }).check();
    await page.getByRole('radio', { name: 'Utföraren får inte veta vem det gäller' }).check();
    await page.getByRole('checkbox', { name: 'Inget av detta' }).check();
    await until(async () => (await letterOf(page).inputValue()).includes('vill inte att ni får veta'));
    await letterOf(page).fill('Hej! Fru Holm fick vänta utan mat.');
    await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    expect((await rows()).map(({ key }) => key)).toEqual([`draft|1|forwardToProvider|2|${personIdOf(writer)}`]);
    const again = await tab.reader.open(writer, form);
    await again.getByText(/^Sparat \d\d:\d\d/).waitFor();
    expect(await letterOf(again).inputValue()).toContain('Hej! Fru Holm fick vänta utan mat.');
    expect(await again.getByRole('radio', { name: /^Nej. Personen har sagt nej/ }).isChecked()).toBe(true);
    expect(await again.getByRole('checkbox', { name: 'Inget av detta' }).isChecked()).toBe(true);
  });

  it('is kept when the page is closed, or loaded anew, in the middle of a word; nothing of it lies in the browser', async () => {
    const page = await tab.reader.open(writer, form);
    await letterOf(page).fill('Hej! Fru Holm fick vänta i tre timm');
    const again = await tab.reader.open(writer, form);
    expect(await letterOf(again).inputValue()).toContain('Hej! Fru Holm fick vänta i tre timm');
    await letterOf(again).fill('Hej! Fru Holm fick vänta i tre timmar.');
    const frame = tab.reader.page.frames().find((one) => one.url().includes('/tab/'));
    await frame?.evaluate(() => window.location.reload());
    await until(async () => (await letterOf(again).inputValue()).includes('vänta i tre timmar.'));
    const stored = await frame?.evaluate(() => JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }]));
    expect(stored).not.toMatch(/Holm|forward|draft/);
  });

  it('asks which text holds when two windows have written', async () => {
    const other = await openReader(tab.reader.page.context().browser() ?? fail('no browser'), tab.world);
    const here = await tab.reader.open(writer, form);
    const there = await other.open(writer, form);
    await letterOf(there).waitFor(); // read before the first has written
    await letterOf(here).fill('Här.');
    await until(async () => (await rows()).some(({ body }) => body.includes('"Här."')));
    await letterOf(there).fill('Där.');
    const choice = there.getByRole('alert').filter({ hasText: /Det finns en nyare text från \d\d:\d\d/ });
    await choice.waitFor();
    await choice.getByRole('button', { name: 'Hämta den nyare' }).click();
    await until(async () => (await letterOf(there).inputValue()) === 'Här.');
    await letterOf(there).fill('Där igen.');
    await until(async () => (await rows()).some(({ body }) => body.includes('"Där igen."')));
    await letterOf(here).fill('Här igen.');
    const mine = here.getByRole('alert').filter({ hasText: 'Det finns en nyare text' });
    await mine.waitFor({ timeout: 40_000 });
    await mine.getByRole('button', { name: 'Behåll den här' }).click();
    await until(async () => (await rows()).some(({ body }) => body.includes('"Här igen."')));
    await other.leave();
  });

  it('goes when it is handed in, and is nobody else’s meanwhile', async () => {
    const others = await tab.api.get('managerSouth', '/api/cases/1/tasks/forwardToProvider/2');
    expect(others.text).not.toContain('Här igen.');
    const page = await tab.reader.open(writer, form);
    await page.getByRole('button', { name: 'Skicka båda' }).click();
    await page
      .getByText(/^Klart:/)
      .first()
      .waitFor();
    await until(async () => (await rows()).length === 0);
  });
});

describe('what was handed in and taken back', () => {
  it('stands in every field as it was, the legal ticks and the note too, also when Teams itself is loaded anew', async () => {
    await receivedCase(tab.world, 2, { replyWish: 'email' });
    const who = await caseworkerOf(tab.world, '2');
    const page = await tab.reader.open(who, 'case/2');
    await page.getByRole('link', { name: 'Svara: Skicka till utföraren' }).click();
    await page.getByRole('radio', { name: /^Nej. Ingen har frågat/ }).check();
    await page.getByRole('radio', { name: /^Nödvändigt för/ }).check();
    await page.getByRole('textbox', { name: /^Vem har sagt ja/ }).fill('Prövat av mig: hjälpen kan inte rättas till annars.');
    await page.getByRole('checkbox', { name: 'Annan avvikelse' }).check();
    await letterOf(page).fill('Hej! En kund fick vänta utan mat. Inget annat står här.');
    await page.getByRole('checkbox', { name: /egen säker kanal/ }).check();
    await page.getByRole('button', { name: 'Skickat via egen säker kanal' }).click();
    await page.getByText('Klart: begäran till utföraren är godkänd.').waitFor();
    await page.getByRole('button', { name: 'Ångra', exact: true }).click();
    await page.getByText('Ångrat. Inget har skickats.').waitFor();
    await tab.world.settle();
    await page.getByRole('link', { name: 'Till ärendet' }).click();
    await page.getByRole('link', { name: 'Svara: Skicka till utföraren' }).click();
    const isBack = async (): Promise<void> => {
      await until(async () => (await letterOf(page).inputValue()).includes('Inget annat står här.'));
      expect(await page.getByRole('radio', { name: /^Nej. Ingen har frågat/ }).isChecked()).toBe(true);
      expect(await page.getByRole('textbox', { name: /^Vem har sagt ja/ }).inputValue()).toContain('Prövat av mig');
      expect(await page.getByRole('checkbox', { name: 'Annan avvikelse' }).isChecked()).toBe(true);
      expect(await page.getByRole('checkbox', { name: /egen säker kanal/ }).isChecked()).toBe(true);
    };
    await isBack();
    await tab.reader.page.reload();
    await isBack();
    expect(tab.reader.page.url()).not.toMatch(/Holm/);
  });
});

const fail = (why: string): never => {
  throw new Error(why);
};
