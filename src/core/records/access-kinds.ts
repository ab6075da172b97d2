// What is noted in the access log, as codes: each kind of reading has its word in text/.

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
