// Which processes *Statistik* has rows of: complaints, and what else comes to the board and is answered or decided by itself.

import { keysOf } from '../brand';
import { ownProcesses, ownTables, type OwnProcessId } from '../processes/all';

export type CountedProcess = 'complaint' | OwnProcessId;

/**
 * Whether a process beside the complaint has rows. What lies in the restricted place has none: the list stands among the coded ones, and a row with its month and
 * unit would tell that there is one (R263, I08); how many there are is counted by those who read them. What is opened beside another matter, and the visits
 * of a calendar, did not come in: they are parts of what is counted, or of a plan.
 */
export function isCounted(id: OwnProcessId): boolean {
  const { place, begins, calendar } = ownTables(id);
  return place !== 'restricted' && calendar === undefined && (begins.byPerson ?? begins.byFlag) !== undefined;
}

/** All of them. */
export const countedProcesses: readonly CountedProcess[] = ['complaint', ...keysOf(ownProcesses).filter(isCounted)];
