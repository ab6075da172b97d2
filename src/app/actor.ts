// Somebody as the directory knows her: who she is and which roles she holds.

import type { PersonId } from '../core/brand';
import type { Actor, Grant } from '../core/engine/decision';
import { no, ok, type Result } from '../core/result';
import { stableJson } from '../core/text-hash';
import type { Call } from '../graph/call';
import { GraphFailure } from '../graph/failure';
import type { App } from './app';
import { isSwitchedOff, rosterOf } from './recipients';
import { grantOf, grantsIn } from './staff';

interface Asking {
  readonly when: 'lately' | 'now';
  readonly beside?: readonly Call<unknown>[] | undefined;
}

/**
 * Somebody with the roles the directory gives: as remembered for a minute where something is read, as they are `now` where something is decided.
 * Where that differs from what the loop knows of all groups, the directory is asked anew: each of the two may have seen a change first.
 */
async function actorOf(app: App, id: PersonId, { when, beside }: Asking): Promise<Actor> {
  const roster = await rosterOf(app, 'lately');
  if (isSwitchedOff(roster, id)) return { id, grants: [] };
  const known = grantsIn(roster, app, id);
  const grants = await grantsOf(app, id, { when, beside });
  if (stableJson(grants) === stableJson(known)) return { id, grants };
  if (when === 'lately') return { id, grants: await grantsOf(app, id, { when: 'now' }) };
  await rosterOf(app, 'now'); // whose tasks are whose follows what has just been learnt
  return { id, grants };
}

/** A member of EKU holds nothing else (R089). */
async function grantsOf(app: App, id: PersonId, { when, beside = [] }: Asking): Promise<readonly Grant[]> {
  const groups = app.profile.groups;
  const held = await app.directory.groupsOf(id, Object.values(groups), { patience: 'person', now: when === 'now', beside });
  const grants = Object.entries(groups).flatMap(([key, group]) => (held.includes(group) ? grantOf(key) : []));
  const ofEku = grants.filter(({ role }) => role === 'eku');
  return ofEku.length > 0 ? ofEku : grants;
}

/** The same, or `notInDirectory` for an account that has left it. Calls `beside` go along where the directory is asked. */
export async function knownActor(app: App, id: PersonId, asking: Asking['when'] | Asking): Promise<Result<Actor>> {
  try {
    return ok(await actorOf(app, id, typeof asking === 'string' ? { when: asking } : asking));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return no('notInDirectory');
    throw failure;
  }
}
