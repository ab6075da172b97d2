// What a person should be warned of before they believe a mail, as codes; each has its sentence in text/. When one holds is for intake to say.

export const warnings = {
  'sender-unverified': {},
  /** Of a mail into a case: nobody knows whether it comes from the address it shows. */
  'sender-unproven': {},
  /** Of a mail into a case: neither the person's address there, nor the provider's. */
  'sender-unknown': {},
  /** Of a mail into a case: it carries the reference that another party was given. */
  'reference-passed-on': {},
  'sender-lookalike': {},
  'hidden-characters': {},
  'sender-address-missing': {},
  'complainant-uncertain': {},
  truncated: {},
  /** A forwarded mail whose own date is missing, too old or later: when it came must be asked. */
  'date-unsure': {},
  'attachment-dangerous': {},
  /** A mail nobody could be sure of, let in at once because its words speak of danger. */
  'let-in-for-danger': {},
  /** Of a case made from the original of one that was lost for good. */
  'made-anew': {},
} as const satisfies Record<string, object>;
export type Warning = keyof typeof warnings;
