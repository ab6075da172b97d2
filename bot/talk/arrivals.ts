// Somebody gets the app, or loses it: how they are reached is written down, and the first time they are greeted.

import { say } from '../../src/core/text/say';
import type { Conversations } from '../send/conversations';
import type { Turn } from './turn';

/** For `installationUpdate` and `conversationUpdate`. Only a person's own chat is kept; teams and groups are met through their channel. */
export async function noteArrival(conversations: Conversations, turn: Turn): Promise<void> {
  if (turn.place !== 'personal' || turn.person === null) return;
  if (/^remove/.test(turn.activity.action ?? '')) {
    const { conversation, serviceUrl } = turn.activity;
    await conversations.keep({ personId: turn.person, conversationId: conversation.id, serviceUrl, state: 'notInstalled' });
    return;
  }
  if (await metIn(conversations, turn)) await turn.say({ text: say(turn.language, 'bot.greeting') });
}

/** Writes down the chat somebody is in; answers whether we had never met. */
export async function metIn(conversations: Conversations, { person, activity }: Turn): Promise<boolean> {
  if (person === null) return false;
  return conversations.keep({
    personId: person,
    conversationId: activity.conversation.id,
    serviceUrl: activity.serviceUrl,
    state: 'ok',
  });
}
