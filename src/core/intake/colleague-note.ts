// What a forwarding colleague added, without the signature, the footer of the organisation and the advertisement of their phone.

import { isAdvertisement, withoutWarnings } from './forward/banners';
import { isBlank, linesOf, plainLine } from './mail-lines';

const greeting =
  /^(?:(?:med )?(?:vänlig(?:a|t)?|bästa|varma|soliga|trevliga|hjärtliga) ?(?:hälsning(?:ar)?)?|mvh|m\.v\.h\.?|vh|vänligen|hälsningar|hälsn|hej då|tack på förhand|allt gott|(?:kind|best|warm|many|with (?:kind|best)) ?(?:regards|wishes)?|regards|sincerely|yours (?:sincerely|faithfully)|br|(?:med )?(?:venlig|vennlig) hilsen|mange hilsner|hilsen|vh|ystävällisin terveisin|terveisin|t|mit freundlichen grüßen|mfg|viele grüße|beste grüße)\b[^.?]{0,60}$/i;
const footer =
  /^(?:(?:detta|det här) (?:e-post(?:meddelandet?)?|mejlet?|mailet?|meddelandet?) (?:och|är (?:avsett|endast|konfidentiell)|kan (?:innehålla|vara)|innehåller|inklusive|inkl|med eventuella|skickades från|har skickats)|this (?:e-?mail|message) (?:and|is|may|contains|was sent|including)|tänk på miljön|please consider the environment|observera att (?:e-post|mejl)|\S+ kommun behandlar|vi behandlar (?:dina )?personuppgifter|information om (?:hur )?.{0,40}personuppgift|så behandlar vi|e-post till kommunen|confidential|sekretess)/i;

/** The colleague's own words. */
export function noteOf(own: string): string {
  const lines = linesOf(withoutWarnings(own));
  const cut = lines.findIndex((line, at) => isEnd(line, lines, at));
  return (cut === -1 ? lines : lines.slice(0, cut)).join('\n').trim();
}

function isEnd(line: string, lines: readonly string[], at: number): boolean {
  const plain = plainLine(line);
  if (/^(?:--|—|_{5,}|-{5,})$/.test(plain) || footer.test(plain) || isAdvertisement(line)) return true;
  if (!greeting.test(plain) || plain.length > 60) return false;
  return lines.slice(at + 1).filter((one) => !isBlank(one)).length > 0 || plain.length < 30;
}
