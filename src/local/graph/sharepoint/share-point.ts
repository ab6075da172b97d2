// SharePoint's routes as one table for the server.

import type { Route } from '../../http';
import { combine } from '../routing';
import { columnRoutes } from './columns';
import { itemRoutes, type AskQuirks } from './items';
import { listRoutes } from './lists';
import { siteRoutes } from './sites';

/** Sites, lists, columns, items and files. `quirks` is asked at every call, so that a switch works at once. */
export const sharePointRoutes = (quirks: AskQuirks): readonly Route[] =>
  combine(siteRoutes, listRoutes, columnRoutes, itemRoutes(quirks));
