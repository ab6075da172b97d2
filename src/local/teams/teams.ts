// What every part of the local Teams works with, and its tables: everything that must survive a restart lies in the database.

import type { Events } from '../control/events';
import type { Faults } from '../faults';
import type { KeyRing } from '../sign-in/keys';
import type { TokenMaker } from '../sign-in/tokens';
import type { Store } from '../store';
import type { Witness } from '../witness';
import { peopleWithPolicy } from './identities';
import type { Limits } from './limits';

export interface Teams {
  readonly store: Store;
  readonly events: Events;
  readonly faults: Faults;
  readonly businessNow: () => Date;
  /** `http://127.0.0.1:4700/teams/`: what activities carry as serviceUrl. */
  readonly serviceUrl: () => string;
  /** `http://127.0.0.1:3978`; activities go to its `/api/messages`. */
  readonly botUrl: () => string;
  readonly channelKeys: KeyRing;
  readonly channelIssuer: string;
  readonly tokens: TokenMaker;
  readonly limits: Limits;
  /** A card's last answer must be older than this to be refreshed when seen: a minute in Teams (graph-facts 4.3). */
  readonly refreshAfterMs: number;
  readonly witness?: Witness | undefined;
}

/** Creates what is missing; the app is there from the start for everybody whom the set-up policy gives it. */
export function prepareTeamsTables(store: Store): void {
  store.exec(`
    CREATE TABLE IF NOT EXISTS teams_installs (person_id TEXT PRIMARY KEY, state TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS teams_gone (conversation_id TEXT PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS teams_chats (conversation_id TEXT PRIMARY KEY, talked INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS teams_messages (
      id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL, root_id TEXT NOT NULL, sender_id TEXT NOT NULL, activity TEXT NOT NULL,
      created_at TEXT NOT NULL, edited_at TEXT, deleted_at TEXT);
    CREATE INDEX IF NOT EXISTS teams_messages_of ON teams_messages (conversation_id, id);
    CREATE TABLE IF NOT EXISTS teams_views (
      message_id TEXT NOT NULL, person_id TEXT NOT NULL, card TEXT, answered_at INTEGER NOT NULL, PRIMARY KEY (message_id, person_id));
  `);
  for (const person of peopleWithPolicy())
    store.run('INSERT OR IGNORE INTO teams_installs (person_id, state) VALUES (?, ?)', person.id, 'installed');
}
