// Whether the answer may be late: from which day a notice of delay is asked for, and whether the answer has gone.

import type { Instant } from '../../brand';
import { promisesAnswer, wantsAnswer } from '../../casefile/case';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import { promisedDay } from '../../engine/due';
import { letterState } from '../../engine/letter-state';
import { addDays, dayOf, momentAt } from '../../time/plain-date';
import { addWorkingDays } from '../../time/working-days';
import { newDay } from './new-day';
import { stages } from './stages';

/**
 * The moment from which a delay notice must be drafted: so many working days before day 14 (R195, decisions 7.8). A notice that went tells a new
 * day, and when that has passed another is needed; that the answer goes today is believed until the next morning.
 */
export function delayNoticeFrom(file: CaseFile): Instant {
  const { profile, matter: known, events } = file;
  const { undone } = letterState(file);
  const told = eventsOf(events, 'letterApproved').findLast(
    ({ data }) => data.letter === 'delayNotice' && !undone.includes(data.textKey),
  );
  const set = newDay(file);
  const near =
    set === null
      ? addWorkingDays(promisedDay(profile, told?.at ?? known.received), -profile.delayNoticeWorkingDaysLeft)
      : addDays(set, 1);
  const believed = eventsOf(events, 'decided').findLast(
    ({ data }) => data.type === 'delayNotice' && data.outcome === 'notNeeded',
  );
  const day = believed === undefined ? near : addDays(dayOf(believed.at), 1);
  return momentAt(day > near ? day : near, profile.day.from);
}

/** How often it has been answered: each time is a round of its own. */
export const delayAnswers = ({ events }: CaseFile): number =>
  eventsOf(events, 'decided').filter(({ data }) => data.type === 'delayNotice').length;

/** Whether a notice is to be asked for now. */
export function delayIsNear(file: CaseFile, now: Instant): boolean {
  const running = stages[file.matter.stage].open && file.matter.stage !== 'closing' && file.matter.stage !== 'received';
  return running && promisesAnswer(file.matter) && wantsAnswer(file.matter) && now >= delayNoticeFrom(file) && !hasReply(file);
}

/** Whether the answer has gone, or goes when its minutes are over, since the case last came back to *Mottagning*; it may go on after it (decisions 8.7). */
export function hasReply(file: CaseFile): boolean {
  const { events } = file;
  const { undone, failed } = letterState(file);
  const back = eventsOf(events, 'takenBack').at(-1)?.seq ?? 0;
  return eventsOf(events, 'letterApproved').some(
    ({ seq, data: { letter, textKey } }) =>
      seq > back && letter === 'reply' && !undone.includes(textKey) && !failed.includes(textKey),
  );
}
