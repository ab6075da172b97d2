// A mail whose words lie in something else that was not opened.

import { noteOf } from './colleague-note';
import type { FoundComplaint } from './complaint';
import { isForward } from './forward/subject';
import type { MailFile, MailParts } from './mail-parts';
import { isFromColleague, type Knows } from './trust/trust';

/** A colleague sent on what nobody here can open, and nothing else: a mail that is cut off, packed, or in another shape. */
export function liesUnread(mail: MailParts, found: FoundComplaint, knows: Knows): boolean {
  if (found.isPassedOn || !isFromColleague(mail, knows)) return false;
  const isInside = mail.files.some((file) => file.mail === null && holdsMail(file.name, file.type));
  const isLittle = noteOf(found.words).length < fewLetters;
  return isInside || (mail.isCut === true && (isForward(mail.subject) || isLittle)) || (isLittle && mail.files.some(isPacked));
}

const fewLetters = 200;
const holdsMail = (name: string, type: string): boolean => type === 'message/rfc822' || /\.(?:eml|msg)$/i.test(name);
const isPacked = ({ name }: MailFile): boolean => /\.(?:zip|7z|rar|pst|mbox)$/i.test(name);
