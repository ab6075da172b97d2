// What a decision changes in a case, as its columns: the engine knows only what every matter has.

import type { CasePatch } from '../../src/core/casefile/case';
import type { WrittenDecision } from '../../src/core/casefile/matter';
import type { Changes } from '../../src/core/engine/decision';

export const patchOf = ({ matter }: Changes) => matter as CasePatch & { readonly lastDecision: WrittenDecision };
