// E-mail addresses, also with the at sign and the dots spelt out. Looked for from the at sign outwards, so that no text makes it slow.

import { findingAt } from '../collect';
import type { Finding } from '../finding';

const sign =
  /[ ]?(?:@|＠)[ ]?|[ ]?[([{<][ ]?(?:at|a|snabel-?a|@)[ ]?[)\]}>][ ]?|[ ](?:snabel[ -]?a|kanelbulle|alfakrull|at)[ ]/gi;
const local =
  /[\p{L}\d](?:[\p{L}\d._+'’%-]|[ ](?:punkt|dot|understreck|bindestreck|streck|minus)[ ]|[ ]?[([](?:punkt|dot|\.)[)\]][ ]?){0,63}$/iu;
const domain =
  /^[\p{L}\d-]{1,63}(?:(?:[ ]?\.[ ]?(?=[\p{L}\d-]{2,10}(?![\p{L}\d]))|\.|[ ](?:punkt|dot)[ ]|[ ]?[([](?:punkt|dot|\.)[)\]][ ]?)[\p{L}\d-]{1,63}){0,4}/iu;
const topDomain = /\.(?:se|com|nu|org|net|eu|info|no|dk|fi|de|example|test)$/i;
const dotted = /\.|punkt|dot/i;

/** `eva@mejl.example. Hon vill`: an address that is whole ends before a full stop and a space. */
function endIn(after: string): number {
  const stop = after.search(/\.[ ]\p{L}/u);
  return stop > 0 && topDomain.test(after.slice(0, stop)) ? stop : after.length;
}

/** Adds every address in a repaired text. */
export function findEmails(text: string, found: Finding[]): void {
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const before = local.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0];
    const from = match.index + match[0].length;
    const after = domain.exec(text.slice(from, from + 200))?.[0];
    if (before === undefined || after === undefined) continue;
    if (!match[0].includes('@') && !dotted.test(after)) continue;
    if (/^ @$/.test(match[0]) && !topDomain.test(after)) continue;
    found.push(findingAt(match.index - before.length, from + endIn(after), 'EPOST'));
  }
}
