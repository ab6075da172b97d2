// The notice a sender gets when nobody in the tenant has the address: a delivery report, as Exchange writes it.

import { tenant } from '../../../people';
import type { Message } from '../rows';
import { mailDate } from './stamp';

/** The notice's bytes, to be delivered to the sender. */
export function undeliverable(message: Message, addresses: readonly string[], at: Date): Buffer {
  const own = message.head.from?.emailAddress.address ?? '';
  const lines = [
    `From: "Microsoft Outlook" <postmaster@${tenant.domain}>`,
    `To: <${own}>`,
    `Subject: =?utf-8?B?${Buffer.from(`Kan inte levereras: ${message.head.subject}`.slice(0, 40)).toString('base64')}?=`,
    `Date: ${mailDate(at)}`,
    `In-Reply-To: ${message.internetId}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="_report_"',
    ...['', '--_report_', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: base64', ''],
    Buffer.from(`Meddelandet kunde inte levereras till: ${addresses.join(', ')}\r\n`).toString('base64'),
    ...['--_report_', 'Content-Type: message/delivery-status', '', `Reporting-MTA: dns;mx.${tenant.domain}`],
    ...addresses.flatMap((address) => ['', `Final-Recipient: rfc822;${address}`, 'Action: failed', 'Status: 5.1.10']),
    ...['', '--_report_--', ''],
  ];
  return Buffer.from(lines.join('\r\n'));
}
