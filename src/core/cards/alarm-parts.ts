// What a card says of danger: that it is so, whom to ring out of hours, and who has taken it and when. Codes and staff, no word of the mail.

import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import type { NewTask } from '../casefile/task';
import { taskType } from '../processes/all';
import { pendingSigns } from '../processes/complaint/signs';
import { say } from '../text/say';
import { isOfficeHour } from '../time/office-hours';
import { momentWord } from '../views/case-page/moment';
import type { ViewContext } from '../views/task-view';
import { visibility } from '../views/visibility';
import type { Element } from './card';
import { heading, notice, paragraph, remark } from './elements';

/** On every card of a case where somebody is in danger, whatever the card is about. */
export const dangerNotice = (file: CaseFile, { language }: ViewContext): readonly Element[] =>
  file.matter.danger === 'yes' ? [notice(say(language, 'card.dangerNow'), 'attention')] : [];

/** An alarm that waits to be read, in a look of its own; outside office hours with the number the profile gives. */
export function alarmNotice(file: CaseFile, task: NewTask, { language, now }: ViewContext): readonly Element[] {
  if (taskType(task.type).isAlarm !== true) return [];
  const { onCall } = file.profile.alarm;
  const own = say(language, `task.${task.type}.title`);
  const title = isHeadedSo(file, task) ? [] : [notice(own, 'attention')];
  const isRung = onCall.kind === 'phone' && !isOfficeHour(now, file.profile.day);
  return isRung ? [...title, remark(say(language, 'card.onCall', { text: onCall.text }))] : title;
}

/** Where what raised an alarm is to be read, and none of it. */
export const whereHeard = (file: CaseFile, task: NewTask, { language }: ViewContext): readonly Element[] =>
  task.type === 'readAlarm' ? pendingSigns(file).map((sign) => paragraph(say(language, `sign.${sign}`))) : [];

/** Where the heading is the title, and where the danger stands above it, the card does not say it twice. */
const isHeadedSo = (file: CaseFile, { type }: NewTask): boolean => type === 'dangerNow' || visibility(file) !== 'protected';

/** The heading of a card; an alarm's has a look of its own. */
export const headingOf = (task: NewTask, text: string): Element =>
  taskType(task.type).isAlarm === true && task.state === 'open'
    ? { type: 'Container', style: 'attention', items: [heading(text)] }
    : heading(text);

/** Who took an alarm, and when; nothing of other tasks. */
export function takenBy(file: CaseFile, task: NewTask, { language, nameOf, now }: ViewContext): readonly Element[] {
  if (taskType(task.type).isAlarm !== true) return [];
  const claim = eventsOf(file.events, 'gaveAway').findLast(({ data }) => data.task === task.key && data.how === 'claimed');
  const by = claim?.by ?? task.answeredBy;
  const moment = claim?.at ?? task.answeredAt;
  if (by === null || moment === null) return [];
  return [remark(say(language, 'card.taken', { name: nameOf?.(by) ?? '–', when: momentWord({ language, now }, moment) }))];
}
