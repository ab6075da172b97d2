// The tab's API as tables of addresses. What each answers stands in the file of its theme.

import type { Server } from 'restify';
import { caseRoutes } from './cases';
import { ekuRoutes } from './eku';
import { ekuMatterRoutes } from './eku-matters';
import { intakeRoutes } from './intake';
import { mount, type ApiParts } from './reply';
import { typedRoutes } from './typed';

/** Mounts the API on the bot's server. */
export function mountApi(server: Server, parts: ApiParts): void {
  for (const route of [...caseRoutes, ...ekuRoutes, ...ekuMatterRoutes, ...intakeRoutes, ...typedRoutes])
    mount(server, parts, route);
}
