// Builds the code and runs one program of ours with this machine's settings: `node tools/program.mjs bot/main`, `node tools/program.mjs tools/mail a.eml`.

import { build } from './build.mjs';
import { ended, startProgram } from './start/programs.mjs';
import { settings } from './start/settings.mjs';

/** Programs that serve a page, or screen texts, need more than the code. */
const needs = {
  'bot/main': ['tab', 'pane', 'words', 'fonts'],
  'src/local/start': ['page'],
  'tools/bench': ['tab', 'pane', 'page'],
  'tools/trust': ['tab', 'pane', 'words', 'fonts'],
  'tools/pictures': ['tab', 'pane', 'page', 'words', 'fonts'],
  'tools/playground': ['tab', 'pane', 'page'],
  'tools/screen': ['words'],
  'tools/import': ['words'],
  'tools/practice': ['words'],
};

/** Programs that are asked on their standard input. */
const asked = ['tools/intake', 'tools/screen'];

const [program = '', ...args] = process.argv.slice(2);
if (await build(['code', ...(needs[program] ?? [])], (line) => console.error(line))) {
  const child = await startProgram(program, { env: settings(), args, hears: asked.includes(program) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.exitCode = await ended(child);
} else {
  console.error('Bygget gick inte igenom; felen står ovanför.');
  process.exitCode = 1;
}
