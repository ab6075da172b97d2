// `items/delta`: what changed in a list since a token (graph-facts 1.3). Tokens are opaque; one that is too old is told to start over.

import { z } from 'zod';
import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import type { AskQuirks } from '../quirks';
import { GraphRefusal } from '../refusal';
import { numberOf, type Store } from '../../store';
import { toItem, type Item } from './item-rows';
import { askedView, itemView, type ListPlace } from './item-view';
import { listOf, type List } from './list-rows';
import { linkWith, pageSize, seal, unseal } from './paging';
import { option, project } from './projection';

/** `from`: changes up to it are known. `upTo`: the round of pages ends there. `fresh`: the first round tells of no deletions. */
const tokenSchema = z.object({
  list: z.string(),
  from: z.number().int(),
  upTo: z.number().int().optional(),
  fresh: z.boolean().optional(),
});
type Token = z.infer<typeof tokenSchema>;

/** Oldest change number a token may stand at; raised by `forgetChanges`. */
const floors = new WeakMap<Store, Map<number, number>>();

/** Makes every token handed out so far too old, as happens when a tenant's change log is cut. */
export function forgetChanges(store: Store): void {
  const marks = store
    .all('SELECT row, last_change FROM sp_lists')
    .map((row): [number, number] => [numberOf(row, 'row'), numberOf(row, 'last_change')]);
  floors.set(store, new Map(marks));
}

function readToken(request: LocalRequest, list: List): Token {
  const text = option(request.query, 'token') ?? option(request.query, 'skiptoken') ?? option(request.query, 'deltatoken');
  if (text === undefined) return { list: list.id, from: 0, fresh: true };
  if (text === 'latest') return { list: list.id, from: list.lastChange };
  return unseal(text, tokenSchema);
}

const startOver = (location: string): GraphRefusal =>
  new GraphRefusal(
    { status: 410, code: 'resyncChangesApplyDifferences', message: 'Resync required. Start over from the address in Location.' },
    { headers: { Location: location } },
  );

function delta(request: LocalRequest, world: LocalWorld, quirks: AskQuirks): LocalAnswer {
  const place: ListPlace = { store: world.store, ...listOf(request, world) };
  const token = readToken(request, place.list);
  const tooOld = token.fresh !== true && token.from < (floors.get(world.store)?.get(place.list.row) ?? 0);
  const fresh = `${world.origin()}/v1.0/sites/${place.site.id}/lists/${place.list.id}/items/delta`;
  if (tooOld || token.list !== place.list.id) throw startOver(fresh);
  const upTo = token.upTo ?? place.list.lastChange;
  const size = pageSize(request.query);
  const found = changes(place, { ...token, upTo }, size + 1);
  const page = found.slice(0, size);
  const value = page.map((item) => entry(place, item, request.query));
  const link = (next: Token, name: 'nextLink' | 'deltaLink') => ({
    [`@odata.${name}`]: linkWith(quirks().deltaLinkForgets ? withoutOptions(request) : request, world, ['token', seal(next)]),
  });
  const last = page.at(-1);
  if (found.length > size && last !== undefined)
    return { status: 200, body: { value, ...link({ ...token, from: last.change, upTo }, 'nextLink') } };
  return { status: 200, body: { value, ...link({ list: token.list, from: upTo }, 'deltaLink') } };
}

/** The request as if it had asked for nothing but what changed. */
const withoutOptions = (request: LocalRequest): LocalRequest => ({ ...request, query: new URLSearchParams() });

function changes({ store, list }: ListPlace, token: Token & { readonly upTo: number }, limit: number): readonly Item[] {
  const deleted = token.fresh === true ? 'AND deleted = 0' : '';
  return store
    .all(
      `SELECT * FROM sp_items WHERE list = ? AND change > ? AND change <= ? ${deleted} ORDER BY change LIMIT ?`,
      ...[list.row, token.from, token.upTo, limit],
    )
    .map(toItem);
}

/** A deleted item carries the `deleted` facet and no fields. */
function entry(place: ListPlace, item: Item, query: URLSearchParams) {
  if (!item.deleted) return askedView(place, item, query);
  const { id, parentReference } = itemView(place, item);
  return { ...project({ parentReference }, query), id, deleted: { state: 'deleted' } };
}

const hasToken = (request: LocalRequest): boolean =>
  ['token', '$deltatoken', '$skiptoken'].some((name) => request.query.has(name));

/** One unit with a token, two without (graph-facts 2). `quirks` says whether a link forgets what it was asked for. */
export const deltaRoutes = (quirks: AskQuirks): readonly Route[] => [
  {
    method: 'GET',
    template: '/sites/{site}/lists/{list}/items/delta',
    service: 'sharepoint',
    units: (request) => (hasToken(request) ? 1 : 2),
    handle: (request, world) => delta(request, world, quirks),
  },
];
