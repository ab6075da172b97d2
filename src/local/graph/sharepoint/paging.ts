// Pages and their links: opaque tokens that only this server reads.

import { z } from 'zod';
import type { LocalRequest, LocalWorld } from '../../http';
import { invalid } from '../refusal';
import { option } from './projection';

/** graph-facts 1.3: 200 by default, at most 5,000. */
export function pageSize(query: URLSearchParams): number {
  const top = option(query, 'top');
  if (top === undefined) return 200;
  if (!/^\d+$/.test(top) || Number(top) < 1) throw invalid(`The value of $top, '${top}', is not valid.`);
  return Math.min(Number(top), 5000);
}

export const seal = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/** What a token of ours says; 400 when it is not one. */
export function unseal<T>(token: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
  } catch {
    throw invalid('The token is not valid.');
  }
}

/** The same address with one token instead of what stood there. */
export function linkWith(request: LocalRequest, world: LocalWorld, token: readonly [string, string]): string {
  const query = new URLSearchParams(request.query);
  for (const name of ['$skiptoken', 'skiptoken', 'token']) query.delete(name);
  query.set(...token);
  const path = request.path.split('/').map(encodeURIComponent).join('/').replaceAll('%2C', ',');
  return `${world.origin()}/v1.0${path}?${query.toString().replaceAll('%24', '$')}`;
}
