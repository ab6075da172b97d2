// A person writes to the bot, or installs, blocks and removes it.

import { tenant, type Person } from '../people';
import type { Place } from './conversation-place';
import { deliver, type BotAnswer } from './deliver';
import { botAccount, chatId, teamsId } from './identities';
import { activityFrom } from './incoming';
import { installState, openChat, setInstallState, type InstallState } from './installs';
import { addMessage, type JsonObject, type Message } from './messages';
import { ofMessage, type Outcome } from './outcome';
import type { Teams } from './teams';
import { tellPage } from './write';

export interface Saying {
  readonly person: Person;
  readonly text: string;
  /** In EKU's channel: the thread to answer in, or `new`. Without it, in the chat with the bot. */
  readonly thread?: string;
  readonly mentionsBot?: boolean;
  /** Words of a colleague's message that is forwarded in this one. */
  readonly forwards?: string;
  readonly times?: number;
}

/** The chat between a person and the bot; made when it is not there. */
export function chatOf(teams: Teams, person: Person): Place {
  openChat(teams.store, person, false);
  return { kind: 'chat', id: chatId(person), person };
}

/** Whether the person can write to the bot: not after removing or blocking it. */
export function canTalk(teams: Teams, person: Person): boolean {
  const state = installState(teams.store, person.id);
  return state === undefined || state === 'installed';
}

/** Writes a message; in the channel the bot hears it only when it is mentioned. */
export async function say(teams: Teams, saying: Saying): Promise<Outcome & { readonly messageId: string }> {
  const { person, thread } = saying;
  const place = thread === undefined ? chatOf(teams, person) : channelPlace(thread);
  const content = { ...(place.kind === 'chat' ? { text: saying.text } : mentioning(saying)), ...passingOn(saying) };
  const message = keepSaid(teams, { person, place }, content);
  if (place.kind === 'chat') openChat(teams.store, person, true);
  else if (saying.mentionsBot !== true) return { ok: true, status: 0, messageId: message.id };
  const where: Place = place.kind === 'chat' ? place : { ...place, rootId: message.rootId };
  const activity = activityFrom(
    teams,
    { person, place: where },
    { ...content, type: 'message', id: message.id, textFormat: 'plain' },
  );
  const answer = await deliver(teams, activity, { times: saying.times ?? 1 });
  return { ...ofMessage(answer), messageId: message.id };
}

/** The app comes to a person, or leaves her; the bot is told as Teams tells it. */
export async function install(teams: Teams, person: Person, state: InstallState): Promise<readonly BotAnswer[]> {
  const before = installState(teams.store, person.id);
  setInstallState(teams.store, person.id, state);
  teams.events.announce('chat', person.id);
  const isThere = (one: InstallState | undefined): boolean => one !== undefined && one !== 'uninstalled';
  if (isThere(before) === isThere(state)) return [];
  const place = chatOf(teams, person);
  const answers: BotAnswer[] = [];
  for (const news of installNews(person, state)) answers.push(await deliver(teams, activityFrom(teams, { person, place }, news)));
  return answers;
}

function installNews(person: Person, state: InstallState): readonly JsonObject[] {
  if (state === 'uninstalled') return [{ type: 'installationUpdate', action: 'remove' }];
  return [
    { type: 'installationUpdate', action: 'add' },
    { type: 'conversationUpdate', membersAdded: [{ id: botAccount.id }, { id: teamsId(person), aadObjectId: person.id }] },
  ];
}

const channelPlace = (thread: string): Place => ({
  kind: 'channel',
  id: tenant.ekuChannelId,
  rootId: thread === 'new' ? undefined : thread,
});

function mentioning({ text, mentionsBot }: Saying): JsonObject {
  if (mentionsBot !== true) return { text };
  const at = `<at>${botAccount.name}</at>`;
  return { text: `${at} ${text}`, entities: [{ type: 'mention', mentioned: botAccount, text: at }] };
}

/** Teams' *Vidarebefordra*: the message goes along as an attachment whose content is JSON in a text. */
function passingOn({ forwards }: Saying): JsonObject {
  if (forwards === undefined) return {};
  const content = JSON.stringify({
    originalMessageId: '1772434800000',
    originalMessageContent: `<div><p>${forwards.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p></div>`,
    originalConversationId: '19:colleagues000000000000000000000@unq.gbl.spaces',
  });
  return { attachments: [{ contentType: 'forwardedMessageReference', id: '1772434800000', content }] };
}

/** Keeps and shows what a person said; the bot hears of it separately. */
export function keepSaid(teams: Teams, who: { readonly person: Person; readonly place: Place }, content: JsonObject): Message {
  const { person, place } = who;
  const root = place.kind === 'channel' && place.rootId !== undefined ? { rootId: place.rootId } : {};
  const createdAt = teams.businessNow().toISOString();
  const message = {
    conversationId: place.id,
    senderId: person.id,
    createdAt,
    activity: { type: 'message', ...content },
    ...root,
  };
  const stored = addMessage(teams.store, message);
  tellPage(teams, place);
  return stored;
}
