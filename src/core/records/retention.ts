// How long what a case holds is kept, as classes: complaint records and personal files are kept apart, because different rules weed them (L07). The product proposes
// a class and never weeds a document: the board decides after its archivist, and what a decision covers is put before her (issue 7's review batches).

import type { Case } from '../casefile/case';
import type { StatuteId } from '../routine/statutes';

interface Retention {
  /** By which law or decision it is weeded. */
  readonly because: StatuteId;
  /** Who says that it may go: nobody here but for what is no document at all. */
  readonly weededBy: 'archivist' | 'product';
}

export const retentions = {
  /** Complaints and comments with what was done about them: the board's own plan of documents (arkivlagen 10 §). */
  complaint: { because: 'archiveLaw', weededBy: 'archivist' },
  /** What belongs to the individual's own file: five years after the last note, and the exceptions of SoL 16 kap. – kept apart from the complaint’s, where it is noted alone. */
  personalFile: { because: 'socialFiles', weededBy: 'archivist' },
  /** What was said of a contract in codes alone. */
  contract: { because: 'archiveLaw', weededBy: 'archivist' },
  /** Reports of lex Sarah and lex Maria, with what was found and decided. */
  lexReports: { because: 'archiveLaw', weededBy: 'archivist' },
  /** Deviations that are no such report. */
  deviation: { because: 'archiveLaw', weededBy: 'archivist' },
  /** What may be a crime, and was examined. */
  crime: { because: 'archiveLaw', weededBy: 'archivist' },
  /** What an inspectorate asked and was told, and what we told it of. */
  supervision: { because: 'archiveLaw', weededBy: 'archivist' },
  appeal: { because: 'archiveLaw', weededBy: 'archivist' },
  /** Requests for documents, with what was answered of each. */
  disclosure: { because: 'archiveLaw', weededBy: 'archivist' },
  /** Requests by a person for her own data (GDPR art. 15). */
  dataProtection: { because: 'archiveLaw', weededBy: 'archivist' },
  /** Planned follow-ups, what providers hand in, and measures. */
  followUp: { because: 'archiveLaw', weededBy: 'archivist' },
  /** What was told the board. */
  compilation: { because: 'archiveLaw', weededBy: 'archivist' },
  /** Reviews of what is disposed of. */
  disposal: { because: 'archiveLaw', weededBy: 'archivist' },
  /** No document: gone at the latest when the case ends. */
  working: { because: 'working', weededBy: 'product' },
} as const satisfies Record<string, Retention>;

export type RetentionId = keyof typeof retentions;

/** A class that the board's plan gives a time. */
export type PlannedId = Exclude<RetentionId, 'working'>;

/**
 * The class that is proposed for a whole case. Where a certain individual is concerned, what is about her is noted in her own file too, and that note
 * follows the file's rules; the complaint itself never does.
 */
export const retentionsOf = ({ about, ground }: Pick<Case, 'about' | 'ground'>): readonly RetentionId[] =>
  about.concerned === 'yes' || ground !== 'none' ? ['complaint', 'personalFile'] : ['complaint'];
