// The ways a complaint comes in (R093–R099).

/** `isSpoken`: whoever wrote it down has spoken with the person, and told her that it was taken in. */
export const channels = {
  mail: { isSpoken: false },
  chat: { isSpoken: false },
  phone: { isSpoken: true },
  visit: { isSpoken: true },
  letter: { isSpoken: false },
  form: { isSpoken: false },
} as const satisfies Record<string, { readonly isSpoken: boolean }>;
export type Channel = keyof typeof channels;
