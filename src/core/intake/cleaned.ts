// A complaint as it may be kept: without what nobody sees, with names of files that are safe, and with what must be warned of.

import type { Warning } from '../casefile/warning';
import type { FoundComplaint } from './complaint';
import { safeFileName } from './evidence';
import { fingerprintOf } from './fingerprint';
import { bareSubject } from './forward/subject';
import { withoutUnseen } from './mail-lines';
import type { MailParts } from './mail-parts';
import { withoutPictures } from './picture-marks';
import type { Knows } from './trust/trust';
import { warningsOf } from './trust/warnings';

type Clean = Pick<FoundComplaint, 'from' | 'subject' | 'words' | 'files'> & {
  readonly flags: readonly Warning[];
  readonly fingerprint: string;
};

/** Without marks and letters nobody sees, with names of files that are safe to store, and with what must be warned of. */
export function cleaned(mail: MailParts, found: FoundComplaint & { readonly isDateUnsure?: boolean }, knows: Knows): Clean {
  const words = withoutPictures(found.words).trim();
  const files = found.files.map((file) => ({ ...file, name: safeFileName(file.name) }));
  const name = found.from.name === null ? null : withoutUnseen(found.from.name).replace(/\s+/g, ' ').trim();
  const from = { address: found.from.address, name: name === '' ? null : name };
  return {
    from,
    subject: withoutUnseen(bareSubject(found.subject)),
    words,
    files,
    flags: warningsOf(mail, { ...found, from: found.from }, knows),
    fingerprint: fingerprintOf(from, words, files),
  };
}
