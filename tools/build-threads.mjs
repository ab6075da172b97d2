// Builds what the threads run (src/app/apart/thread) into dist/src/threads: one file instead of four hundred, and beside it what V8 has compiled of it. A
// thread is then ready in half the time, also the one that follows a job that was ended (docs/decisions/threads-in-one-file).

import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { asRequired } from './as-required.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
/** As deep below dist as the files that look for words and fonts from their own folder. */
const out = path.join(root, 'dist', 'src', 'threads');

/** What finds files of its own, or is asked for papers alone, stays in node_modules. */
const apart = [/^node:/, /\.node$/, /^piscina$/, /^pdfkit$/, /^fontkit$/, /^unpdf$/];

/** A large table is read faster as JSON than as a program. */
const tables = {
  name: 'tables',
  load: {
    filter: { id: /\.json$/ },
    handler: (id) => {
      const json = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')));
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
    },
  },
};

rmSync(out, { recursive: true, force: true });
const built = await rolldown({
  cwd: root,
  input: { read: path.join(root, 'src', 'app', 'apart', 'thread.ts') },
  platform: 'node',
  external: apart,
  plugins: [asRequired, tables],
  logLevel: 'silent',
});
await built.write({ dir: out, format: 'cjs', chunkFileNames: '[name].js' });
copyFileSync(path.join(here, 'threads', 'thread.cjs'), path.join(out, 'thread.js'));

// In a process of its own: a thread yields to others, and so does whoever makes ready for it.
const { status } = spawnSync(process.execPath, [path.join(here, 'threads', 'warm.cjs'), out], { stdio: ['ignore', 2, 2] });
process.exitCode = status ?? 1;
