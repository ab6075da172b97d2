// Why a post is taken back from EKU, as codes; only the first opens an incident (GDPR art. 33).

export const withdrawals = { personalData: {}, wrongFacts: {}, duplicate: {} } as const satisfies Record<string, object>;
export type Withdrawal = keyof typeof withdrawals;
