// The rows of *Sök* that an earlier key made, made anew with the one that is written with: a few cases a minute, each under its own claim and followed by its pass.
// What is found is what is left to do, so a crash anywhere loses nothing: the new rows of a case are all there before the first of its old ones goes.

import type { CaseId } from '../../core/brand';
import { isCaseFile } from '../../core/casefile/case-file';
import type { MatterFile } from '../../core/casefile/matter-file';
import { isFindable } from '../../core/processes/complaint/findable';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { personalOf } from '../../graph/lists/personal';
import { createEntry, keysOfCaseIn, removeEntry } from '../../graph/lists/search';
import type { App } from '../app';
import { inCase } from '../in-case';
import { causeOf } from '../log';
import type { Holding } from '../pass/hold';
import { passAfter } from '../pass/pass';
import { all, keysFor } from './keep-findable';
import { casesBefore } from './old-keys';

/** Cases of one look, seven requests each, and milliseconds between two looks: under a tenth of what a small tenant is given in a minute. */
const casesALook = 12;
const apart = 60_000;

export interface Rotation {
  /** Goes on when it is time and Graph has room. Never throws. */
  readonly look: () => Promise<void>;
}

/** A rotation whose looks lie so many milliseconds apart. Where no row is old a look an hour asks one question a letter. */
export function openRotation(app: App, between = apart): Rotation {
  let next = 0;
  const resting = between * 60;
  return {
    look: async () => {
      if (performance.now() < next || !app.graph.hasRoom()) return;
      next = performance.now() + between;
      try {
        const ids = await casesBefore(app, casesALook);
        if (ids.length === 0) next = performance.now() + resting;
        for (const id of ids) if (app.graph.hasRoom()) await madeAnew(app, id);
      } catch (failure) {
        app.log.warn('keys of the search not made anew now', causeOf(failure));
      }
    },
  };
}

async function madeAnew(app: App, id: CaseId): Promise<void> {
  const end = await passAfter(app, id, rewrite);
  if (end === 'unwatched' && (await isNoCase(app, id))) await removeBefore(app, id);
}

/** Rows of a case that is not there lead to nobody. */
async function isNoCase({ graph, places }: App, id: CaseId): Promise<boolean> {
  try {
    await graph.send(getCase(places, id));
    return false;
  } catch (failure) {
    if (failure instanceof GraphFailure) return failure.kind === 'missing';
    throw failure;
  }
}

/** Under the case's claim. One whose own row in the protected place is gone keeps what it has: nothing could be made instead. */
async function rewrite(app: Holding, file: MatterFile): Promise<void> {
  if (!isCaseFile(file)) return;
  const { matter } = file;
  if (isFindable(file)) {
    const personal = await app.graph.send(personalOf(inCase(app, matter).places, matter.intakeKey));
    if (personal === undefined) return;
    const keys = await keysFor(app, matter.received, personal);
    await app.hold.secure();
    await all(
      app,
      keys.map((key) => createEntry(app.places, { key, caseId: matter.id })),
    );
  }
  await app.hold.secure();
  await removeBefore(app, matter.id);
}

async function removeBefore(app: App, id: CaseId): Promise<void> {
  const [{ letter }] = app.settings.searchKeys;
  const rows = await app.graph.send(keysOfCaseIn(app.places, id));
  await all(
    app,
    rows.filter(({ key }) => key.charAt(0) < letter).map((row) => removeEntry(app.places, row)),
  );
}
