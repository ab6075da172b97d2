// The header words mail programs put above a forwarded message, in the languages that reach a Swedish municipality.

export const headerWords = {
  from: ['från', 'from', 'fra', 'lähettäjä', 'von'],
  sent: ['skickat', 'sent', 'datum', 'date', 'sendt', 'dato', 'lähetetty', 'päivämäärä', 'gesendet'],
  to: ['till', 'to', 'til', 'vastaanottaja', 'an'],
  subject: ['ämne', 'subject', 'emne', 'aihe', 'betreff'],
  copy: ['kopia', 'cc', 'kopi', 'kopio'],
} as const satisfies Record<string, readonly string[]>;

export type HeaderWord = keyof typeof headerWords;

/** Lines that only announce a forwarded message. */
export const announcements =
  /^\s*[-_>]*\s*(vidarebefordrat meddelande|ursprungligt meddelande|forwarded message|original message|begin forwarded message:?|vidarebefordrat brev:?|start på vidarebefordrat meddelande:?)\s*[-_:]*\s*$/i;

/** Prefixes that mail programs put before a subject. */
export const subjectPrefixes =
  /^\s*(?:(?:vb|fw|fwd|vidarebefordrat|sv|re|svar|ang|aw|wg|vs|vl)\s*:|\[(?:extern|external|ext)\]:?)\s*/i;

/** A subject without its prefixes. */
export function bareSubject(subject: string): string {
  const bare = subject.replace(subjectPrefixes, '');
  return bare === subject ? subject.trim() : bareSubject(bare);
}
