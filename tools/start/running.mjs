// Whether the try-out is running on this machine, so that nobody empties its data under it.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../make-ca.mjs';

const file = () => path.join(dataFolder(), 'running.pid');

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The process id that holds the data folder, or null. A file left by a crash counts for nothing. */
export const runningAs = () => {
  if (!existsSync(file())) return null;
  const pid = Number(readFileSync(file(), 'utf8'));
  return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : null;
};

/** Takes the data folder for this process, and lets go when it ends. */
export const holdData = () => {
  mkdirSync(dataFolder(), { recursive: true });
  writeFileSync(file(), String(process.pid));
  process.on('exit', () => rmSync(file(), { force: true }));
};
