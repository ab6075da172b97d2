// Letters to many and notices of systems. What an association's list carries is a person's; a scan or a voice message is too.

import { headerOf, type MailParts } from '../mail-parts';
import { isNoReply } from '../sender/address-words';
import { looksLikeForm } from '../sender/web-form';
import type { Knows } from '../trust/trust';
import type { Machine } from './machine';
import { isMadeByMachine } from './marks';
import { hasOwnWords, offersToLeave, soundsLikeComplaint } from './own-words';

const letterOrVoice = /^(?:application\/pdf|image\/(?:tiff|jpeg|png)|audio\/)/;
/** Written by programs that send to thousands. */
const campaign = ['feedback-id', 'x-campaign', 'x-campaignid', 'x-mc-user', 'x-csa-complaints', 'list-unsubscribe-post'];

/** null when a person may have written it. */
export function bulk(mail: MailParts, knows: Knows): Machine | null {
  const has = (name: string): boolean => headerOf(mail, name) !== undefined;
  const precedence = (headerOf(mail, 'precedence') ?? '').trim().toLowerCase();
  const isMass = precedence === 'bulk' || precedence === 'junk' || campaign.some(has) || isNewsletter(mail);
  const signs = [
    has('list-unsubscribe'),
    offersToLeave(mail.text),
    has('list-id') && !has('list-post'),
    isMass,
    isNoReply(mail.from.address) && !isNewsletter(mail),
  ].filter(Boolean).length;
  if (mail.files.some(({ type, isInline }) => letterOrVoice.test(type) && !isInline)) return null;
  if (looksLikeForm(mail.text)) return isMadeByMachine(mail) || signs >= 2 ? { kind: 'notice', isSure: false } : null;
  if (isMadeByMachine(mail)) return { kind: 'notice', isSure: signs >= 1 && !hasOwnWords('notice', mail.text) };
  if (has('list-post') || signs === 0) return null;
  return newsletterOrNotice(mail, { isMass, signs, knows });
}

interface Signs {
  readonly isMass: boolean;
  readonly signs: number;
  readonly knows: Knows;
}

function newsletterOrNotice(mail: MailParts, { isMass, signs }: Signs): Machine | null {
  const isPersonal = headerOf(mail, 'in-reply-to') !== undefined || soundsLikeComplaint(mail.text);
  if (signs >= 2 && isMass)
    return { kind: 'newsletter', isSure: !isPersonal && !hasOwnWords(isCampaign(mail) ? 'campaign' : 'newsletter', mail.text) };
  if (signs >= 2) return isPersonal ? null : { kind: 'newsletter', isSure: false };
  if (offersToLeave(mail.text)) return hasOwnWords('newsletter', mail.text) ? null : { kind: 'newsletter', isSure: false };
  return isNoReply(mail.from.address) && !hasOwnWords('notice', mail.text) ? { kind: 'notice', isSure: false } : null;
}

/** Sent by a program that sends to thousands, from where nobody answers, with the ways to leave that it must offer. */
const isCampaign = (mail: MailParts): boolean =>
  isNoReply(mail.from.address) &&
  campaign.some((name) => headerOf(mail, name) !== undefined) &&
  headerOf(mail, 'list-unsubscribe') !== undefined &&
  headerOf(mail, 'in-reply-to') === undefined &&
  offersToLeave(mail.text);

const newsletterSender = /^(?:nyhetsbrev|newsletter|news|marketing|kampanj|utskick|info-?mail|erbjudande)[\w.+-]{0,60}@/i;
const isNewsletter = (mail: MailParts): boolean => newsletterSender.test(mail.from.address ?? '');
