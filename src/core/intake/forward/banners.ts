// Lines that gateways and programs add to a mail, which nobody wrote: warnings for external senders, tips about senders, advertisements of phones.

import { withoutBetween, withoutStart } from '../ends';
import { isBlank, linesOf, plainLine } from '../mail-lines';

/** At the top of a message, put there by the receiving side. */
const warnings = [
  /^du får (?:inte|sällan) ofta e-post från /i,
  /^du får sällan e-post från /i,
  /^(?:läs om|ta reda på|lär dig|learn) (?:varför|why) (?:det här|detta|this) (?:är|is) (?:viktigt|important)/i,
  /^(?:some people who received this message )?(?:you )?don[’']?t often get email from /i,
  /^power up your productivity/i,
  /^\W*(?:varning|obs|viktigt|säkerhetsvarning|caution|warning|external|extern|externt|notice|advarsel|varoitus|achtung|vorsicht|forsiktig)\b.{0,200}(?:extern|external|utanför|outside|ekstern|ulkopuol|utenfor)/i,
  /^\W*(?:\[?extern(?:t|al)?(?: e-post| mejl| mail| email| avsändare| sender)?\]?)\W*$/i,
  /^\W*(?:detta|det här|this) (?:är ett |e-?)?(?:mejl|mail|e-post|e-postmeddelande|meddelande|email|message)\w*.{0,60}(?:extern|external|utanför|outside|originated)/i,
  /^\W*(?:avsändaren|the sender of this).{0,80}(?:extern|outside|utanför|external)/i,
  /^\W*(?:klicka|öppna|click|do not click|don[’']t click|öppna inte|klicka inte).{0,120}(?:länkar|bilagor|links|attachments)/i,
] as const;

/** Lines a phone or program adds at the bottom. */
const advertisements =
  /^\W*(?:skickat? (?:från|med|via)|sent (?:from|with|via)|get outlook for|hämta outlook|skaffa outlook|sendt fra|lähetetty|von meinem|gesendet (?:von|mit)|hent outlook|hanki outlook|outlook für|envoyé de|enviado desde|yahoo mail|wysłane z|skickades från)\b.{0,80}$/i;

const linesLookedAt = 8;

/** A text without warnings at its top. */
export function withoutWarnings(text: string): string {
  const lines = [...linesOf(text)];
  let looked = 0;
  for (let at = 0; at < lines.length && looked < linesLookedAt; at += 1) {
    if (isBlank(lines[at])) continue;
    looked += 1;
    const paragraph = paragraphFrom(lines, at);
    const plain = withoutStart(plainLine(paragraph.text.slice(0, 4000)), '*_|');
    if (!warnings.some((warning) => warning.test(plain))) continue;
    if (paragraph.text.length > 600) lines.splice(at, 1);
    else lines.splice(at, paragraph.length);
    at -= 1;
  }
  return lines.join('\n').trim();
}

/** The lines that belong together from one; a paragraph of its own or a line alone. */
function paragraphFrom(lines: readonly string[], at: number): { readonly text: string; readonly length: number } {
  const first = lines[at] ?? '';
  const isWrapped = first.length >= 60 && !/[.!?:]["”)\]]?\s*$/.test(first.trim());
  if (!isWrapped) return { text: first, length: 1 };
  let end = at + 1;
  while (end < at + 6 && !isBlank(lines[end]) && (lines[end - 1] ?? '').length >= 55) end += 1;
  return { text: lines.slice(at, end).join(' '), length: end - at };
}

/** A line some phone or program adds at the bottom. */
export const isAdvertisement = (line: string): boolean =>
  line.length < 2000 && advertisements.test(withoutBetween(plainLine(line), '<', '>'));
