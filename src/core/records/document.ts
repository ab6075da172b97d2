// A document of a case, as the index of its bundle and the papers in it are made from: what it is, when, from or to whom, and where its words or files are.

import type { CaseId, Instant, PersonId } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { OwnMatter } from '../casefile/own-matter';
import type { KeptFile, KeptText, Personal } from '../casefile/personal';
import type { EkuSummary } from '../eku/summary';
import type { DocumentKind } from './document-kinds';

/** From or to whom, never by name: who that is stands in the document. */
export type Party = 'complainant' | 'provider' | 'forwarder' | 'unknown' | 'other' | 'eku' | 'none';

/** A file as the library keeps it: under the key its mail was taken in with, 0 the mail itself, then its attachments. */
export interface LibraryFile {
  readonly key: string;
  readonly n: number;
  readonly kept: KeptFile;
}

export interface Words {
  readonly subject: string;
  readonly body: string;
}

export interface Document {
  readonly kind: DocumentKind;
  readonly title: Title;
  readonly at: Instant;
  readonly party: Party;
  readonly files: readonly LibraryFile[];
  /** What becomes a PDF: words kept here, or a letter that lies with the sent mails alone; null where there is nothing of the kind. */
  readonly content: Content | { readonly sentKey: string } | 'notHere' | null;
}

/** The words of a document, or a post to EKU. */
export type Content = Words | { readonly post: EkuSummary };

/** What it is called, as codes. */
export type Title =
  | { readonly is: 'complaint' }
  | { readonly is: 'text'; readonly kind: string }
  | { readonly is: 'letter'; readonly key: string }
  | { readonly is: 'post' | 'brief'; readonly round: number }
  | { readonly is: 'beside'; readonly matter: OwnMatter };

/** A post to EKU as it was approved; `summary` is null when its words are gone. The last of a round is the one that went. */
export interface KeptPost {
  readonly round: number;
  readonly summary: EkuSummary | null;
}

/** What was opened beside the case, with what was written in it, oldest first. */
export interface KeptBeside {
  readonly matter: OwnMatter;
  readonly texts: readonly KeptText[];
}

/** What is kept of a case. */
export interface Records {
  readonly file: CaseFile;
  /** null when its row is gone. */
  readonly personal: Personal | null;
  readonly texts: readonly KeptText[];
  readonly posts: readonly KeptPost[];
  readonly beside: readonly KeptBeside[];
  /** The cases it is kin to that whoever fetches it may open, by their numbers. */
  readonly kin?: ReadonlyMap<CaseId, string>;
  /** An invented case: each sheet says so. */
  readonly isPractice?: true;
}

/** A file of the library, or of a sent letter the mail as it went, under its name in the bundle. */
export interface BundleFile {
  readonly name: string;
  readonly from: LibraryFile | { readonly sentKey: string };
}

/** A document in its place, with what its files are called. */
export interface Placed {
  readonly n: number;
  readonly document: Document;
  readonly files: readonly BundleFile[];
  /** The PDF of its words; null where there are none. */
  readonly paper: string | null;
}

/** How a file was found: as it came, changed since, or not at all. */
export type Found = 'whole' | 'changed' | 'missing';

/** What was fetched for a bundle: how each file was found, by its name there, and the words of letters that lie with the sent mails alone. */
export interface Fetched {
  readonly files: ReadonlyMap<string, Found>;
  readonly letters: ReadonlyMap<string, Words>;
}

/** When the papers are made, and who stands behind an id among staff. */
export interface Making {
  readonly now: Instant;
  readonly nameOf: (id: PersonId) => string;
}

/** Whether a document is found among the sent mails alone. */
export const sentKeyOf = ({ content }: Document): string | null =>
  content !== null && content !== 'notHere' && 'sentKey' in content ? content.sentKey : null;

/** What its PDF says, as far as it was found; null where it has none. */
export function contentOf({ content }: Document, { letters }: Fetched): Content | null {
  if (content === null || content === 'notHere') return null;
  return 'sentKey' in content ? (letters.get(content.sentKey) ?? null) : content;
}
