// Whether what is disposed of stays all the same: a retention policy of the tenant's copies files that are taken away into a hidden library of the site, which is
// made when the first one goes. What the policy says nobody can ask with the app's own right.

import type { Graph } from '../../graph/client';
import { GraphFailure } from '../../graph/failure';
import { listNamesOf, siteNamed } from '../../graph/places';
import type { GraphSettings } from '../../graph/settings';
import { good, note, type Finding } from '../../core/views/finding';
import { siteWords } from './graph-checks';

/** Sites that hold what people wrote. */
const holding = ['protected', 'restricted'] as const;
const library = 'PreservationHoldLibrary';

/** A note for each site with such a library. Throws what is no answer. */
export async function checkHolding(graph: Graph, { sites }: Pick<GraphSettings, 'sites'>): Promise<readonly Finding[]> {
  const found = await Promise.all(holding.map(async (name) => ({ name, has: await hasLibrary(graph, sites[name]) })));
  const held = found.filter(({ has }) => has).map(({ name }) => siteWords[name].name);
  const what = 'Gallring';
  if (held.length === 0) return [good(what, 'ingen bevarandeprincip har lagt undan filer på webbplatserna.')];
  return [
    note(
      what,
      `en bevarandeprincip (Purview) lägger undan det som tas bort på ${held.join(' och ')}. Det som gallras finns kvar så länge den säger.`,
      'Be den som sköter Purview att undanta webbplatserna, eller att ge principen samma tid som nämndens plan. Se docs/operations.md, Gallring.',
    ),
  ];
}

async function hasLibrary(graph: Graph, address: string): Promise<boolean> {
  try {
    const { id } = await graph.send(siteNamed(address), 'person');
    return (await graph.send(listNamesOf(id), 'person')).includes(library);
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'forbidden')) return false;
    throw failure;
  }
}
