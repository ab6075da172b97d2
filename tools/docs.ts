// `npm run docs` prints what the code itself knows into docs: the routine, the permissions in docs/operations.md, and which test proves what.
// `--check` only says whether they are up to date.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { staleDocs } from './docs/printed';

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

for (const { file, text } of staleDocs(read)) {
  if (process.argv.includes('--check')) {
    process.stderr.write(`${file} is not what the tables and tests say: npm run docs\n`);
    process.exitCode = 1;
  } else writeFileSync(file, text(read(file)));
}
