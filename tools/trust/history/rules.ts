// What must hold of every history, as a table.

import { endRules } from './at-rest';
import { boundedRules } from './bounded';
import { claimRules } from './claims';
import { handRules } from './hands';
import { onceRules } from './once';
import type { Told } from './read';
import type { Found, Rules } from './rule';
import { secretRules } from './secrets';
import { takeoverRules } from './takeover';

/** By name; docs/trust.md says which promise each belongs to. */
export const rules: Rules = {
  ...endRules,
  ...onceRules,
  ...claimRules,
  ...boundedRules,
  ...secretRules,
  ...handRules,
  ...takeoverRules,
};

export interface Judged extends Found {
  readonly rule: string;
}

/** What every rule finds. */
export const judged = (told: Told): readonly Judged[] => Object.entries(rules).map(([rule, look]) => ({ rule, ...look(told) }));
