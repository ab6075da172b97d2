// What in a mail, or in words written down, may mean danger: the sender's own mark, and words. It sorts first and answers nothing (decisions 8.6).

import type { DangerSign } from '../../casefile/danger-sign';
import { headerOf, type MailParts } from '../mail-parts';

/** The signs of what was read: whether its words speak of danger, and the mail it stood in when there was one. Every way in asks here. */
export const dangerSignsOf = (speaksOfDanger: boolean, mail: MailParts | null): readonly DangerSign[] => [
  ...(mail !== null && isMarked(mail) ? (['mark'] as const) : []),
  ...(speaksOfDanger ? (['words'] as const) : []),
];

/** Marked as urgent by its sender, or by the sender of a mail inside it. */
function isMarked(mail: MailParts): boolean {
  const said = (name: string): string => (headerOf(mail, name) ?? '').trim().toLowerCase();
  return (
    said('importance') === 'high' ||
    said('x-msmail-priority') === 'high' ||
    said('priority') === 'urgent' ||
    said('x-priority').startsWith('1') ||
    said('x-priority').startsWith('2') ||
    mail.files.some((file) => file.mail !== null && isMarked(file.mail))
  );
}
