// `npm start`: builds what is needed, starts the local Microsoft 365 and the bot as two programs, and prints one address.

import { build } from './build.mjs';
import { takenPort } from './start/ports.mjs';
import { ended, ready, startProgram, stopAll } from './start/programs.mjs';
import { holdData } from './start/running.mjs';
import { address, settings } from './start/settings.mjs';

const children = [];
let isStopping = false;

/** Stops everything once; the first sentence is the one that counts. */
const stop = async (code, sentence) => {
  if (isStopping) return;
  isStopping = true;
  if (sentence) console.error(sentence);
  await stopAll(children);
  process.exitCode = code;
};

const start = async (name, program, env) => {
  const child = await startProgram(program, { env });
  children.push(child);
  ended(child).then((code) => stop(1, `${name} slutade oväntat (kod ${code}). Allt stoppas; orsaken står ovanför.`));
  return child;
};

const provision = async (env) => {
  const child = await startProgram('tools/provision', { env, args: ['--quiet'] });
  children.push(child);
  return (await ended(child)) === 0;
};

/** Starts both programs in order. Answers what went wrong, or null when both are ready. */
const startBoth = async (env) => {
  const local = await start('Lokala Microsoft 365', 'src/local/start', env);
  if (!(await ready(local, address(env)))) return 'Lokala Microsoft 365 blev inte redo.';
  if (!(await provision(env))) return 'Listorna i SharePoint kunde inte göras i ordning.';
  const bot = await start('Boten', 'bot/main', env);
  return (await ready(bot, `http://127.0.0.1:${env.PORT}/health`)) ? null : 'Boten blev inte redo.';
};

const main = async () => {
  const env = settings();
  if (env.TRAPPAN_MODE !== 'local')
    return stop(1, 'npm start är för den här datorn. Ta bort TRAPPAN_MODE, eller starta boten med npm run bot.');
  const taken = await takenPort(env);
  if (taken) return stop(1, taken);
  console.log('Bygger …');
  if (!(await build(['code', 'tab', 'page'], console.log))) return stop(1, 'Bygget gick inte igenom; felen står ovanför.');
  const since = performance.now();
  holdData();
  const fault = await startBoth(env);
  if (fault) return stop(1, fault);
  console.log(
    `\nTrappan är igång efter ${((performance.now() - since) / 1000).toFixed(1)} s. Öppna ${address(env)} (avsluta med Ctrl+C)`,
  );
  return undefined;
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0, '\nStoppar …'));
await main();
