// Which files a person would call attachments: everything but the looks of a letter. A photo put into the text is evidence, a logo is not.

import type { MailFile, MailParts } from './mail-parts';
import { picturesIn } from './picture-marks';

/** Parts machines add, which nobody attached. */
const machineParts =
  /^(?:application\/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature|ms-tnef)|text\/(?:rfc822-headers|calendar;.*)|message\/(?:delivery-status|disposition-notification|feedback-report))$/;
const machineNames = /^(?:smime\.p7s|winmail\.dat|noname|encrypted\.asc)$/i;
/** Names cameras and phones give. */
const photoName =
  /^(?:img|dsc|dscn|pxl|photo|foto|bild|image0|screenshot|skärm|wp_|whatsapp|p\d{6}|\d{8}_\d{6}|[0-9a-f]{8}-[0-9a-f]{4})/i;
const lookName =
  /logo|logga|logotyp|signatur|banner|facebook|linkedin|instagram|twitter|icon|ikon|spacer|pixel|^image\d{3}\.|outlook-/i;

/** The attachments of a mail, in whose text a complainant's own words stand. */
export function evidenceIn(mail: MailParts, own: { readonly words: string; readonly isWhole: boolean }): readonly MailFile[] {
  const shownPictures = picturesIn(mail.shown ?? mail.text);
  const ownPictures = picturesIn(own.words);
  return mail.files.filter((file) => {
    if (file.mail !== null) return false;
    if (machineParts.test(file.type) || machineNames.test(file.name)) return false;
    if (!file.isInline && file.contentId === undefined) return true;
    return isPictureOf(file, { shownPictures, ownPictures, isWhole: own.isWhole });
  });
}

function isPictureOf(
  file: MailFile,
  at: { readonly shownPictures: readonly string[]; readonly ownPictures: readonly string[]; readonly isWhole: boolean },
): boolean {
  if (!file.type.startsWith('image/')) return true;
  const isShown = file.contentId !== undefined && at.shownPictures.some((id) => id === file.contentId);
  if (!isShown) return !lookName.test(file.name) || !file.isInline;
  if (lookName.test(file.name) && !(photoName.test(file.name) && at.ownPictures.includes(file.contentId ?? ''))) return false;
  return (
    at.isWhole || at.ownPictures.includes(file.contentId ?? '') || (photoName.test(file.name) && !/^image0/i.test(file.name))
  );
}

/** Letters that files may not have where they are stored, and marks that make a name look like another. */
const unsafe = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A name that is safe to store and is what it looks like; the ending is kept. */
export function safeFileName(name: string): string {
  const last =
    name
      .normalize('NFC')
      .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  const plain = last
    .replace(unsafe, '_')
    .replace(/^[\s.]+$/, '')
    .trim();
  if (plain === '') return 'bilaga';
  return plain.length <= 120 ? plain : `${plain.slice(0, 100)}~${plain.slice(-16)}`;
}

const dangerous =
  /\.(?:exe|com|scr|pif|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|jar|msi|msp|lnk|iso|img|vhd|vhdx|reg|dll|cpl|chm|docm|xlsm|pptm|dotm|xltm|xlam|html?|shtml|svg|one|apk|appx|url|scf|library-ms|search-ms)[\s.]*$/i;

/** Whether opening it may do harm. */
export const isDangerous = (file: MailFile): boolean =>
  dangerous.test(file.name) || /x-msdownload|x-msdos-program|java-archive|hta$/.test(file.type);
