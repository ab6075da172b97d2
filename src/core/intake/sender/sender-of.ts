// Who a direct mail is really from, and what kind of address that is: a form and a list send in somebody's name, and nobody reads a no-reply address.
// No letter goes by itself to anything but a person's own (decisions 8.4).

import type { AddressKind } from '../../casefile/address-kind';
import type { Contact } from '../../casefile/personal';
import { readContact } from '../forward/contact';
import { holdInAddress } from '../hold/organisations';
import { namedVia } from '../forward/via';
import { headerOf, type MailParts } from '../mail-parts';
import type { Filled } from './filled';
import type { Knows } from '../trust/trust';
import { isAuthority, isFormAddress, isNoReply, isUnsigned } from './address-words';
import { isList } from './list-marks';
import { looksLikeForm, readForm } from './web-form';

export interface Sender {
  readonly who: Contact;
  readonly kind: AddressKind;
  /** What a form carried; undefined when the mail's own words are the complaint. */
  readonly words?: string;
  readonly filled?: Filled;
}

/** The sender of a mail that nobody passed on. */
export function senderOf(mail: MailParts, knows: Knows): Sender {
  const { address, name } = mail.from;
  if (isForm(mail, knows)) return formSender(mail, knows);
  if (isList(mail, knows)) return { who: onList(mail, knows), kind: 'list' };
  const reply = replyTo(mail, knows);
  if (isUnsigned(address)) return { who: reply ?? { name: null, address: null }, kind: 'noReply' };
  if (isNoReply(address)) return { who: reply ?? { name, address: null }, kind: 'noReply' };
  if (address === null) return { who: { name: name ?? reply?.name ?? null, address: reply?.address ?? null }, kind: 'person' };
  return { who: mail.from, kind: isAuthority(address, name) ? 'authority' : 'person' };
}

/** The writer of a mail that a colleague passed on: whom a form names, never the form itself. */
export function senderPassedOn(from: Contact, words: string, knows: Knows): Sender {
  if (!isFormPassedOn(from, words, knows))
    return { who: from, kind: isAuthority(from.address, from.name) ? 'authority' : 'person' };
  const { who } = readForm(words, undefined);
  const isTheirs = who.address !== null && !isNoReply(who.address) && !isOwn(who.address, knows);
  return { who: isTheirs ? who : { ...who, address: null }, kind: 'form' };
}

/** Whether a message in a chain is what somebody filled in, whosever address the form has. */
export function isFormPassedOn({ address, name }: Contact, words: string, knows: Knows): boolean {
  const isMachine = isListed(address, knows) || isNoReply(address) || isFormAddress(address, name) || isOwn(address, knows);
  return isMachine && looksLikeForm(words);
}

/** A form that is listed, or a text of labels from an address that is not the writer's. */
function isForm(mail: MailParts, knows: Knows): boolean {
  const { address, name } = mail.from;
  if (isListed(address, knows)) return true;
  if (!looksLikeForm(mail.text)) return false;
  const said = readForm(mail.text, undefined).who.address;
  const isElsewhere = (replyTo(mail, knows)?.address ?? address) !== address;
  return isNoReply(address) || isFormAddress(address, name) || isElsewhere || isOwn(address, knows) || hasFormMark(mail, said);
}

const isListed = (address: string | null, knows: Knows): boolean =>
  (knows.formSenders ?? []).some((one) => one.toLowerCase() === address?.toLowerCase());

/** Programs of web sites and systems that pass cases on, when the form names somebody else than the sender. */
const hasFormMark = (mail: MailParts, said: string | null): boolean =>
  said !== null &&
  said !== mail.from.address?.toLowerCase() &&
  (headerOf(mail, 'x-php-originating-script') !== undefined ||
    /phpmailer|wordpress|drupal|joomla|sitevision|episerver|wpforms|contact form/i.test(headerOf(mail, 'x-mailer') ?? '') ||
    /(?:kontakt|webb)?formulär|contact form|webbplats|e-tjänst/i.test(`${mail.subject} ${mail.text.slice(-500)}`) ||
    (holdInAddress(mail.from.address) === 'organisation' && saysAutomatic.test(mail.text.slice(-500))));

/** At the end, where a system says what it is; a person's mailbox does not. */
const saysAutomatic =
  /automatiskt (?:meddelande|mejl|utskick|e-post)|skickat automatiskt|automatically (?:generated|sent)|automatic(?:ally)? (?:message|notification)|svara inte på (?:detta|det här)|går inte att svara på (?:detta|det här)|do not reply/i;

function formSender(mail: MailParts, knows: Knows): Sender {
  const reply = replyTo(mail, knows);
  const { who, words } = readForm(mail.text, headerOf(mail, 'reply-to'));
  const address =
    who.address === null || isNoReply(who.address) || isOwn(who.address, knows) ? (reply?.address ?? null) : who.address;
  return { who: { name: who.name, address }, kind: 'form', words };
}

const isOwn = (address: string | null, knows: Knows): boolean => address?.toLowerCase() === knows.mailbox.toLowerCase();

/** Whom the mail asks to answer, when that is somebody: not the sender's own address, a no-reply one, or ours. */
function replyTo(mail: MailParts, knows: Knows): Contact | null {
  const reply = readContact(headerOf(mail, 'reply-to') ?? '');
  const isUseful =
    reply.address !== null && !isNoReply(reply.address) && !isOwn(reply.address, knows) && reply.address !== mail.from.address;
  return isUseful ? reply : null;
}

/** The person behind a list's address; a name without address when only that is said. */
function onList(mail: MailParts, knows: Knows): Contact {
  const via = namedVia(mail.from.name ?? '');
  const lists = listAddresses(mail);
  const isList = (address: string | null): boolean => address === null || lists.has(address.toLowerCase());
  const [original] = ['x-original-from', 'x-original-sender', 'x-original-sender-address']
    .map((name) => readContact(headerOf(mail, name) ?? ''))
    .filter(({ address }) => !isList(address));
  if (via === null && !isList(mail.from.address) && !isNoReply(mail.from.address)) return mail.from;
  const reply = replyTo(mail, knows);
  const person = original ?? (isList(reply?.address ?? null) ? null : reply);
  return { name: via ?? person?.name ?? mail.from.name, address: person?.address ?? null };
}

/** Addresses that are the list's own, by its headers. */
function listAddresses(mail: MailParts): ReadonlySet<string> {
  const said = ['list-post', 'mailing-list', 'x-beenthere', 'x-loop', 'sender', 'list-owner', 'errors-to', 'list-id']
    .map((name) => headerOf(mail, name) ?? '')
    .flatMap((value) => value.split(/[\s<>,;:"]+/))
    .filter((one) => one.includes('@') || one.includes('.'))
    .map((one) => one.toLowerCase());
  const ids = said.filter((one) => !one.includes('@')).map((one) => one.replace('.', '@'));
  const via = namedVia(mail.from.name ?? '') === null ? [] : [mail.from.address?.toLowerCase() ?? ''];
  return new Set([...said, ...ids, ...via].filter((one) => one.includes('@')));
}
