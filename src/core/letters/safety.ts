// The lines on danger: 112, and whom to ring evenings and weekends. They go at once also where everything else waits (decisions 8.4).

import { wayToAnswer } from '../casefile/case';
import { holds } from '../casefile/hold';
import { say, type Language } from '../text/say';
import { signature, type Letter, type LetterMaterial } from './material';

/** The lines of a letter; one that is to be neutral does not name who is on call, and only a mail speaks of the mailbox. */
export function dangerLines(material: LetterMaterial, language: Language): readonly string[] {
  const { profile, matter: known } = material.file;
  const { onCall } = profile.publicContact;
  if (profile.letters.signature === 'neutral' || onCall === null) return bareLines(material, language);
  const mailbox = wayToAnswer(known) === 'mail' ? say(language, 'letter.danger.mailbox') : '';
  return [say(language, 'letter.danger'), `${say(language, 'letter.danger.onCall', onCall)} ${mailbox}`.trimEnd()];
}

/** A letter of them alone. Where others may read the mail it has no name, no number and no word of who we are. */
export function safety(material: LetterMaterial, language: Language): Letter {
  const { held, protection } = material.file.matter;
  const isBare = protection === 'protected' || (held !== null && holds[held].lines === 'bare');
  const parts = isBare ? bareLines(material, language) : signedLines(material, language);
  return { subject: say(language, 'letter.safety.subject'), body: parts.filter((part) => part !== '').join('\n\n') };
}

function bareLines({ file }: LetterMaterial, language: Language): readonly string[] {
  const { onCall } = file.profile.publicContact;
  return [
    say(language, 'letter.danger'),
    onCall === null ? '' : say(language, 'letter.danger.onCall.bare', { phone: onCall.phone }),
  ];
}

const signedLines = (material: LetterMaterial, language: Language): readonly string[] => [
  say(language, 'letter.greeting'),
  ...dangerLines(material, language),
  say(language, 'letter.safety.read'),
  say(language, 'letter.regards'),
  signature(material),
];
