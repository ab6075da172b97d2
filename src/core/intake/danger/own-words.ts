// What stands quoted in a mail, and the lines of our own letters: neither says anything of what has happened to somebody.

import { keysOf } from '../../brand';
import { en } from '../../text/en';
import { sv } from '../../text/sv';

/** The fixed parts of our letters, the longest first; a short one could be anybody's. */
const ownParts: readonly string[] = [sv, en]
  .flatMap((texts) => keysOf(texts).flatMap((key) => (key.startsWith('letter.') ? texts[key].split(/\{\w+\}|\n/) : [])))
  .map((part) => part.trim())
  .filter((part) => part.length > 12)
  .sort((one, other) => other.length - one.length);

/** The text without quoted lines and without what we wrote ourselves. */
export function withoutOwnWords(text: string): string {
  const unquoted = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n');
  return ownParts.reduce((left, part) => (left.includes(part) ? left.split(part).join('\n') : left), unquoted);
}
