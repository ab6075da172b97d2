// `npm run golden`: writes the golden files again from what the code says now. Read the diff before it is committed.

import { spawn } from 'node:child_process';

const writer = ['--testMatch', '<rootDir>/test/golden/write.ts', '--silent=false', '--verbose=false'];
const child = spawn(process.execPath, ['tools/run.mjs', 'jest', ...writer, ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'pipe'],
});
const words = [];
child.stderr.on('data', (piece) => words.push(piece));
child.on('close', (code) => {
  if (code === 0) console.log('Read the difference before you commit it: git diff test/golden');
  else console.error(Buffer.concat(words).toString());
  process.exitCode = code ?? 1;
});
