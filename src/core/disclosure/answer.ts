// What was answered of a found document: handed out whole, with parts masked, or not at all; and why an answer cannot be taken.

import type { CaseId, Instant, MatterId, PersonId, TextHash } from '../brand';
import { no, ok, type Result } from '../result';
import type { DocumentKind } from '../records/document-kinds';
import { grounds, type GroundId } from './grounds';
import { unanswered, type Mark, type Proposal, type Span } from './marks';
import type { Place } from './places';

export const disclosureAnswers = { whole: {}, masked: {}, refused: {} } as const satisfies Record<string, object>;
export type DisclosureAnswer = keyof typeof disclosureAnswers;

/** An area of a picture, as shares of its width and height. */
export interface Area {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ground: GroundId;
}

/** What a person said of one document. */
export interface Answered {
  readonly answer: DisclosureAnswer;
  /** By which provisions; never none. */
  readonly grounds: readonly GroundId[];
  /** Of the text the places were read in; null for a picture, and where nothing was masked. */
  readonly hash: TextHash | null;
  readonly marks: readonly Mark[];
  /** Places the screening pointed at that a person lets stand. */
  readonly shown: readonly Span[];
  readonly areas: readonly Area[];
  /** Its place from then on; null before it is saved. */
  readonly place: Place | null;
}

/** The file of a copy as it was kept. */
export interface CopyFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Out {
  readonly at: Instant;
  readonly by: PersonId;
  readonly answer: DisclosureAnswer;
  /** Of the masked copy that went; null for what went as it is. */
  readonly sha256: string | null;
}

/** A row of what was found for a request: the case by itself (`ref` empty), and each of its documents that has been answered. */
export interface FoundRow {
  /** `documents:7|12|<ref>` */
  readonly key: string;
  readonly matterId: MatterId;
  readonly caseId: CaseId;
  readonly ref: string;
  /** null for the row of the case. */
  readonly answered: Answered | null;
  /** The masked copy, drawn up by us and kept with the matter; null where none was made. */
  readonly copy: CopyFile | null;
  /** Each time it was fetched to be handed out: when, by whom, and as it was answered then. Never taken away. */
  readonly out: readonly Out[];
  readonly document: DocumentKind;
  readonly at: Instant;
  readonly by: PersonId;
}

/** What makes a row one, however often it is written: `documents:7|12|<ref>`. */
export const foundKey = (row: Pick<FoundRow, 'matterId' | 'caseId' | 'ref'>): string =>
  `${row.matterId}|${row.caseId}|${row.ref === '' ? 'case' : row.ref}`;

/** What an answer is held against: the text as it is now with what the screening says of it; or a picture with so many pages. */
export type Readable =
  | { readonly form: 'text'; readonly hash: TextHash; readonly length: number; readonly proposals: readonly Proposal[] }
  | { readonly form: 'pictures'; readonly pages: number }
  | { readonly form: 'none' };

/**
 * Whether it can be taken. `groundMissing` without a provision that says so; `textChanged` when the document is another than was read; `proposalsLeft` while a
 * place the screening points at is neither masked nor let stand; `nothingMasked`; `notMaskable` for a file that cannot be read here.
 */
export function takeAnswer(given: Answered, readable: Readable): Result<Answered> {
  const way = given.answer === 'whole' ? 'lets' : 'withholds';
  const isGrounded = given.grounds.length > 0 && given.grounds.every((id) => grounds[id].way === way);
  if (!isGrounded) return no('provisionMissing');
  if (given.answer !== 'masked') return ok({ ...given, hash: null, marks: [], shown: [], areas: [] });
  if (readable.form === 'none') return no('notMaskable');
  return readable.form === 'text' ? takeText(given, readable) : takeAreas(given, readable);
}

function takeText(given: Answered, text: Extract<Readable, { readonly form: 'text' }>): Result<Answered> {
  if (given.hash !== text.hash) return no('textChanged');
  const isInside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  if (!given.marks.every(isInside) || !given.marks.every(({ ground }) => grounds[ground].way === 'withholds'))
    return no('badRequest');
  if (given.marks.length === 0) return no('nothingMasked');
  if (unanswered(text.proposals, given).length > 0) return no('proposalsLeft');
  return ok({ ...given, areas: [] });
}

function takeAreas(given: Answered, { pages }: Extract<Readable, { readonly form: 'pictures' }>): Result<Answered> {
  if (given.areas.length === 0) return no('nothingMasked');
  const isInside = ({ page, x, y, width, height }: Area): boolean =>
    page >= 0 && page < pages && [x, y].every((at) => at >= 0 && at < 1) && width > 0 && height > 0 && width <= 1 && height <= 1;
  return given.areas.every(isInside) ? ok({ ...given, hash: null, marks: [], shown: [] }) : no('badRequest');
}
