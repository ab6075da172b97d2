// Somebody who has only the keys: goes from stop to stop as a screen reader names them, and presses.

import type { Frame, Page } from 'playwright-core';

export interface Stop {
  readonly role: string;
  readonly name: string;
}

export interface Keys {
  /** Tabs on until a stop whose role and name fit; answers every stop on the way. Throws after a round without it. */
  readonly to: (role: string, name: RegExp) => Promise<readonly Stop[]>;
  readonly press: (key: string) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
}

const mostStops = 120;

/** Begins where the focus is. */
export function keysOn(page: Page): Keys {
  const tab = (): Frame => {
    const frame = page.frames().find((one) => one.url().includes('/tab/'));
    if (frame === undefined) throw new Error('no tab is shown');
    return frame;
  };
  return {
    to: async (role, name) => {
      await tab().evaluate(() => {
        if (document.activeElement === document.body) document.body.focus();
      });
      const seen: Stop[] = [];
      for (let stops = 0; stops < mostStops; stops += 1) {
        await page.keyboard.press('Tab');
        const stop = await tab().evaluate(focused);
        if (stop === null) continue;
        seen.push(stop);
        if (stop.role === role && name.test(stop.name)) return seen;
      }
      throw new Error(`No ${role} ${String(name)} among ${seen.map((stop) => `${stop.role} "${stop.name}"`).join(', ')}`);
    },
    press: (key) => page.keyboard.press(key),
    write: (text) => page.keyboard.type(text),
  };
}

/** What has the focus, as it is read aloud: runs in the page. */
function focused(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || element.matches('[data-tabster-dummy]')) return null;
  const byId = (ids: string | null): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const name =
    byId(element.getAttribute('aria-labelledby')).trim() ||
    element.getAttribute('aria-label') ||
    labels.map((label) => label.textContent ?? '').join(' ') ||
    (element.textContent ?? '');
  const roles: Record<string, string> = { A: 'link', BUTTON: 'button', SELECT: 'combobox', TEXTAREA: 'textbox' };
  const input = element instanceof HTMLInputElement ? element.type : '';
  const role =
    element.getAttribute('role') ??
    (input === 'checkbox' || input === 'radio' ? input : input === '' ? (roles[element.tagName] ?? '') : 'textbox');
  return { role, name: name.replace(/\s+/g, ' ').trim() };
}
