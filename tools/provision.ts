// `npm run provision`: makes the lists, library and mail folders in Microsoft 365 and brings them up to date. `--dry-run` only prints the plan,
// `--quiet` prints nothing when all is well, `--settle` looks through rows once more when no bot of an older version runs, `--demo` (and always on this machine) fills the provider register with invented providers.

import { openGraph } from '../src/graph/client';
import { openSites } from '../src/graph/places';
import { pendingChanges } from '../src/graph/migrations/migrate';
import { provisionPlan } from '../src/graph/provision';
import { provisionAll, settleAll } from '../src/graph/provision-all';
import { readGraphSettings, type GraphSettings } from '../src/graph/settings';
import type { Graph } from '../src/graph/client';
import { addDemoProviders } from './demo-providers';
import { failureWords } from './failure-words';

const known = ['--dry-run', '--quiet', '--demo', '--settle'];

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown !== undefined) return complain(`Okänt val: ${unknown}. Det finns ${known.join(', ')}.`);
  const settings = readGraphSettings(process.env);
  const graph = openGraph(settings);
  const say = args.includes('--quiet') ? () => undefined : (line: string): void => console.log(line);
  if (args.includes('--dry-run')) {
    for (const line of await planned(graph, settings)) console.log(line);
    return 0;
  }
  const make = args.includes('--settle') ? settleAll : provisionAll;
  if ((await make(graph, settings, say)) === 0) say('Allt är redan på plats.');
  if (args.includes('--demo') || process.env['TRAPPAN_MODE'] === 'local') await addDemo(graph, settings, say);
  return 0;
}

/** Rows are looked at only where nothing else is missing: a list that is not there has none. */
async function planned(graph: Graph, settings: GraphSettings): Promise<readonly string[]> {
  const steps = await provisionPlan(graph, settings);
  if (steps.length > 0) return steps.map(({ says }) => says);
  return pendingChanges({ graph, places: await openSites(graph, settings) });
}

async function addDemo(graph: Graph, settings: GraphSettings, say: (line: string) => void): Promise<void> {
  const added = await addDemoProviders(graph, await openSites(graph, settings));
  say(added === 0 ? 'Utförarna finns redan.' : `${added} påhittade utförare i registret.`);
}

function complain(line: string): number {
  console.error(line);
  return 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => (process.exitCode = complain(failureWords(error))),
);
