// `npm start`: builds what is needed, starts the local Microsoft 365 and the bot as two programs, and prints one address.

import { build } from './build.mjs';
import { runBoth } from './start/both.mjs';
import { takenPort } from './start/ports.mjs';
import { holdData } from './start/running.mjs';
import { settings } from './start/settings.mjs';

/** Why it cannot start, in a sentence, or null once everything is built. */
const obstacle = async (env) => {
  if (env.TRAPPAN_MODE !== 'local')
    return 'npm start är för den här datorn. Ta bort TRAPPAN_MODE, eller starta boten med npm run bot.';
  const taken = await takenPort(env);
  if (taken) return taken;
  console.log('Bygger …');
  return (await build(['code', 'words', 'fonts', 'tab', 'pane', 'page'], console.log))
    ? null
    : 'Bygget gick inte igenom; felen står ovanför.';
};

const env = settings();
const sentence = await obstacle(env);
if (sentence) {
  console.error(sentence);
  process.exitCode = 1;
} else {
  holdData();
  process.exit(await runBoth(env));
}
