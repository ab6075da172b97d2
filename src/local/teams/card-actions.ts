// Buttons of a card, found wherever they stand: in the card's own row, in an ActionSet, in a column or behind a ShowCard.

import { jsonObject, type JsonObject } from './messages';

/** The first action with a title, an id or a verb. */
export function findAction(card: JsonObject, wanted: string): JsonObject | undefined {
  return everyObject(card).find((one) => isAction(one) && [one['title'], one['id'], one['verb']].includes(wanted));
}

/** The action a card refreshes itself with, when it names this person or nobody in particular; at most 60 are named. */
export function refreshAction(card: JsonObject, teamsUserId: string): JsonObject | undefined {
  const refresh = jsonObject.safeParse(card['refresh']).data;
  const userIds: unknown = refresh?.['userIds'];
  if (Array.isArray(userIds) && !userIds.slice(0, 60).includes(teamsUserId)) return undefined;
  const action = jsonObject.safeParse(refresh?.['action']).data;
  return action?.['type'] === 'Action.Execute' ? action : undefined;
}

const isAction = (one: JsonObject): boolean => typeof one['type'] === 'string' && one['type'].startsWith('Action.');

// Fallbacks are left out: a client that knows the action never shows them.
function everyObject(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  const one = jsonObject.safeParse(value).data;
  if (!one) return [];
  const inside = Object.entries(one).filter(([key]) => key !== 'fallback' && key !== 'refresh');
  return [one, ...inside.flatMap(([, child]) => everyObject(child))];
}
