// The subject of a mail without what programs and gateways put before it.

/** Prefixes that mail programs put before a subject, and tags gateways put there. */
const subjectPrefixes =
  /^\s*(?:(?:vb|fw|fwd|vidarebefordrat|vidarebefordran|sv|re|svar|ang|aw|wg|vs|vl|tr|rv|i|odp|pd|enc|ref|antw|doorst|ilt|ynt|пересл|отв|на)\s*(?:\[\d+\]|\(\d+\))?\s*:|\[(?:extern\w*|ext|external sender|externt?|ekstern|caution)[^\]]{0,30}\]:?|\(extern\w*\)|\*{2,}\s*extern\w*\s*\*{2,}|extern(?:al)?\s*:)\s*/i;

/** A subject without its prefixes. */
export function bareSubject(subject: string): string {
  const bare = subject.replace(subjectPrefixes, '');
  return bare === subject ? subject.trim() : bareSubject(bare);
}

/** Whether a mail program wrote that the mail is a forwarded one. */
export const isForward = (subject: string): boolean =>
  /^\s*(?:\[[^\]]{0,30}\]\s*)?(?:vb|fw|fwd|vidarebefordra\w*|wg|vs|vl|tr|rv)\s*(?:\[\d+\])?:/i.test(subject);
