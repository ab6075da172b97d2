// Asks the server as one person, one thing after the other, and counts what Microsoft 365 was asked for it and what was to be written.

import { openKnocker, type Answered } from '../doors/knock';
import type { Filled } from './asked';
import type { House } from './house';
import type { Reader } from './reading';

export interface Met extends Answered {
  /** Requests to Graph: what somebody waits for. */
  readonly requests: number;
  /** Writes that the trial has kept from being done. */
  readonly wrote: readonly string[];
  /** Faults of ours. */
  readonly fell: readonly string[];
}

export interface Asker {
  readonly ask: (reader: Reader, what: Filled) => Promise<Met>;
  readonly end: () => void;
}

/** With the person's own token from local sign-in. */
export async function openAsker({ world, town }: Pick<House, 'world' | 'town'>): Promise<Asker> {
  const tokens = new Map<string, string>();
  for (const { id } of town.readers) tokens.set(id, String((await world.local$('sign-in/as', { personId: id }))['token']));
  const knocker = openKnocker(world.bot.url);
  const { record } = world.local;
  return {
    ask: async (reader, { method, path, body }) => {
      const [since, heard] = [record.mark(), world.logged.length];
      const headers = { Authorization: `Bearer ${tokens.get(reader.id) ?? ''}`, 'Content-Type': 'application/json' };
      const knock = { name: reader.key, method, path, headers };
      const answered = await knocker.ask(body === undefined ? knock : { ...knock, body });
      const { calls = [] } = record.since(since, true);
      const parts = calls.flatMap((call) => (call.parts.length === 0 ? [call] : call.parts));
      const kept = parts.filter((part) => part.method !== 'GET' && part.status === 403);
      await world.bot.app.later.idle();
      const faults = world.logged.slice(heard).filter(({ level, ids }) => level === 'error' && ids['fault'] !== 'GraphFailure');
      return {
        ...answered,
        requests: calls.length,
        wrote: kept.map((part) => `${part.method} ${part.template}`),
        fell: faults.map(({ message, ids }) => `${message}: ${String(ids['fault'])}`),
      };
    },
    end: () => knocker.end(),
  };
}

/** What is the same each time of an answer. */
export const wordsOf = ({ status, text }: Pick<Met, 'status' | 'text'>): string =>
  `${status} ${text.replace(/"reference":"[^"]*"/, '"reference":""')}`;

export const codeIn = ({ text }: Pick<Met, 'text'>): string => /"code":"(\w+)"/.exec(text)?.[1] ?? '';
