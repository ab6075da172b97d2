// By what a mail shows that a list sent it on: its headers, the addresses it names, the line at its end. Everybody on it would read an answer (decisions 8.4).

import { readContact } from '../forward/contact';
import { namedVia } from '../forward/via';
import { headerOf, headersOf, type MailParts } from '../mail-parts';
import type { Knows } from '../trust/trust';

const listMarks: readonly string[] = [
  ...['list-id', 'list-post', 'list-owner', 'list-archive', 'list-subscribe', 'list-help', 'mailing-list', 'x-mailing-list'],
  ...['x-beenthere', 'x-listname', 'x-list-name', 'x-listserver', 'x-listprocessor-version', 'x-mailinglist', 'x-original-list'],
  ...['x-ml-name', 'x-ml-count', 'x-mlserver', 'x-sympa-to', 'x-google-group-id', 'x-groupsio-msgnum', 'x-yahoo-newman-id'],
];
const listPrograms: readonly string[] = ['x-mailman', 'x-listserv', 'x-majordomo', 'x-groupsio', 'x-google-group'];

/** Addresses to which a list's program lets answers of machines return. */
const listReturn = /^[^@\s]{1,100}[-.](?:bounces?|owner|request|return|errors)(?:[-+=][^@]{0,200})?@|^owner-[^@]{1,100}@/i;
const listEnd =
  /_{20,80}\s{1,10}[^\n]{0,80}(?:mailing list|e-postlista|sändlista|mejllista|maillista)|unsubscribe from this (?:group|list)|subscribed to the [^\n]{0,60}(?:group|list)|du får (?:det här |detta )?(?:mejlet|meddelandet|e-postmeddelandet) (?:eftersom|för att) du (?:är medlem i|prenumererar på)/i;

/** Whether a list's program, or somebody through the address of a group, sent the mail on. */
export const isList = (mail: MailParts, knows: Knows): boolean =>
  mail.headers.some(({ name }) => listMarks.includes(name) || listPrograms.some((one) => name.startsWith(one))) ||
  /^list$/i.test((headerOf(mail, 'precedence') ?? '').trim()) ||
  (namedVia(mail.from.name ?? '') !== null && headerOf(mail, 'reply-to') !== undefined) ||
  ['sender', 'errors-to', 'return-path'].some((name) => headersOf(mail, name).some((value) => listReturn.test(bare(value)))) ||
  answersToGroup(mail, knows) ||
  listEnd.test(mail.text.slice(-2000));

const bare = (value: string): string => (readContact(value).address ?? value).trim().replace(/^<|>$/g, '');

/** The answer is wanted at one of those the mail was sent to, and not at the writer's or ours. */
function answersToGroup(mail: MailParts, { mailbox }: Knows): boolean {
  const reply = readContact(headerOf(mail, 'reply-to') ?? '').address?.toLowerCase();
  if (reply === undefined || [mailbox.toLowerCase(), mail.from.address?.toLowerCase()].includes(reply)) return false;
  const receivers = [...headersOf(mail, 'to'), ...headersOf(mail, 'cc')].join(' ').toLowerCase();
  return receivers.split(/[\s<>,;]+/).includes(reply);
}
