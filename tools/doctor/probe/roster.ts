// Whom the probe may open a chat with: those who hold the first role of all, the registrar's.

import { openDirectory } from '../../../src/graph/directory';
import { groupKey } from '../../../src/core/routine/profile';
import type { At } from './at';

/** Their ids; empty where nobody holds it, or the group cannot be read. */
export async function rosterIdsOf({ graph, profile }: Pick<At, 'graph' | 'profile'>): Promise<readonly string[]> {
  const group = profile.groups[groupKey('registrar', null)] ?? '';
  const found = (await openDirectory(graph).roster([group], { patience: 'person' })).get(group);
  return found?.ok === true ? found.value.map(({ id }) => id) : [];
}
