// What may be done next for somebody whose needs are not met (decisions 8.7). Their words in a letter are `letter.nextStep.<id>`.

export const nextSteps = {
  followUpAgain: {},
  askProviderAgain: {},
  reviewIntervention: {},
  meeting: {},
  changeProvider: {},
} as const satisfies Record<string, object>;

export type NextStep = keyof typeof nextSteps;
