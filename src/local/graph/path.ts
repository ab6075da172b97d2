// Rewrites Graph's several ways of writing a path into plain segments, so that one route table fits them all.

import { invalid } from './refusal';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid('The URL is not percent-encoded correctly.');
  }
};
const place = (text: string): string => encodeURIComponent(decode(text));

/** SharePoint addresses by path: `sites/{host}:/{path}:`, `root:/{path}:` and `items/{id}:/{path}:`. */
const pathAddressing = (path: string): string =>
  path
    .replace(
      /^\/sites\/([^/:]+):\/([^:]*)(?::(?=\/|$))?/i,
      (_all, host: string, rest: string) => `/sites/${place(`${host}:/${rest}`)}`,
    )
    .replace(/\/root:\/([^:]*)(?::(?=\/|$))?/i, (_all, rest: string) => `/items/${place(`root:/${rest}`)}`)
    .replace(
      /\/items\/([^/:]+):\/([^:]*)(?::(?=\/|$))?/i,
      (_all, id: string, rest: string) => `/items/${place(`${id}:/${rest}`)}`,
    )
    .replace(/^(\/drives\/[^/]+|\/sites\/[^/]+\/drive)\/root(?=\/|$)/i, '$1/items/root');

const plainSegment = (segment: string): string => segment.replace(/^microsoft\.graph\.(?=[a-z]+\(\)$)/i, '').replace(/\(\)$/, '');

/** Decoded segments of a raw URL path; a path-addressed site or file is one segment (`host:/sites/x`, `root:/a/b`). */
export function pathSegments(rawPath: string): readonly string[] {
  return pathAddressing(rawPath.replace(/\/{1,9}$/, ''))
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => plainSegment(decode(segment)));
}
