// What staff do in the lists themselves, as SharePoint lets them: change cells, take a row away, and bring it back out of the recycle bin. The history knows them by
// their calls, which are their own.

import { z } from 'zod';
import { people, tenant } from '../../../src/local/people';
import { ask } from '../../bench/at';
import type { ListRow } from '../rows';
import type { Town } from '../town';

const token = z.object({ token: z.string() });
const audience = 'https://graph.microsoft.com';
/** Who may change lists by hand, and does. */
const who = people.managerSouth.id;

interface Editing {
  readonly list: string;
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Writes cells in the manager's name; the weather may keep it from being done. */
export const editByHand = (town: Town, { list, id, cells }: Editing): Promise<boolean> =>
  asked(town, 'PATCH', { path: `${encodeURIComponent(list)}/items/${id}/fields`, cells });

/** Takes a row away; answers whether it is gone. */
export const takeAway = (town: Town, { list, row }: Taking): Promise<boolean> =>
  asked(town, 'DELETE', { path: `${encodeURIComponent(list)}/items/${row.id}` });

interface Taking {
  readonly list: string;
  readonly row: ListRow;
}

/** Out of the recycle bin, unless another row has its key by now: then it stays there. */
export async function bringBack(town: Town, { list, row }: Taking): Promise<void> {
  await ask(`${town.local}/local/recycle-bin/restore`, { list, item: Number(row.id) }).catch(() => undefined);
}

async function asked(
  town: Town,
  method: string,
  { path, cells }: { readonly path: string; readonly cells?: object },
): Promise<boolean> {
  const signed = token.parse(await ask(`${town.local}/local/sign-in/as`, { personId: who, audience }));
  const site = `${tenant.sharePointHost}:${tenant.sitePaths.cases}:`;
  const headers = { Authorization: `Bearer ${signed.token}`, 'Content-Type': 'application/json' };
  const body = cells === undefined ? {} : { body: JSON.stringify(cells) };
  return fetch(`${town.local}/v1.0/sites/${site}/lists/${path}`, { method, headers, ...body }).then(
    ({ ok }) => ok,
    () => false,
  );
}
