// SharePoint's lists as they stand, read beside Graph so that looking costs the product nothing and is not in the record.

import { z } from 'zod';
import { ask, type At } from './at';

const sites = z.object({
  sites: z.array(z.object({ id: z.string(), lists: z.array(z.object({ id: z.string(), title: z.string() })) })),
});
const rows = z.object({ rows: z.array(z.object({ id: z.number(), cells: z.record(z.string(), z.string()) })) });

export interface ListPlace {
  readonly id: string;
  readonly title: string;
  readonly site: string;
}

export interface ListRow {
  /** The list's id. */
  readonly list: string;
  readonly id: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** All lists and libraries of the tenant. */
export async function listPlaces({ local }: At): Promise<readonly ListPlace[]> {
  const read = sites.parse(await ask(`${local}/local/page/lists`));
  return read.sites.flatMap(({ id: site, lists }) => lists.map((list) => ({ ...list, site })));
}

/** The newest rows of a list, newest first. Throws when there is no such list: then nothing was provisioned. */
export async function rowsOf(at: At, title: string): Promise<readonly ListRow[]> {
  const list = (await listPlaces(at)).find((one) => one.title === title);
  if (list === undefined) throw new Error(`Listan ${title} finns inte.`);
  const read = rows.parse(await ask(`${at.local}/local/page/lists/${list.id}`));
  return read.rows.map((row) => ({ ...row, list: list.id }));
}
