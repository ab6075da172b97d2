// The complaints of *Ärenden*, by keys of their rows: of those she handles, of her units, of all units where she answers for the board.

import { caseId, keysOf, type CaseId, type PersonId, type UnitId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { stages } from '../../core/processes/complaint/stages';
import { unitIds } from '../../core/routine/profile';
import { roles } from '../../core/routine/roles';
import type { Call } from '../../graph/call';
import {
  casesOfProvider,
  casesOfUnitMonth,
  casesOfUnitStage,
  getCase,
  openCasesOf,
  openCasesOfUnit,
} from '../../graph/lists/cases';
import type { App } from '../app';
import { monthsOf, type Looked } from './looked';
import type { Reader } from './reader';
import type { Question } from './rows-of';

const openStages = keysOf(stages).filter((stage) => stages[stage].open);

/** What may hold some that she reads; which of them it is the table says, row by row. */
export function complaintCalls({ places, profile }: App, reader: Reader, looked: Looked): readonly Question<Case>[] {
  switch (looked.which) {
    case 'open': {
      const people: readonly PersonId[] = [reader.actor, ...reader.others].map(({ id }) => id);
      const units = unitsOf(reader, unitIds(profile));
      return [
        ...people.map((id) => alone(openCasesOf(places, id))),
        ...units.map((unit) => ({
          call: openCasesOfUnit(places, unit),
          pieces: openStages.map((stage) => casesOfUnitStage(places, unit, stage)),
        })),
      ];
    }
    case 'unit':
      return monthsOf(looked, looked.until).map((month) => alone(casesOfUnitMonth(places, looked.unit, month)));
    case 'provider':
      return monthsOf(looked, looked.until).map((month) =>
        alone(casesOfProvider(places, looked.providerId, { from: month, to: month })),
      );
  }
}

const alone = (call: Question<Case>['call']): Question<Case> => ({ call, pieces: [] });

/** One case, which a task of hers has led to. */
export const complaintCall = ({ places }: App, id: CaseId | string): Call<Case> => getCase(places, caseId(id));

/** Hers, and null, where no unit has it yet, for whoever has a role of the board. */
export function unitsOf({ actor, others }: Reader, all: readonly UnitId[]): readonly (UnitId | null)[] {
  const grants = [actor, ...others].flatMap((one) => one.grants);
  if (grants.some(({ role }) => roles[role].within === 'board')) return [null, ...all];
  return [...new Set(grants.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
}
