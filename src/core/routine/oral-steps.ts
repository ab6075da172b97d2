// What whoever hears a complaint does before it is written down; a routine takes some of them, in its own order (D13, R107–R117).

export const oralSteps = {
  respect: { because: 'R117' },
  inform: { because: 'R110' },
  askSelf: { because: 'R111' },
  offer: { because: 'R112' },
  askWish: { because: 'R113' },
  contactDetails: { because: 'R108' },
} as const satisfies Record<string, { readonly because: string }>;

export type OralStep = keyof typeof oralSteps;
