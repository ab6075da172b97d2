// Where the person is reached, as it was learned: beside the person's name in the protected site, and nowhere else.

import type { Case } from '../../core/casefile/case';
import { patchReach, personalOf } from '../../graph/lists/personal';
import type { App } from '../app';
import { inCase } from '../in-case';

/** A postal address in lines, and a telephone number; what is left out stands as it is. */
export interface Reach {
  readonly postal?: string | undefined;
  readonly phone?: string | undefined;
}

/** Kept before the answer is taken; an empty one takes away what stood there. Kept twice it is the same. false: the row is gone, and nothing is kept. */
export async function keepReach(app: App, matter: Pick<Case, 'intakeKey' | 'lies'>, reach: Reach): Promise<boolean> {
  const { graph, places } = inCase(app, matter);
  const row = await graph.send(personalOf(places, matter.intakeKey), 'person');
  if (row === undefined) return false;
  const now = { postal: given(reach.postal, row.postal), phone: given(reach.phone, row.phone) };
  if (row.postal !== now.postal || row.phone !== now.phone) await graph.send(patchReach(places, row, now), 'person');
  return true;
}

const given = (text: string | undefined, stands: string | null): string | null =>
  text === undefined ? stands : text.trim() === '' ? null : text.trim();
