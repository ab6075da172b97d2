// What a test of the tab begins with: a bot and its local Microsoft 365, a browser with a reader in it, pictures on demand, and a draft approved by API.

import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../journeys/support/browser';
import { apiOf, type Api } from '../../support/api';
import { startBotWorld, type BotWorld } from '../../support/bot-world';
import { readyDraft } from '../../support/eku-draft';
import { openReader, type Reader, type Wish } from './reader';

export interface TabWorld {
  readonly world: BotWorld;
  /** For a second reader beside the first. */
  readonly browser: Browser;
  readonly reader: Reader;
  readonly api: Api;
  /** Takes a picture when TAB_PICTURES names a folder. */
  readonly picture: (name: string, size?: { readonly width: number; readonly height: number }) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts all of it: with settings of the bot's, and a reader of another width, where a test has some. */
export async function openTabWorld(own: Readonly<Record<string, string>> = {}, wish: Wish = {}): Promise<TabWorld> {
  const [world, browser]: [BotWorld, Browser] = await Promise.all([startBotWorld(own), launchBrowser()]);
  const reader = await openReader(browser, world, wish);
  const folder = process.env['TAB_PICTURES'];
  return {
    world,
    browser,
    reader,
    api: apiOf(world),
    picture: async (name, size = { width: 1300, height: 1500 }) => {
      await reader.page.setViewportSize(size);
      if (folder !== undefined) await reader.page.screenshot({ path: `${folder}/${name}.png` });
    },
    close: async () => {
      await reader.leave();
      await browser.close();
      await world.stop();
    },
  };
}

/** The manager of Söder approves the draft of case 1 as it is proposed; answers its round. */
export async function approveDraft({ api, world }: Pick<TabWorld, 'api' | 'world'>): Promise<number> {
  const draft = await readyDraft((path, body) =>
    body === undefined ? api.get('managerSouth', path) : api.post('managerSouth', path, body),
  );
  const { round } = draft.stand;
  await api.post('managerSouth', '/api/cases/1/eku/approve', { choices: draft.choices, hash: draft.hash, round });
  await world.settle();
  return round;
}
