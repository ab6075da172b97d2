// What the reader of a card did last in the case herself, with its day, so that she knows where she was (decisions 2).

import type { Instant, PersonId } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type EventOf } from '../casefile/event';
import { wordBy } from '../casefile/case';
import { letterState } from '../engine/letter-state';
import { isApart } from '../processes/all';
import { sayShortDay } from '../text/day';
import { say, sayBy, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import type { NewTask } from '../casefile/task';

interface LastActReader {
  readonly reader: PersonId | null;
  readonly language: Language;
  readonly now: Instant;
}

interface Act {
  readonly title: string;
  readonly value: string;
}

/**
 * One fact, or none for whoever has done nothing yet: what she took back does not count, and nor what the card itself is about; what
 * is weighed in the protected place stands on no card.
 */
export function lastAct(file: CaseFile, task: Pick<NewTask, 'key'>, { reader, language, now }: LastActReader): readonly Act[] {
  const act = eventsOf(file.events, 'decided').findLast(
    (event) => event.by === reader && event.data.task !== task.key && !isApart(event.data.type) && !isTakenBack(file, event),
  );
  if (reader === null || act === undefined) return [];
  const { type, outcome } = act.data;
  const done = sayBy(language, `done.${type}.${outcome}`, wordBy(file.matter));
  const value = say(language, 'card.lastAct.day', { done, day: sayShortDay(language, dayOf(act.at), dayOf(now)) });
  return [{ title: say(language, 'card.lastAct'), value }];
}

/** A letter of the same answer was undone: it was approved in the same moment. */
const isTakenBack = (file: CaseFile, { at, by }: EventOf<'decided'>): boolean => {
  const { undone } = letterState(file);
  const approved = eventsOf(file.events, 'letterApproved').filter((letter) => letter.at === at && letter.by === by);
  return approved.some(({ data }) => undone.includes(data.textKey));
};
