// What has changed in a list since it was last asked: so that a hand edit is seen soon. A token is only a hint; without one everything is told.
// Whether Graph's own link still asks for the fields is not documented: it is asked for again, and what comes without them is looked up.

import { z } from 'zod';
import { body, get, query, type Answer, type Call } from '../call';
import type { Graph } from '../client';
import { GraphFailure } from '../failure';
import { nextLinkOf } from '../wire/paging';
import type { Places } from '../places';
import type { Kept, List } from './list';
import { rowById } from './list-calls';
import { readRows } from './row';

export interface ListChanges<T, Id extends string> {
  /** New and changed rows; those that cannot be read are left out. */
  readonly rows: readonly Kept<T, Id>[];
  /** To be given next time. */
  readonly since: string;
}

const links = z.looseObject({ '@odata.deltaLink': z.string().optional() });
const bare = z.object({
  value: z.array(z.looseObject({ id: z.string(), fields: z.unknown().optional(), deleted: z.unknown().optional() })),
});
/** Pages of one look; a list that changes faster is gone on with in the next. */
const mostPages = 500;

/** Rows changed since `since` (null: all rows there are). Starts over when the token is too old (410). One unit with a token. */
export async function listChanges<T, Id extends string>(
  graph: Graph,
  list: List<T, Id>,
  at: { readonly places: Places; readonly since: string | null },
): Promise<ListChanges<T, Id>> {
  const rows: Kept<T, Id>[] = [];
  const first = `${at.places.listPath(list)}/items/delta${query({ $expand: 'fields', $top: 1000 })}`;
  let path = at.since ?? first;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await pageAt(graph, list, path);
    if (page === 'tooOld') return listChanges(graph, list, { ...at, since: null });
    rows.push(...page.rows, ...(await lookedUp(graph, list, { places: at.places, ids: page.bare })));
    const link = page.next ?? page.last;
    if (link === undefined) throw new GraphFailure({ kind: 'unreadable', code: 'delta' });
    path = pathIn(link);
    if (page.next === undefined) return { rows, since: path };
  }
  return { rows, since: path };
}

/** Path and query under the version. The host is left behind, so a link can never lead a token elsewhere. */
function pathIn(link: string): string {
  if (!URL.canParse(link)) throw new GraphFailure({ kind: 'unreadable', code: 'delta' });
  const { pathname, search, searchParams } = new URL(link);
  const asked = searchParams.has('$expand') ? search : `${search}${search === '' ? '?' : '&'}%24expand=fields`;
  return pathname.slice(pathname.indexOf('/', 1)) + asked;
}

/** Rows told of without their fields, each read by itself; one that is gone or cannot be read is left out. */
async function lookedUp<T, Id extends string>(
  graph: Graph,
  list: List<T, Id>,
  { places, ids }: { readonly places: Places; readonly ids: readonly string[] },
): Promise<readonly Kept<T, Id>[]> {
  if (ids.length === 0) return [];
  const found = await graph.all(ids.map((id) => rowById(list, places, list.idOf(id))));
  return found.flatMap((one) => {
    if (one.ok) return [one.value];
    if (one.failure.kind === 'missing' || one.failure.kind === 'unreadable') return [];
    throw one.failure;
  });
}

interface Page<T, Id extends string> {
  readonly rows: readonly Kept<T, Id>[];
  /** Ids of rows that came without their fields. */
  readonly bare: readonly string[];
  readonly next: string | undefined;
  readonly last: string | undefined;
}

async function pageAt<T, Id extends string>(graph: Graph, list: List<T, Id>, path: string): Promise<Page<T, Id> | 'tooOld'> {
  const read = (answer: Answer): Page<T, Id> => ({
    rows: readRows(list, 'leave')(answer),
    bare: body(bare)(answer).value.flatMap(({ id, fields, deleted }) =>
      fields === undefined && deleted === undefined ? [id] : [],
    ),
    next: nextLinkOf(answer),
    last: body(links)(answer)['@odata.deltaLink'],
  });
  const call: Call<Page<T, Id>> = get(path, read);
  try {
    return await graph.send(call, 'person');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.status === 410) return 'tooOld';
    throw failure;
  }
}
