// Why a letter did not reach whom it was for, as a code.

export const letterFaults = {
  noReceiver: {},
  textChanged: {},
  /** Somebody tried by hand. */
  notReached: {},
  /** It went, and the receiver's server gave it back for good. */
  bounced: {},
  /** The same, because the receiver's mailbox was full: the address is as good as before. */
  mailboxFull: {},
} as const satisfies Record<string, object>;

export type LetterFault = keyof typeof letterFaults;
