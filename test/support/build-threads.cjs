// Builds what the threads run (src/app/apart/thread.ts) before the first test, when the source is newer: they are started from dist, also under jest.

const { spawnSync } = require('node:child_process');
const path = require('node:path');

module.exports = () => {
  const root = path.resolve(__dirname, '..', '..');
  const { status } = spawnSync(process.execPath, ['tools/build.mjs', 'threads', 'fonts'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The threads do not build: `npx tsc -b` says why.');
};
