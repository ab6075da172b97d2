// What whoever hears a complaint does before it is written down; a routine takes some of them, in its own order (D13, R107–R117).

export const oralSteps = {
  respect: { because: 'R117' },
  inform: { because: 'R110' },
  askSelf: { because: 'R111' },
  offer: { because: 'R112' },
  askWish: { because: 'R113' },
  contactDetails: { because: 'R108' },
  /** Where the routine refers the person first: to the operation, then to the department; whoever wants help is helped, and nobody is refused. */
  referOperation: { because: 'R075' },
  referDepartment: { because: 'R075' },
  helpContact: { because: 'R076' },
} as const satisfies Record<string, { readonly because: string }>;

export type OralStep = keyof typeof oralSteps;

const referring = ['referOperation', 'referDepartment', 'helpContact'] as const satisfies readonly OralStep[];

/** What whoever hears it is asked to do: the routine's own steps, behind those of referring where it refers first (D11). */
export function stepsIn({ provider, oral }: Steps): readonly OralStep[] {
  const first: readonly OralStep[] = provider.firstStep === 'referPerson' ? referring : [];
  return [...first, ...oral.steps.filter((step) => !first.includes(step))];
}

interface Steps {
  readonly provider: { readonly firstStep: 'referPerson' | 'forwardByCaseworker' };
  readonly oral: { readonly steps: readonly OralStep[] };
}
