// The whole of `npm run practice`: begins one, with lists of its own and invented cases at every step, or throws it away.

import { readSettings } from '../../bot/config';
import { importCase, findImported } from '../../src/app/intake/import-case';
import { unitIds } from '../../src/core/routine/profile';
import { openGraph } from '../../src/graph/client';
import { emptyPractice } from '../../src/graph/empty-lists';
import { openSites } from '../../src/graph/places';
import { provisionAll } from '../../src/graph/provision-all';
import { addDemoProviders } from '../demo-providers';
import { failureWords } from '../failure-words';
import { hereNow, openImport } from '../import/open';
import { casesFor } from './cases';

const help = `Så här, med PRACTICE=on i inställningarna:
  npm run practice -- begin  gör övningens listor och fyller dem med påhittade ärenden; kör igen för att fylla på
  npm run practice -- clear  tömmer dem; stoppa övningens bot först`;

type Env = Readonly<Record<string, string | undefined>>;
type Say = (line: string) => void;

/** Answers the exit code. Refuses wherever the settings are not those of a practice. */
export async function runPractice(args: readonly string[], env: Env, say: Say): Promise<number> {
  const [what] = args;
  if (args.length !== 1 || (what !== 'begin' && what !== 'clear')) return refused(say, help);
  try {
    const settings = readSettings(env);
    if (!settings.graph.isPractice)
      return refused(say, 'Det här är ingen övning: PRACTICE är inte on. Inget är gjort. Peka ut övningens inställningar.');
    return what === 'begin' ? await begin(settings, say) : await clear(settings, say);
  } catch (error) {
    return refused(say, failureWords(error));
  }
}

type Settings = ReturnType<typeof readSettings>;

async function begin(settings: Settings, say: Say): Promise<number> {
  const graph = openGraph(settings.graph);
  await provisionAll(graph, settings.graph, say);
  await addDemoProviders(graph, await openSites(graph, settings.graph));
  const app = await openImport(settings);
  try {
    const here = await hereNow(app);
    const wanted = unitIds(app.profile).flatMap((unit) => casesFor(unit, here));
    const found = await findImported(app, wanted);
    const left = wanted.filter((_, n) => found[n]?.is === 'new' || found[n]?.is === 'begun');
    for (const one of left) await importCase(app, one);
    say(
      `${left.length} påhittade ärenden är inlagda. Starta övningens bot: npm run bot. Varje kort och sida säger att det är en övning.`,
    );
    return 0;
  } finally {
    await app.apart.close();
  }
}

async function clear(settings: Settings, say: Say): Promise<number> {
  const graph = openGraph(settings.graph);
  const gone = await emptyPractice(graph, await openSites(graph, settings.graph), settings.graph);
  say(`${gone} rader och filer är borta ur övningens listor. Kort i Teams ligger kvar, märkta som övning.`);
  return 0;
}

function refused(say: Say, line: string): number {
  say(line);
  return 1;
}
