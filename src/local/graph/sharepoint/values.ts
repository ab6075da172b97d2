// Values of columns: what may be written (graph-facts 1.2), and how a value is compared in an index.

import { z } from 'zod';
import { GraphRefusal, invalid } from '../refusal';
import { hasSeveralValues } from './column-rules';
import type { Column } from './list-rows';

export type FieldValue = string | number | boolean | readonly string[] | null;
export type Fields = Readonly<Record<string, FieldValue>>;

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]);
export const fieldsSchema = z.record(z.string(), z.unknown());
export const storedFieldsSchema = z.record(z.string(), valueSchema);

export interface WriteRules {
  readonly columns: readonly Column[];
  readonly unlistedChoice: 'refuse' | 'accept';
}

const LOOKUP = /LookupId$/;

/** The values a write asks for; 400 for unknown columns and wrong types. Null clears. */
export function readFields(body: Readonly<Record<string, unknown>>, rules: WriteRules): Fields {
  const read: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(body)) {
    if (key.includes('@')) continue;
    const column = columnFor(key, rules.columns);
    refuseKey(key, column);
    read[key] = value === null ? null : written({ key, value, column, annotation: body[`${key}@odata.type`] }, rules);
  }
  return read;
}

function columnFor(key: string, columns: readonly Column[]): Column {
  const column =
    columns.find(({ name }) => name === key) ?? columns.find(({ name }) => LOOKUP.test(key) && name === key.replace(LOOKUP, ''));
  if (column === undefined) throw invalid(`Field '${key}' is not recognized`);
  if (column.definition.readOnly === true) throw invalid(`Field '${key}' is read-only`);
  return column;
}

/** graph-facts 1.2: people and look-ups are written by id, hyperlinks not at all. */
function refuseKey(key: string, column: Column): void {
  const byId = column.facet === 'personOrGroup' || column.facet === 'lookup';
  if (byId !== (LOOKUP.test(key) && key !== column.name)) throw invalid(`Field '${key}' is not recognized`);
  if (column.facet === 'hyperlinkOrPicture') throw invalid('Invalid request');
}

interface Written {
  readonly key: string;
  readonly value: unknown;
  readonly column: Column;
  readonly annotation: unknown;
}

function written(one: Written, rules: WriteRules): FieldValue {
  const { column, value } = one;
  if (Array.isArray(value) || hasSeveralValues(column.definition)) return several(one, rules);
  if (column.facet === 'personOrGroup' || column.facet === 'lookup') return lookupId(value);
  if (column.facet === 'choice') return listed(text(one), column, rules);
  if (column.facet === 'dateTime') return moment(one);
  if (column.facet === 'number' || column.facet === 'currency') return number(one);
  if (column.facet === 'boolean' && typeof value !== 'boolean') throw wrongType(one);
  return column.facet === 'boolean' ? value === true : text(one);
}

const wrongType = ({ key }: Written): GraphRefusal => invalid(`The value of field '${key}' is not of the column's type`);

function several(one: Written, rules: WriteRules): FieldValue {
  const list = z.array(z.union([z.string(), z.number()])).safeParse(one.value);
  const annotated = typeof one.annotation === 'string' && /^#?Collection\(Edm\.(String|Int32)\)$/.test(one.annotation);
  if (!list.success || !annotated || !hasSeveralValues(one.column.definition)) throw wrongType(one);
  const values = list.data.map(String);
  return one.column.facet === 'choice' ? values.map((value) => listed(value, one.column, rules)) : values;
}

/** A number here gave "General exception while processing". */
function lookupId(value: unknown): string {
  if (typeof value === 'string' && /^\d+$/.test(value)) return value;
  throw new GraphRefusal({ status: 500, code: 'generalException', message: 'General exception while processing' });
}

function listed(value: string, column: Column, rules: WriteRules): string {
  const choice = column.definition.choice;
  const open = rules.unlistedChoice === 'accept' || choice?.allowTextEntry === true;
  if (!open && choice?.choices?.includes(value) !== true)
    throw invalid(`'${value}' is not among the choices of field '${column.name}'`);
  return value;
}

function text(one: Written): string {
  if (typeof one.value !== 'string') throw wrongType(one);
  const { text: facet } = one.column.definition;
  const limit = facet?.allowMultipleLines === true ? 63_999 : Math.min(facet?.maxLength ?? 255, 255);
  if (one.value.length > limit) throw invalid(`The value of field '${one.key}' is too long`);
  return one.value;
}

function number(one: Written): number {
  const { number: facet } = one.column.definition;
  if (typeof one.value !== 'number' || !Number.isFinite(one.value)) throw wrongType(one);
  if (one.value < (facet?.minimum ?? -Infinity) || one.value > (facet?.maximum ?? Infinity)) throw wrongType(one);
  return one.value;
}

function moment(one: Written): string {
  const iso =
    typeof one.value === 'string' && /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.test(one.value) ? one.value : '';
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw wrongType(one);
  const seconds = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return one.column.definition.dateTime?.format === 'dateTime' ? seconds : `${seconds.slice(0, 10)}T00:00:00Z`;
}

/** How a value stands in the index: text without regard to case, dates as ISO text, booleans as 0 and 1. */
export function indexValue(column: Column, fields: Fields): string | number | null {
  const value = fields[fieldKey(column)];
  if (value === undefined || value === null || typeof value === 'object') return null;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return value;
  return column.facet === 'personOrGroup' || column.facet === 'lookup' ? Number(value) : value.toLowerCase();
}

/** The member of the field values a column is kept under. */
export const fieldKey = (column: Column): string =>
  column.facet === 'personOrGroup' || column.facet === 'lookup' ? `${column.name}LookupId` : column.name;
