// Finds the route of a call. A literal segment wins over a `{place}`, as in Graph; literals know no case.

import type { Route } from '../http';

interface Compiled {
  readonly route: Route;
  readonly segments: readonly string[];
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export type FindRoute = (method: string, segments: readonly string[]) => Match | undefined;

/** Puts the routes of several helpers into one table; two routes for the same call are a mistake. */
export function combine(...tables: readonly (readonly Route[])[]): readonly Route[] {
  const seen = new Set<string>();
  for (const route of tables.flat()) {
    const key = `${route.method} ${route.template.replace(/\{[^{}]{0,80}\}/g, '{}').toLowerCase()}`;
    if (seen.has(key)) throw new Error(`Two routes answer ${key}`);
    seen.add(key);
  }
  return tables.flat();
}

/** Looks calls up by method and number of segments. */
export function routeFinder(routes: readonly Route[]): FindRoute {
  const table = new Map<string, Compiled[]>();
  for (const route of routes) {
    const segments = route.template.split('/').filter((segment) => segment !== '');
    const key = `${route.method} ${segments.length}`;
    const row = table.get(key) ?? [];
    row.push({ route, segments });
    row.sort((a, b) => places(a.segments) - places(b.segments));
    table.set(key, row);
  }
  return (method, segments) => firstMatch(table.get(`${method} ${segments.length}`) ?? [], segments);
}

const isPlace = (segment: string): boolean => segment.startsWith('{');
const places = (segments: readonly string[]): number => segments.filter(isPlace).length;

function firstMatch(candidates: readonly Compiled[], segments: readonly string[]): Match | undefined {
  for (const candidate of candidates) {
    if (!candidate.segments.every((part, at) => fits(part, segments[at] ?? ''))) continue;
    const values = candidate.segments.map((part, at): [string, string] => [part.slice(1, -1), segments[at] ?? '']);
    const params = Object.fromEntries(values.filter((_pair, at) => isPlace(candidate.segments[at] ?? '')));
    return { route: candidate.route, params };
  }
  return undefined;
}

/** `$value`, `$count` and `$ref` are never keys. */
const fits = (part: string, segment: string): boolean =>
  isPlace(part) ? !segment.startsWith('$') : part.toLowerCase() === segment.toLowerCase();
