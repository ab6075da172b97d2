// Switches for what graph-facts leaves unsure: each has both answers, and the stories pass under both (decision 7.10).

export interface Quirks {
  /** graph-facts 6.1: what a stale If-Match on `…/fields` is told. */
  staleOnFields: 412 | 409;
  /** graph-facts 6.1: a stale If-Match is not looked at, and the change is made. */
  staleIsTaken: boolean;
  /** graph-facts 6.2: two creates with the same unique value less than a second apart both go through. */
  uniqueRaces: boolean;
  /** graph-facts 6.1: whether the answer to PATCH `…/fields` carries the new tag. */
  patchAnswersTag: boolean;
  /** Not documented: whether columns that come with a new list keep their index and uniqueness, or must be changed afterwards. */
  newListColumns: 'asAsked' | 'plain';
  /** graph-facts 6.3: so long after a write a `$filter` still sees the item as it was. */
  filterDelayMilliseconds: number;
  /** graph-facts 6.5: a filter on two columns. */
  secondColumn: 'refuse' | 'allow';
  /** graph-facts 1.3 (5,000 rows): counted on the first condition alone, or on what a range matches. */
  thresholdCounts: 'firstCondition' | 'wholeFilter';
  /** graph-facts 0.2: filters on columns answer 200 with no rows (April 2025). */
  filtersAnswerNothing: boolean;
  /** Not documented: whether a delta link still asks for the fields it was first asked for. */
  deltaLinkForgets: boolean;
  /** Not documented: a choice that is not among the column's choices. */
  unlistedChoice: 'refuse' | 'accept';
  /** graph-facts 1.4: the bytes of a file come at once, or from a pre-authenticated address after 302. */
  downloadRedirects: boolean;
  /** graph-facts 1.4: an upload session expires; after how long is not fixed. */
  uploadSessionMilliseconds: number;
}

/** Asked at every call, so that a switch works at once. */
export type AskQuirks = () => Readonly<Quirks>;

export const usualQuirks: Readonly<Quirks> = {
  staleOnFields: 412,
  staleIsTaken: false,
  uniqueRaces: false,
  patchAnswersTag: true,
  newListColumns: 'asAsked',
  filterDelayMilliseconds: 0,
  secondColumn: 'refuse',
  thresholdCounts: 'firstCondition',
  filtersAnswerNothing: false,
  deltaLinkForgets: false,
  unlistedChoice: 'refuse',
  downloadRedirects: false,
  uploadSessionMilliseconds: 900_000,
};
