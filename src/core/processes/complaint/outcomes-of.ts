// The outcomes one task can have now: of a type's row those that answer what was asked.

import type { Instant } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import type { NewTask } from '../../casefile/task';
import { isAnswerTo } from '../../eku/asks';
import { isApart, taskType, type AnyOutcome } from '../all';
import { askOf } from './eku-asked';
import { mayReopen } from './mails-in';
import { outcomeIn } from './switched';

type Outcomes = readonly (readonly [string, AnyOutcome])[];

/** To EKU's questions those that answer the one asked; to what is weighed those that its wait allows; to a mail after the end no reopening once it is too late. */
export function outcomesOf(file: CaseFile, task: Pick<NewTask, 'type' | 'round'>, now: Instant): Outcomes {
  const all = Object.keys(taskType(task.type).outcomes).flatMap((outcome) => {
    const rule = outcomeIn(file, task.type, outcome);
    return rule === undefined ? [] : [[outcome, rule] as const];
  });
  if (task.type === 'answerEku') {
    const ask = askOf(file, task);
    return all.filter(([outcome]) => ask !== null && isAnswerTo(ask, outcome));
  }
  if (task.type === 'mailAfterEnd') {
    const gone = [...(mayReopen(file, now) ? [] : ['reopened']), ...(mayStandAlone(file, task.round) ? [] : ['newCase'])];
    return all.filter(([outcome]) => !gone.includes(outcome));
  }
  return isApart(task.type) && taskType(task.type).weighsAnew !== true
    ? all.filter(([outcome]) => fitsWait(file, task.round, outcome))
    : all;
}

/** A provider's answer is no complaint of its own. */
const mayStandAlone = (file: CaseFile, round: number): boolean =>
  eventsOf(file.events, 'linked').find(({ seq }) => seq === round)?.data.as !== 'providerAnswer';

/** Only what waits can be let go, and only a wait without a last day can be made to last. */
function fitsWait({ assessments }: CaseFile, round: number, outcome: string): boolean {
  const one = assessments.find(({ n }) => n === round);
  if (one === undefined) return false;
  if (outcome === 'sendNow') return one.waits !== null;
  if (outcome === 'withhold') return one.waits !== null && one.until === null;
  return outcome !== 'taken' || one.waits === null;
}
