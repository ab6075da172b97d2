// A mail as a colleague forwards it from Outlook in Swedish: VB: before the subject, the block with Från and Skickat, everything attached.

import { createHash } from 'node:crypto';
import { mailBytes } from '../../src/local/demo/compose';
import { parseMail } from '../../src/local/graph/mail/parse';
import { forwarded } from '../../src/local/page-data/forward-text';
import { MailFault } from './fault';
import type { Colleague, LocalPlace } from './local-place';

export type Wrap = (name: string, bytes: Buffer) => Promise<Buffer>;

/** How that colleague forwards a mail. Throws `MailFault` naming everybody there is when nobody is called so. */
export function forwardBy(local: LocalPlace, who: string): Wrap {
  const colleague = local.people.find((one) => isCalled(one, who));
  if (colleague === undefined) throw new MailFault(nobodyCalled(who, local.people));
  return async (name, bytes) => {
    if (!isMail(bytes))
      throw new MailFault(
        `${name} ser inte ut som ett mejl, så ${colleague.name} kan inte vidarebefordra det. Utan --from skickas filen som den är.`,
      );
    const { head, body, attachments, internetId, sent } = await parseMail(bytes);
    const id = createHash('sha256').update(bytes).update(`${Date.now()}`).digest('hex').slice(0, 24);
    return mailBytes({
      ...forwarded({ ...head, ...body, sent: (sent ?? local.now).toISOString() }, ''),
      id: `${id}@${local.domain}`,
      from: { name: colleague.name, address: colleague.userPrincipalName },
      to: [{ name: 'Synpunkter', address: local.mailbox }],
      at: local.now,
      parts: attachments.map(({ inline, contentId, ...part }) => ({
        ...part,
        ...(inline && contentId !== null ? { contentId } : {}),
      })),
      headers: { 'X-Mailer': 'Microsoft Outlook 16.0', ...(internetId === '' ? {} : { References: internetId }) },
    });
  };
}

const isCalled = ({ name, userPrincipalName }: Colleague, who: string): boolean =>
  [name, userPrincipalName].some((one) => one.toLowerCase() === who.trim().toLowerCase());

const nobodyCalled = (who: string, people: readonly Colleague[]): string =>
  [
    `Ingen heter ${who} i det lokala Microsoft 365. Inget mejl har skickats. Det finns:`,
    ...people.map(({ name, userPrincipalName, jobTitle }) => `  ${userPrincipalName}  ${name}, ${jobTitle}`),
  ].join('\n');

/** Header lines first, as in every mail; a picture or a letter in a word processor has none. */
const isMail = (bytes: Buffer): boolean => /^[\x21-\x39\x3b-\x7e]+:[ \t\r\n]/.test(bytes.subarray(0, 1_000).toString('latin1'));
