// Who has which part in the processes beside the complaint. A profile names another role where the municipality is organised otherwise (D08, D17).

export const positions = {
  /** Examines what is reported (R082, R092). */
  lexSarahOwner: { usually: 'qualityController' },
  /** Decides whether it is serious; never the one who examined it. */
  lexSarahDecider: { usually: 'departmentHead' },
  /** Judges whether the board is told (R083). */
  boardTeller: { usually: 'director' },
} as const satisfies Record<string, { readonly usually: string }>;

export type PositionId = keyof typeof positions;
