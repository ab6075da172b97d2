// Where a letter on paper goes, as *Mottagning* has asked: beside the person's name in the protected site, and nowhere else.

import type { Case } from '../../core/casefile/case';
import { patchPostal, personalOf } from '../../graph/lists/personal';
import type { App } from '../app';
import { inCase } from '../in-case';

/** Kept before the answer is taken; an empty one takes away what stood there. Kept twice it is the same. */
export async function keepPostal(app: App, matter: Pick<Case, 'intakeKey' | 'lies'>, postal: string): Promise<void> {
  const { graph, places } = inCase(app, matter);
  const row = await graph.send(personalOf(places, matter.intakeKey), 'person');
  const given = postal.trim() === '' ? null : postal.trim();
  if (row !== undefined && row.postal !== given) await graph.send(patchPostal(places, row, given), 'person');
}
