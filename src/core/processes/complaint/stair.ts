// The stair (trappa): the provider acts first, then the individual's needs are met, then remaining faults go to the contract (R240–R243).

export const stair = {
  provider: { step: 1, because: 'stairProvider' },
  individual: { step: 2, because: 'stairIndividual' },
  contract: { step: 3, because: 'stairContract' },
} as const satisfies Record<string, { readonly step: number; readonly because: string }>;

export type StairLevel = keyof typeof stair;
