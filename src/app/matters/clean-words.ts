// Words that stand in lists and on sheets for a whole unit: looked through before they are taken, with what the case they come from knows of persons.

import { caseId, type MatterId } from '../../core/brand';
import { processIn } from '../../core/casefile/own-matter';
import { leading } from '../../core/privacy/finding';
import { whereItPoints } from '../../core/privacy/where-it-points';
import type { CaseFacts } from '../../core/privacy/occurrences';
import { pointed, type Refusal } from '../../core/result';
import { getCase } from '../../graph/lists/cases';
import { getMatter } from '../../graph/lists/matters';
import type { App } from '../app';
import { caseFacts, openFacts } from '../eku/case-facts';

interface Written {
  readonly words: string;
  /** The text that names where they were written: `tab.matter.note`. */
  readonly field: string;
}

/** `containsPersonalData`, with where, for words that may point at a person by the case behind the matter, where there is one; null for none. */
export async function pointsAtSomebody(app: App, about: MatterId, written: Written): Promise<Refusal | null> {
  const behind = await caseBehind(app, about);
  const facts =
    behind === null ? await openFacts(app) : await caseFacts(app, [await app.graph.send(getCase(app.places, behind))]);
  return pointsByFacts(app, written, facts);
}

/** The same by what is known already. What takes too long to say is taken to point at somebody. */
export async function pointsByFacts(app: App, { words, field }: Written, facts: CaseFacts): Promise<Refusal | null> {
  const screened = await app.apart.screen(words, facts);
  if (!screened.ok) return pointed(null);
  const found = screened.value.findings.filter(({ type }) => leading.has(type));
  return found.length === 0 ? null : pointed(whereItPoints(words, found, field));
}

/** The case a matter was opened beside, through as many as lie between; null for none. */
async function caseBehind(app: App, id: MatterId): Promise<ReturnType<typeof caseId> | null> {
  if (processIn(id) === null) return caseId(id);
  const { origin } = await app.graph.send(getMatter(app.places, id));
  return origin === null ? null : caseBehind(app, origin);
}
