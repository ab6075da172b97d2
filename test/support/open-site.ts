// Everything staff could read in the open site: every row of every list with its earlier versions, as text.

import { tenant as ekbacka } from '../../src/local/people';
import type { LocalMicrosoft365 } from '../../src/local/start';

/** As somebody with rights there reads it. */
export async function openSite(local: Pick<LocalMicrosoft365, 'url'>): Promise<string> {
  const signIn = await fetch(`${local.url}/local/sign-in/as`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ personId: 'eb0c4a00-0000-4000-8000-000000000101', audience: 'https://graph.microsoft.com' }),
  });
  const { token } = (await signIn.json()) as { readonly token: string };
  const site = `${local.url}/v1.0/sites/${ekbacka.sharePointHost}:${ekbacka.sitePaths.cases}:`;
  const ask = async (path: string): Promise<{ readonly value: readonly { readonly id: string }[] }> =>
    (await (await fetch(`${site}${path}`, { headers: { Authorization: `Bearer ${token}` } })).json()) as never;
  const lists = (await ask('/lists')).value;
  const items = await Promise.all(
    lists.map(async ({ id }) => {
      const rows = (await ask(`/lists/${id}/items?$expand=fields&$top=1000`)).value;
      const earlier = rows.map((row) => ask(`/lists/${id}/items/${row.id}/versions?$expand=fields`));
      return [rows, await Promise.all(earlier)];
    }),
  );
  return JSON.stringify(items);
}
