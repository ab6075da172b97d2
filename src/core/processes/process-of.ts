// The process a matter follows, found by its key.

import type { MatterId } from '../brand';
import { keysOf } from '../brand';
import type { Process } from '../casefile/matter-file';
import { processIn } from '../casefile/own-matter';
import { byTables } from '../engine/by-tables';
import { ownProcesses, ownTables } from './all';
import { complaint } from './complaint/process';

const own: ReadonlyMap<string, Process> = new Map(keysOf(ownProcesses).map((id) => [id, byTables(ownTables(id))]));

/** The complaint's for a case's id; of another key the one it names. */
export function processOf(id: MatterId): Process {
  const process = processIn(id);
  return (process === null ? undefined : own.get(process)) ?? complaint;
}
