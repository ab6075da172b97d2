// What files of a bundle are called: the case's number, the document's and what kind it is. Never a name, a subject or what somebody called a file.

import type { KeptFile } from '../casefile/personal';

/** A number as a file name takes it: `SN 2026/0123` becomes `SN-2026-0123`. */
export function numberInName(number: string): string {
  const kept = [...number.normalize('NFC')].map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? letter : '-')).join('');
  return kept
    .split('-')
    .filter((part) => part !== '')
    .join('-');
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `SYN-2026-00012-03-brev.pdf` */
export const documentName = (number: string, n: number, rest: string): string =>
  `${numberInName(number)}-${twoDigits(n)}-${rest}`;

/** Endings that say what kind of file it is. Any other may be a name: `anteckning.karin`. */
const endings: ReadonlySet<string> = new Set([
  ...['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'odt', 'ods', 'rtf', 'txt', 'csv', 'html', 'htm', 'xml', 'json'],
  ...['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'webp', 'svg', 'mp3', 'm4a', 'wav', 'mp4', 'mov', '3gp', 'avi'],
  ...['eml', 'msg', 'ics', 'vcf', 'zip', 'p7m', 'p7s', 'asc', 'dat'],
]);

/** How its own name ends: `.pdf`; nothing for an ending that is none we know. */
export function endingOf({ name }: Pick<KeptFile, 'name'>): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return endings.has(ending) ? `.${ending}` : '';
}
