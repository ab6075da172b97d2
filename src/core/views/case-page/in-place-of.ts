// Whom the reader of a case stands in for in it: those whose tasks she answers while they are away.

import type { PersonId } from '../../brand';
import { inPlaceOf } from '../../engine/covering';
import type { Reading } from './reading';

/** By name, each once. */
export function placesTaken({ actor, file, nameOf }: Pick<Reading, 'actor' | 'file' | 'nameOf'>): string[] {
  const open = file.tasks.filter(({ state }) => state === 'open');
  const people = open.map((task) => inPlaceOf(actor, task, file)).filter((id): id is PersonId => id !== null);
  return [...new Set(people)].map(nameOf);
}
