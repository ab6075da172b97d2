// Before the first test: what the tests run, and what the threads run (src/app/apart/thread.ts), stands as the source says.

const { spawnSync } = require('node:child_process');
const path = require('node:path');

const builds = process.env.PLANTED ? ['tools/build-tests.mjs'] : ['tools/build.mjs', 'threads', 'fonts', 'tests'];

module.exports = () => {
  const root = path.resolve(__dirname, '..', '..', '..');
  const { status } = spawnSync(process.execPath, builds, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The tests do not build: `npx tsc -b` says why.');
};
