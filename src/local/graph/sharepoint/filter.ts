// Reads `$filter` of list items: conditions on columns joined by `and`, with the operators Graph documents (graph-facts 1.3).

import { invalid } from '../refusal';

const OPERATORS = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'] as const;
export type Operator = (typeof OPERATORS)[number] | 'startswith';

export interface Condition {
  readonly column: string;
  readonly operator: Operator;
  readonly value: string | number | boolean | null;
}

const TOKEN = /\s{0,40}('(?:[^']|'')*'|[(),]|[^\s(),']+)/y;

function tokens(text: string): readonly string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw invalid(`Invalid filter clause: '${text}'`);
    found.push(token);
  }
  return found;
}

/** The conditions of a filter, in the order they stand; 400 for everything that is not documented for list items. */
export function parseFilter(text: string): readonly Condition[] {
  const stream = { tokens: tokens(text), at: 0 };
  const conditions = group(stream);
  if (stream.at < stream.tokens.length) throw invalid(`Invalid filter clause near '${stream.tokens[stream.at] ?? ''}'`);
  return conditions;
}

interface Stream {
  readonly tokens: readonly string[];
  at: number;
}

const take = (stream: Stream): string => stream.tokens[stream.at++] ?? '';
const sees = (stream: Stream, word: string): boolean => stream.tokens[stream.at]?.toLowerCase() === word;

function expect(stream: Stream, word: string): void {
  const token = take(stream);
  if (token !== word) throw invalid(`Invalid filter clause: '${word}' was expected, not '${token}'`);
}

function group(stream: Stream): readonly Condition[] {
  const conditions = [...operand(stream)];
  while (sees(stream, 'and')) {
    stream.at += 1;
    conditions.push(...operand(stream));
  }
  return conditions;
}

function operand(stream: Stream): readonly Condition[] {
  if (sees(stream, 'startswith')) return [startsWith(stream)];
  if (!sees(stream, '(')) return [comparison(stream)];
  stream.at += 1;
  const inside = group(stream);
  expect(stream, ')');
  return inside;
}

function startsWith(stream: Stream): Condition {
  stream.at += 1;
  expect(stream, '(');
  const column = columnName(take(stream));
  expect(stream, ',');
  const value = literal(take(stream));
  expect(stream, ')');
  if (typeof value !== 'string') throw invalid('startswith takes a text');
  return { column, operator: 'startswith', value };
}

function comparison(stream: Stream): Condition {
  const column = columnName(take(stream));
  const word = take(stream).toLowerCase();
  const operator = OPERATORS.find((one) => one === word);
  if (operator === undefined) throw invalid(`Invalid filter clause: the operator '${word}' is not supported`);
  return { column, operator, value: literal(take(stream)) };
}

function columnName(token: string): string {
  const [, name] = /^fields\/([A-Za-z_][A-Za-z0-9_]*)$/.exec(token) ?? [];
  if (name === undefined)
    throw invalid(`Invalid filter clause: '${token}' is not supported; list items are filtered on fields/…`);
  return name;
}

/** Dates stand in quotes. */
function literal(token: string): string | number | boolean | null {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (token === 'null') return null;
  if (token === 'true' || token === 'false') return token === 'true';
  if (/^-?\d+(\.\d+)?$/.test(token)) return Number(token);
  throw invalid(`Invalid filter clause: '${token}' is no value`);
}
