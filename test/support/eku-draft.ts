// A draft to EKU as a manager makes it ready: with a criterion, without which it is not taken, and the hash of what she then reads.

export interface Ready {
  readonly choices: { readonly criteria: readonly string[] };
  readonly notes: object;
  readonly hash: string;
  readonly stand: { readonly kind: string; readonly round: number };
}

type Ask = (path: string, body?: unknown) => Promise<{ readonly json: Readonly<Record<string, unknown>> }>;

/** As it is proposed; where the facts speak for none, she ticks one. `ask` asks as the manager. */
export async function readyDraft(ask: Ask, id = '1'): Promise<Ready> {
  const draft = (await ask(`/api/cases/${id}/eku`)).json as unknown as Ready;
  const { criteria } = draft.choices;
  if (criteria.length > 0) return draft;
  const choices = { ...draft.choices, criteria: ['promisedMeasureMissing'] };
  const { hash } = (await ask(`/api/cases/${id}/eku/preview`, { choices, notes: draft.notes })).json;
  return { ...draft, choices, hash: String(hash) };
}
