// Somebody as the directory knows her: who she is and which roles she holds.

import type { PersonId } from '../core/brand';
import type { Actor } from '../core/decide/decision';
import { no, ok, type Result } from '../core/result';
import { GraphFailure } from '../graph/failure';
import type { App } from './app';
import { grantOf } from './staff';

/** Somebody with the roles the directory gives: as remembered for a minute where something is read, as they are `now` where something is decided. */
export async function actorOf(app: App, id: PersonId, when: 'lately' | 'now'): Promise<Actor> {
  const groups = app.profile.groups;
  const held = await app.directory.groupsOf(id, Object.values(groups), { patience: 'person', now: when === 'now' });
  const grants = Object.entries(groups).flatMap(([key, group]) => (held.includes(group) ? grantOf(key) : []));
  return { id, grants };
}

/** The same, or `notInDirectory` for an account that has left it. */
export async function knownActor(app: App, id: PersonId, when: 'lately' | 'now'): Promise<Result<Actor>> {
  try {
    return ok(await actorOf(app, id, when));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return no('notInDirectory');
    throw failure;
  }
}
