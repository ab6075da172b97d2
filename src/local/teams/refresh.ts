// Cards that refresh themselves for the person who looks at them: when seen, and when her last answer is over a minute old.

import type { Person } from '../people';
import { refreshAction } from './card-actions';
import type { Place } from './conversation-place';
import { teamsId } from './identities';
import { messagesOf, ownView, type JsonObject, type Message } from './messages';
import { cardSeen, press } from './press';
import type { Teams } from './teams';

const IN_VIEW = 20;

/** Looks at the newest messages of a place; answers the ids of those whose cards asked the bot anew. */
export async function look(teams: Teams, person: Person, place: Place): Promise<readonly string[]> {
  const seen = messagesOf(teams.store, place.id).filter(({ senderId, deletedAt }) => senderId === 'bot' && deletedAt === null);
  const asked: string[] = [];
  for (const message of seen.slice(-IN_VIEW)) {
    const action = actionDue(teams, message, person);
    if (!action) continue;
    asked.push(message.id);
    const where: Place = place.kind === 'chat' ? place : { ...place, rootId: message.rootId };
    await press(teams, { person, place: where, message, trigger: 'automatic' }, action);
  }
  return asked;
}

function actionDue(teams: Teams, message: Message, person: Person): JsonObject | undefined {
  const card = cardSeen(teams, message, person);
  const action = card && refreshAction(card, teamsId(person));
  const last = ownView(teams.store, message.id, person.id)?.answeredAt ?? 0;
  return Date.now() - last > teams.refreshAfterMs ? action : undefined;
}
