// The commonest case in a real browser, with what it takes of people counted for the bench: at most twenty presses (decisions 8.23) and two cards to the manager.

import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { openDesk } from './support/desk';
import { startProduct, type Product } from './support/product';
import { walkShortPath } from './support/short-path';
import { keepWalkedPage } from '../../tools/bench/walked-page';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct('2026-03-02T07:10:00Z'), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

it('takes at most twenty presses, the number in the register among them, and two cards to the manager', async () => {
  const desk = await openDesk(browser, product);
  const counted = await walkShortPath(desk);
  keepWalkedPage(counted);
  expect(counted.clicks).toBeLessThanOrEqual(20);
  expect(counted.managerCards).toBeLessThanOrEqual(2);
});
