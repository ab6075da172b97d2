// The two programs side by side: started in order, stopped together, whoever ends it.

import { ended, ready, startProgram, stopAll } from './programs.mjs';
import { address } from './settings.mjs';

/** Starts the programs in order; `watch` hears of each. Answers what went wrong, or null when both are ready. */
const startInOrder = async (env, watch) => {
  const local = watch('Lokala Microsoft 365', await startProgram('src/local/start', { env }));
  if (!(await ready(local, address(env)))) return 'Lokala Microsoft 365 blev inte redo.';
  const provision = await startProgram('tools/provision', { env, args: ['--quiet'] });
  if ((await ended(provision)) !== 0) return 'Listorna i SharePoint kunde inte göras i ordning.';
  const bot = watch('Boten', await startProgram('bot/main', { env }));
  return (await ready(bot, `http://127.0.0.1:${env.PORT}/health`)) ? null : 'Boten blev inte redo.';
};

/** Runs both until one ends or a signal comes; says one address when both are ready. Answers the exit code when all have stopped. */
export const runBoth = (env) =>
  new Promise((done) => {
    const since = performance.now();
    const children = [];
    let isStopping = false;
    const stop = async (code, sentence) => {
      if (isStopping) return;
      isStopping = true;
      console.error(sentence);
      await stopAll(children);
      done(code);
    };
    const watch = (name, child) => {
      children.push(child);
      ended(child).then((code) => stop(1, `${name} slutade oväntat (kod ${code}). Allt stoppas; orsaken står ovanför.`));
      return child;
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0, '\nStoppar …'));
    startInOrder(env, watch).then((fault) => {
      if (fault) return stop(1, fault);
      const seconds = ((performance.now() - since) / 1000).toFixed(1).replace('.', ',');
      return console.log(`\nTrappan är igång efter ${seconds} s. Öppna ${address(env)} (avsluta med Ctrl+C)`);
    });
  });
