// What the person has heard at the end, and how, in words: never that she was answered when she was not (decisions 8.13).

import { wantsAnswer } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import { letterState } from '../plan/letter-state';
import { letterTypes } from '../routine/letters';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';

/** `Personen fick besked per telefon 12 mars 2026.` */
export function answered(file: CaseFile, language: Language): string {
  const last = eventsOf(file.events, 'letterApproved').findLast(
    ({ data }) => 'byHand' in letterTypes[data.letter] && !letterState(file.events).undone.includes(data.textKey),
  );
  if (last === undefined) return say(language, wantsAnswer(file.case) ? 'tab.answered.notYet' : 'tab.answered.none');
  const { textKey } = last.data;
  const told = eventsOf(file.events, 'letterTold').findLast(({ data }) => data.textKey === textKey);
  if (told !== undefined) return say(language, `tab.answered.${told.data.how}`, { day: sayDayAndYear(language, told.data.day) });
  const sent = eventsOf(file.events, 'letterSent').findLast(({ data }) => data.textKey === textKey);
  if (sent !== undefined) return say(language, 'tab.answered.mail', { day: sayDayAndYear(language, dayOf(sent.at)) });
  const isLost = letterState(file.events).notReached.includes(textKey);
  return say(language, isLost ? 'tab.answered.notReached' : 'tab.answered.notYet');
}
