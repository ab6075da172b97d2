// A person presses a button of a card: Action.Execute, Action.Submit in its kinds, and the refresh nobody presses.

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Person } from '../people';
import { findAction } from './card-actions';
import type { Place } from './conversation-place';
import { deliver } from './deliver';
import { activityFrom, invokeFrom } from './incoming';
import { jsonObject, ownView, rememberView, type JsonObject, type Message } from './messages';
import { ofCardAction, ofDialog, ofMessage, type Outcome } from './outcome';
import { cardOf } from './outgoing';
import { keepSaid, say } from './talk';
import type { Teams } from './teams';
import { tellPage } from './write';

export interface Pressing {
  readonly person: Person;
  readonly place: Place;
  readonly message: Message;
  readonly trigger?: 'manual' | 'automatic';
  readonly times?: number;
}

/** The card as one person sees it: the bot's last answer to her, else what the message carries. */
export function cardSeen(teams: Teams, message: Message, person: Person): JsonObject | undefined {
  return ownView(teams.store, message.id, person.id)?.card ?? cardOf(message.activity);
}

/** The action behind a button's title on the card as she sees it; an old client takes its `fallback`. */
export function buttonOn(
  teams: Teams,
  pressing: Pressing,
  wanted: { readonly title: string; readonly oldClient?: boolean },
): JsonObject | undefined {
  const card = cardSeen(teams, pressing.message, pressing.person);
  const action = card && findAction(card, wanted.title);
  return wanted.oldClient === true ? jsonObject.safeParse(action?.['fallback']).data : action;
}

/** Does what the action's type says; inputs must already be merged into its `data`, as clients do. */
export function press(teams: Teams, pressing: Pressing, action: JsonObject): Promise<Outcome> {
  return action['type'] === 'Action.Execute' ? execute(teams, pressing, action) : submit(teams, pressing, action);
}

/** `task/fetch` or `task/submit`: a dialog opened from a card, and what was filled in. */
export async function dialog(
  teams: Teams,
  pressing: Omit<Pressing, 'message'> & { readonly message?: Message },
  step: DialogStep,
): Promise<Outcome> {
  const replyTo = pressing.message ? { replyToId: pressing.message.id } : {};
  const value = { data: step.data, context: { theme: 'default' } };
  const activity = invokeFrom(teams, pressing, { name: step.name, value, ...replyTo });
  return ofDialog(await deliver(teams, activity, { times: pressing.times ?? 1 }));
}

export interface DialogStep {
  readonly name: 'task/fetch' | 'task/submit';
  readonly data: unknown;
}

async function execute(teams: Teams, pressing: Pressing, action: JsonObject): Promise<Outcome> {
  const { person, message, trigger = 'manual' } = pressing;
  const { type, id, title, verb, data } = action;
  const value = { action: { type, id, title, verb, data: data ?? {} }, trigger };
  const activity = invokeFrom(teams, pressing, { name: 'adaptiveCard/action', value, replyToId: message.id });
  const outcome = ofCardAction(await deliver(teams, activity, { times: pressing.times ?? 1 }));
  if (outcome.ok || trigger === 'automatic')
    rememberView(teams.store, { messageId: message.id, personId: person.id }, outcome.card);
  if (outcome.card) tellPage(teams, pressing.place);
  return outcome;
}

const submitKind = z.looseObject({
  msteams: z.looseObject({
    type: z.string(),
    text: z.string().optional(),
    displayText: z.string().optional(),
    value: z.unknown().optional(),
  }),
});

async function submit(teams: Teams, pressing: Pressing, action: JsonObject): Promise<Outcome> {
  const { person, message } = pressing;
  const kind = submitKind.safeParse(action['data']).data?.msteams;
  if (kind?.type === 'task/fetch') return dialog(teams, pressing, { name: 'task/fetch', data: action['data'] });
  if (kind?.type === 'imBack') return say(teams, { person, text: String(kind.value) });
  const content = kind?.type === 'messageBack' ? { text: kind.text ?? '', value: kind.value } : { value: action['data'] ?? {} };
  if (kind?.displayText) keepSaid(teams, pressing, { text: kind.displayText });
  const activity = activityFrom(teams, pressing, { type: 'message', id: randomUUID(), replyToId: message.id, ...content });
  return ofMessage(await deliver(teams, activity, { times: pressing.times ?? 1 }));
}
