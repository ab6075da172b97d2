// An item as Graph shows it: the listItem around it and the field values inside.

import type { LocalAnswer } from '../../http';
import { tenant } from '../../people';
import { tagOf, type Item } from './item-rows';
import { columnsOf, type Column, type List } from './list-rows';
import { expansions, keep, project, type Expansion } from './projection';
import { webUrlOf, type Site } from './sites';
import type { Store } from '../../store';

export interface ListPlace {
  readonly store: Store;
  readonly site: Site;
  readonly list: List;
}

type Entity = Readonly<Record<string, unknown>>;

const fieldNames = new WeakMap<readonly Column[], ReadonlySet<string>>();

/** What the fields of an item may be called by its columns, a lookup's also with the id; gathered once for columns that stay. */
function namesOf(columns: readonly Column[]): ReadonlySet<string> {
  const names = fieldNames.get(columns) ?? new Set(columns.flatMap(({ name }) => [name, `${name}LookupId`]));
  fieldNames.set(columns, names);
  return names;
}

/** Values of columns that exist, with what SharePoint keeps itself. Columns without a value are left out. */
export function fieldsView(place: ListPlace, item: Item, select?: readonly string[]): Entity {
  const known = namesOf(columnsOf(place.store, place.list));
  const own = Object.entries(item.fields).filter(([name]) => known.has(name) || FILE_FIELDS.includes(name));
  const all: Entity = {
    '@odata.etag': tagOf(item),
    ...Object.fromEntries(own),
    ...{ id: String(item.id), ContentType: contentTypeOf(place.list), Created: item.created, Modified: item.modified },
    ...{ AuthorLookupId: '6', EditorLookupId: '6', _UIVersionString: `${item.version}.0`, Attachments: false, Edit: '' },
  };
  return select === undefined ? all : keep(all, (name) => select.includes(name));
}

const FILE_FIELDS = ['FileLeafRef'];
const contentTypeOf = (list: List): string => (list.template === 'documentLibrary' ? 'Document' : 'Item');

/** The listItem without its fields. */
export function itemView(place: ListPlace, item: Item): Entity {
  return {
    '@odata.etag': tagOf(item),
    ...{ id: String(item.id), eTag: tagOf(item), createdDateTime: item.created, lastModifiedDateTime: item.modified },
    webUrl: `${webUrlOf(place.site)}/Lists/${encodeURIComponent(place.list.name)}/${item.id}_.000`,
    createdBy: parsed(item.author),
    lastModifiedBy: parsed(item.editor),
    parentReference: { id: place.list.id, siteId: place.site.id },
    contentType: { id: '0x0100', name: contentTypeOf(place.list) },
  };
}

export const parsed = (identity: string): unknown => JSON.parse(identity);

/** `$expand=fields(…)` as the caller asked for it. */
export const fieldsExpansion = (query: URLSearchParams): Expansion | undefined => expansions(query, ['fields']).at(0);

/** An item as a query asks for it: `$select` on the item, `$expand=fields(select=…)` on its values. */
export function askedView(place: ListPlace, item: Item, query: URLSearchParams): Entity {
  const expansion = fieldsExpansion(query);
  const view = project(itemView(place, item), query);
  if (expansion === undefined) return view;
  const context = `https://${tenant.sharePointHost}/$metadata#fields`;
  return { ...view, 'fields@odata.context': context, fields: fieldsView(place, item, expansion.select) };
}

/** The whole item with its fields, as create and update answer it. */
export function wholeAnswer(place: ListPlace, item: Item, status: number): LocalAnswer {
  const body = { ...itemView(place, item), fields: fieldsView(place, item) };
  return { status, headers: { ETag: tagOf(item) }, body };
}
