// Sites, lists and libraries as the page gets them.

import { z } from 'zod';

const listHead = z.object({ id: z.string(), title: z.string(), kind: z.enum(['list', 'library']), count: z.number() });
const site = z.object({ id: z.string(), path: z.string(), name: z.string(), lists: z.array(listHead) });
export type Site = z.infer<typeof site>;
export const sitesShape = z.object({ sites: z.array(site) });

const column = z.object({
  name: z.string(),
  title: z.string(),
  facet: z.string(),
  choices: z.array(z.string()),
  indexed: z.boolean(),
  unique: z.boolean(),
});
export type Column = z.infer<typeof column>;

const row = z.object({
  id: z.number(),
  version: z.number(),
  etag: z.string(),
  modified: z.string(),
  editor: z.string(),
  cells: z.record(z.string(), z.string()),
});
export type ListRow = z.infer<typeof row>;

const file = z.object({
  id: z.string(),
  item: z.number(),
  path: z.string(),
  size: z.number(),
  type: z.string(),
  sha256: z.string(),
  href: z.string(),
});

export const listShape = listHead.extend({
  site: z.string(),
  columns: z.array(column),
  rows: z.array(row),
  files: z.array(file).optional(),
});
export type List = z.infer<typeof listShape>;

/** Whether something happened to a list or a file. */
export const isAboutSites = ({ kind, about }: { readonly kind: string; readonly about: string }): boolean =>
  kind === 'graph' && !about.startsWith('users/');
