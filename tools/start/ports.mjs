// Finds out before anything starts whether the ports are free, and says which variable to set when one is not.

import { createServer } from 'node:net';
import { ports } from './settings.mjs';

const isFree = (port) =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });

/** The sentence about the first of the named ports that is taken, or null. Names are keys of `ports`. */
export const takenPort = async (env, names = Object.keys(ports)) => {
  for (const name of names) {
    const port = Number(env[name] ?? ports[name]);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      return `${name} ska vara ett portnummer mellan 1 och 65535, inte "${env[name]}".`;
    if (await isFree(port)) continue;
    return `Port ${port} är upptagen. Kanske är Trappan redan igång? Stäng det som använder porten, eller välj en annan: ${name}=${port + 100} npm start`;
  }
  return null;
};
