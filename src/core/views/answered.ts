// What the person has heard at the end, and how, in words: never that she was answered when she was not (decisions 8.13).

import { wantsAnswer } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type CaseEvent } from '../casefile/event';
import { letterState, sentAt } from '../engine/letter-state';
import { letterOfText } from '../processes/complaint/addressed';
import type { LetterType } from '../processes/complaint/letters';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';

/** Letters that tell a person how it ended, or which way it went; one that says that it takes longer is no answer. */
const tells: readonly LetterType[] = ['reply', 'passedOn', 'toldWhere', 'exitNotice'];

/** `Personen fick besked per telefon 12 mars 2026.` */
export const answered = (file: CaseFile, language: Language): string =>
  wordGiven(file, language) ?? say(language, wantsAnswer(file.matter) ? 'tab.answered.notYet' : 'tab.answered.none');

/** How the person got word since the case last came back to *Mottagning*; null when nothing tells her anything. */
function wordGiven(file: CaseFile, language: Language): string | null {
  const { events } = file;
  const back = eventsOf(events, 'takenBack').at(-1)?.seq ?? 0;
  const { undone } = letterState(file);
  const last = events.findLast((event) => event.seq > back && isWord(file, event, undone));
  if (last?.kind === 'decided')
    return say(language, last.data.reason === 'cannotBeReached' ? 'tab.answered.notReached' : 'tab.answered.none');
  if (last?.kind === 'letterTold')
    return say(language, `tab.answered.${last.data.how}`, { day: sayDayAndYear(language, last.data.day) });
  return last?.kind === 'letterApproved' ? byMail(file, last.data.textKey, language) : null;
}

/** A letter that tells how it ended, what was said by hand in its place, or that nothing is to be said. */
function isWord(file: CaseFile, event: CaseEvent, undone: readonly string[]): boolean {
  if (event.kind === 'decided') return event.data.type === 'tellPerson' && event.data.outcome === 'notNeeded';
  if (event.kind === 'letterTold') return tells.some((letter) => letter === letterOfText(file, event.data.textKey));
  return event.kind === 'letterApproved' && tells.includes(event.data.letter) && !undone.includes(event.data.textKey);
}

function byMail(file: CaseFile, textKey: string, language: Language): string {
  const sent = sentAt(file, textKey);
  if (sent !== null) return say(language, 'tab.answered.mail', { day: sayDayAndYear(language, dayOf(sent)) });
  const isLost = letterState(file).notReached.includes(textKey);
  return say(language, isLost ? 'tab.answered.notReached' : 'tab.answered.notYet');
}
