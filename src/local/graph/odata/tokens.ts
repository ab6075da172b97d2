// Words, texts and signs of an OData expression, read one after the other.

import { badRequest } from '../mail/refusals';

export type Literal = string | number | boolean | Date | null;

export interface Tokens {
  readonly peek: () => string;
  readonly take: () => string;
}

/** A colon belongs to a word only inside a time of day: `ep:ep/id` is three tokens, `08:00:00Z` is one. */
const TOKEN = /\s{0,40}('(?:[^']|'')*'|[(),:;]|[^\s(),:;']+(?::\d[^\s(),:;']*)*)/y;

/** The tokens of a text; 400 when something in it is no token. */
export function readTokens(text: string): Tokens {
  const found: string[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw badRequest(`Invalid filter clause: '${text}'.`);
    found.push(token);
  }
  let at = 0;
  return { peek: () => found[at] ?? '', take: () => found[at++] ?? '' };
}

export const peek = (tokens: Tokens): string => tokens.peek();
export const take = (tokens: Tokens): string => tokens.take();

/** Takes one sign; 400 when another stands there. */
export function expectToken(tokens: Tokens, sign: string): void {
  const token = tokens.take();
  if (token !== sign) throw badRequest(`Invalid filter clause: '${sign}' was expected, not '${token}'.`);
}

/** Texts stand in single quotes with quotes doubled, instants bare. */
export function literalOf(token: string): Literal {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (token === 'null') return null;
  if (token === 'true' || token === 'false') return token === 'true';
  if (/^-?\d+(\.\d+)?$/.test(token)) return Number(token);
  if (/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(token) && !Number.isNaN(Date.parse(token)))
    return new Date(token);
  throw badRequest(`Invalid filter clause: '${token}' is no value.`);
}
