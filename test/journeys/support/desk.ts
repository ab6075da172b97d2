// Somebody at the try-it page: finds things by role and name, waits for them, and counts what a person of the municipality would press.

import type { Browser, Locator, Page } from 'playwright-core';

export interface Desk {
  readonly page: Page;
  /** Goes to a part of the page: `Outlook`, `Teams`, `EKU:s kanal`, `SharePoint`. */
  readonly part: (name: string) => Promise<void>;
  /** Opens the chat of one of the invented people and answers it. */
  readonly chatOf: (name: string) => Promise<Locator>;
  /** Presses, and counts it. Choosing from a list that must be opened first counts twice. */
  readonly press: (what: Locator) => Promise<void>;
  /** Presses a box unless it is ticked already. */
  readonly tick: (box: Locator) => Promise<void>;
  readonly choose: (list: Locator, choice: string) => Promise<void>;
  /** Types where the field puts the cursor; words it has marked are written over. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** What has been counted since the page was opened. */
  readonly clicks: () => number;
  /** What the browser itself complained of: errors in its console, faults in the pages, breaches of their policy. */
  readonly complaints: () => readonly string[];
  /** A picture of what is seen, when pictures are wanted. */
  readonly picture: (name: string) => Promise<void>;
}

export interface DeskWish {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly picture?: (page: Page, name: string) => Promise<void>;
}

const patience = 60_000;
/** Microsoft's own package asks for the hosts it may trust beside those it knows; without a network it does without. */
const askedByTeams = /^https:\/\/res\.cdn\.office\.net\/teams-js\//;

/** Opens the page in a fresh window, in Swedish, as somebody who has never been there. */
export async function openDesk(browser: Browser, { url, width = 1280, height = 860, picture }: DeskWish): Promise<Desk> {
  // Without movement: a colour that is on its way is read as one that is too faint.
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('console', (line) => {
    const where = line.location().url;
    if (line.type() === 'error' && !askedByTeams.test(where)) complaints.push(`${line.text()} (${where})`);
  });
  page.on('pageerror', (fault) => complaints.push(fault.message));
  await page.goto(url);
  let clicks = 0;
  const press: Desk['press'] = async (what) => {
    clicks += 1;
    await what.click();
  };
  const part: Desk['part'] = (name) =>
    page.getByRole('navigation', { name: 'Delar av Microsoft 365' }).getByRole('link', { name, exact: true }).click();
  return {
    page,
    part,
    press,
    chatOf: async (name) => {
      await part('Teams');
      await page.getByRole('option', { name: new RegExp(`^${name} `) }).click();
      return page.getByRole('log', { name: `Chatten mellan ${name} och Trappan` });
    },
    tick: async (box) => {
      if (!(await box.isChecked())) await press(box);
    },
    choose: async (list, choice) => {
      clicks += 2;
      await list.selectOption({ label: choice });
    },
    write: async (field, text) => {
      clicks += 1;
      await field.focus();
      await page.keyboard.insertText(text);
    },
    clicks: () => clicks,
    complaints: () => complaints,
    picture: (name) => picture?.(page, name) ?? Promise.resolve(),
  };
}

/** The newest message of a chat that says something, waited for. */
export async function messageSaying(chat: Locator, words: string | RegExp): Promise<Locator> {
  const message = chat.getByRole('article').filter({ hasText: words }).last();
  await message.waitFor();
  return message;
}
