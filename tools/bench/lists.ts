// SharePoint's lists as they stand, read beside Graph so that looking costs the product nothing and is not in the record.

import { z } from 'zod';
import { ask, type At } from './at';

const sites = z.object({
  sites: z.array(
    z.object({ id: z.string(), lists: z.array(z.object({ id: z.string(), title: z.string(), count: z.number() })) }),
  ),
});
const rows = z.object({ rows: z.array(z.object({ id: z.number(), cells: z.record(z.string(), z.string()) })) });

export interface ListPlace {
  readonly id: string;
  readonly title: string;
  readonly site: string;
  /** All its rows; a look at them shows the newest. */
  readonly count: number;
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

/** How many rows a list has. Throws when there is no such list: then nothing was provisioned. */
export const countOf = async (at: At, title: string): Promise<number> => (await listNamed(at, title)).count;

/** The newest rows of a list, newest first. Throws when there is no such list: then nothing was provisioned. */
export async function rowsOf(at: At, title: string): Promise<readonly ListRow[]> {
  const list = await listNamed(at, title);
  const read = rows.parse(await ask(`${at.local}/local/page/lists/${list.id}`));
  return read.rows.map((row) => ({ ...row, list: list.id }));
}

async function listNamed(at: At, title: string): Promise<ListPlace> {
  const list = (await listPlaces(at)).find((one) => one.title === title);
  if (list === undefined) throw new Error(`Listan ${title} finns inte.`);
  return list;
}
