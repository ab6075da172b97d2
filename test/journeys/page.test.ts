// The try-it page for everybody: readable to a screen reader in every theme, on a narrow screen, by keyboard alone; an own mail can be dropped, and faults lose nothing.

import type { Browser, Page } from 'playwright-core';
import { accessFaults } from '../support/axe';
import { launchBrowser } from './support/browser';
import { messageSaying, openDesk, type Desk } from './support/desk';
import { startProduct, type Product } from './support/product';
import { handOver, moveClock, receive } from './support/steps';

let product: Product;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('2026-03-02T07:10:00Z'), launchBrowser()]);
  desk = await openDesk(browser, product);
  await handOver(desk, 'Hemtjänsten kommer inte till min mamma');
  await receive(desk);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const parts = ['Outlook', 'Teams', 'EKU:s kanal', 'SharePoint'] as const;

const findings = (page: Page): Promise<readonly string[]> => accessFaults(page.mainFrame(), ['iframe']);

it.each(['Ljust', 'Mörkt', 'Hög kontrast'])('has no fault of accessibility in %s', async (theme) => {
  await desk.page.getByRole('combobox', { name: 'Utseende' }).selectOption({ label: theme });
  for (const part of parts) {
    await desk.part(part);
    await desk.page.getByRole('main').getByText(/\p{L}/u).first().waitFor();
    expect({ part, found: await findings(desk.page) }).toEqual({ part, found: [] });
  }
});

it('fits 400 pixels without scrolling sideways', async () => {
  const narrow = await openDesk(browser, { url: product.url, width: 400 });
  for (const part of parts) {
    await narrow.part(part);
    await narrow.page.getByRole('main').getByText(/\p{L}/u).first().waitFor();
    const [content, screen] = await narrow.page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect({ part, content }).toEqual({ part, content: screen });
  }
});

it('forwards a mail by keyboard alone', async () => {
  const { page } = await openDesk(browser, product);
  await page.getByRole('button', { name: /Boendestödet/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Vidarebefordra', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /Meddelande/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Skickat till synpunkter@ekbacka.example').waitFor();
});

it('takes a mail of one’s own, and says what became of it', async () => {
  const { page, part } = desk;
  await part('Outlook');
  await page.getByText('Prova med ett eget mejl').click();
  await page.getByRole('combobox', { name: 'Vad ska hända?' }).selectOption({ label: 'Leverera som den är till synpunkter' });
  const empty = 'From: Ingen <ingen@postladan.example>\r\nTo: synpunkter@ekbacka.example\r\nSubject: \r\n\r\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tomt.eml', mimeType: 'message/rfc822', buffer: Buffer.from(empty) });
  await page.getByText('tomt.eml är levererad').waitFor();
  await page.getByRole('link', { name: 'Delad brevlåda: synpunkter' }).click();
  await page.getByRole('tab', { name: 'Manuell hantering (1)' }).click();
  await page.getByRole('list', { name: 'Manuell hantering' }).getByRole('button').click();
  await page.getByText('Väntar på en människa i Manuell hantering: mejlet är tomt.').waitFor();
});

it('keeps what is answered on one card apart from every other card', async () => {
  await handOver(desk, 'Synpunkter på Äldala gård');
  const chat = await desk.chatOf('Rut Almgren');
  const usual = chat.getByRole('radio', { name: 'Vanligt ärende' });
  await usual.nth(1).waitFor();
  await usual.nth(0).click();
  expect(await usual.evaluateAll((all) => all.map((radio) => radio instanceof HTMLInputElement && radio.checked))).toEqual([
    true,
    true,
  ]);
});

it('loses nothing when Teams does not answer for a while', async () => {
  const { page } = desk;
  const turnFault = async (button: string): Promise<void> => {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('switch', { name: 'Teams tar inte emot (503)' }).click();
    await page.keyboard.press('Escape');
  };
  await turnFault('Störningar');
  await page.getByRole('button', { name: 'Störningar på: 1' }).waitFor();
  await handOver(desk, 'Maten på Norrgården');
  await page.getByRole('link', { name: 'Delad brevlåda: synpunkter' }).click();
  await page.getByRole('tab', { name: /Hanterade/ }).click();
  await page.getByRole('button', { name: /Maten på Norrgården.*Blev SYN-/ }).waitFor();
  await turnFault('Störningar på: 1');
  await moveClock(desk, '5 minuter');
  const card = await messageSaying(await desk.chatOf('Rut Almgren'), 'Klar med mottagningen');
  await card.getByRole('button', { name: 'Klar med mottagningen' }).waitFor();
});
