// On what ground a provider may know whom a case concerns, and a child's own view of it (decisions 8.10).

/** What the provider may know of whom it concerns, and on what ground: somebody's yes, a weighing, or the task itself (OSL 10 kap. 2 §, 26 kap. 1 §). */
export const grounds = {
  consent: { tells: true, note: false },
  guardian: { tells: true, note: true },
  noHarm: { tells: true, note: true },
  necessary: { tells: true, note: true },
  none: { tells: false, note: false },
} as const satisfies Record<string, { readonly tells: boolean; readonly note: boolean }>;
/** Whether a child whom it concerns has been asked, or why not; a child that is old enough and says no is not overruled by somebody else's yes. */
export const childViews = {
  adult: { bars: [] },
  agrees: { bars: [] },
  disagrees: { bars: ['consent', 'guardian'] },
  tooYoung: { bars: [] },
  wouldHarm: { bars: [] },
  notReached: { bars: [] },
} as const satisfies Record<string, { readonly bars: readonly Ground[] }>;

export type Ground = keyof typeof grounds;
export type ChildView = keyof typeof childViews;
