// The names people, the bot and conversations go by in Teams: `29:…` for people, `28:…` for the bot, `a:…` for a chat with it.

import { createHash } from 'node:crypto';
import { groups, people, tenant, type Person } from '../people';

export const botAccount = { id: `28:${tenant.clientId}`, name: 'Trappan' } as const;
export const channelName = 'Allmänt';

const opaque = (purpose: string, id: string): string =>
  createHash('sha256').update(`${purpose}|${tenant.clientId}|${id}`).digest('base64url');

/** How this bot knows a person: opaque, and the same every time. */
export function teamsId(person: Person): string {
  return `29:1${opaque('user', person.id)}`;
}

/** The chat between a person and the bot; there is only one. */
export function chatId(person: Person): string {
  return `a:1${opaque('chat', person.id)}`;
}

/** The person behind a Teams id or an Entra object id; `undefined` for every other text, a user principal name too (graph-facts 4.1). */
export function personBehind(id: string): Person | undefined {
  return Object.values(people).find((person) => person.id === id || teamsId(person) === id);
}

/** The person whose chat this is. */
export function personOfChat(conversationId: string): Person | undefined {
  return Object.values(people).find((person) => chatId(person) === conversationId);
}

/** Members of EKU's team, who see its channel. */
export function channelMembers(): readonly Person[] {
  return groups.eku.members.map((key) => people[key]);
}

/** Whether a person sees EKU's channel. */
export function isChannelMember(personId: string): boolean {
  return channelMembers().some(({ id }) => id === personId);
}

/** Everybody whom the administrator's set-up policy gives the app: the members of the groups (decisions 7.15). */
export function peopleWithPolicy(): readonly Person[] {
  const keys = new Set(Object.values(groups).flatMap((group) => [...group.members]));
  return [...keys].map((key) => people[key]);
}

/** Given name and surname. */
export function fullName(person: Person): string {
  return `${person.givenName} ${person.surname}`;
}
