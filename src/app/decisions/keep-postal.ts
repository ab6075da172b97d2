// Where a letter on paper goes, as *Mottagning* has asked: beside the person's name in the protected site, and nowhere else.

import type { Case } from '../../core/casefile/case';
import { patchPostal, personalOf } from '../../graph/lists/personal';
import type { App } from '../app';

/** Kept before the answer is taken; an empty one takes away what stood there. Kept twice it is the same. */
export async function keepPostal(app: App, { intakeKey }: Pick<Case, 'intakeKey'>, postal: string): Promise<void> {
  const row = await app.graph.send(personalOf(app.places, intakeKey), 'person');
  const given = postal.trim() === '' ? null : postal.trim();
  if (row !== undefined && row.postal !== given) await app.graph.send(patchPostal(app.places, row, given), 'person');
}
