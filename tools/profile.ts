// `npm run profile -- check FILE`: every fault of a profile's file in Swedish: where, what is wrong, and what to write instead. Ends with 1 when there is one.

import { readFileSync } from 'node:fs';
import { systemClock } from '../src/app/clock';
import { dayOf } from '../src/core/time/plain-date';
import { checkProfile } from './profile/check';
import { printed } from './profile/fault';

const help = `Så här: npm run profile -- check FIL
  check FIL    säger vad som är fel i en profil, var det står och vad som ska stå i stället`;

function check(file: string): number {
  const faults = checkProfile(readFileSync(file, 'utf8'), dayOf(systemClock().now()));
  const wrong = faults.filter(({ isWarning }) => isWarning !== true).length;
  for (const fault of faults) console.log(printed(fault));
  const notes = faults.length - wrong;
  console.log(wrong === 0 ? `${file}: inga fel${notes === 0 ? '' : `, ${notes} att känna till`}.` : `${file}: ${wrong} fel.`);
  return wrong === 0 ? 0 : 1;
}

function run([command, ...args]: readonly string[]): number {
  const [file, ...others] = args;
  if (command === 'check' && file !== undefined && others.length === 0) return check(file);
  console.error(help);
  return 2;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : 'Filen kunde inte läsas.');
  process.exitCode = 2;
}
