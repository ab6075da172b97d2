// What EKU asks of the unit: answered by a task, and the answer put where EKU sees it. Codes all the way (decisions 6).

import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type EventOf } from '../../casefile/event';
import { taskKey, type NewTask, type Task } from '../../casefile/task';
import type { EkuAsk } from '../../eku/matter';
import { isAnswerTo, type EkuAskId } from '../../eku/asks';
import type { Action } from '../../engine/action';
import { ekuStanding } from './eku-post';

/** The asks about the post that stands at EKU, oldest first. */
export function asksNow(file: CaseFile): readonly EventOf<'ekuAsked'>[] {
  const standing = ekuStanding(file);
  if (standing === null || standing.isWithdrawn) return [];
  return eventsOf(file.events, 'ekuAsked').filter(({ data }) => data.round === standing.place.round);
}

/** The task that answers an ask; each has the round of the ask's place among the events. */
const taskOfAsk = (file: CaseFile, ask: EventOf<'ekuAsked'>): Task | undefined =>
  file.tasks.find(({ key }) => key === taskKey({ caseId: file.matter.id, type: 'answerEku', round: ask.seq }));

/** What a task of EKU's asks; null for any other task. */
export const askOf = (file: CaseFile, task: Pick<NewTask, 'type' | 'round'>): EkuAskId | null =>
  task.type === 'answerEku' ? (eventsOf(file.events, 'ekuAsked').find(({ seq }) => seq === task.round)?.data.ask ?? null) : null;

/** Answers given in the case that the matter does not show yet. */
export function answersToEku(file: CaseFile): readonly Action[] {
  return asksNow(file).flatMap((asked): readonly Action[] => {
    const { ask, ...place } = asked.data;
    const answer = taskOfAsk(file, asked)?.outcome ?? null;
    const shown = file.eku?.asks.find((one) => one.part === place.part && isSame(asked, one));
    if (answer === null || shown === undefined || shown.answer !== null || !isAnswerTo(ask, answer)) return [];
    return [{ kind: 'answerAsk', place, ask: shown, answer }];
  });
}

/** Whether an event of the case is that ask of the matter. */
export const isSame = (asked: EventOf<'ekuAsked'>, ask: EkuAsk): boolean => asked.at === ask.at && asked.data.ask === ask.ask;
