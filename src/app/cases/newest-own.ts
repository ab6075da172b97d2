// The newest cases and matters that are somebody's: those she handles, and those where something waits for her.

import { compared } from '../../core/order';
import { caseId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { OwnFile } from '../../core/casefile/own-file';
import { processIn, type OwnMatter } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { openCasesOf } from '../../graph/lists/cases';
import type { App } from '../app';
import { openOwn } from '../matters/show-matter';
import { myWork, openFile } from '../show';

/** At most so many files she may read, what came last first. */
export async function newestOwn(app: App, by: Actor, most: number): Promise<readonly (CaseFile | OwnFile)[]> {
  if (by.grants.length === 0) return [];
  const [tasks, handled] = await Promise.all([myWork(app, by), app.graph.send(openCasesOf(app.places, by.id), 'person')]);
  const all = new Map([...tasks.map(({ kase }) => kase), ...handled].map((one) => [one.id, one] as const));
  const newest = [...all.values()].sort(byArrival).slice(0, most);
  const opened = await Promise.all(
    newest.map(({ id }) => (processIn(id) === null ? openFile(app, by, caseId(id)) : openOwn(app, by, id))),
  );
  return opened.flatMap((one): readonly (CaseFile | OwnFile)[] => (one.ok ? [one.value] : []));
}

const byArrival = (one: Case | OwnMatter, other: Case | OwnMatter): number => {
  if (one.arrived !== other.arrived) return compared(other.arrived, one.arrived);
  return Number(other.id) - Number(one.id);
};
