// Waits for something that another program does in its own time; gives up with an error that the test shows.

import { setTimeout as pause } from 'node:timers/promises';

/** Asks every few milliseconds until it is so, at most four minutes: within what a test may take, however much else the machine does. Throws when it never is. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const last = performance.now() + 240_000;
  while (!(await isSo())) {
    if (performance.now() > last) throw new Error('It did not become so within four minutes');
    await pause(20);
  }
}
