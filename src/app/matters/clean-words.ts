// Words that stand in lists and on sheets for a whole unit: looked through before they are taken, with what the case they come from knows of persons.

import { caseId, isIn, type MatterId } from '../../core/brand';
import { processIn } from '../../core/casefile/own-matter';
import type { FindingType } from '../../core/privacy/finding';
import { getCase } from '../../graph/lists/cases';
import { getMatter } from '../../graph/lists/matters';
import type { App } from '../app';
import { caseFacts, openFacts } from '../eku/case-facts';

/** What a contract, a day or a number of ours never is. */
const pointing = [
  'NAMN',
  'PERSONNUMMER',
  'TELEFON',
  'EPOST',
  'ADRESS',
  'DATUM_FÖDELSE',
  'FASTIGHET',
  'REGNR',
  'KONTO',
  'ANVÄNDARNAMN',
] as const satisfies readonly FindingType[];

/** Whether a line may point at a person, by the case behind the matter where there is one. What takes too long to say is taken to. */
export async function pointsAtSomebody(app: App, about: MatterId, line: string): Promise<boolean> {
  const behind = await caseBehind(app, about);
  const facts =
    behind === null ? await openFacts(app) : await caseFacts(app, [await app.graph.send(getCase(app.places, behind))]);
  const screened = await app.apart.screen(line, facts);
  return !screened.ok || screened.value.findings.some(({ type }) => isIn(pointing, type));
}

/** The case a matter was opened beside, through as many as lie between; null for none. */
async function caseBehind(app: App, id: MatterId): Promise<ReturnType<typeof caseId> | null> {
  if (processIn(id) === null) return caseId(id);
  const { origin } = await app.graph.send(getMatter(app.places, id));
  return origin === null ? null : caseBehind(app, origin);
}
