// A local Graph with mailboxes and directory for these tests, and a way to let mails arrive.

import { deliver, type Delivery } from '../../../src/local/graph/mail-deliver';
import { mailRoutes } from '../../../src/local/graph/mail-routes';
import { createMailTables } from '../../../src/local/graph/mailbox-tables';
import { directoryRoutes } from '../../../src/local/graph/groups';
import { createDirectoryTables } from '../../../src/local/graph/users-directory';
import type { LocalWorld } from '../../../src/local/http';
import { people, tenant } from '../../../src/local/people';
import { startGraph, type GraphServer } from '../support/graph-server';

export interface MailboxWorld extends GraphServer {
  readonly world: LocalWorld;
  readonly arrives: (mime: string | Buffer, delivery?: Partial<Delivery>) => Promise<string>;
}

export const SHARED = `/users/${tenant.sharedMailbox}`;
export const COLLEAGUE = `/users/${people.colleague.userPrincipalName}`;
/** Ids that stay when a message moves. */
export const immutable = { headers: { Prefer: 'IdType="ImmutableId"' } };

export async function startMailboxes(): Promise<MailboxWorld> {
  const graph = await startGraph([...mailRoutes, ...directoryRoutes]);
  createMailTables(graph.store);
  createDirectoryTables(graph.store);
  const world: LocalWorld = {
    ...{ store: graph.store, businessNow: () => graph.clock.now, origin: () => graph.url },
    changed: (resource, change, id) => void graph.changes.push(`${change} ${resource} ${id}`),
  };
  const arrives: MailboxWorld['arrives'] = (mime, delivery = {}) =>
    deliver(world, { mailbox: tenant.sharedMailbox, mime: Buffer.from(mime), ...delivery });
  return { ...graph, world, arrives };
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
