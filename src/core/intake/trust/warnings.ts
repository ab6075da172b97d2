// What a person should be warned of before they believe a mail.

import { keysOf } from '../../brand';
import type { FoundComplaint } from '../complaint';
import { isDangerous } from '../evidence';
import { isLookAlike } from './look-alike';
import { hasUnseen } from '../mail-lines';
import type { MailParts } from '../mail-parts';
import { isFalseColleague, type Knows } from './trust';

export const warnings = {
  'sender-unverified': {},
  'sender-lookalike': {},
  'hidden-characters': {},
  'sender-address-missing': {},
  truncated: {},
  'attachment-dangerous': {},
} as const satisfies Record<string, object>;
export type Warning = keyof typeof warnings;

/** All that hold of a mail and the complaint found in it. */
export function warningsOf(mail: MailParts, found: FoundComplaint, knows: Knows): readonly Warning[] {
  const names = [mail.from.name, found.from.name, mail.subject, found.subject, ...mail.files.map(({ name }) => name)];
  const holds: Readonly<Record<Warning, boolean>> = {
    'sender-unverified': isFalseColleague(mail, knows),
    'sender-lookalike': isLookAlike(mail, knows),
    'hidden-characters': names.some((name) => hasUnseen(name ?? '')),
    'sender-address-missing': found.from.address === null,
    truncated: mail.isCut === true,
    'attachment-dangerous': allFiles(mail).some(isDangerous),
  };
  return keysOf(warnings).filter((one) => holds[one]);
}

const allFiles = (mail: MailParts): MailParts['files'] =>
  mail.files.flatMap((file) => (file.mail === null ? [file] : [file, ...allFiles(file.mail)]));
