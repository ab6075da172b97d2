// The whole product in this process, as `npm start` puts it together: the local Microsoft 365 with its page, and the bot with its tab.

import { existsSync } from 'node:fs';
import { readSettings } from '../../../bot/config';
import { startBot } from '../../../bot/start';
import { safeIds, type Log } from '../../../src/app/log';
import { startLocal } from '../../../src/local/start';
import { envFor, freePort } from '../../support/bot-env';
import { keptApart } from '../../support/kept-apart';
import { makeReady } from '../../support/ready-tenant';

export interface Product {
  /** Address of the try-it page. */
  readonly url: string;
  /** What the bot logged, to look at when a journey fails. */
  readonly heard: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts on free ports with nothing kept, business time beginning at `from`, and going on as real time does. */
export async function startProduct(from: string): Promise<Product> {
  for (const page of ['dist/page/index.html', 'dist/tab/tab.html'])
    if (!existsSync(page)) throw new Error(`${page} is not there: run \`npm run build\` first, as the check does.`);
  const local = await startLocal({
    ...{ port: 0, signInPort: 0, database: ':memory:', relaxed: true },
    clock: { at: from, isFrozen: false },
  });
  const port = await freePort();
  local.useBot(`http://127.0.0.1:${port}`);
  const settings = readSettings({ ...envFor(local, port), EVERY_SECONDS: '5' });
  await makeReady(local, settings.graph, from);
  const heard: string[] = [];
  const write: Log['info'] = (message, ids = {}) => void heard.push(JSON.stringify({ message, ...safeIds(ids) }));
  const bot = await startBot(settings, { info: write, warn: write, error: write }, keptApart);
  const stop = async (): Promise<void> => {
    await bot.stop();
    await local.stop();
  };
  return { url: local.url, heard, stop };
}
