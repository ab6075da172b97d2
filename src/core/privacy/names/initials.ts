// People written as letters: `S.F.`, and capitals after words such as `signatur`.

import { collect, findingAt } from '../collect';
import type { Finding } from '../finding';
import type { Token } from './tokens';

const dotted = /(?<![\p{L}\p{N}.])\p{Lu}\.[ ]?(?:-?\p{Lu}\.[ ]?){0,2}-?\p{Lu}\b\.?(?![\p{L}\p{N}])/gu;
const signed =
  /(?<=(?<!\p{L})(?:signatur|signaturen|sign|signerat|signerad|initialer|initialerna|initialen|bara som|kallad|kallas|undertecknat|underskrift|mvh|hälsningar|hälsn|pennan|attest|attesteras|attesterat|justerat)[.:]?[ ]{1,2}(?:av |är )?["”'«]?)\p{Lu}{1,3}(?![\p{L}\p{N}])/giu;
const spaced = /(?<![\p{L}\p{N}.])\p{Lu}[ ]\p{Lu}(?=[ ]?[.,;:!?)]|\s*$)/gu;
const patronymic = /(?<![\p{L}\p{N}])\p{Lu}:s(?:s?on|dotter)s?(?!\p{L})/gu;
/** `K-G`, `A-K Berg`: two first names as letters. */
const hyphened = /(?<![\p{L}\p{N}.-])\p{Lu}-\p{Lu}(?![\p{L}\p{N}-])/gu;
const notPersons = /^(?:A-[ÖZ]|J\.?O|S\.?O\.?S|U\.?S\.?A?|E\.?U|F\.?N|A\.?B|H\.?B|K\.?B)\.?$/;

const signatures = new Set(['signatur', 'signaturen', 'sign', 'initialer', 'initialerna']);
const cues = new Set([
  'signatur',
  'signaturen',
  'sign',
  'signerat',
  'signerad',
  'initialer',
  'initialerna',
  'initialen',
  'som',
  'av',
  'kallad',
  'kallas',
  'undertecknat',
  'underskrift',
  'pennan',
  'attest',
  'attesteras',
  'attesterat',
  'justerat',
  'mvh',
  'hälsningar',
  'hälsn',
  'är',
]);

/** `signatur bh`: two or three small letters that are no word of their own there. */
const signedSmall =
  /(?<=(?<!\p{L})(?:signatur|signaturen|sign|initialer|initialerna)[.:]?[ ])(?!(?:av|på|är|om|i|och|för|med|som|till|vid|en|ett|saknas)(?!\p{L}))\p{Ll}{2,3}(?![\p{L}\p{N}])/gu;

const rows = [dotted, signed, spaced, patronymic, hyphened];

/** Adds the initials that stand for somebody. */
export function findInitials(text: string, tokens: readonly Token[], found: Finding[]): void {
  if (!tokens.some(isHint)) return;
  collect(text, { type: 'NAMN', pattern: signedSmall }, found);
  for (const pattern of rows) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const whole = match[0];
      if (notPersons.test(whole) || !/\p{Lu}/u.test(whole)) continue;
      found.push(findingAt(match.index, match.index + whole.trimEnd().length, 'NAMN'));
    }
  }
}

/** A capital alone; capitals after a word that announces them; two or three small letters after `signatur`. */
function isHint({ text, shape }: Token, index: number, tokens: readonly Token[]): boolean {
  if (text.length > 3 || shape === 'digit') return false;
  if (shape === 'capital' && text.length === 1) return true;
  const before = tokens[index - 1]?.lower ?? '';
  return shape === 'lower' ? signatures.has(before) : cues.has(before);
}
