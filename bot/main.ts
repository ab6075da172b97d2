// The bot as a program: reads its settings, starts, says so, and stops quietly when asked to.

import { SettingsFault } from '../src/graph/settings-fault';
import { readSettings } from './config';
import { openLog } from './log';
import { faultName } from './problem-reply';
import { startBot } from './start';

/** Starts from the environment; a fault in it is said in two languages on stderr and ends the program. */
async function main(): Promise<void> {
  const settings = readSettings(process.env, process.execArgv);
  const log = openLog(settings.logLevel);
  const running = await startBot(settings, log);
  log.info('bot ready', { port: settings.port, mode: settings.mode });
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    void running.stop().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

/** Our own sentences may be said; anything else only by its name. */
const sentenceFor = (error: unknown): string => {
  if (error instanceof SettingsFault) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'Porten är upptagen. Välj en annan med PORT. / The port is taken. Choose another with PORT.';
  return `Trappan kunde inte starta (${faultName(error)}). Kontrollera adresserna i .env och kör npm run provision. / Trappan could not start.`;
};

main().catch((error: unknown) => {
  // Ended at once: a supervisor waits for the end, and what was begun must not go on unseen.
  process.stderr.write(`${sentenceFor(error)}\n`, () => process.exit(1));
});
