// The word data of the screening for tests: packed once from the packages, as the build does it, when it does not lie there already.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readWords } from '../../src/app/privacy-words';
import type { Words } from '../../src/core/privacy/words/words';

const compiled = 'dist/words/sv.bin';

/** The product's own words, without any municipality's register. */
export function screeningWords(): Words {
  if (!existsSync(compiled)) execFileSync(process.execPath, ['tools/build.mjs', 'words'], { stdio: 'ignore' });
  return readWords({}, compiled);
}
