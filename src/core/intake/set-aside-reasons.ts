// Why something waits for a person in *Manuell hantering*, as a code; its sentence is `setAsideReason.<code>` in text/.

export const setAsideReasons = {
  empty: {},
  unreadable: {},
  tooLarge: {},
  failed: {},
  noSuchCase: {},
  /** A draft from the chat that its writer never handed in (decisions 7.6). */
  unusedDraft: {},
} as const satisfies Record<string, object>;
export type SetAsideReason = keyof typeof setAsideReasons;
