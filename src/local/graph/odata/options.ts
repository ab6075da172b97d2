// `$select`, `$expand`, `$top`, `$orderby` and links, as Outlook and the directory read them.

import type { LocalRequest, LocalWorld } from '../../http';
import { badRequest } from '../mail/refusals';

/** A query option by its name without dollar sign; Graph takes both forms. */
export const option = (request: LocalRequest, name: string): string | undefined =>
  request.query.get(`$${name}`) ?? request.query.get(name) ?? undefined;

/** Names of `$select`; undefined when everything usual is wanted. 400 for a name that is not known. */
export function selected(request: LocalRequest, known: readonly string[]): ReadonlySet<string> | undefined {
  const text = option(request, 'select');
  if (text === undefined) return undefined;
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const stranger = names.find((name) => name !== '*' && !known.includes(name));
  if (stranger !== undefined)
    throw badRequest(`Parsing OData Select and Expand failed: Could not find a property named '${stranger}'.`);
  return names.includes('*') ? undefined : new Set(['id', ...names]);
}

/** The members that are wanted; annotations stay. */
export function only(
  entity: Readonly<Record<string, unknown>>,
  wanted: ReadonlySet<string> | undefined,
): Readonly<Record<string, unknown>> {
  if (wanted === undefined) return entity;
  return Object.fromEntries(Object.entries(entity).filter(([name]) => name.includes('@') || wanted.has(name)));
}

/** `$top` between 1 and `most`; 400 outside. */
export function pageSize(request: LocalRequest, usual: number, most: number): number {
  const top = option(request, 'top');
  if (top === undefined) return usual;
  if (!/^\d+$/.test(top) || Number(top) < 1 || Number(top) > most)
    throw badRequest(`Invalid value '${top}' for $top: it must be 1 to ${most}.`);
  return Number(top);
}

/** `$skip` or 0; 400 when it is no number. */
export function skipped(request: LocalRequest): number {
  const skip = option(request, 'skip') ?? '0';
  if (!/^\d+$/.test(skip)) throw badRequest(`Invalid value '${skip}' for $skip.`);
  return Number(skip);
}

export interface Order {
  readonly path: string;
  readonly descending: boolean;
}

/** `$orderby=receivedDateTime desc,subject`; 400 for a property that cannot be sorted on. */
export function orders(request: LocalRequest, known: readonly string[]): readonly Order[] {
  const text = option(request, 'orderby');
  if (text === undefined) return [];
  return text.split(',').map((part) => {
    const [path = '', direction = 'asc', ...more] = part.trim().split(/\s+/);
    if (!known.includes(path) || !['asc', 'desc'].includes(direction) || more.length > 0)
      throw badRequest(`The $orderby clause '${part.trim()}' is not supported.`);
    return { path, descending: direction === 'desc' };
  });
}

export interface Expanded {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

/** `$expand=attachments,singleValueExtendedProperties($filter=…)`; 400 for names that are not among `known`. */
export function expansions(request: LocalRequest, known: readonly string[]): readonly Expanded[] {
  const text = option(request, 'expand');
  if (text === undefined) return [];
  return splitOutside(text, ',').map((part) => expansion(part.trim(), known));
}

function expansion(part: string, known: readonly string[]): Expanded {
  const open = part.indexOf('(');
  const name = open < 0 ? part : part.slice(0, open);
  const found = known.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found === undefined || (open >= 0 && !part.endsWith(')')))
    throw badRequest(`Parsing OData Select and Expand failed: Could not find a property named '${name}'.`);
  const inside = open < 0 ? [] : splitOutside(part.slice(open + 1, -1), ';');
  const options = inside.map((one): [string, string] => {
    const at = one.indexOf('=');
    return [one.slice(0, at).trim().replace(/^\$/, ''), one.slice(at + 1).trim()];
  });
  return { name: found, options: Object.fromEntries(options) };
}

/** Splits where the sign stands outside parentheses and quotes. */
function splitOutside(text: string, sign: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (!quoted && letter === '(') depth += 1;
    if (!quoted && letter === ')') depth -= 1;
    if (letter === sign && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part.trim() !== '');
}

/** The address of this call with other query options; undefined ones are left out. */
export function linkTo(request: LocalRequest, world: LocalWorld, query: Readonly<Record<string, string | undefined>>): string {
  const path = request.path.split('/').map(encodeURIComponent).join('/').replaceAll('%24', '$').replaceAll('%40', '@');
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${world.origin()}/v1.0${path}?${pairs.join('&')}`;
}

/** This call's own query options as a record, without the ones named. */
export function queryWithout(request: LocalRequest, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...request.query].filter(([name]) => !names.includes(name)));
}
