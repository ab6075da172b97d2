// Builds the code and runs one program of ours with this machine's settings: `node tools/program.mjs bot/main`, `node tools/program.mjs tools/mail a.eml`.

import { build } from './build.mjs';
import { ended, startProgram } from './start/programs.mjs';
import { settings } from './start/settings.mjs';

/** Programs that serve a page need it built as well. */
const pages = {
  'bot/main': ['tab'],
  'src/local/start': ['page'],
  'tools/bench': ['tab', 'page'],
  'tools/pictures': ['tab', 'page'],
  'tools/playground': ['tab', 'page'],
};

/** Programs that are asked on their standard input. */
const asked = ['tools/intake'];

const [program = '', ...args] = process.argv.slice(2);
if (await build(['code', ...(pages[program] ?? [])], (line) => console.error(line))) {
  const child = await startProgram(program, { env: settings(), args, hears: asked.includes(program) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.exitCode = await ended(child);
} else {
  console.error('Bygget gick inte igenom; felen står ovanför.');
  process.exitCode = 1;
}
