// One thing the doctor looked at: how it stands, and what to do next where something must be done.

/** `fault`: must be put right before the product can be relied on. `note`: works, and somebody should know. `unseen`: could not be looked at because of what stands before it. */
export type Finding =
  | { readonly what: string; readonly state: 'good'; readonly says: string }
  | { readonly what: string; readonly state: 'fault' | 'note' | 'unseen'; readonly says: string; readonly next: string };

export const good = (what: string, says: string): Finding => ({ what, state: 'good', says });
export const fault = (what: string, says: string, next: string): Finding => ({ what, state: 'fault', says, next });
export const note = (what: string, says: string, next: string): Finding => ({ what, state: 'note', says, next });
export const unseen = (what: string, next: string): Finding => ({ what, state: 'unseen', says: 'Gick inte att pröva än.', next });

const marks = { good: 'Bra', fault: 'FEL', note: 'Obs', unseen: ' – ' } as const;

/** A line for how it stands, and one for what to do. */
export const printed = (one: Finding): string =>
  [`${marks[one.state]}  ${one.what}: ${one.says}`, ...(one.state === 'good' ? [] : [`     Gör så här: ${one.next}`])].join('\n');
