// Which warnings hold of a mail.

import { keysOf } from '../../brand';
import { warnings, type Warning } from '../../casefile/warning';
import type { FoundComplaint } from '../complaint';
import { isDangerous } from '../evidence';
import { isLookAlike, posesAsKnown } from './look-alike';
import { hasUnseen } from '../mail-lines';
import type { MailParts } from '../mail-parts';
import { isForward } from '../forward/subject';
import { isFalseColleague, isFromColleague, type Knows } from './trust';

/** All that hold of a mail and the complaint found in it. `isDateUnsure`: whether it must be asked when it came. */
export function warningsOf(
  mail: MailParts,
  found: FoundComplaint & { readonly isDateUnsure?: boolean },
  knows: Knows,
): readonly Warning[] {
  const names = [mail.from.name, found.from.name, mail.subject, found.subject, ...mail.files.map(({ name }) => name)];
  const holds: Readonly<Record<Warning, boolean>> = {
    'let-in-for-danger': false,
    'made-anew': false,
    'sender-unverified': isFalseColleague(mail, knows),
    'sender-unproven': false,
    'sender-unknown': false,
    'reference-passed-on': false,
    'sender-lookalike': isLookAlike(mail, knows) || posesAsKnown(mail, knows),
    'hidden-characters': names.some((name) => hasUnseen(name ?? '')),
    'sender-address-missing': found.from.address === null,
    'complainant-uncertain': isFromColleague(mail, knows) && !found.isPassedOn && isForward(mail.subject),
    truncated: mail.isCut === true,
    'date-unsure': found.isDateUnsure === true,
    'attachment-dangerous': allFiles(mail).some(isDangerous),
  };
  return keysOf(warnings).filter((one) => holds[one]);
}

const allFiles = (mail: MailParts): MailParts['files'] =>
  mail.files.flatMap((file) => (file.mail === null ? [file] : [file, ...allFiles(file.mail)]));
