// A case by its number in the register, for whoever may read it: for anybody else there is no such case.

import type { CaseFile } from '../../core/casefile/case-file';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { casesNumbered } from '../../graph/lists/cases';
import type { App } from '../app';
import { openFile } from '../show';

/** The files she may read, the newest first. */
export async function casesRegistered(app: App, by: Actor, number: string): Promise<readonly CaseFile[]> {
  if (isEku(by) || by.grants.length === 0) return [];
  const found = await app.graph.send(casesNumbered(app.places, number), 'person');
  const opened = await Promise.all(found.map(({ id }) => openFile(app, by, id)));
  return opened.flatMap((one) => (one.ok ? [one.value] : [])).reverse();
}
