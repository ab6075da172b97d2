// The sections that the form of an investigation may have, and whether one that a profile has must be filled in (D14, R231, R232).

export const sections = {
  event: { isRequired: true },
  heard: { isRequired: false },
  cause: { isRequired: false },
  assessment: { isRequired: true },
  recurrence: { isRequired: false },
  /** Where one is needed (R232). */
  actionPlan: { isRequired: false },
  followUp: { isRequired: false },
  feedback: { isRequired: false },
} as const satisfies Record<string, { readonly isRequired: boolean }>;

export type SectionId = keyof typeof sections;
