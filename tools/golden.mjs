// `npm run golden`: writes the golden files again from what the code says now. Read the diff before it is committed.

import { spawn } from 'node:child_process';

const child = spawn(process.execPath, ['tools/run.mjs', 'jest', 'golden', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TRAPPAN_GOLDEN: 'write' },
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
