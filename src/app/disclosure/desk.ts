// Who may work at what is found for a request: whoever may read its matter, as long as it runs. For anybody else there is no such matter.

import type { CaseId } from '../../core/brand';
import type { OwnFile } from '../../core/casefile/own-file';
import type { Actor } from '../../core/engine/decision';
import { numbered } from '../../core/disclosure/places';
import { ownTables } from '../../core/processes/all';
import { stageOf } from '../../core/processes/process';
import { no, ok, type Result } from '../../core/result';
import { foundFor, type KeptFound } from '../../graph/lists/disclosed';
import type { App } from '../app';
import { openOwn } from '../matters/show-matter';

export interface Desk {
  readonly file: OwnFile;
  readonly rows: readonly KeptFound[];
  /** The number each case has or had, also one that was taken away again. */
  readonly numbers: ReadonlyMap<CaseId, number>;
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
export async function deskOf(app: App, file: OwnFile): Promise<Desk> {
  const all = await app.graph.send(foundFor(app.places, file.matter.id), 'person');
  const rows = rowsOf(all);
  return { file, rows, numbers: numbersOf(rows, all) };
}

/** The same to change something there; `deskClosed` once the request is over. */
export async function openToWork(app: App, actor: Actor, id: string): Promise<Result<Desk>> {
  const desk = await openDesk(app, actor, id);
  return desk.ok && !isRunning(desk.value.file) ? no('deskClosed') : desk;
}

export const isRunning = (file: OwnFile): boolean => stageOf(file, file.matter.stage).open;

/** In the order they were added; of a case that was taken away again nothing. */
function rowsOf(rows: readonly KeptFound[]): readonly KeptFound[] {
  const cases = new Set(rows.filter(({ ref }) => ref === '').map(({ caseId }) => caseId));
  return rows.filter(({ caseId }) => cases.has(caseId)).sort((one, other) => Number(one.id) - Number(other.id));
}

/** By when each was added, but a number that something of it was answered under stays. */
function numbersOf(rows: readonly KeptFound[], all: readonly KeptFound[]): Desk['numbers'] {
  const added = casesIn({ rows }).map(({ caseId }) => caseId);
  const had = new Map(
    all.flatMap(({ caseId, answered }) => (answered?.place ? [[caseId, answered.place.inRequest] as const] : [])),
  );
  const left = [...had].filter(([id]) => !added.includes(id)).map(([, n]) => n);
  return numbered(added, had, left);
}

/** The rows that say which cases were added. */
export const casesIn = ({ rows }: Pick<Desk, 'rows'>): readonly KeptFound[] => rows.filter(({ ref }) => ref === '');
