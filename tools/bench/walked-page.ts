// Clicks and cards of the commonest case as the browser walk counted them: test/journeys writes the file, the bench reads it.

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What the browser walk of the commonest case (decisions 3) has counted. Kept in `test-output/walk.json`. */
export interface WalkedPage {
  /** Everything people clicked from the forwarded mail to the closed file; choosing in a list and ticking a box count. */
  readonly clicks: number;
  /** Cards that came as messages of their own to the unit manager. */
  readonly managerCards: number;
}

const usualFile = 'test-output/walk.json';
const schema = z.object({ clicks: z.number().int().min(0), managerCards: z.number().int().min(0) });

/** For the browser walk, when it has come to its end: keeps what it counted. */
export function keepWalkedPage(walked: WalkedPage, file = usualFile): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(schema.parse(walked))}\n`);
}

/** What was counted last; undefined when nothing was, or when it was before `since` (milliseconds): then the product may have changed. */
export function keptWalkedPage(since: number, file = usualFile): WalkedPage | undefined {
  if (!existsSync(file) || statSync(file).mtimeMs < since) return undefined;
  return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
}
