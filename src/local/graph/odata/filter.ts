// `$filter` as mailboxes and directory read it: comparisons, startswith, contains, in, any(), and, or, not.

import { expectToken, literalOf, peek, readTokens, take, type Literal, type Tokens } from './tokens';
import { badRequest } from '../mail/refusals';

export type Entity = Readonly<Record<string, unknown>>;
export type Kind = 'text' | 'date' | 'boolean' | 'number' | 'any';

export interface Filter {
  readonly test: (entity: Entity) => boolean;
  /** Properties in the order they are first used, for the rule about `$orderby`. */
  readonly paths: readonly string[];
  /** What every hit must equal, so that an index can narrow the search. */
  readonly equals: readonly { readonly path: string; readonly value: Literal }[];
  /** Uses `ne`, `not` or `endswith`, which the directory answers only with ConsistencyLevel (graph-facts and contract). */
  readonly advanced: boolean;
}

const OPERATORS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
type Operator = (typeof OPERATORS)[number];
type Functions = 'startswith' | 'endswith' | 'contains';
const FUNCTIONS: Readonly<Record<Functions, (own: string, wanted: string) => boolean>> = {
  startswith: (own, wanted) => own.startsWith(wanted),
  endswith: (own, wanted) => own.endsWith(wanted),
  contains: (own, wanted) => own.includes(wanted),
};
const isFunction = (word: string): word is Functions => Object.hasOwn(FUNCTIONS, word);

interface Reading extends Tokens {
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly variable: string;
}

/** Parses a filter on entities whose properties are `kinds`; 400 `BadRequest` for what is malformed or unknown. */
export function parseFilter(text: string, kinds: Readonly<Record<string, Kind>>): Filter {
  const reading: Reading = { ...readTokens(text), kinds, variable: '' };
  const filter = anyOf(reading);
  if (peek(reading) !== '') throw badRequest(`Invalid filter clause near '${peek(reading)}'.`);
  return filter;
}

function anyOf(reading: Reading): Filter {
  const parts = [allOf(reading)];
  while (peek(reading) === 'or') parts.push(allOf(skip(reading)));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return { ...joined(parts), equals: [], test: (entity) => parts.some((part) => part.test(entity)) };
}

function allOf(reading: Reading): Filter {
  const parts = [oneOf(reading)];
  while (peek(reading) === 'and') parts.push(oneOf(skip(reading)));
  return { ...joined(parts), test: (entity) => parts.every((part) => part.test(entity)) };
}

const joined = (parts: readonly Filter[]): Omit<Filter, 'test'> => ({
  paths: [...new Set(parts.flatMap(({ paths }) => paths))],
  equals: parts.flatMap(({ equals }) => equals),
  advanced: parts.some(({ advanced }) => advanced),
});

function skip(reading: Reading): Reading {
  take(reading);
  return reading;
}

function oneOf(reading: Reading): Filter {
  const word = peek(reading);
  if (word === 'not') {
    const inner = oneOf(skip(reading));
    return { ...inner, equals: [], advanced: true, test: (entity) => !inner.test(entity) };
  }
  if (word !== '(') return isFunction(word) ? functionCall(reading, word) : condition(reading);
  const inner = anyOf(skip(reading));
  expectToken(reading, ')');
  return inner;
}

function functionCall(reading: Reading, name: Functions): Filter {
  expectToken(skip(reading), '(');
  const path = propertyPath(reading);
  expectToken(reading, ',');
  const wanted = literalOf(take(reading));
  expectToken(reading, ')');
  if (typeof wanted !== 'string') throw badRequest(`The function ${name} takes a text.`);
  const test = (entity: Entity): boolean => FUNCTIONS[name](textOf(valueAt(entity, path)).toLowerCase(), wanted.toLowerCase());
  return { test, paths: [path], equals: [], advanced: name === 'endswith' };
}

function condition(reading: Reading): Filter {
  const path = propertyPath(reading);
  if (path.endsWith('/any')) return lambda(reading, path.slice(0, -4));
  const word = take(reading).toLowerCase();
  if (word === 'in') return listed(reading, path);
  const operator = OPERATORS.find((one) => one === word);
  if (operator === undefined) throw badRequest(`Invalid filter clause: the operator '${word}' is not supported.`);
  const value = fitting(reading, path, literalOf(take(reading)));
  const equals = operator === 'eq' ? [{ path, value }] : [];
  const test = (entity: Entity): boolean => compare(valueAt(entity, path), operator, value);
  return { test, paths: [path], equals, advanced: operator === 'ne' };
}

function listed(reading: Reading, path: string): Filter {
  expectToken(reading, '(');
  const values = [literalOf(take(reading))];
  while (peek(reading) === ',') values.push(literalOf(take(skip(reading))));
  expectToken(reading, ')');
  const test = (entity: Entity): boolean => values.some((value) => compare(valueAt(entity, path), 'eq', value));
  return { test, paths: [path], equals: [], advanced: false };
}

/** `singleValueExtendedProperties/any(ep: ep/id eq 'x' and ep/value eq 'y')`, `categories/any(c: c eq 'x')`. */
function lambda(reading: Reading, path: string): Filter {
  expectToken(reading, '(');
  const variable = take(reading);
  expectToken(reading, ':');
  const inner = anyOf({ ...reading, variable });
  expectToken(reading, ')');
  const test = (entity: Entity): boolean => {
    const many = valueAt(entity, path);
    return Array.isArray(many) && many.some((one: unknown) => inner.test({ [variable]: one }));
  };
  const equals = inner.equals.map((one) => ({ ...one, path: `${path}/any/${one.path.split('/').slice(1).join('/')}` }));
  return { test, paths: [path], equals, advanced: false };
}

function propertyPath(reading: Reading): string {
  const path = take(reading);
  const [first = ''] = path.split('/');
  if (first !== reading.variable && reading.kinds[first] === undefined)
    throw badRequest(`Could not find a property named '${first}'.`);
  return path;
}

/** A date compared with a text in quotes is refused, as is a truth value compared with anything else. */
function fitting(reading: Reading, path: string, value: Literal): Literal {
  const kind = reading.kinds[path];
  const fits =
    value === null ||
    kind === undefined ||
    kind === 'any' ||
    (kind === 'date' ? value instanceof Date : typeof value === nativeOf[kind]);
  if (!fits) throw badRequest(`A binary operator with incompatible types was detected for '${path}'.`);
  return value;
}
const nativeOf = { text: 'string', boolean: 'boolean', number: 'number' } as const;

const isRecord = (value: unknown): value is Entity => typeof value === 'object' && value !== null;

/** The value a path leads to; undefined where it ends early. */
export const valueAt = (entity: Entity, path: string): unknown =>
  path.split('/').reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), entity);

function compare(own: unknown, operator: Operator, wanted: Literal): boolean {
  if (wanted === null || own === null || own === undefined)
    return operator === 'ne' ? own !== wanted : operator === 'eq' && (own ?? null) === wanted;
  const [a, b] = wanted instanceof Date ? [Date.parse(textOf(own)), wanted.getTime()] : [ordered(own), ordered(wanted)];
  if (operator === 'eq' || operator === 'ne') return (a === b) === (operator === 'eq');
  if (operator === 'gt' || operator === 'ge') return a > b || (operator === 'ge' && a === b);
  return a < b || (operator === 'le' && a === b);
}

/** Texts are compared without regard to case. */
const ordered = (value: unknown): string | number => (typeof value === 'number' ? value : textOf(value).toLowerCase());

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
