// The commonest case in clicks and cards. Only a real browser can count them, so the browser walk does; here it is run when its count is old.

import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { nothing, type Measured } from './measured';
import { keptWalkedPage } from './walked-page';

const walk = 'test/journeys/common-case.test.ts';
const built = ['dist/stamps/code', 'dist/stamps/tab', 'dist/stamps/page'];

/** The count of this build, walked now when it is not there. */
export function measureCommonCase(): Promise<Measured> {
  const since = Math.max(0, ...built.filter((file) => existsSync(file)).map((file) => statSync(file).mtimeMs));
  const walked = keptWalkedPage(since) ?? walkedNow(since);
  const values = { 'commonCase.clicks': walked?.clicks ?? null, 'commonCase.managerCards': walked?.managerCards ?? null };
  const notes =
    walked === undefined
      ? [`commonCase: inte mätt, ${walk} har inte räknat. / not measured, the browser walk has not counted.`]
      : [];
  return Promise.resolve({ ...nothing, values, notes });
}

function walkedNow(since: number) {
  if (!existsSync(walk)) return undefined;
  spawnSync(process.execPath, ['tools/run.mjs', 'jest', walk], { stdio: ['ignore', 'ignore', 2] });
  return keptWalkedPage(since);
}
