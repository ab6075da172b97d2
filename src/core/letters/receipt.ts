// To the colleague who forwarded: what became of it, where it is, and the next step. No word of the complaint (decisions 3).

import { theRoleWord } from '../text/role-word';
import { caseNumber, isAlarming } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { dueDay } from '../engine/due';
import { sayDay } from '../text/day';
import type { PlainDate } from '../brand';
import { dayOf } from '../time/plain-date';
import { say, type Language } from '../text/say';
import type { Letter, LetterMaterial } from './material';

/** One short letter; the number leads to the case only for those who may open it. Of what may mean danger it names no day: the alarm has gone. */
export function receipt({ file, now }: LetterMaterial, language: Language): Letter {
  const number = caseNumber(file.matter);
  const isAlarm = isAlarming(file.matter);
  const role = theRoleWord(file.profile, language, file.profile.firstOwner);
  const next = isAlarm
    ? say(language, 'pane.done.alarm')
    : say(language, 'letter.receipt.where', { role, day: sayDay(language, readingDay(file), dayOf(now)) });
  return {
    subject: say(language, 'letter.receipt.subject', { number }),
    body: [
      say(language, 'letter.greeting'),
      `${say(language, 'letter.receipt.became', { number })} ${next}`,
      thanks(language, isAlarm),
      say(language, 'letter.regards'),
      file.profile.publicContact.name,
    ].join('\n\n'),
  };
}

/** Thanks to a colleague; that there is nothing more to do only where no alarm has gone. */
export const thanks = (language: Language, isAlarm: boolean): string =>
  [say(language, 'letter.receipt.thanks'), ...(isAlarm ? [] : [say(language, 'letter.receipt.noMore')])].join(' ');

/** The day of *Mottagning* as its card says it; where that is not open, the routine's. */
const readingDay = ({ profile, matter, tasks }: CaseFile): PlainDate =>
  tasks.find(({ type, state }) => type === 'triage' && state === 'open')?.due ??
  dueDay(profile, 'triage', { received: matter.received, opened: matter.arrived });
