// The Graph routes of all parts in one table, and the tables they need.

import { directoryRoutes } from './graph/groups';
import { mailRoutes } from './graph/mail-routes';
import { createMailTables } from './graph/mailbox-tables';
import { combine } from './graph/routing';
import { prepareSharePoint } from './graph/sharepoint/schema';
import { sharePointRoutes } from './graph/sharepoint/share-point';
import { createDirectoryTables } from './graph/users-directory';
import type { Route } from './http';
import type { LocalParts } from './world';

/** Every Graph route the local Microsoft 365 answers. */
export function localRoutes(parts: LocalParts): readonly Route[] {
  return combine(
    sharePointRoutes(() => parts.quirks),
    mailRoutes,
    directoryRoutes,
  );
}

/** Makes the tables the routes read and write. */
export function prepareTables(parts: LocalParts): void {
  prepareSharePoint(parts.store);
  createMailTables(parts.store);
  createDirectoryTables(parts.store);
}
