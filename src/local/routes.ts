// The Graph routes of all parts in one table, and the tables they need.

import { directoryRoutes } from './graph/directory/groups';
import { installedAppRoutes } from './graph/directory/installed-apps';
import { mailRoutes } from './graph/mail/routes';
import { createMailTables } from './graph/mailbox/tables';
import { combine } from './graph/routing';
import { prepareSharePoint } from './graph/sharepoint/schema';
import { sharePointRoutes } from './graph/sharepoint/share-point';
import { subscriptionRoutes } from './graph/notify/subscriptions';
import { createSubscriptionTables } from './graph/notify/subscriptions-rows';
import { createDirectoryTables } from './graph/directory/users-directory';
import type { Route } from './http';
import { install } from './teams/talk';
import type { LocalParts } from './world';

/** Every Graph route the local Microsoft 365 answers. */
export function localRoutes({ quirks, teams }: LocalParts): readonly Route[] {
  // Nobody who installs waits for the bot to hear of it.
  const apps = installedAppRoutes((person, state) => void install(teams, person, state));
  const sharePoint = sharePointRoutes(() => quirks);
  return combine(sharePoint, mailRoutes, directoryRoutes, apps, subscriptionRoutes);
}

/** Makes the tables the routes read and write. */
export function prepareTables({ store }: LocalParts): void {
  prepareSharePoint(store);
  createMailTables(store);
  createDirectoryTables(store);
  createSubscriptionTables(store);
}
