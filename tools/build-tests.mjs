// Builds every test into dist/tests in one go. Jest would find, read and compile some two thousand modules anew for each test file, three seconds of
// it; built, they are a handful of files, and each module still runs only when it is asked for (test/support/built/environment).
// PLANTED (as JSON: file, from, to, and the test to build) plants a fault on the way, TESTS_OUT says where to: test/house/mutants.test.ts.

import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { asRequired } from './as-required.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = process.env.TESTS_OUT ?? path.join(root, 'dist', 'tests');
const planted = process.env.PLANTED ? JSON.parse(process.env.PLANTED) : null;

const isTest = (file) => /\.test\.tsx?$/.test(file) || file.endsWith(path.join('golden', 'write.ts'));
const tests = planted
  ? [planted.test]
  : readdirSync(path.join(root, 'test'), { recursive: true })
      .map((file) => path.join(root, 'test', file))
      .filter(isTest);
/** The bot that a story kills (test/support/story/bots): from the same source, as a program of its own. */
const programs = planted ? [] : [path.join(root, 'bot', 'main.ts')];
const nameOf = (file) =>
  path
    .relative(root, file)
    .replace(/\.tsx?$/, '')
    .replaceAll(path.sep, '/');

/** What finds files of its own, starts threads or is compiled for the machine is asked of node_modules as ever. */
const apart = [
  ...['@sparticuz/chromium', 'axe-core', 'dtrace-provider', 'eslint', 'libsql'],
  ...['pdfkit', 'pino', 'piscina', 'playwright-core', 'thread-stream', 'typescript'],
];

/** Every module keeps its own folder, wherever it is built to. A package that makes the name itself is left alone. */
const ownFolder = {
  name: 'own-folder',
  transform: {
    filter: { code: { include: /\b__dirname\b/, exclude: /\b(?:const|let|var) __dirname\b/ } },
    handler: (code, id) => code.replaceAll(/\b__dirname\b/g, () => JSON.stringify(path.dirname(id))),
  },
};

const plantedFault = {
  name: 'planted-fault',
  transform: (code, id) => (planted && path.normalize(id) === planted.file ? code.replace(planted.from, () => planted.to) : null),
};

const within =
  (...folders) =>
  (id) =>
    folders.some((folder) => path.normalize(id).startsWith(path.join(root, folder) + path.sep));

rmSync(out, { recursive: true, force: true });
const built = await rolldown({
  cwd: root,
  input: Object.fromEntries([...tests, ...programs].map((file) => [nameOf(file), file])),
  platform: 'node',
  treeshake: false,
  external: [/^node:/, /\.node$/, ...apart.map((name) => new RegExp(`^${name}(?:/|$)`))],
  resolve: { alias: { adaptivecards: path.join(root, 'node_modules/adaptivecards/dist/adaptivecards.js') } },
  plugins: [asRequired, plantedFault, ownFolder],
  logLevel: 'silent',
});
await built.write({
  dir: out,
  format: 'cjs',
  sourcemap: true,
  strictExecutionOrder: true,
  chunkFileNames: '[name].js',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'packages', test: /node_modules/, minShareCount: 40 },
      { name: 'core', test: within('src/core') },
      { name: 'own', test: within('src', 'bot', 'tab', 'tools', 'manifest'), minShareCount: 10 },
      { name: 'browser', test: within('test/tab/support', 'test/journeys/support') },
      { name: 'support', test: (id) => within('test')(id) && !isTest(id) },
    ],
  },
});
// Nobody reads a package's lines, and whoever asks an error for its stack would have to read this map.
rmSync(path.join(out, 'packages.js.map'), { force: true });
