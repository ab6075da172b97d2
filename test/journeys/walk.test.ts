// The walk of the README in a real browser: a complaint from the colleague's inbox to EKU's channel and the answer to the person who complained.

import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { messageSaying, openDesk, type Desk } from './support/desk';
import { startProduct, type Product } from './support/product';
import { mailbox, rowsOf, titleOf } from './support/look';
import { stations } from './support/walk';
import { until } from '../support/until';

let product: Product;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('2026-03-02T07:10:00Z'), launchBrowser()]);
  desk = await openDesk(browser, product);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

it('makes a forwarded mail a case, with its personal data in a list of its own and the original byte for byte in the library [R098 R162]', async () => {
  await stations.handOver(desk);
  await mailbox(desk, 'Delad brevlåda: synpunkter');
  await desk.page.getByRole('tab', { name: 'Hanterade (1)' }).click();
  await desk.page.getByRole('list', { name: 'Hanterade' }).getByRole('button').click();
  await desk.page.getByText(/Blev ärende/).waitFor();
  const original = await desk.page.getByRole('link', { name: 'Spara originalet (.eml)' }).getAttribute('href');
  const bytes = Buffer.from(await (await fetch(new URL(original ?? '', product.url))).arrayBuffer());
  expect(await rowsOf(desk, 'Original')).toContain(createHash('sha256').update(bytes).digest('hex'));
  expect(await rowsOf(desk, 'Personuppgifter')).toContain('anna.hedlund@postladan.example');
  const cases = await rowsOf(desk, 'Ärenden');
  expect(cases).toContain('SYN-2026-00001');
  expect(cases).not.toContain('Hedlund');
});

it('lets the registrar receive it, the manager name a caseworker, and the caseworker send to the provider with a last day', async () => {
  await stations.receive(desk);
  await stations.nameCaseworker(desk);
  await stations.sendToProvider(desk);
  await mailbox(desk, 'Som utföraren');
  const letter = await desk.page.getByRole('article').first().innerText();
  expect(letter).toContain('Svara senast 10 mars 2026');
  expect(letter).not.toContain('Hedlund');
});

it('finds the case of the provider’s answer, and the caseworker follows up', async () => {
  await stations.providerAnswers(desk);
  await mailbox(desk, 'Delad brevlåda: synpunkter');
  await desk.page.getByRole('tab', { name: 'Hanterade (2)' }).click();
  await desk.page.getByRole('button', { name: /Omsorgsteamet Söder AB.*Till SYN-2026-00001/ }).waitFor();
  await stations.followUp(desk);
});

it('shows the manager exactly what EKU will read, and EKU reads exactly that, without anybody in it [R089 R256 R313]', async () => {
  const preview = await stations.takeToEku(desk);
  const post = await stations.receiveAtEku(desk);
  expect(titleOf(post)).toMatch(/^EKU-2026-\d{4}: Omsorgsteamet Söder AB$/);
  expect(wordsBelowTitle(post)).toBe(wordsBelowTitle(preview));
  for (const said of ['Samma sak återkommer', 'Bristen är inte åtgärdad', 'Dialog med utföraren', 'De fem frågorna'])
    expect(post).toContain(said);
  for (const nobody of ['Hedlund', 'Gunborg', 'Lövgatan', 'SYN-2026']) expect(post).not.toContain(nobody);
  await messageSaying(await desk.chatOf('Eva Sandell'), 'EKU har svarat');
});

it('answers the person who complained, and closes the case', async () => {
  await stations.approveAnswer(desk);
  await stations.receiveFile(desk);
  await mailbox(desk, 'Som den som klagat');
  const letters = desk.page.getByRole('list', { name: 'Brev hit' });
  await letters.getByRole('article', { name: /Svar på det du berättade \[SYN-2026-00001-\w{10}\]/ }).waitFor();
  await until(async () => (await rowsOf(desk, 'Ärenden')).includes('closed'));
  const walk = desk.page.getByRole('complementary', { name: 'Så här provar du' });
  await walk.getByText('Hela vägen är gången').waitFor();
});

it('leaves the browser with nothing to complain of', () => {
  expect(desk.complaints()).toEqual([]);
});

/** From the service on: above it stand sender, number and how far it has come. */
const wordsBelowTitle = (card: string): string => card.slice(card.indexOf('Insats')).replace(/\s+/g, ' ').trim();
