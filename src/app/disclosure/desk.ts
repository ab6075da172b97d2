// Who may work at what is found for a request: whoever may read its matter, as long as it runs. For anybody else there is no such matter.

import type { MatterId } from '../../core/brand';
import type { OwnFile } from '../../core/casefile/own-file';
import type { Actor } from '../../core/engine/decision';
import { ownTables } from '../../core/processes/all';
import { stageOf } from '../../core/processes/process';
import { no, ok, type Result } from '../../core/result';
import { foundFor, type KeptFound } from '../../graph/lists/disclosed';
import type { App } from '../app';
import { openOwn } from '../matters/show-matter';

export interface Desk {
  readonly file: OwnFile;
  readonly rows: readonly KeptFound[];
}

/** A matter in which documents are found, with what was found. */
export async function openDesk(app: App, actor: Actor, id: string): Promise<Result<Desk>> {
  const opened = await openOwn(app, actor, id);
  if (!opened.ok) return opened;
  const file = opened.value;
  if (ownTables(file.matter.process).finds === undefined) return no('noSuchCase');
  return ok(await deskOf(app, file));
}

/** What was found for a matter that is open already. */
export const deskOf = async (app: App, file: OwnFile): Promise<Desk> => ({ file, rows: await rowsFor(app, file.matter.id) });

/** The same to change something there; `deskClosed` once the request is over. */
export async function openToWork(app: App, actor: Actor, id: string): Promise<Result<Desk>> {
  const desk = await openDesk(app, actor, id);
  return desk.ok && !isRunning(desk.value.file) ? no('deskClosed') : desk;
}

export const isRunning = (file: OwnFile): boolean => stageOf(file, file.matter.stage).open;

/** In the order they were added; of a case that was taken away again nothing. */
async function rowsFor(app: App, id: MatterId): Promise<readonly KeptFound[]> {
  const rows = await app.graph.send(foundFor(app.places, id), 'person');
  const cases = new Set(rows.filter(({ ref }) => ref === '').map(({ caseId }) => caseId));
  return rows.filter(({ caseId }) => cases.has(caseId)).sort((one, other) => Number(one.id) - Number(other.id));
}

/** The rows that say which cases were added. */
export const casesIn = ({ rows }: Pick<Desk, 'rows'>): readonly KeptFound[] => rows.filter(({ ref }) => ref === '');
