// What is noted in the access log, as codes: each kind of reading has its word in text/.

import { matterId, type MatterId } from '../brand';
import { isOwnId } from '../casefile/own-matter';

export const accessKinds = {
  case: {},
  /** The content of a protected case, asked for by itself. */
  content: {},
  original: {},
  attachment: {},
  bundle: {},
  /** Weighed for somebody who asked for documents or for her own data. */
  found: {},
  /** Fetched to be handed out. */
  handedOut: {},
  /** A package for the archive was made of it, or fetched. */
  archive: {},
  providerAnswer: {},
  eku: {},
  ekuHeldBack: {},
  setAside: {},
  /** *Sök ärende*: a case was found, and why she looked for it where it is not hers. */
  search: {},
  /** Shown beside another case, because the two look alike. */
  alike: {},
  /** *Ärenden*: coded rows of many cases. */
  list: {},
  /** A provider's page. */
  provider: {},
  /** The log itself. */
  log: {},
  /** Who read what of a case that has been disposed of: nobody knows any more. */
  disposed: {},
  /** How many readings went with a case. */
  disposal: {},
} as const satisfies Record<string, object>;
type AccessKind = keyof typeof accessKinds;

/** The code of a reading that was for a request: `found:documents:7`. */
export const readFor = (kind: AccessKind, request: MatterId): string => `${kind}:${request}`;

/** The request a reading was for; null for any other. */
export function requestOf(what: string): MatterId | null {
  const request = what.slice(what.indexOf(':') + 1);
  return what.includes(':') && isOwnId(request) ? matterId(request) : null;
}
