// The commonest case in clicks and cards. Only a real browser can count them, so the browser walk does; here it is run when its count is old.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nothing, type Measured } from './measured';
import { keepWalkedPage, keptWalkedPage } from './walked-page';

const journeys = 'test/journeys';
const built = ['dist/stamps/code', 'dist/stamps/tab', 'dist/stamps/page'];

/** The count of this build, walked now when it is not there. */
export function measureClicks(): Promise<Measured> {
  const since = Math.max(0, ...built.filter((file) => existsSync(file)).map((file) => statSync(file).mtimeMs));
  const walked = keptWalkedPage(since) ?? walkedNow(since);
  const values = { 'commonCase.clicks': walked?.clicks ?? null, 'commonCase.managerCards': walked?.managerCards ?? null };
  const notes = walked === undefined ? ['commonCase: inte mätt, ingen vandring i webbläsaren har räknat. / not measured.'] : [];
  return Promise.resolve({ ...nothing, values, notes });
}

/** The journey that counts is the one that keeps what it counted. */
function walkedNow(since: number) {
  const walk = journeyFiles().find((file) => readFileSync(file, 'utf8').includes(keepWalkedPage.name));
  if (walk === undefined) return undefined;
  spawnSync(process.execPath, ['tools/run.mjs', 'jest', walk], { stdio: ['ignore', 2, 2] });
  return keptWalkedPage(since);
}

const journeyFiles = (): readonly string[] =>
  existsSync(journeys)
    ? readdirSync(journeys)
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join(journeys, name))
    : [];
