// Opens what the calendar of follow-ups calls for and nobody has opened yet. Two replicas make one: its key says what it is. What was made and not
// watched, because a crash came in between, the sweep of the watch rows finds.

import type { NewOwnMatter } from '../../core/casefile/own-matter';
import { calledByCalendar } from '../../core/processes/by-clock';
import { proposedBySilence } from '../../core/processes/silent-returns';
import { calendarKeys } from '../../core/processes/calendar-keys';
import { ownTables } from '../../core/processes/all';
import { GraphFailure } from '../../graph/failure';
import { createMatter, keysOfMatters, openMatters } from '../../graph/lists/matters';
import type { App } from '../app';
import { unweighed, watched } from './made';

/** Throws when Graph fails; the next look goes on. Asks nothing of anybody where the routine follows no calendar. */
export async function openByCalendar(app: App): Promise<void> {
  if (app.profile.followUpCalendar === null) return;
  const now = app.clock.now();
  const registers = { providers: await app.providers(), contracts: await app.contracts() };
  const returns = await app.graph.send(openMatters(app.places, 'providerReturn', 'all'));
  const called = [...calledByCalendar(app.profile, registers, now), ...proposedBySilence(app.profile, returns, now)];
  const asked = new Map(
    called.map(({ process, key }) => {
      const { place } = ownTables(process);
      const begin = key.slice(0, calendarKeys('2027').length);
      return [`${place} ${begin}`, { place, begin }] as const;
    }),
  );
  const known = new Set<string>();
  for (const { place, begin } of asked.values())
    for (const key of await app.graph.send(keysOfMatters(app.places, place, begin))) known.add(key);
  for (const draft of called) if (!known.has(draft.key) && (await unweighed(app, draft)) === undefined) await opened(app, draft);
}

async function opened(app: App, draft: NewOwnMatter): Promise<void> {
  try {
    await watched(app, await app.graph.send(createMatter(app.places, draft)));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
