// `npm run reset`: empties the data folder, so that the next start begins with the invented cases again.

import { existsSync, rmSync } from 'node:fs';
import { dataFolder } from './make-ca.mjs';
import { runningAs } from './start/running.mjs';
import { takenPort } from './start/ports.mjs';
import { settings } from './start/settings.mjs';

const pid = runningAs();
const isBusy = pid !== null || (await takenPort(settings(), ['LOCAL_PORT'])) !== null;
if (isBusy) {
  console.error(
    `Trappan är igång${pid === null ? '' : ` (process ${pid})`}. Stoppa den med Ctrl+C där den startades och kör npm run reset igen.`,
  );
  process.exitCode = 1;
} else if (!existsSync(dataFolder())) {
  console.log('Det finns inga sparade data.');
} else {
  rmSync(dataFolder(), { recursive: true, force: true });
  console.log('Sparade data är borttagna. Nästa npm start börjar om från början.');
}
