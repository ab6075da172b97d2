// Why nothing goes to the person before *Mottagning* has been done, as a code (decisions 8.4), and which lines on danger go at once all the same.

/** `signed`: 112 and the number on call. `bare`: those two lines alone, for somebody whose mail others may read. `none`: no person is there to read. */
export const holds = {
  protectedIdentity: { lines: 'bare' },
  secrecy: { lines: 'signed' },
  inspectorate: { lines: 'signed' },
  /** It speaks of a report that has a place of its own; which, no row of the coded lists says. */
  report: { lines: 'signed' },
  publicRecord: { lines: 'signed' },
  appeal: { lines: 'signed' },
  media: { lines: 'signed' },
  list: { lines: 'none' },
  form: { lines: 'none' },
  noReply: { lines: 'none' },
  /** A form that nobody has put a name or an address in. */
  anonymous: { lines: 'none' },
  authority: { lines: 'none' },
  organisation: { lines: 'none' },
  provider: { lines: 'none' },
  /** An authority, or an organisation, that says what it wants: nobody is written to either, and *Mottagning* finds it filled in. */
  authorityAsks: { lines: 'none' },
  asksForRecords: { lines: 'none' },
  appealsForSomebody: { lines: 'none' },
  /** The address is nearly one that is known. */
  lookAlike: { lines: 'signed' },
  /** It is a part of a complaint that was divided: what goes at once has gone from the whole. */
  divided: { lines: 'none' },
} as const satisfies Record<string, { readonly lines: 'signed' | 'bare' | 'none' }>;

export type HoldReason = keyof typeof holds;
