// `npm run setup -- --plan`: prints, in Swedish and in order, each call that takes a municipality from nothing. It asks nothing and changes nothing.

import { readProfile } from '../src/core/routine/profile';
import { setupPlan } from './setup/plan';
import { printedPlan } from './setup/print';

function main(args: readonly string[]): number {
  if (args.join(' ') !== '--plan') {
    console.error('Så här: npm run setup -- --plan skriver vad som ska köras. Värden ur .env används där de finns.');
    return 1;
  }
  for (const line of printedPlan(setupPlan(process.env, profileNamed(process.env['PROFILE'] ?? 'ekbacka')))) console.log(line);
  return 0;
}

function profileNamed(name: string): ReturnType<typeof readProfile> {
  try {
    return readProfile(name);
  } catch {
    throw new Error('Profilen som PROFILE nämner går inte att läsa. Kör npm run profile -- check FIL.');
  }
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : 'Planen kunde inte skrivas.');
  process.exitCode = 1;
}
