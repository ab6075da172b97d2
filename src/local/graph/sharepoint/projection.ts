// `$select` and `$expand` as SharePoint's part of Graph reads them, with and without the dollar sign (graph-facts 1.3).

import { invalid } from '../refusal';

/** A query option by its name without dollar sign. */
export const option = (query: URLSearchParams, name: string): string | undefined =>
  query.get(`$${name}`) ?? query.get(name) ?? undefined;

const names = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Keeps what `$select` names; annotations always stay. */
export function project(entity: Readonly<Record<string, unknown>>, query: URLSearchParams): Readonly<Record<string, unknown>> {
  const select = option(query, 'select');
  if (select === undefined) return entity;
  const wanted = names(select);
  if (wanted.includes('*')) return entity;
  return keep(entity, (name) => wanted.includes(name));
}

/** The members whose names are wanted, and all annotations. */
export function keep(
  entity: Readonly<Record<string, unknown>>,
  wanted: (name: string) => boolean,
): Readonly<Record<string, unknown>> {
  const kept: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(entity).filter(([name]) => name.includes('@') || wanted(name)),
  );
  return kept;
}

export interface Expansion {
  readonly name: string;
  /** What `(select=…)` names; undefined means everything. */
  readonly select: readonly string[] | undefined;
}

/** `$expand=fields(select=A,B),driveItem`; 400 for names that are not among `known`. */
export function expansions(query: URLSearchParams, known: readonly string[]): readonly Expansion[] {
  const text = option(query, 'expand');
  if (text === undefined) return [];
  return splitOutside(text).map((part) => expansion(part, known));
}

function expansion(part: string, known: readonly string[]): Expansion {
  const [, name = '', inside] = /^([A-Za-z]+)\s?(?:\((.*)\))?$/.exec(part.trim()) ?? [];
  if (!known.includes(name))
    throw invalid(`Parsing OData Select and Expand failed: Could not find a property named '${part.trim()}'.`);
  if (inside === undefined) return { name, select: undefined };
  const [, selected] = /^\s*\$?select\s*=([^;]*)$/i.exec(inside) ?? [];
  if (selected === undefined) throw invalid(`Parsing OData Select and Expand failed: '${inside}' is not supported here.`);
  return { name, select: names(selected) };
}

/** Splits on commas that stand outside parentheses. */
function splitOutside(text: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part.trim() !== '');
}
