// What was found for a request, case by case, for somebody who may read each; one of its documents to be weighed; a page of it; and the copy that was made.

import type { CaseId, Instant } from '../../core/brand';
import type { CopyFile } from '../../core/disclosure/answer';
import type { Unit } from '../../core/disclosure/unit';
import type { Actor } from '../../core/engine/decision';
import { compared } from '../../core/order';
import { no, ok, type Result } from '../../core/result';
import { readFile } from '../../graph/originals';
import type { KeptFound } from '../../graph/lists/disclosed';
import type { App } from '../app';
import { largestMail } from '../intake/kept-files';
import { unitNamed, unitsFor, type CaseUnits, type OneUnit } from './case-units';
import { copyPath } from './copy-names';
import { casesIn, openDesk, type Desk } from './desk';
import { bytesOf, readUnit, type ReadUnit } from './read-unit';

export interface FoundDocument {
  readonly unit: Unit;
  /** undefined as long as nobody has answered it. */
  readonly row: KeptFound | undefined;
  /** It came after what was asked for was fetched, and nobody has answered it: no part of the request unless somebody does. */
  readonly isLate: boolean;
}
export interface FoundCase {
  readonly id: CaseId;
  readonly read: CaseUnits;
  readonly documents: readonly FoundDocument[];
}
export interface Found {
  readonly desk: Desk;
  readonly cases: readonly FoundCase[];
  /** Cases somebody else added that this reader may not read. */
  readonly others: number;
}

/** All that was found, as far as it is the reader's. */
export async function showFound(app: App, actor: Actor, id: string): Promise<Result<Found>> {
  const desk = await openDesk(app, actor, id);
  return desk.ok ? ok(await foundIn(app, actor, desk.value)) : desk;
}

/** The same of a desk that is open. */
export async function foundIn(app: App, actor: Actor, desk: Desk): Promise<Found> {
  const cases: FoundCase[] = [];
  let others = 0;
  const fetched = lastOf(desk.rows.flatMap(({ out }) => out.map(({ at }) => at)));
  for (const { caseId, at } of casesIn(desk)) {
    const read = await unitsFor(app, actor, { id: caseId, request: desk.file.matter.id });
    if (!read.ok) others += 1;
    else {
      const documents = read.value.units.map((unit) => {
        const row = desk.rows.find(({ ref }) => ref === unit.ref);
        return { unit, row, isLate: row === undefined && fetched !== undefined && at <= fetched };
      });
      cases.push({ id: caseId, read: read.value, documents });
    }
  }
  return { desk, cases, others };
}

const lastOf = (moments: readonly Instant[]): Instant | undefined => [...moments].sort(compared).at(-1);

export interface Weighed {
  readonly desk: Desk;
  readonly one: OneUnit;
  readonly row: KeptFound | undefined;
  readonly read: ReadUnit;
}

interface Named {
  readonly id: string;
  readonly ref: string;
}

/** One document with what the screening points at. */
export async function weigh(app: App, actor: Actor, { id, ref }: Named): Promise<Result<Weighed>> {
  const named = await deskAndUnit(app, actor, { id, ref });
  if (!named.ok) return named;
  const read = await readUnit(app, named.value.one);
  return read.ok ? ok({ ...named.value, read: read.value }) : read;
}

/** One of its pages as a PNG, made anew. */
export async function pageOfFound(
  app: App,
  actor: Actor,
  { n, ...named }: Named & { readonly n: number },
): Promise<Result<Uint8Array>> {
  const found = await deskAndUnit(app, actor, named);
  if (!found.ok) return found;
  const { from } = found.value.one.unit;
  const bytes = await bytesOf(app, found.value.one);
  const page = bytes === null || from.is !== 'file' ? null : await app.apart.pageOf({ bytes, ending: from.ending }, n);
  return page === null ? no('noSuchDocument') : ok(page);
}

/** The masked copy as it is kept; `noSuchDocument` where none was made. */
export async function copyOfFound(app: App, actor: Actor, named: Named): Promise<Result<Uint8Array>> {
  const found = await deskAndUnit(app, actor, named);
  if (!found.ok) return found;
  const copy = found.value.row?.copy ?? null;
  return copy === null ? no('noSuchDocument') : ok(await keptCopy(app, { ...found.value, copy }));
}

/** Its bytes, as they lie with the request. */
export const keptCopy = (app: App, { desk, one, copy }: ToRead): Promise<Uint8Array> =>
  readFile(app.graph, app.places, {
    path: copyPath({ desk, one }, copy.sha256),
    limit: largestMail,
  });

interface ToRead {
  readonly desk: Desk;
  readonly one: Pick<OneUnit, 'unit'>;
  readonly copy: CopyFile;
}

async function deskAndUnit(app: App, actor: Actor, { id, ref }: Named): Promise<Result<Omit<Weighed, 'read'>>> {
  const desk = await openDesk(app, actor, id);
  if (!desk.ok) return desk;
  const one = await unitNamed(app, actor, { desk: desk.value, ref });
  return one.ok ? ok({ desk: desk.value, one: one.value, row: desk.value.rows.find((row) => row.ref === ref) }) : one;
}
