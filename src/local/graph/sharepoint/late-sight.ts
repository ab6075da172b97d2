// Read-after-write of filters (graph-facts 6.3, unsure): for a while after a write a filter sees the item as it was before.

import { textOf, type Store } from '../../store';
import type { Quirks } from '../quirks';
import { toItem, type Item } from './item-rows';
import type { List } from './list-rows';
import { storedFieldsSchema, type Fields } from './values';

interface Sight {
  readonly store: Store;
  readonly list: Pick<List, 'row'>;
  readonly quirks: Readonly<Quirks>;
}

/** Puts back what was true `filterDelayMilliseconds` ago for the items changed since; without a delay it changes nothing. */
export function seenEarlier(sight: Sight, found: readonly number[], matches: (fields: Fields) => boolean): readonly number[] {
  if (sight.quirks.filterDelayMilliseconds <= 0) return found;
  const then = Date.now() - sight.quirks.filterDelayMilliseconds;
  const recent = sight.store
    .all('SELECT * FROM sp_items WHERE list = ? AND deleted = 0 AND modified_ms > ?', sight.list.row, then)
    .map(toItem);
  const ids = new Set(recent.map(({ id }) => id));
  const before = recent.flatMap((item) => {
    const fields = fieldsThen(sight.store, item, then);
    return fields !== undefined && matches(fields) ? [item.id] : [];
  });
  return [...found.filter((id) => !ids.has(id)), ...before].sort((a, b) => a - b);
}

/** Undefined when the item did not exist then. */
function fieldsThen(store: Store, item: Item, then: number): Fields | undefined {
  const row = store.get(
    'SELECT fields FROM sp_versions WHERE list = ? AND item = ? AND modified_ms <= ? ORDER BY version DESC LIMIT 1',
    ...[item.list, item.id, then],
  );
  return row === undefined ? undefined : storedFieldsSchema.parse(JSON.parse(textOf(row, 'fields')));
}
