// A colleague at her Outlook with the pane beside a mail, in a real browser, against the bot and the local Microsoft 365 of the test.

import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { accessFaults } from '../../support/axe';
import type { BotWorld } from '../../support/bot-world';
import type { Wish } from './reader';

export interface PaneReader {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Opens a mail of Olga's inbox by its subject, with the pane beside it. */
  readonly open: (subject: RegExp) => Promise<void>;
  /** Another Outlook, by its word on the page. */
  readonly mood: (label: string) => Promise<void>;
  /** What axe finds, by rule and element. */
  readonly faults: () => Promise<readonly string[]>;
  readonly frame: () => Frame;
  readonly leave: () => Promise<void>;
}

/** A window of its own. */
export async function openPaneReader(browser: Browser, world: BotWorld, wish: Wish = {}): Promise<PaneReader> {
  const { theme = 'light', language = 'sv', width = 1300 } = wish;
  const context = await browser.newContext({
    viewport: { width, height: 1200 },
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
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
  const name = language === 'sv' ? 'Lämna över som synpunkt' : 'Hand over as a complaint';
  const frame = (): Frame => {
    const found = page.frames().find((one) => one.parentFrame() !== null && one.url().includes('/outlook/'));
    if (found === undefined) throw new Error('no pane is shown');
    return found;
  };
  const button = page.getByRole('region', { name }).getByRole('button', { name });
  return {
    page,
    pane: page.frameLocator('iframe.pane-frame'),
    frame,
    open: async (subject) => {
      if (!page.url().includes('#/outlook')) await page.goto(`${world.local.url}/#/outlook/kollega`);
      await page.getByRole('button', { name: subject }).first().click();
      await button.waitFor();
      if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    },
    mood: async (label) => {
      await page
        .getByRole('combobox', { name: language === 'sv' ? 'Så svarar Outlook' : 'How Outlook answers' })
        .selectOption({ label });
    },
    faults: () => accessFaults(frame()),
    leave: () => context.close(),
  };
}
