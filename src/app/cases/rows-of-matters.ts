// The matters beside the complaints of *Ärenden*, asked for process by process: only those that her roles let her read, so that of the others nothing shows.

import type { UnitId } from '../../core/brand';
import type { OwnMatter } from '../../core/casefile/own-matter';
import { unitIds, type Profile } from '../../core/routine/profile';
import type { OwnProcessId } from '../../core/processes/all';
import type { Call } from '../../graph/call';
import { mattersOfProvider, mattersOfUnitYear, mattersOpenedBy, openMatters } from '../../graph/lists/matters';
import type { App } from '../app';
import { monthsOf, type Looked } from './looked';
import type { Reader } from './reader';

/** What may hold some that she reads; which of them it is the table says, row by row. */
export function matterCalls(app: App, reader: Reader, looked: Looked): readonly Call<readonly OwnMatter[]>[] {
  const { places: at, clock } = app;
  const years = [...new Set(monthsOf(looked, clock.now().slice(0, 7)).map((month) => month.slice(0, 4)))];
  const opened = reader.people.flatMap((person) => years.map((year) => mattersOpenedBy(at, person, year)));
  const read = [...reader.reads].flatMap(([process, units]): readonly Call<readonly OwnMatter[]>[] => {
    switch (looked.which) {
      case 'open':
        return unitsAsked(app, units).map((unit) => openMatters(at, process, unit));
      case 'unit':
        return units.includes(looked.unit)
          ? years.map((year) => mattersOfUnitYear(at, process, { unit: looked.unit, year }))
          : [];
      case 'provider':
        return years.map((year) => mattersOfProvider(at, process, { providerId: looked.providerId, year }));
    }
  });
  return [...read, ...opened];
}

/** Whoever reads them everywhere asks for them once. */
const unitsAsked = ({ profile }: App, units: readonly (UnitId | null)[]): readonly (UnitId | null | 'all')[] =>
  isEverywhere(profile, units) ? ['all'] : units;

const isEverywhere = (profile: Profile, units: readonly (UnitId | null)[]): boolean => units.length > unitIds(profile).length;

/** Whether those of a unit are asked for by the units she reads a process in. */
export const readsThere = (profile: Profile, units: readonly (UnitId | null)[], unit: UnitId | null): boolean =>
  isEverywhere(profile, units) || (unit !== null && units.includes(unit));

/** The processes whose open tasks are read for the list. */
export const processesOf = ({ reads }: Reader): readonly OwnProcessId[] => [...reads.keys()];
