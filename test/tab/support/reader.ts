// Somebody at the tab as Teams frames it, in a real browser, against the bot and the local Microsoft 365 of the test.

import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { PersonKey } from '../../../src/local/people';
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

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

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
  page.setDefaultTimeout(20_000);
  return {
    page,
    open: async (who, path = '') => {
      await page.goto('about:blank');
      await page.goto(`${world.local.url}/#/teams/${who}/flik/${encodeURIComponent(path)}`);
      return page.frameLocator('iframe.tab-frame');
    },
    faults: async () => {
      const frame = page.frames().find((one) => one.url().includes('/tab/'));
      if (frame === undefined) throw new Error('no tab is shown');
      await frame.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
      await frame.evaluate(axe);
      return frame.evaluate(async () => {
        const run = (
          window as unknown as {
            axe: { run: (where: object, how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run;
        // The one rule of WCAG 2.2 that axe has switched off from the start.
        const { violations } = await run(
          { exclude: [['[data-tabster-dummy]']] },
          { rules: { 'target-size': { enabled: true } } },
        );
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
      });
    },
    leave: () => context.close(),
  };
}
