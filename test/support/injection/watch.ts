// What a browser does of itself while somebody reads: whom it calls, what pops up, what it makes of the words. None of it should be.

import type { BrowserContext, Frame, Page } from 'playwright-core';
import { evilHost } from './poison';

export interface Watch {
  /** Calls to others than those that are allowed, dialogs, windows, complaints about what a page may not do. */
  readonly faults: () => readonly string[];
  /** Elements made of the words that are shown just now, in all frames. */
  readonly made: () => Promise<readonly string[]>;
  /** All that can be read just now, in fields too. */
  readonly text: () => Promise<string>;
}

/** Begins before anything is opened. `allowed`: hosts with their ports. */
export function watchPage(context: BrowserContext, page: Page, allowed: readonly string[]): Watch {
  const faults: string[] = [];
  context.on('request', (request) => {
    const { protocol, host, href } = new URL(request.url());
    if (/^(?:data|blob|about):$/.test(protocol)) return;
    if (!allowed.includes(host)) faults.push(`called ${href.slice(0, 200)}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (other) => {
    if (other !== page) faults.push(`window: ${other.url()}`);
  });
  page.on('console', (line) => {
    if (/Content Security Policy|Refused to/i.test(line.text())) faults.push(line.text().slice(0, 300));
  });
  const inFrames = async <T>(look: (frame: Frame) => Promise<T>): Promise<readonly T[]> =>
    Promise.all(
      page
        .frames()
        .filter((frame) => !frame.isDetached())
        .map(look),
    );
  return {
    faults: () => faults,
    made: async () => (await inFrames((frame) => frame.evaluate(madeOfWords, evilHost))).flat(),
    text: async () => (await inFrames((frame) => frame.evaluate(readable))).join('\n'),
  };
}

/** Runs in the page: elements that nothing of ours makes. */
function madeOfWords(host: string): string[] {
  const suspicious = [...document.querySelectorAll('*')].filter((element) => {
    if (/^(?:at|x|e)$/i.test(element.tagName)) return true;
    if (/^(?:script|style)$/i.test(element.tagName)) return /alert\(|@import/.test(element.textContent ?? '');
    return [...element.attributes].some(
      ({ name, value }) =>
        (/^on/i.test(name) && /alert/.test(value)) ||
        (/^(?:href|src|srcset|action|data|poster|formaction|xlink:href|style)$/i.test(name) &&
          (value.includes(host) || /^\s*javascript:/i.test(value) || value.includes('169.254'))),
    );
  });
  return suspicious.map((element) => element.outerHTML.slice(0, 200));
}

/** Runs in the page: its words, and what stands in its fields. */
function readable(): string {
  const fields = [...document.querySelectorAll('input, textarea, option')].map((field) =>
    field instanceof HTMLOptionElement ? field.label : 'value' in field ? String(field.value) : '',
  );
  return [document.body.innerText, ...fields].join('\n');
}
