// Lists longer than a page: links followed as they are given, but always at the address that is configured.

import { z } from 'zod';
import type { Answer } from '../call';
import { GraphFailure } from '../failure';

const mostPages = 200;
const page = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

/** The link to the next page; undefined on the last. Throws `unreadable` when the page is none: what comes after it is not known to be nothing. */
export const nextLinkOf = (answer: Answer): string | undefined => pageIn(answer)['@odata.nextLink'];

function pageIn({ status, body }: Answer): z.infer<typeof page> {
  const read = page.safeParse(body);
  if (!read.success) throw new GraphFailure({ kind: 'unreadable', status, code: 'page' });
  return read.data;
}

/** Path and query of a link, under the version. The host is left behind, so a link can never lead a token elsewhere. */
export function pathOfLink(link: string, graphUrl: string): string {
  const base = new URL(graphUrl).pathname;
  const { pathname, search } = URL.canParse(link, graphUrl) ? new URL(link, graphUrl) : { pathname: '', search: '' };
  if (!pathname.startsWith(`${base}/`)) throw new GraphFailure({ kind: 'unreadable', code: 'nextLink' });
  return pathname.slice(base.length) + search;
}

/** The same answer with the rows of all its further pages. */
export async function furtherPages(
  first: Answer,
  way: { readonly graphUrl: string; readonly ask: (path: string) => Promise<Answer> },
): Promise<Answer> {
  let link = nextLinkOf(first);
  if (link === undefined) return first;
  const rows = [...rowsOf(first)];
  for (let count = 1; link !== undefined; count += 1) {
    if (count >= mostPages) throw new GraphFailure({ kind: 'tooLarge' });
    const answer: Answer = await way.ask(pathOfLink(link, way.graphUrl));
    rows.push(...rowsOf(answer));
    link = nextLinkOf(answer);
  }
  return { ...first, body: { value: rows } };
}

const rowsOf = (answer: Answer): readonly unknown[] => pageIn(answer).value;
