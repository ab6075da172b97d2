// The sections of a compilation's analysis, as the routines have them: what came and what it says, what has been done and helped, what is planned and when it is followed up,
// and what the analysis is used for (R016, R047, R239, R266, R278). Praise has a section of its own where the routine tells it apart (R175, R269, D19).

export const compilationSections = {
  whatCame: { isRequired: true },
  patterns: { isRequired: true },
  praised: { isRequired: false },
  judged: { isRequired: true },
  measuresDone: { isRequired: true },
  measuresPlanned: { isRequired: true },
  usedFor: { isRequired: false },
} as const satisfies Record<string, { readonly isRequired: boolean }>;
