// To the colleague who forwarded: what became of it, where it is, and the next step. No word of the complaint (decisions 3).

import { theRoleWord } from '../text/role-word';
import { caseNumber } from '../casefile/case';
import { dueDay } from '../engine/due';
import { sayDay } from '../text/day';
import { dayOf } from '../time/plain-date';
import { say, type Language } from '../text/say';
import type { Letter, LetterMaterial } from './material';

/** One short letter; the number leads to the case only for those who may open it. */
export function receipt({ file, now }: LetterMaterial, language: Language): Letter {
  const number = caseNumber(file.matter);
  const due = dueDay(file.profile, 'triage', { received: file.matter.received, opened: file.matter.arrived });
  const role = theRoleWord(file.profile, language, file.profile.firstOwner);
  const subject = say(language, 'letter.receipt.subject', { number });
  return {
    subject,
    body: [
      say(language, 'letter.greeting'),
      say(language, 'letter.receipt.became', { number, role, day: sayDay(language, due, dayOf(now)) }),
      say(language, 'letter.receipt.thanks'),
      say(language, 'letter.regards'),
      file.profile.publicContact.name,
    ].join('\n\n'),
  };
}
