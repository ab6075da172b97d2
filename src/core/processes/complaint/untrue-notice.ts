// The notice that told the person of a request that never arrived: the next word to her sets it right.

import type { PlainDate } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type EventOf } from '../../casefile/event';
import { letterState } from '../../engine/letter-state';
import { dayOf } from '../../time/plain-date';

/** The day she was told so last; null when no notice was untrue, or a later one has reached her. */
export function untrueNotice(file: Pick<CaseFile, 'events' | 'process'>): PlainDate | null {
  const approved = eventsOf(file.events, 'letterApproved');
  const heard = approved.findLast((one) => isNotice(one) && heardOn(file, one) !== null);
  const request = approved.find(({ at, data }) => at === heard?.at && data.letter === 'toProvider');
  if (heard === undefined || request === undefined) return null;
  return letterState(file).failed.includes(request.data.textKey) ? heardOn(file, heard) : null;
}

const isNotice = ({ data: { letter } }: EventOf<'letterApproved'>): boolean => letter === 'notice' || letter === 'noticeOwn';

/** When she got it: by mail, or by hand on the day that was said. */
function heardOn(file: Pick<CaseFile, 'events' | 'process'>, { data: { textKey } }: EventOf<'letterApproved'>): PlainDate | null {
  const told = eventsOf(file.events, 'letterTold').find(({ data }) => data.textKey === textKey);
  if (told !== undefined) return told.data.day;
  const isSent = letterState(file).sent.includes(textKey);
  const sent = isSent ? eventsOf(file.events, 'letterSent').find(({ data }) => data.textKey === textKey) : undefined;
  return sent === undefined ? null : dayOf(sent.at);
}
