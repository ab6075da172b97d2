// Words that stand in lists and on sheets for a whole unit: looked through before they are taken, with what the case they come from knows of persons.

import { caseId, type MatterId } from '../../core/brand';
import { processIn } from '../../core/casefile/own-matter';
import { leading } from '../../core/privacy/finding';
import { getCase } from '../../graph/lists/cases';
import { getMatter } from '../../graph/lists/matters';
import type { App } from '../app';
import { caseFacts, openFacts } from '../eku/case-facts';

/** Whether a line may point at a person, by the case behind the matter where there is one. What takes too long to say is taken to. */
export async function pointsAtSomebody(app: App, about: MatterId, line: string): Promise<boolean> {
  const behind = await caseBehind(app, about);
  const facts =
    behind === null ? await openFacts(app) : await caseFacts(app, [await app.graph.send(getCase(app.places, behind))]);
  const screened = await app.apart.screen(line, facts);
  return !screened.ok || screened.value.findings.some(({ type }) => leading.has(type));
}

/** The case a matter was opened beside, through as many as lie between; null for none. */
async function caseBehind(app: App, id: MatterId): Promise<ReturnType<typeof caseId> | null> {
  if (processIn(id) === null) return caseId(id);
  const { origin } = await app.graph.send(getMatter(app.places, id));
  return origin === null ? null : caseBehind(app, origin);
}
