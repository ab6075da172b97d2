// What the information plan asks of something that has ended: its class, the day it ended, and the service it was about.

import type { PlainDate } from '../brand';
import { endDay } from '../archive/end-day';
import { isCaseFile } from '../casefile/case-file';
import type { MatterFile } from '../casefile/matter-file';
import { processIn } from '../casefile/own-matter';
import { dayOf } from '../time/plain-date';
import type { Ended } from './disposal';
import { retentionOf } from './process-retention';

/** Of a case or another matter, as its history has it. */
export const endedOf = (file: MatterFile): Ended =>
  isCaseFile(file)
    ? { retention: retentionOf('complaint'), ended: endDay(file), service: file.provider?.service ?? null }
    : { retention: retentionOf(processIn(file.matter.id) ?? 'complaint'), ended: ownEndDay(file), service: null };

/** The day of its last answer, or the day it went back to the complaint it was made of; null while it runs. */
function ownEndDay({ matter, events, process }: MatterFile): PlainDate | null {
  if (process.stages[matter.stage]?.open !== false) return null;
  const last = events.findLast(({ kind }) => kind === 'decided' || kind === 'wentBack');
  return last === undefined ? null : dayOf(last.at);
}
