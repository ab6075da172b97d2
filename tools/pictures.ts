// `npm run pictures -- board FOLDER` draws the board's paper sheet by sheet. `npm run pictures`: walks the walk of the README in a browser, opens the pages, and writes their pictures to docs/pictures. Tests never do (decisions 7.16).

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/journeys/support/browser';
import { messageSaying, openDesk, type Desk } from '../test/journeys/support/desk';
import { mailbox, rowsOf } from '../test/journeys/support/look';
import { startProduct } from '../test/journeys/support/product';
import { handOver, moveClock } from '../test/journeys/support/steps';
import { stations } from '../test/journeys/support/walk';
import { takeBoard } from './pictures/board';
import { takePages } from './pictures/pages';
import { readPng } from './pictures/read-png';
import { writePng } from './pictures/write-png';

const folder = join('docs', 'pictures');
const size = { width: 1280, height: 800 };
/** A Monday morning, so that the pictures are the same whenever they are taken. */
const begins = '2026-03-02T07:10:00Z';

const take = async (page: Page, name: string): Promise<void> =>
  keep(await page.screenshot({ animations: 'disabled', caret: 'hide' }), name);

function keep(taken: Buffer, name: string): void {
  const png = writePng(readPng(taken));
  writeFileSync(join(folder, `${name}.png`), png);
  console.log(`${name}.png ${Math.round(png.length / 1000)} kB`);
}

async function walk(desk: Desk): Promise<void> {
  for (const station of Object.values(stations)) await station(desk);
  await mailbox(desk, 'Som den som klagat');
  await desk.page.getByRole('article', { name: /^Svar på/ }).scrollIntoViewIfNeeded();
  await desk.picture('svaret');
  await rowsOf(desk, 'Personuppgifter');
  await desk.picture('sharepoint');
}

/** A second complaint that nobody touches, and what is said of it when its days have gone. */
async function leaveLying(desk: Desk): Promise<void> {
  await handOver({ ...desk, picture: () => Promise.resolve() }, 'Synpunkter på Äldala gård');
  await messageSaying(await desk.chatOf('Rut Almgren'), 'Klar med mottagningen');
  for (let days = 0; days < 2; days += 1) await moveClock(desk, 'En dag framåt');
  await messageSaying(await desk.chatOf('Astrid Palm'), 'Försenad');
  await desk.picture('forsenat');
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [product, browser] = await Promise.all([startProduct(begins), launchBrowser()]);
  try {
    const desk = await openDesk(browser, { url: product.url, ...size, picture: take });
    await walk(desk);
    await leaveLying(desk);
    await takePages(browser, keep);
  } finally {
    await browser.close();
    await product.stop();
  }
}

async function board(to: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    await takeBoard(browser, to);
  } finally {
    await browser.close();
  }
}

const [what, to = join('test-output', 'board')] = process.argv.slice(2);
(what === 'board' ? board(to) : main()).catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : 'Bilderna kunde inte tas.');
  process.exitCode = 1;
});
