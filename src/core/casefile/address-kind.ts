// What kind of address a complaint came from, as a code. Only a person's own may be written to by itself (decisions 8.4).

export const addressKinds = {
  person: {},
  /** Everybody on it would read the answer. */
  list: {},
  form: {},
  /** Nobody reads what is sent there. */
  noReply: {},
  authority: {},
} as const satisfies Record<string, object>;
export type AddressKind = keyof typeof addressKinds;
