// What each document of a case is to the register and the archive, as one table: received, drawn up or sent, in which direction, its class, and the secrecy that may
// hold (L10, L07, decisions 5). What is no document yet, and what never becomes one, is a row too.

import { isKeyOf } from '../brand';
import { letterTypes } from '../processes/complaint/letters';
import type { StatuteId } from '../routine/statutes';
import type { RetentionId } from './retention';

interface DocumentRule {
  readonly state: 'received' | 'drawnUp' | 'sent' | 'draft' | 'ours';
  /** The paragraph by which it is that: received, drawn up and sent, or not yet a document that anybody may ask for. */
  readonly stands: StatuteId;
  readonly way: 'in' | 'out' | 'internal';
  /** In the file's name, which never says more: no name, no subject. */
  readonly file: string;
  /** The provision that may hold for it; null: nothing in it is about a person. */
  readonly secrecy: StatuteId | null;
  /** How long it is kept and who decides that. */
  readonly retention: RetentionId;
}

const came = { state: 'received', stands: 'received', way: 'in', secrecy: 'individualSecrecy', retention: 'complaint' } as const;
const drawnUp = {
  state: 'drawnUp',
  stands: 'drawnUp',
  way: 'internal',
  secrecy: 'individualSecrecy',
  retention: 'complaint',
} as const;
const sent = { state: 'sent', stands: 'drawnUp', way: 'out', secrecy: 'individualSecrecy', retention: 'complaint' } as const;
const unfinished = {
  state: 'draft',
  stands: 'working',
  way: 'internal',
  secrecy: 'individualSecrecy',
  retention: 'working',
} as const;

export const documentKinds = {
  complaint: { ...came, file: 'inkommet' },
  /** Said aloud and written down by an employee. */
  spoken: { ...drawnUp, file: 'anteckning' },
  mail: { ...came, file: 'inkommet' },
  letter: { ...sent, file: 'brev' },
  /** Approved, and never arrived. */
  notSent: { ...drawnUp, file: 'brev' },
  sentElsewhere: { ...sent, file: 'brev' },
  note: { ...drawnUp, file: 'anteckning' },
  /** On the form, as it was handed in last. */
  investigation: { ...drawnUp, file: 'utredning' },
  measure: { ...drawnUp, file: 'atgard' },
  authorityAnswer: { ...sent, file: 'svar' },
  ekuPost: { ...sent, way: 'internal', file: 'underlag', secrecy: null, retention: 'contract' },
  /** Signed in place of a post (decisions 4). */
  brief: { ...drawnUp, file: 'underlag', secrecy: null, retention: 'contract' },
  history: { ...drawnUp, file: 'historik' },
  /** Made for somebody who asked, with what is secret masked. */
  maskedCopy: { ...drawnUp, file: 'kopia' },
  /** A letter that has not gone, and what somebody has typed and not handed in: weeded when the case ends. */
  draft: { ...unfinished, file: 'utkast' },
  /** Stands in a document already: the reason of a conflict of interest in the history, the words of a post in the post. */
  within: { ...drawnUp, file: 'del' },
  /** A row the product keeps for itself, without anybody's words. */
  ours: { ...unfinished, state: 'ours', file: 'rad', secrecy: null },
} as const satisfies Record<string, DocumentRule>;

export type DocumentKind = keyof typeof documentKinds;

/** Texts of a case that are documents of their own. Whatever else is kept is a draft, or stands in a document already. */
export const textDocuments = {
  followUpNote: 'note',
  groundNote: 'note',
  harmNote: 'note',
  passedOnTo: 'note',
  ekuComment: 'note',
  partNote: 'note',
  addedWords: 'note',
  sentElsewhere: 'sentElsewhere',
} as const satisfies Record<string, DocumentKind>;

/** Texts that stood in a mail: the mail is the document. */
export const mailTexts = {
  providerAnswer: {},
  complainantReply: {},
  duplicate: {},
  stranger: {},
  other: {},
} as const satisfies Record<string, object>;

/** What is written on the way to something else: a letter proposed to the manager, a page, an answer that can still be taken back, words in a chat. */
const draftTexts = { replyDraft: {}, typed: {}, draft: {}, droppedDraft: {} } as const satisfies Record<string, object>;
/** Rows without words. */
const ownTexts = { reserved: {}, usedDraft: {}, takenDraft: {}, openNote: {}, completedNote: {} } as const satisfies Record<
  string,
  object
>;

/** What a text is when it is written. A letter is a draft until it has gone (`documentNow`). */
export function documentAtFirst(kind: string): DocumentKind {
  if (isKeyOf(textDocuments, kind)) return textDocuments[kind];
  if (isKeyOf(mailTexts, kind)) return 'mail';
  if (isKeyOf(letterTypes, kind) || isKeyOf(draftTexts, kind)) return 'draft';
  return isKeyOf(ownTexts, kind) ? 'ours' : 'within';
}
