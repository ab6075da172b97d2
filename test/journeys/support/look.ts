// What can be read on the try-it page without pressing anything of the product: mailboxes and SharePoint as they stand.

import type { Desk } from './desk';

/** Opens one of the mailboxes in Outlook. */
export async function mailbox({ page, part }: Desk, name: string): Promise<void> {
  await part('Outlook');
  await page.getByRole('navigation', { name: 'Brevlådor' }).getByRole('link', { name, exact: true }).click();
}

/** The words of a list or library in SharePoint. */
export async function rowsOf({ page, part }: Desk, title: string): Promise<string> {
  await part('SharePoint');
  await page
    .getByRole('navigation', { name: 'Webbplatser och listor' })
    .getByRole('link', { name: new RegExp(`^${title} `) })
    .click();
  const rows = page.getByRole('region', { name: title }).getByRole('row');
  await rows.nth(1).waitFor();
  return (await rows.allInnerTexts()).join('\n');
}

/** The line of a post that names it. */
export const titleOf = (post: string): string =>
  post
    .split('\n')
    .find((line) => /^EKU-/.test(line.trim()))
    ?.trim() ?? '';
