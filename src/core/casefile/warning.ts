// What a person should be warned of before they believe a mail, as codes; each has its sentence in text/. When one holds is for intake to say.

export const warnings = {
  'sender-unverified': {},
  'sender-lookalike': {},
  'hidden-characters': {},
  'sender-address-missing': {},
  'complainant-uncertain': {},
  truncated: {},
  /** A forwarded mail whose own date is missing, too old or later: when it came must be asked. */
  'date-unsure': {},
  'attachment-dangerous': {},
} as const satisfies Record<string, object>;
export type Warning = keyof typeof warnings;
