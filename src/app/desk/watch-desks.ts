// Everybody who has a desk has a row in *Bevakning*: what has a clock has a watch row. Where people have a card a task there are none.

import { personId, type PersonId } from '../../core/brand';
import { deskKey, deskOf } from '../../core/desk/key';
import { hasDesk } from '../../core/desk/whose-desk';
import { hasDayCards } from '../../core/engine/reaching';
import { never } from '../../core/time/instant';
import type { Roster } from '../../graph/directory';
import { createWatch, deskWatches } from '../../graph/lists/watch';
import type { App } from '../app';
import { thereOrMade } from '../matters/made';
import { makeDue } from '../pass/make-due';
import { heldIn } from '../recipients';
import { grantsIn } from '../staff';

/** Makes the rows that are missing, due at once, and wakes those of people who hold something again. */
export async function watchDesks(app: App, roster: Roster): Promise<void> {
  if (!hasDayCards(app.profile)) return;
  const rows = await app.graph.send(deskWatches(app.places));
  const known = new Map(rows.map((row) => [deskOf(row.caseId), row] as const));
  for (const person of holders(app, roster)) {
    const row = known.get(person);
    if (row === undefined) await watched(app, person);
    else if (row.nextLook >= never) await makeDue(app, row.caseId);
  }
}

const watched = (app: App, person: PersonId): Promise<void> =>
  thereOrMade(
    app,
    createWatch(app.places, {
      caseId: deskKey(person),
      nextLook: app.clock.now(),
      holder: null,
      leaseEnd: null,
      looksApart: false,
      eventsKnown: 0,
    }),
  );

/** Those who hold a role, each once. */
function holders(app: App, roster: Roster): readonly PersonId[] {
  const ids = Object.keys(app.profile.groups).flatMap((key) => heldIn(roster, app, key).map(({ id }) => personId(id)));
  return [...new Set(ids)].filter((id) => hasDesk({ id, grants: grantsIn(roster, app, id) }));
}
