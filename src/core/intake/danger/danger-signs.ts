// What in a mail, or in words written down, may mean danger: the sender's own mark, and words with where they stand. It sorts first and answers nothing (decisions 8.6).

import { keysOf } from '../../brand';
import { dangerPlaces, type DangerSign } from '../../casefile/danger-sign';
import { headerOf, type MailParts } from '../mail-parts';
import { mayBeDanger } from './danger-words';
import { textsToHear, type ToHear } from './places';

/** The signs of what was read, and of the mail it stood in when there was one. Every way in asks here. */
export function dangerSignsOf(heard: ToHear): readonly DangerSign[] {
  const texts = textsToHear(heard);
  const speaks = keysOf(dangerPlaces).filter((place) => texts.some((one) => one.place === place && mayBeDanger(one.text)));
  return [...(heard.mail !== null && isMarked(heard.mail) ? (['mark'] as const) : []), ...speaks];
}

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
