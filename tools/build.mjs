// Builds what is out of date: `node tools/build.mjs [code] [threads] [words] [fonts] [tab] [pane] [page]`, all of them when none is named. Speaks on stderr, so that tools can print.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
/** By its own path: two compilers are installed, and either may be `.bin/tsc` (docs/decisions/two-compilers). */
const tsc = (...projects) => [process.execPath, path.join(root, 'node_modules/typescript-7/bin/tsc'), '-b', ...projects];
const vite = (folder, out) => [
  bin('vite'),
  'build',
  folder,
  '--outDir',
  path.join(root, out),
  '--emptyOutDir',
  '--configLoader',
  'runner',
  '--logLevel',
  'warn',
];
const ground = ['package-lock.json', 'tsconfig.base.json'];

/** What each part is made of, what makes it, and where it must end up. */
const parts = {
  code: {
    says: 'programmen',
    from: [...ground, 'src', 'bot', 'tools', 'manifest'],
    not: /^src\/local\/page\//,
    run: tsc('src/core', 'src', 'src/local', 'bot', 'tools'),
    makes: 'dist/bot/main.js',
  },
  threads: {
    says: 'trådarna',
    from: [
      ...ground,
      'tools/build-threads.mjs',
      'tools/threads',
      'src/core',
      'src/mail',
      'src/paper',
      'src/table',
      'src/app',
      'src/graph',
    ],
    run: [process.execPath, 'tools/build-threads.mjs'],
    makes: 'dist/src/threads/read.js.cache',
  },
  tab: { says: 'fliken', from: [...ground, 'src/core', 'tab'], run: vite('tab', 'dist/tab'), makes: 'dist/tab' },
  pane: {
    says: 'rutan i Outlook',
    from: [...ground, 'src/core', 'tab/pane', 'tab/parts', 'tab/texts'],
    run: vite('tab/pane', 'dist/pane'),
    makes: 'dist/pane',
  },
  words: {
    says: 'ordlistan',
    from: [...ground, 'tools/words.mjs', 'tools/words'],
    run: [process.execPath, 'tools/words.mjs'],
    makes: 'dist/words/sv.bin',
  },
  fonts: {
    says: 'typsnitten',
    from: [...ground, 'tools/fonts.mjs'],
    run: [process.execPath, 'tools/fonts.mjs'],
    makes: 'dist/fonts/regular.ttf',
  },
  tests: {
    says: 'testerna',
    from: [...ground, 'src', 'bot', 'tab', 'manifest', 'tools', 'test'],
    not: /^test\/golden\/(?:cards|letters|processes)\/|\.(?:eml|msg|txt|json|md)$/,
    run: [process.execPath, 'tools/build-tests.mjs'],
    makes: 'dist/tests/core.js',
  },
  page: { says: 'sidan', from: [...ground, 'src/local/page'], run: vite('src/local/page', 'dist/page'), makes: 'dist/page' },
};

const filesIn = (place) => {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place).flatMap((name) => filesIn(path.join(place, name)));
};

/** Changes when any source of the part does. */
const stampOf = ({ from, not }) =>
  from
    .flatMap((place) => filesIn(place))
    .filter((file) => !not?.test(file))
    .map((file) => `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`)
    .join('\n');

const stampFile = (name) => path.join('dist', 'stamps', name);
const isFresh = (name, stamp) =>
  existsSync(parts[name].makes) && existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === stamp;

const runAloud = ([command, ...args]) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });

const buildPart = async (name, say) => {
  const stamp = stampOf(parts[name]);
  if (isFresh(name, stamp)) return true;
  const since = performance.now();
  rmSync(stampFile(name), { force: true });
  const code = await runAloud(parts[name].run);
  if (code !== 0) return false;
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), stamp);
  const seconds = ((performance.now() - since) / 1000).toFixed(1).replace('.', ',');
  say(`  Byggt på ${seconds} s: ${parts[name].says}`);
  return true;
};

/** Builds the named parts, code beside the pages, and with the code its threads; answers whether all of them stand. Unknown names are a bug. */
export const build = async (asked, say) => {
  process.chdir(root);
  const names = [...new Set(asked.flatMap((name) => (name === 'code' ? ['code', 'threads'] : [name])))];
  const pages = async () => {
    let good = true;
    for (const name of names.filter((each) => each !== 'code')) good = (await buildPart(name, say)) && good;
    return good;
  };
  const done = await Promise.all([names.includes('code') ? buildPart('code', say) : true, pages()]);
  return done.every(Boolean);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  const good = await build(asked.length > 0 ? asked : Object.keys(parts), (line) => console.error(line));
  process.exitCode = good ? 0 : 1;
}
