// The subject of a mail without what programs and gateways put before it.

/** Prefixes that mail programs put before a subject, and tags gateways put there. */
const subjectPrefixes =
  /^(?:(?:vb|fw|fwd|vidarebefordrat|vidarebefordran|sv|re|svar|ang|aw|wg|vs|vl|tr|rv|i|odp|pd|enc|ref|antw|doorst|ilt|i̇lt|ynt|пересл|отв|на|fs|enc|res|إعادة توجيه|رد|إعادة|پاسخ|ارجاع|转发|轉寄|回复|答复|回覆|прослеђено|προωθ|απ|πρθ|proslijeđeno|prosleđeno|odg|przekazana wiadomość|továbbítva|välitetty)\s?(?:(?:\[\d{1,3}\]|\(\d{1,3}\))\s?)?:|\[(?:extern\w*|ext|external sender|externt?|ekstern|caution)[^\]]{0,30}\]:?|\(extern\w*\)|\*{2,5}\s?extern\w{0,5}\s?\*{2,5}|extern(?:al)?\s?:)/i;

/** A subject without its prefixes. */
export function bareSubject(subject: string): string {
  const bare = subject.trimStart().replace(subjectPrefixes, '');
  return bare === subject.trimStart() ? subject.trim() : bareSubject(bare);
}

/** Whether a mail program wrote that the mail is a forwarded one. */
export const isForward = (subject: string): boolean =>
  /^\s{0,9}(?:\[[^\]]{0,30}\]\s{0,9})?(?:vb|fw|fwd|vidarebefordra\w*|wg|vs|vl|tr|rv|pd|enc|doorst|i̇?lt|пересл|إعادة توجيه|转发|轉寄|πρθ|proslijeđeno|prosleđeno|прослеђено|továbbítva)\s?(?:\[\d{1,3}\])?:/i.test(
    subject,
  );

/** Whether a mail program wrote that the mail is an answer. */
export const isReply = (subject: string): boolean =>
  /^(?:\[[^\]]{0,40}\]\s?)?(?:sv|re|svar|aw|vs|antw)\s?(?:\[\d{1,3}\])?:/i.test(subject.trimStart());
