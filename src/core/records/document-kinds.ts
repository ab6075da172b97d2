// What each document of a case is to the register: received, drawn up or sent, in which direction, what it is called in a file name, and the secrecy that may hold (L10, decisions 5).

import type { StatuteId } from '../routine/statutes';

interface DocumentRule {
  readonly state: 'received' | 'drawnUp' | 'sent';
  readonly way: 'in' | 'out' | 'internal';
  /** In the file's name, which never says more: no name, no subject. */
  readonly file: string;
  /** The provision that may hold for it; null: nothing in it is about a person. */
  readonly secrecy: StatuteId | null;
}

export const documentKinds = {
  complaint: { state: 'received', way: 'in', file: 'inkommet', secrecy: 'individualSecrecy' },
  /** Said aloud and written down by an employee. */
  spoken: { state: 'drawnUp', way: 'in', file: 'anteckning', secrecy: 'individualSecrecy' },
  mail: { state: 'received', way: 'in', file: 'inkommet', secrecy: 'individualSecrecy' },
  letter: { state: 'sent', way: 'out', file: 'brev', secrecy: 'individualSecrecy' },
  /** Approved, and never arrived. */
  notSent: { state: 'drawnUp', way: 'internal', file: 'brev', secrecy: 'individualSecrecy' },
  sentElsewhere: { state: 'sent', way: 'out', file: 'brev', secrecy: 'individualSecrecy' },
  note: { state: 'drawnUp', way: 'internal', file: 'anteckning', secrecy: 'individualSecrecy' },
  /** On the form, as it was handed in last. */
  investigation: { state: 'drawnUp', way: 'internal', file: 'utredning', secrecy: 'individualSecrecy' },
  measure: { state: 'drawnUp', way: 'internal', file: 'atgard', secrecy: 'individualSecrecy' },
  authorityAnswer: { state: 'sent', way: 'out', file: 'svar', secrecy: 'individualSecrecy' },
  ekuPost: { state: 'sent', way: 'internal', file: 'underlag', secrecy: null },
  /** Signed in place of a post (decisions 4). */
  brief: { state: 'drawnUp', way: 'internal', file: 'underlag', secrecy: null },
  history: { state: 'drawnUp', way: 'internal', file: 'historik', secrecy: 'individualSecrecy' },
} as const satisfies Record<string, DocumentRule>;

export type DocumentKind = keyof typeof documentKinds;

/** Texts of a case that are documents of their own. Whatever else is kept is a draft, or stands in a document already. */
export const textDocuments = {
  followUpNote: 'note',
  groundNote: 'note',
  passedOnTo: 'note',
  ekuComment: 'note',
  partNote: 'note',
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
