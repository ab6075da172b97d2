// A local Graph with mailboxes and directory for these tests, and a way to let mails arrive.

import { deliver, type Delivery } from '../../../src/local/graph/mail/sending/deliver';
import { mailRoutes } from '../../../src/local/graph/mail/routes';
import { createMailTables } from '../../../src/local/graph/mailbox/tables';
import { setMailSwitches } from '../../../src/local/graph/mailbox/switches';
import { directoryRoutes } from '../../../src/local/graph/directory/groups';
import { createDirectoryTables } from '../../../src/local/graph/directory/users-directory';
import { subscriptionRoutes } from '../../../src/local/graph/notify/subscriptions';
import { createSubscriptionTables } from '../../../src/local/graph/notify/subscriptions-rows';
import type { LocalWorld } from '../../../src/local/http';
import { people, tenant } from '../../../src/local/people';
import { startGraph, type GraphServer } from '../support/graph-server';

export interface MailboxWorld extends GraphServer {
  readonly world: LocalWorld;
  /** As it was at first; one server for a whole file, so that its recording is whole. */
  readonly reset: () => void;
  readonly switches: (wanted: object) => void;
  readonly arrives: (mime: string | Buffer, delivery?: Partial<Delivery>) => Promise<string>;
}

export const SHARED = `/users/${tenant.sharedMailbox}`;
export const COLLEAGUE = `/users/${people.colleague.userPrincipalName}`;
/** Ids that stay when a message moves. */
export const immutable = { headers: { Prefer: 'IdType="ImmutableId"' } };

export async function startMailboxes(heard: LocalWorld['changed'] = () => undefined): Promise<MailboxWorld> {
  const graph = await startGraph([...mailRoutes, ...directoryRoutes, ...subscriptionRoutes]);
  createSubscriptionTables(graph.store);
  reset(graph);
  const world: LocalWorld = {
    ...{ store: graph.store, businessNow: () => graph.clock.now, origin: () => graph.url },
    changed: heard,
  };
  const arrives: MailboxWorld['arrives'] = (mime, delivery = {}) =>
    deliver(world, { mailbox: tenant.sharedMailbox, mime: Buffer.from(mime), ...delivery });
  return { ...graph, world, arrives, switches: (wanted) => setMailSwitches(graph.store, wanted), reset: () => reset(graph) };
}

function reset(graph: GraphServer): void {
  createMailTables(graph.store);
  createDirectoryTables(graph.store);
  const tables = graph.store.all(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND (name LIKE 'mail@_%' ESCAPE '@' OR name = 'subscriptions')",
  );
  for (const { name } of tables) graph.store.exec(`DELETE FROM ${String(name)}`);
  createMailTables(graph.store);
  graph.changes.length = 0;
  graph.clock.now = new Date('2026-03-02T08:00:00Z');
}

/** A mail of one text part. */
export function aMail(headers: Record<string, string> = {}, text = 'Hemtjänsten kom inte i tisdags.'): string {
  const all = {
    From: '"Olga Bergvall" <olga.bergvall@ekbacka.example>',
    To: tenant.sharedMailbox,
    Subject: 'VB: Uteblivet besök',
    Date: 'Mon, 02 Mar 2026 08:00:00 +0100',
    'Message-ID': '<besok-1@ekbacka.example>',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join('\r\n')}\r\n\r\n${text}\r\n`;
}
