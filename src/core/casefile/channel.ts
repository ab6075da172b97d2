// The ways a complaint comes in (R093–R099).

export const channels = { mail: {}, chat: {}, phone: {}, visit: {}, letter: {}, form: {} } as const satisfies Record<
  string,
  object
>;
export type Channel = keyof typeof channels;
