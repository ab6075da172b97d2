// Why somebody looks for a case that is not hers: said with one press, and kept in the access log (L15).

export const searchReasons = { asked: {}, standsIn: {}, belongs: {}, controls: {} } as const satisfies Record<string, object>;
export type SearchReason = keyof typeof searchReasons;
