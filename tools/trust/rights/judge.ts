// One answer held against what the tables say of it.

import { codeIn, wordsOf, type Met } from './ask';
import type { Cell } from './expected';

/** Told of what is not hers, or not there. */
const denials = ['notYourTask', 'noSuchCase'];

/** What is wrong with an answer, in words; null for nothing. `none`: the answer about what is not there, where it is to be the same. */
export function wrongIn({ expected }: Pick<Cell, 'expected'>, met: Met, none: Met | null): string | null {
  if (met.status === 0) return 'no answer';
  if (met.fell.length > 0) return `a fault of ours: ${met.fell.join()}`;
  if (expected === 'mayOpen') return null;
  if (expected === 'opens') return denials.includes(codeIn(met)) ? `may, and is answered ${met.status} ${codeIn(met)}` : null;
  if (met.status < 400) return `may not, and is answered ${met.status}`;
  if (met.wrote.length > 0) return `may not, and ${met.wrote.join()} was tried`;
  return expected === 'hides' && none !== null ? toldApart(met, none) : null;
}

/** By what somebody can tell what she may not see from what is not there. */
export function toldApart(met: Met, none: Met): string | null {
  if (wordsOf(met) !== wordsOf(none))
    return `answered ${wordsOf(met).slice(0, 160)}, and of what is not there ${wordsOf(none).slice(0, 160)}`;
  if (met.requests !== none.requests) return `asks Graph ${met.requests} times, and ${none.requests} of what is not there`;
  return null;
}
