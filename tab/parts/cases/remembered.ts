// What was looked for and chosen last in *Ärenden* stays while the tab is open: whoever has looked at a case comes back to where she was, and a figure leads to its cases.

import { go } from '../../route';
import { nothingChosen, type Chosen } from '../list/narrow';
import type { Looked } from './WhichCases';

export interface Remembered {
  readonly looked: Looked;
  readonly chosen: Chosen;
}

let last: Remembered = { looked: { which: 'open' }, chosen: nothingChosen };

/** As it was left. */
export const remembered = (): Remembered => last;

/** From now on so. */
export function remember(now: Partial<Remembered>): void {
  last = { ...last, ...now };
}

/** Opens *Ärenden* at those that run and are chosen so. */
export function showChosen(chosen: Partial<Chosen>): void {
  last = { looked: { which: 'open' }, chosen: { ...nothingChosen, ...chosen } };
  go('/tab/cases');
}
