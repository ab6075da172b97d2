// What the pane in Outlook and the server tell each other of a message that is to be handed over.

/** What is understood of it, and what may be chosen instead. */
export interface LookedAt {
  readonly name: string;
  readonly address: string;
  readonly providerId: string | null;
  readonly topic: string | null;
  /** Why it may be about danger, in the reader's language; none when nothing speaks of it. */
  readonly signs: readonly string[];
  /** Who is alarmed besides when the office is closed, as a word in a sentence; null: nobody. */
  readonly onCall: string | null;
  readonly isUnread: boolean;
  readonly known: {
    readonly how: 'sameMail' | 'sameWords' | 'named';
    /** null for somebody who may not read the case. */
    readonly number: string | null;
    readonly stage: string | null;
  } | null;
  readonly providers: readonly Choice[];
  readonly topics: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What became of it. */
export interface HandedMessage {
  readonly number: string;
  /** It went into a case that was there. */
  readonly isJoined: boolean;
  /** It may be about danger: somebody is alarmed now. */
  readonly isAlarm: boolean;
  /** A confirmation comes by mail. */
  readonly isConfirmed: boolean;
  /** Who receives it, as a word in a sentence. */
  readonly owner: string;
  /** The day by which she has looked at it, in words. */
  readonly due: string;
}
