// The day a case ended, for whoever takes it over.

import type { PlainDate } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import { stages } from '../processes/complaint/stages';
import { endedOn } from '../report/figures';
import { dayOf } from '../time/plain-date';

/** As it is counted; of what is not counted, a test mail, the day of its last answer. null while it runs. */
export function endDay(file: CaseFile): PlainDate | null {
  if (stages[file.matter.stage].open) return null;
  const last = eventsOf(file.events, 'decided').at(-1);
  return endedOn(file) ?? (last === undefined ? null : dayOf(last.at));
}
