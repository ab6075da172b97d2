// An answer that points at a row or a person is held against what may be chosen now: a card shows what could be chosen when it was drawn (decisions 8.20).

import { personId, unitId, type UnitId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Decision } from '../../core/engine/decision';
import { isBarred } from '../../core/engine/assessing';
import type { App } from '../app';
import { no } from '../../core/result';
import { registerWith } from '../providers/register-with';
import { holdersOf, rosterOf } from '../recipients';

interface Chosen {
  readonly file: CaseFile;
  readonly answers: Decision['answers'];
  readonly value: string;
}

/** One row an answer: whether what was chosen can be chosen. Codes have their own check in core/decide/answers. */
const offered: Readonly<Record<string, (app: App, chosen: Chosen) => Promise<boolean>>> = {
  providerId: async (app, { value }) => value === 'none' || (await registerWith(app, [value])).some(({ id }) => id === value),
  caseworkerId: async (app, chosen) => {
    const unit = unitOf(chosen);
    if (unit === null) return false;
    await rosterOf(app, 'now');
    const isHolder = (await holdersOf(app, 'caseworker', unit)).some(({ id }) => id === personId(chosen.value));
    return isHolder && !isBarred(chosen.file, chosen.value) && chosen.value !== chosen.answers['conflictAbout'];
  },
};

/** *Mottagning* names the unit and the caseworker in one go. */
const unitOf = ({ file, answers }: Chosen): UnitId | null => {
  const { responsibility } = answers;
  return typeof responsibility === 'string' ? unitId(responsibility) : file.matter.unit;
};

/** The refusal of somebody who has not the role, or not any more. */
export const noSuchPerson: Refusal = { ok: false, problem: { code: 'answerNotAllowed', isPerson: true } };
type Refusal = ReturnType<typeof no>;

/** The refusal when a row or person an answer points at is not among those that may be chosen. */
export async function notOffered(app: App, file: CaseFile, { answers }: Decision): Promise<Refusal | null> {
  for (const [name, isOffered] of Object.entries(offered)) {
    const value = answers[name];
    if (typeof value === 'string' && value !== '' && !(await isOffered(app, { file, answers, value })))
      return name === 'caseworkerId' ? noSuchPerson : no('answerNotAllowed');
  }
  return null;
}
