// Somebody at the tab as Teams frames it, in a real browser, against the bot and the local Microsoft 365 of the test.

import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { PersonKey } from '../../../src/local/people';
import { accessFaults } from '../../support/axe';
import type { BotWorld } from '../../support/bot-world';

export interface Wish {
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly language?: 'sv' | 'en';
  readonly width?: number;
}

export interface Reader {
  readonly page: Page;
  /** Goes to a page of one's own tab: `case/1/triage/1`; the front page without one. */
  readonly open: (who: PersonKey, path?: string) => Promise<FrameLocator>;
  /** What axe finds on the page that is shown, by rule and element. */
  readonly faults: () => Promise<readonly string[]>;
  readonly leave: () => Promise<void>;
}

/** A window of its own; nothing is remembered from the last one. */
export async function openReader(browser: Browser, world: BotWorld, wish: Wish = {}): Promise<Reader> {
  const { theme = 'light', language = 'sv', width = 1200 } = wish;
  const context = await browser.newContext({
    viewport: { width, height: 1000 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    ([chosen, words]) => {
      window.localStorage.setItem('trappan.theme', chosen ?? '');
      window.localStorage.setItem('trappan.language', words ?? '');
    },
    [theme, language],
  );
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return {
    page,
    open: async (who, path = '') => {
      await closeTab(page, `${world.local.url}/#/teams/`, who);
      await page.goto(`${world.local.url}/#/teams/${who}/flik/${encodeURIComponent(path)}`);
      return page.frameLocator('iframe.tab-frame');
    },
    faults: async () => {
      const frame = page.frames().find((one) => one.url().includes('/tab/'));
      if (frame === undefined) throw new Error('no tab is shown');
      return accessFaults(frame);
    },
    leave: () => context.close(),
  };
}

/** The tab goes, as when somebody in Teams looks at something else: the next is loaded from nothing. What is around it stays, for to load that too is half the work. */
async function closeTab(page: Page, teams: string, who: PersonKey): Promise<void> {
  if (!page.url().startsWith(teams)) return void (await page.goto('about:blank'));
  await page.goto(`${teams}${who}/kollegor`);
  await page.locator('iframe.tab-frame').waitFor({ state: 'detached' });
}
