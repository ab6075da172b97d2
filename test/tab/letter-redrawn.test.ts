// A letter with somebody's own words in it that is drawn anew because an answer beside it changed: the words are kept, come back with one press, and survive a reload.

import type { FrameLocator } from 'playwright-core';
import { caseworkerOf, receivedCase } from '../support/api';
import { until } from '../support/until';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
jest.setTimeout(120_000);
beforeAll(async () => {
  desk = await openTabWorld();
  await receivedCase(desk.world, 1, { replyWish: 'email' });
});
afterAll(() => desk.close());

const letterIn = (page: FrameLocator) => page.getByRole('textbox', { name: /^Brevet till Omsorgsteamet/ });
/** A place for own words is marked when the field is come to. */
async function write(page: FrameLocator, words: string): Promise<void> {
  await letterIn(page).focus();
  await letterIn(page).fill(words);
}
const answer = (page: FrameLocator, name: RegExp) => page.getByRole('radio', { name }).check();
const holds = (page: FrameLocator, words: string) => until(async () => (await letterIn(page).inputValue()).includes(words));

it('keeps every word she wrote when the letter is drawn anew twice, and gives them back, also after the page is opened again', async () => {
  const writer = await caseworkerOf(desk.world, '1');
  const page = await desk.reader.open(writer, 'case/1/forwardToProvider/2');
  const back = page.getByRole('button', { name: 'Ta tillbaka min text' });
  await answer(page, /^Nej. Personen har sagt nej/);
  await answer(page, /^Utföraren får inte veta vem det gäller/);
  await holds(page, 'vill inte att ni får veta');
  expect(await back.count()).toBe(0);
  const own = (await letterIn(page).inputValue()).replace(/\[Skriv här[^\]]*\]/u, 'Frukosten kom tre timmar för sent.');
  expect(own).toContain('Frukosten kom');
  await write(page, own);
  await answer(page, /^Nej. Ingen har frågat än/);
  await back.waitFor();
  expect(await letterIn(page).inputValue()).not.toContain('Frukosten kom');
  await answer(page, /^Nej. Personen har sagt nej/);
  await holds(page, 'vill inte att ni får veta');
  expect(await desk.reader.faults()).toEqual([]);
  await write(page, 'Ett nytt försök.');
  await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
  const again = await desk.reader.open(writer, 'case/1/forwardToProvider/2');
  const there = again.getByRole('button', { name: 'Ta tillbaka min text' });
  await there.click();
  await until(async () => (await letterIn(again).inputValue()) === own);
  await there.click();
  await until(async () => (await letterIn(again).inputValue()) === 'Ett nytt försök.');
});

it('has the day it is to be answered in the words that are kept too', async () => {
  const writer = await caseworkerOf(desk.world, '1');
  const page = await desk.reader.open(writer, 'case/1/forwardToProvider/2');
  const due = page.getByLabel('Utföraren svarar senast');
  await due.fill('2026-04-30');
  await page.getByRole('button', { name: 'Ta tillbaka min text' }).click();
  await holds(page, '30 april 2026');
  await holds(page, 'Frukosten kom tre timmar för sent.');
});
