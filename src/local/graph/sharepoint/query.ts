// Which items a filter finds: one indexed column at a time, and never more than 5,000 rows (graph-facts 1.3).

import type { Quirks } from '../quirks';
import { GraphRefusal, invalid } from '../refusal';
import { numberOf, type Store, type Value } from '../../store';
import type { Condition } from './filter';
import { toItem } from './item-rows';
import { columnsOf, type Column, type List } from './list-rows';
import { seenEarlier } from './late-sight';
import { indexValue, type Fields } from './values';

const THRESHOLD = 5000;
type Operand = string | number | null;

export interface Search {
  readonly store: Store;
  readonly list: List;
  readonly quirks: Readonly<Quirks>;
  /** `Prefer: HonorNonIndexedQueriesWarningMayFailRandomly` was sent. */
  readonly nonIndexedAllowed: boolean;
}

interface Bound {
  readonly column: Column;
  readonly operator: Condition['operator'];
  readonly value: Operand;
}

/** Numbers of the items found, smallest first. 400 without an index or on a second column, 429 over the threshold. */
export function findItems(search: Search, conditions: readonly Condition[]): readonly number[] {
  const bound = conditions.map((condition) => bind(search, condition));
  const [first] = bound;
  if (first === undefined) throw invalid('Invalid filter clause');
  const lead = bound.filter(({ column }) => column.name === first.column.name);
  if (lead.length > 2) throw invalid('Invalid filter clause: at most a range of two conditions on a column');
  if (lead.length < bound.length && search.quirks.secondColumn === 'refuse')
    throw invalid('Invalid filter clause: list items are filtered on one indexed column at a time');
  if (search.quirks.filtersAnswerNothing) return [];
  const found = first.column.indexed ? byIndex(search, lead) : byReadingAll(search, lead);
  const narrowed =
    lead.length === bound.length ? found : found.filter((id) => bound.every((one) => holds(one, fieldsOf(search, id))));
  return seenEarlier(search, narrowed, (fields) => bound.every((one) => holds(one, fields)));
}

function bind(search: Search, condition: Condition): Bound {
  const columns = columnsOf(search.store, search.list);
  const column = columns.find(({ name }) => name === condition.column || `${name}LookupId` === condition.column);
  if (column === undefined) throw invalid(`Field '${condition.column}' is not recognized`);
  if (!column.indexed && !search.nonIndexedAllowed) throw invalid(notIndexed(condition.column));
  return { column, operator: condition.operator, value: comparable(column, condition) };
}

const notIndexed = (name: string): string =>
  `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`;

function comparable(column: Column, { operator, value }: Condition): Operand {
  const mismatch = invalid(`Invalid filter clause: the value does not fit column '${column.name}'`);
  if (value === null) return null;
  if (column.facet === 'boolean') {
    if (typeof value === 'boolean' || value === 0 || value === 1) return Number(value);
    throw mismatch;
  }
  if (typeof value === 'boolean') throw mismatch;
  if (column.facet === 'text' || column.facet === 'choice') return String(value).toLowerCase();
  if (operator === 'startswith') throw mismatch;
  if (column.facet === 'dateTime')
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? dateText(value) : fail(mismatch);
  return Number.isFinite(Number(value)) ? Number(value) : fail(mismatch);
}

const dateText = (value: string): string => `${new Date(value).toISOString().slice(0, 19)}Z`.toLowerCase();
const fail = (refusal: GraphRefusal): never => {
  throw refusal;
};

const END = '\u{10ffff}';
const SQL: Record<Condition['operator'], string> = {
  eq: 'value = ?',
  ne: '(value <> ? OR value IS NULL)',
  lt: 'value < ?',
  gt: 'value > ?',
  le: 'value <= ?',
  ge: 'value >= ?',
  startswith: 'value BETWEEN ? AND ?',
};

function toSql({ operator, value }: Bound): { readonly sql: string; readonly values: readonly Value[] } {
  if (value === null) return { sql: operator === 'eq' ? 'value IS NULL' : 'value IS NOT NULL', values: [] };
  return { sql: SQL[operator], values: operator === 'startswith' ? [value, `${value}${END}`] : [value] };
}

function byIndex(search: Search, lead: readonly Bound[]): readonly number[] {
  const counted = search.quirks.thresholdCounts === 'firstCondition' ? lead.slice(0, 1) : lead;
  if (rows(search, counted, THRESHOLD + 1).length > THRESHOLD) throw overThreshold();
  return [...rows(search, lead, THRESHOLD)].sort((a, b) => a - b);
}

/** graph-facts 1.3: a 429 that waiting does not cure. */
const overThreshold = (): GraphRefusal =>
  new GraphRefusal(
    { status: 429, code: 'activityLimitReached', message: 'The request has been throttled' },
    { headers: { 'Retry-After': '1' } },
  );

function rows(search: Search, lead: readonly Bound[], limit: number): readonly number[] {
  const parts = lead.map(toSql);
  const where = parts.map(({ sql }) => sql).join(' AND ');
  const name = lead[0]?.column.name ?? '';
  const values = [search.list.row, name, ...parts.flatMap((part) => part.values), limit];
  return search.store
    .all(`SELECT item FROM sp_index WHERE list = ? AND name = ? AND ${where} LIMIT ?`, ...values)
    .map((row) => numberOf(row, 'item'));
}

function byReadingAll(search: Search, lead: readonly Bound[]): readonly number[] {
  const all = search.store.all('SELECT * FROM sp_items WHERE list = ? AND deleted = 0 LIMIT ?', search.list.row, THRESHOLD + 1);
  if (all.length > THRESHOLD) throw overThreshold();
  return all.map(toItem).flatMap((item) => (lead.every((one) => holds(one, item.fields)) ? [item.id] : []));
}

const fieldsOf = (search: Search, id: number): Fields => {
  const row = search.store.get('SELECT * FROM sp_items WHERE list = ? AND id = ?', search.list.row, id);
  return row === undefined ? {} : toItem(row).fields;
};

/** The same comparison as the index makes, on values at hand. */
function holds({ column, operator, value }: Bound, fields: Fields): boolean {
  const own = indexValue(column, fields);
  if (value === null || own === null) return operator === 'ne' ? own !== value : operator === 'eq' && own === value;
  if (operator === 'eq' || operator === 'ne') return (own === value) === (operator === 'eq');
  if (operator === 'startswith') return String(own).startsWith(String(value));
  if (operator === 'lt' || operator === 'le') return own < value || (operator === 'le' && own === value);
  return own > value || (operator === 'ge' && own === value);
}
