// What EKU may ask of a unit, and what the unit may answer: codes alone, so that neither can name a person (R255, decisions 6).

/** An ask that may be made of any post, and one only of a post that says more than that a dialogue is wished (I11). */
export const ekuAsks = {
  dialogue: { answers: ['invitationSent', 'sayWhen', 'notNeeded'], ofBare: true },
  stillGoingOn: { answers: ['yes', 'partly', 'no', 'notKnown'], ofBare: false },
  needsMet: { answers: ['yes', 'partly', 'no', 'notKnown'], ofBare: false },
  measuresSeen: { answers: ['yes', 'partly', 'no', 'notKnown'], ofBare: false },
  moreSince: { answers: ['yes', 'no', 'notKnown'], ofBare: false },
  visitWished: { answers: ['yes', 'no'], ofBare: true },
} as const satisfies Record<string, { readonly answers: readonly string[]; readonly ofBare: boolean }>;
export type EkuAskId = keyof typeof ekuAsks;
export type EkuAskAnswer = (typeof ekuAsks)[EkuAskId]['answers'][number];

/** Whether a text is an answer to that ask. */
export const isAnswerTo = (ask: EkuAskId, text: string): text is EkuAskAnswer => {
  const answers: readonly string[] = ekuAsks[ask].answers;
  return answers.includes(text);
};

/** What EKU does with an escalation: an activity of its follow-up, planned for a day (R255). */
export const ekuActivities = {
  meeting: {},
  visit: {},
  unannouncedVisit: {},
  review: {},
  inRegular: {},
} as const satisfies Record<string, object>;
export type EkuActivityId = keyof typeof ekuActivities;

/** How a matter at EKU ends; some outcomes are nothing without the day they are followed up. */
export const ekuOutcomes = {
  corrected: { needsFollowUp: false },
  actionPlan: { needsFollowUp: true },
  contractMeasure: { needsFollowUp: false },
  regularFollowUp: { needsFollowUp: true },
  contractEnds: { needsFollowUp: false },
  noBreach: { needsFollowUp: false },
} as const satisfies Record<string, { readonly needsFollowUp: boolean }>;
export type EkuOutcome = keyof typeof ekuOutcomes;
