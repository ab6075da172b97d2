// Why a row of a case's history cannot be got back, as whoever let the case go on without it said.

export const lostWhys = { binEmptied: {}, notFound: {} } as const satisfies Record<string, object>;
export type LostWhy = keyof typeof lostWhys;
