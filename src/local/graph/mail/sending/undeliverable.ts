// The notice a sender gets when nobody has the address: a delivery report, as Exchange writes it, with the mail it gives back.

import { isOwnDomain } from '../../mailbox/owners';
import { tenant } from '../../../people';
import type { Message } from '../rows';
import { encodedWords } from './compose';
import { mailDate } from './stamp';

interface Failed {
  readonly addresses: readonly string[];
  readonly at: Date;
  /** The mail as it was sent. */
  readonly mime: Buffer;
}

/** The notice's bytes, to be delivered to the sender. */
export function undeliverable(message: Message, { addresses, at, mime }: Failed): Buffer {
  const own = message.head.from?.emailAddress.address ?? '';
  const lines = [
    'Return-Path: <>',
    `From: "Microsoft Outlook" <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${tenant.domain}>`,
    `To: <${own}>`,
    `Subject: ${encodedWords(`Kan inte levereras: ${message.head.subject}`)}`,
    `Date: ${mailDate(at)}`,
    `In-Reply-To: ${message.internetId}`,
    `References: ${message.internetId}`,
    'Auto-Submitted: auto-replied',
    'X-MS-Exchange-Message-Is-Ndr:',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="_report_"',
    ...['', '--_report_', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: base64', ''],
    Buffer.from(`Meddelandet kunde inte levereras till: ${addresses.join(', ')}\r\n`).toString('base64'),
    ...['--_report_', 'Content-Type: message/delivery-status', '', `Reporting-MTA: dns;mx.${tenant.domain}`],
    ...addresses.flatMap(receiver),
    ...['', '--_report_', 'Content-Type: message/rfc822', '', ''],
  ];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), mime, Buffer.from('\r\n--_report_--\r\n')]);
}

/** Nobody of ours has it, or the server outside says so. */
function receiver(address: string): readonly string[] {
  const own = ['Status: 5.1.10', 'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'];
  const outside = [
    'Status: 5.1.1',
    `Remote-MTA: dns;mx.${address.slice(address.lastIndexOf('@') + 1)}`,
    'Diagnostic-Code: smtp;550 5.1.1 User unknown',
  ];
  return ['', `Final-Recipient: rfc822;${address}`, 'Action: failed', ...(isOwnDomain(address) ? own : outside)];
}
