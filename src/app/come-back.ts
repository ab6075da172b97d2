// Somebody can be reached in Teams again: the cases that have something for her are told, and what did not arrive goes (K2 in the words of the trial).

import { personId, type MatterId, type PersonId } from '../core/brand';
import { deskKey } from '../core/desk/key';
import { toPerson, toRole, writeRecipient } from '../core/casefile/recipient';
import { misses } from '../core/engine/unreached';
import { openAlarms, openTasksIn } from '../graph/lists/tasks';
import { knownActor } from './actor';
import type { App } from './app';
import { observeAny, value } from './pass/observe';
import { makeDue } from './pass/make-due';
import { claimDue } from './pass/claim-due';
import { passById, passDecided } from './pass/pass';
import { writeEvents } from './pass/write-events';

/** Tells each case of hers whose cards missed her. Cut short, the next working morning's try does the rest. */
export async function comeBack(app: App, id: PersonId): Promise<void> {
  await makeDue(app, deskKey(id));
  for (const one of await casesOf(app, id)) {
    const file = await observeAny(app, one);
    if (!misses(file, id)) continue;
    const row = await claimDue(app, one);
    const events = [{ kind: 'reachable', data: { to: writeRecipient(toPerson(id)) }, at: app.clock.now(), by: null }] as const;
    await writeEvents(app, file, { events });
    await (row === null ? passById(app, one) : passDecided(app, row));
  }
}

async function casesOf(app: App, id: PersonId): Promise<readonly MatterId[]> {
  const actor = await knownActor(app, id, 'lately');
  const grants = actor.ok ? actor.value.grants : [];
  const mine = [toPerson(personId(id)), ...grants.map(({ role, unit }) => toRole(role, unit))];
  const found = await app.graph.all([openAlarms(app.places), ...mine.map((to) => openTasksIn(app.places, 'open', to))]);
  return [...new Set(found.flatMap((one) => value(one)).map(({ caseId }) => caseId))];
}
