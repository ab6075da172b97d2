// The board's paper of a half-year with four hundred invented cases, sheet by sheet, and the sheet for the staff meeting: to be looked at before a board does.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { boardHalfYear } from '../../test/support/board-half-year';
import { personIdOf, startBotWorld } from '../../test/support/bot-world';
import { sheetsOf } from './sheets';

/** Writes the papers and their sheets into a folder. */
export async function takeBoard(browser: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const world = await startBotWorld();
  try {
    const id = await boardHalfYear(world);
    const { token } = await world.local$('sign-in/as', { personId: personIdOf('director') });
    for (const [form, name] of [
      ['pdf', 'namnden.pdf'],
      ['sheet', 'arbetsplatstraffen.pdf'],
      ['word', 'namnden.docx'],
    ] as const) {
      const answered = await fetch(`${world.bot.url}/api/compilations/${id}/${form}`, {
        headers: { Authorization: `Bearer ${String(token)}` },
      });
      const bytes = Buffer.from(await answered.arrayBuffer());
      writeFileSync(join(folder, name), bytes);
      if (form === 'word') continue;
      for (const [at, png] of (await sheetsOf(browser, bytes)).entries())
        writeFileSync(join(folder, name.replace('.pdf', `-${at + 1}.png`)), png);
    }
    console.log(`Papperen ligger i ${folder}.`);
  } finally {
    await world.stop();
  }
}
