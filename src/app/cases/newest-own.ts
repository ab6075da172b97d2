// The newest cases that are somebody's: those she handles, and those where something waits for her.

import { caseId, type CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { processIn } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { openCasesOf } from '../../graph/lists/cases';
import type { App } from '../app';
import { myWork, openFile } from '../show';

/** At most so many files she may read, the newest number first. */
export async function newestOwn(app: App, by: Actor, most: number): Promise<readonly CaseFile[]> {
  if (by.grants.length === 0) return [];
  const [tasks, handled] = await Promise.all([myWork(app, by), app.graph.send(openCasesOf(app.places, by.id), 'person')]);
  const waiting = tasks.flatMap(({ task }) => (processIn(task.caseId) === null ? [caseId(task.caseId)] : []));
  const ids = [...new Set<CaseId>([...waiting, ...handled.map(({ id }) => id)])].sort((a, b) => Number(b) - Number(a));
  const opened = await Promise.all(ids.slice(0, most).map((id) => openFile(app, by, id)));
  return opened.flatMap((one) => (one.ok ? [one.value] : []));
}
