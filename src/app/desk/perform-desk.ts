// Her card of the day is sent or changed. What is about to interrupt her is noted under the version that was read, so that of two replicas one is first; where
// it lies is noted when it has gone. After a crash in between it goes once more: twice rather than never.

import type { PersonId, PlainDate } from '../../core/brand';
import { dayCard, pastDayCard, type ShownDay } from '../../core/cards/day-card';
import { shownOf } from '../../core/desk/desk';
import { planDesk, type DayCardPlace, type DeskAction, type Looked } from '../../core/desk/plan-desk';
import { dayOf } from '../../core/time/plain-date';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import {
  conversationOf,
  createConversation,
  noDayCard,
  patchConversation,
  unmet,
  type ConversationRow,
} from '../../graph/lists/conversations';
import type { Holding } from '../pass/hold';

export interface Doing {
  readonly looked: Omit<Looked, 'state'>;
  /** Her row of *Samtal* as it was read; undefined when she has none. */
  readonly row: ConversationRow | undefined;
  readonly draw: () => Promise<ShownDay>;
}

/** Tries when others write her row in the same moment. */
const mostTries = 4;

/** Does what the plan says, as often as another was first. Throws when the world fails: a later look goes on. */
export async function performDesk(app: Holding, doing: Doing): Promise<void> {
  let { row } = doing;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const action = planDesk({ ...doing.looked, state: row ?? noDayCard }, app.clock.now());
    if (action.kind === 'none' || (await done(app, doing, { row, action }))) return;
    row = await app.graph.send(conversationOf(app.places, doing.looked.person));
  }
}

interface Step<A extends DeskAction> {
  readonly row: ConversationRow | undefined;
  readonly action: A;
}

/** false: another wrote her row first. */
async function done(app: Holding, doing: Doing, { row, action }: Step<DeskAction>): Promise<boolean> {
  if (action.kind === 'none') return true;
  return action.kind === 'send' ? sent(app, doing, { row, action }) : updated(app, doing, { row, action });
}

async function sent(app: Holding, doing: Doing, { row, action }: Step<Extract<DeskAction, { kind: 'send' }>>): Promise<boolean> {
  const { person, desk } = doing.looked;
  const now = app.clock.now();
  const language = (await app.messenger.languageOf(person)) ?? 'sv';
  const message = dayCard(await doing.draw(), { now, language });
  await app.hold.secure();
  const noted = await written(app, noting(app, { person, row, day: dayOf(now) }));
  if (noted === null) return false;
  if (action.old !== null) await app.messenger.update(action.old, pastDayCard(language));
  await app.hold.secure();
  const delivery = await app.messenger.send(person, message);
  if (!delivery.ok) app.log.warn('somebody was not reached with her day; the next look tries again', { why: delivery.why });
  else await kept(app, noted, { dayCard: delivery.place, dayShows: shownOf(desk, dayOf(now)) });
  return true;
}

const noting = (
  app: Holding,
  { person, row, day }: { readonly person: PersonId; readonly row: ConversationRow | undefined; readonly day: PlainDate },
): Call<ConversationRow> => {
  const noted = { interruptedOn: day, dayCard: null, dayShows: null };
  return row === undefined
    ? createConversation(app.places, { ...unmet, personId: person, ...noted })
    : patchConversation(app.places, row, noted);
};

/** Without a sound. One that is out of reach is forgotten. */
async function updated(
  app: Holding,
  doing: Doing,
  { row, action }: Step<Extract<DeskAction, { kind: 'update' }>>,
): Promise<boolean> {
  if (row === undefined) return true;
  const now = app.clock.now();
  const language = (await app.messenger.languageOf(doing.looked.person)) ?? 'sv';
  const message = dayCard(await doing.draw(), { now, language });
  await app.hold.secure();
  await app.messenger.update(action.place, message);
  return (await written(app, patchConversation(app.places, row, { dayShows: shownOf(doing.looked.desk, dayOf(now)) }))) !== null;
}

interface Where {
  readonly dayCard: DayCardPlace;
  readonly dayShows: string;
}

/** Her row may have got the chat's address meanwhile. */
async function kept(app: Holding, noted: ConversationRow, where: Where): Promise<void> {
  let row: ConversationRow | undefined = noted;
  for (let tries = 0; tries < mostTries && row !== undefined; tries += 1) {
    if (row.interruptedOn !== noted.interruptedOn || row.dayCard !== null) return;
    if ((await written(app, patchConversation(app.places, row, where))) !== null) return;
    row = await app.graph.send(conversationOf(app.places, noted.personId));
  }
}

async function written(app: Holding, call: Call<ConversationRow>): Promise<ConversationRow | null> {
  try {
    return await app.graph.send(call);
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'conflict' || failure.kind === 'duplicate')) return null;
    throw failure;
  }
}
