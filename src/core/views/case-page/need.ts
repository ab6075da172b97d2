// What the individual needs now: the first thing on the page, before any dates or papers (R011).

import { promisesAnswer, wantsAnswer } from '../../casefile/case';
import type { CaseFile } from '../../casefile/case-file';
import { requestState } from '../../processes/complaint/request';
import { mustTell } from '../../processes/complaint/to-tell';
import { wantedTasks } from '../../engine/wanted-tasks';
import { hasReply } from '../../processes/complaint/delay';
import type { NewTask } from '../../casefile/task';
import type { Stage } from '../../processes/complaint/stages';
import { sayDay } from '../../text/day';
import { say } from '../../text/say';
import { dayOf } from '../../time/plain-date';
import type { CasePage } from '../case-page';
import { answered } from '../answered';
import { answerDue } from './explained-days';
import { ownerWord } from './owner';
import type { Reading } from './reading';

/** A sentence by the case's stage; what is urgent at any stage, unmet needs and a broken promise come before it. */
export function need(reading: Reading): CasePage['need'] {
  const { file, language } = reading;
  const urgent = urgentTask(reading);
  if (urgent !== null) return { text: say(language, urgent.text, { who: ownerWord(reading, urgent.task) }), isUrgent: true };
  const answer = answerDue(reading);
  const isOpen = file.matter.stage !== 'closed';
  if (!isOpen && mustTell(file, reading.now) !== null) return { text: say(language, 'tab.need.untold'), isUrgent: true };
  if (isOpen && isUnmet(file)) return { text: say(language, 'tab.need.notMet'), isUrgent: true };
  if (answer.urgency === 'late' && promisesAnswer(file.matter) && wantsAnswer(file.matter) && !isAnswered(file)) {
    return { text: say(language, 'tab.need.late', { day: answer.day }), isUrgent: true };
  }
  return { text: byStage(reading, answer.day), isUrgent: false };
}

/** What comes before everything else in every stage, also when the case has ended: the first that nobody has answered leads. */
const urgentNeeds = [
  { type: 'readAlarm', text: 'tab.need.alarm' },
  { type: 'dangerNow', text: 'tab.need.danger' },
  { type: 'childConcern', text: 'tab.need.child' },
] as const;

type UrgentText = (typeof urgentNeeds)[number]['text'];

/** The open task of it, or the one that is about to open. */
function urgentTask({ file, now }: Reading): { readonly text: UrgentText; readonly task: NewTask } | null {
  const isNew = ({ key }: NewTask): boolean => !file.tasks.some((known) => known.key === key);
  const waiting = [...file.tasks.filter(({ state }) => state === 'open'), ...wantedTasks(file, now).filter(isNew)];
  for (const { type, text } of urgentNeeds) {
    const task = waiting.find((one) => one.type === type);
    if (task !== undefined) return { text, task };
  }
  return null;
}

const isAnswered = (file: CaseFile): boolean =>
  file.matter.stage === 'closing' || file.matter.stage === 'closed' || hasReply(file);

const isUnmet = ({ matter: { needsMet, nextStep } }: CaseFile): boolean => needsMet === false || nextStep !== null;

function byStage({ file, language, now }: Reading, answerDay: string): string {
  const { stage, providerReplyDue } = file.matter;
  if (stage === 'closing') return answered(file, language);
  const asked = requestState(file, now).is;
  if (stage === 'withProvider' && asked === 'held') return say(language, 'tab.need.requestHeld');
  if (asked === 'failed' && (stage === 'assessing' || stage === 'withProvider')) return say(language, 'tab.need.requestFailed');
  if (stage === 'withProvider' && providerReplyDue !== null) {
    return say(language, 'tab.need.withProvider', { day: sayDay(language, providerReplyDue, dayOf(now)) });
  }
  if (!withAnswerDay.includes(stage)) return say(language, `tab.need.${plainNeed[stage] ?? 'unknown'}`);
  return hasReply(file) || !wantsAnswer(file.matter)
    ? answered(file, language)
    : say(language, 'tab.need.waitsForAnswer', { day: answerDay });
}

type PlainNeed =
  | 'unknown'
  | 'passedOn'
  | 'provider'
  | 'followUp'
  | 'closed'
  | 'exit.recordingFixed'
  | 'exit.becoming'
  | 'exit.ownOperation';

const withAnswerDay: readonly Stage[] = ['deciding', 'escalating', 'atContract'];

const plainNeed: Partial<Record<Stage, PlainNeed>> = {
  passingOn: 'passedOn',
  recordingFixed: 'exit.recordingFixed',
  becoming: 'exit.becoming',
  ownOperation: 'exit.ownOperation',
  assessing: 'provider',
  withProvider: 'provider',
  followingUp: 'followUp',
  closed: 'closed',
};
