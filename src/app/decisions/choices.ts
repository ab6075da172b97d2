// An answer that points at a row or a person is held against what may be chosen now: a card shows what could be chosen when it was drawn (decisions 8.20).

import { personId, unitId, type UnitId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Decision } from '../../core/decide/decision';
import type { App } from '../app';
import { holdersOf } from '../recipients';

interface Chosen {
  readonly file: CaseFile;
  readonly answers: Decision['answers'];
  readonly value: string;
}

/** One row an answer: whether what was chosen can be chosen. Codes have their own check in core/decide/answers. */
const offered: Readonly<Record<string, (app: App, chosen: Chosen) => Promise<boolean>>> = {
  providerId: async (app, { value }) => value === 'none' || (await app.providers()).some(({ id }) => id === value),
  caseworkerId: async (app, chosen) => {
    const unit = unitOf(chosen);
    return unit !== null && (await holdersOf(app, 'caseworker', unit)).some(({ id }) => id === personId(chosen.value));
  },
};

/** *Mottagning* names the unit and the caseworker in one go. */
const unitOf = ({ file, answers }: Chosen): UnitId | null => {
  const { responsibility } = answers;
  return typeof responsibility === 'string' ? unitId(responsibility) : file.case.unit;
};

/** Whether every row and person an answer points at is among those that may be chosen. */
export async function areOffered(app: App, file: CaseFile, { answers }: Decision): Promise<boolean> {
  for (const [name, isOffered] of Object.entries(offered)) {
    const value = answers[name];
    if (typeof value === 'string' && value !== '' && !(await isOffered(app, { file, answers, value }))) return false;
  }
  return true;
}
