// The grounds every rule names: a paragraph, a line of the routine, or the municipality's own number. Their Swedish names are `statute.<id>`.

export const statutes = {
  ownRoutine: { kind: 'own', reference: null },
  routineInvestigation: { kind: 'routine', reference: 'R194' },
  routineDelay: { kind: 'routine', reference: 'R195' },
  routineProviderReply: { kind: 'routine', reference: 'R198' },
  routineAtOnce: { kind: 'routine', reference: 'R201' },
  stairProvider: { kind: 'routine', reference: 'R240' },
  stairIndividual: { kind: 'routine', reference: 'R241' },
  stairContract: { kind: 'routine', reference: 'R242' },
  managerContactsEku: { kind: 'routine', reference: 'R247' },
  registration: { kind: 'law', reference: 'OSL 5 kap. 1 §' },
  providerData: { kind: 'law', reference: 'SoL 15 kap. 9 §' },
  qualitySystem: { kind: 'law', reference: 'SOSFS 2011:9 5 kap. 3 §' },
  guidance: { kind: 'law', reference: 'FL 6 §' },
  appealTime: { kind: 'law', reference: 'FL 45 §' },
  appealHandOver: { kind: 'law', reference: 'FL 46 §' },
  promptDisclosure: { kind: 'law', reference: 'TF 2 kap. 15 §' },
  supervision: { kind: 'own', reference: null },
  delayReason: { kind: 'law', reference: 'FL 11 §' },
  lexSarahReport: { kind: 'law', reference: 'SoL 27 kap. 2 §' },
  lexSarahInvestigate: { kind: 'law', reference: 'SoL 27 kap. 5 §' },
  lexSarahNotify: { kind: 'law', reference: 'SoL 27 kap. 6 §' },
  dataBreach: { kind: 'law', reference: 'GDPR art. 33' },
  legalTracks: { kind: 'routine', reference: 'R257' },
  fileNote: { kind: 'routine', reference: 'R159' },
  conflictOfInterest: { kind: 'law', reference: 'FL 16–18 §§' },
  individualSecrecy: { kind: 'law', reference: 'OSL 26 kap. 1 §' },
} as const satisfies Record<string, { readonly kind: 'law' | 'routine' | 'own'; readonly reference: string | null }>;

export type StatuteId = keyof typeof statutes;
