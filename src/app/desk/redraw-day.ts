// Her card of the day after what she has just done on a page: changed where it lies, without a sound. Lost, her next look does it.

import type { Actor } from '../../core/engine/decision';
import { dayCard } from '../../core/cards/day-card';
import { shownOf } from '../../core/desk/desk';
import { hasDayCards } from '../../core/engine/reaching';
import { dayOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { conversationOf, patchConversation } from '../../graph/lists/conversations';
import type { App } from '../app';
import { dayNow } from './observe-desk';

/** Never sends a new one, and does nothing where she has none or it says what is true. Throws when the world fails. */
export async function redrawDay(app: App, actor: Actor): Promise<void> {
  if (!hasDayCards(app.profile)) return;
  const row = await app.graph.send(conversationOf(app.places, actor.id));
  if (row === undefined || row.dayCard === null) return;
  const now = app.clock.now();
  const day = await dayNow(app, actor);
  const dayShows = shownOf(day.desk, dayOf(now));
  if (dayShows === row.dayShows) return;
  const language = (await app.messenger.languageOf(actor.id)) ?? 'sv';
  await app.messenger.update(row.dayCard, dayCard(day, { now, language }));
  try {
    await app.graph.send(patchConversation(app.places, row, { dayShows }));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure; // her look was first: it has drawn the same
  }
}
