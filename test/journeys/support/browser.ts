// The browser of the journeys: from npm on Linux x64, an installed Chrome or Edge elsewhere, and without one a sentence that says so (decisions 7.16).

import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import packed from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--lang=sv-SE'];
const unpackingMayTake = 60_000;

/** Starts it without a window. */
export async function launchBrowser(): Promise<Browser> {
  const common: LaunchOptions = { headless: true, args: flags };
  if (process.platform === 'linux' && process.arch === 'x64')
    return chromium.launch({ ...common, executablePath: await unpacked() });
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    const browser = await chromium.launch({ ...common, channel }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error('No browser for the journeys: install Chrome, Edge or Chromium on this computer and run again.');
}

/** The package unpacks itself into the temporary folder the first time; two test workers must not do it at once. */
async function unpacked(): Promise<string> {
  const lock = join(tmpdir(), 'trappan-browser.lock');
  for (const since = Date.now(); !taken(lock);) {
    if (Date.now() - since > unpackingMayTake)
      throw new Error(`Another run unpacks the browser for ever: remove ${lock} and run again.`);
    await pause(100);
  }
  try {
    return await packed.executablePath();
  } finally {
    if (existsSync(lock)) rmdirSync(lock);
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
