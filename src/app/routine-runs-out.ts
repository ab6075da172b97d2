// Tells whoever answers for the routine before it runs out, and when it has: one card to each, once for each day that comes (R017, R216, R217, R338). A row
// beside those of *Manuell hantering* remembers who has heard; nobody is asked to answer it.

import { personId } from '../core/brand';
import { routineRunsOutCard } from '../core/cards/routine-runs-out-card';
import { rolesAbove, versionOf } from '../core/routine/profile';
import { runsOut, type RunsOut } from '../core/routine/validity';
import { dayOf } from '../core/time/plain-date';
import { GraphFailure } from '../graph/failure';
import type { Member } from '../graph/directory';
import { createSetAside, patchSetAside, setAsideByKey, type SetAsideRow } from '../graph/lists/set-aside';
import type { App } from './app';
import { holdersOf } from './recipients';

/** Throws when Graph or Teams fails; the next look goes on. Asks nothing of anybody while the routine holds. */
export async function tellOfRoutine(app: App): Promise<void> {
  for (const one of runsOut(app.profile.document, dayOf(app.clock.now()))) {
    const key = `routine|${versionOf(app.profile)}|${one.what}|${one.day}|${one.isPast ? 'past' : 'soon'}`;
    let row: SetAsideRow | null = await rowOf(app, key);
    for (const { id } of await ownersOfRoutine(app))
      if (row !== null && !row.heard.includes(id)) row = await tell(app, { row, one, id });
  }
}

/** Those who hold the owner's role, or the nearest above that somebody holds. */
export async function ownersOfRoutine(app: App): Promise<readonly Member[]> {
  const { owner } = app.profile.document;
  for (const role of [owner, ...rolesAbove(app.profile, owner)]) {
    const found = await holdersOf(app, role, null);
    if (found.length > 0) return found;
  }
  return [];
}

/** Two replicas make one. */
async function rowOf(app: App, intakeKey: string): Promise<SetAsideRow> {
  const row = { intakeKey, reason: 'routineRunsOut', arrived: app.clock.now(), named: null, fileId: null, answer: null } as const;
  try {
    return await app.graph.send(createSetAside(app.places, { ...row, state: 'handed' }));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    const known = await app.graph.send(setAsideByKey(app.places, intakeKey));
    if (known === undefined) throw failure;
    return known;
  }
}

interface Telling {
  readonly row: SetAsideRow;
  readonly one: RunsOut;
  readonly id: string;
}

/** Noted before it is sent, and no more when it was not; null when another replica tells just then. */
async function tell(app: App, { row, one, id }: Telling): Promise<SetAsideRow | null> {
  const noted = await heard(app, row, [...row.heard, id]);
  if (noted === null) return null;
  try {
    const language = (await app.messenger.languageOf(personId(id))) ?? 'sv';
    const { ok } = await app.messenger.send(personId(id), routineRunsOutCard(app.profile, one, language));
    if (!ok) app.log.warn('whoever answers for the routine was not reached', { what: one.what });
    return noted;
  } catch (failure) {
    await heard(app, noted, row.heard);
    throw failure;
  }
}

async function heard(app: App, row: SetAsideRow, all: readonly string[]): Promise<SetAsideRow | null> {
  try {
    return await app.graph.send(patchSetAside(app.places, row, { heard: all }));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return null;
    throw failure;
  }
}
