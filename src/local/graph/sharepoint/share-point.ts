// SharePoint's routes as one table for the server.

import type { Route } from '../../http';
import { contentRoutes } from '../files/contents';
import { driveRoutes } from '../files/drives';
import { uploadRoutes } from '../files/upload-sessions';
import { combine } from '../routing';
import { columnRoutes } from './columns';
import { deltaRoutes } from './delta';
import type { AskQuirks } from '../quirks';
import { itemRoutes } from './items';
import { listRoutes } from './lists';
import { siteRoutes } from './sites';
import { versionRoutes } from './versions';

/** Sites, lists, columns, items and files. `quirks` is asked at every call, so that a switch works at once. */
export const sharePointRoutes = (quirks: AskQuirks): readonly Route[] =>
  combine(
    siteRoutes,
    listRoutes(quirks),
    columnRoutes,
    itemRoutes(quirks),
    deltaRoutes(quirks),
    versionRoutes,
    ...fileRoutes(quirks),
  );

const fileRoutes = (quirks: AskQuirks): readonly (readonly Route[])[] => [
  driveRoutes(quirks),
  contentRoutes(quirks),
  uploadRoutes(quirks),
];
