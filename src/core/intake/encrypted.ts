// Whether a mail's words lie in a part no machine here can open: S/MIME, PGP in parts or in the text, and Microsoft's own.

import { headerOf, type MailParts } from './mail-parts';

const encryptedType = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?!.{0,300}signed-data))/i;

/** A mail whose words lie in a part no machine here can open. */
export const isEncrypted = (mail: MailParts): boolean =>
  encryptedType.test((headerOf(mail, 'content-type') ?? '').trim()) ||
  /rpmsg/i.test(headerOf(mail, 'content-class') ?? '') ||
  mail.files.some(
    ({ name, type }) => /\.(?:rpmsg|p7m)$/i.test(name) || /x-microsoft-rpmsg|pgp-encrypted|pkcs7-mime/i.test(type),
  ) ||
  /^[>| ]{0,40}-----BEGIN PGP MESSAGE-----/m.test(mail.text.slice(0, 2000));
