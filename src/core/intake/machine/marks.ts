// Marks in the headers by which a machine says that it wrote a mail, and those by which it says that it did not.

import { headerOf, headersOf, type MailParts } from '../mail-parts';

const noes = ['no', 'false', '0', 'none', 'off', ''];

/** A header that is there and does not say no: `X-Autoreply: no` is a person. */
export const saysYes = (value: string | undefined): boolean => value !== undefined && !noes.includes(value.trim().toLowerCase());

/** Says itself that no person wrote it. */
export const isMadeByMachine = (mail: MailParts): boolean =>
  /^auto-(?:generated|replied|notified)/i.test((headerOf(mail, 'auto-submitted') ?? '').trimStart());

/** Sent with nobody to return to, as answers and bounces of machines are. */
export const isReturned = (mail: MailParts): boolean => headersOf(mail, 'return-path').some((path) => path.trim() === '<>');
