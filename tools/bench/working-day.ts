// A bench runs on an ordinary morning, whatever day it is outside: reminders and quiet hours must not come into what is counted.

import { readInstant } from '../../src/core/time/instant';
import { addDays, dayOf, momentAt } from '../../src/core/time/plain-date';
import { isWorkingDay, onOrAfter } from '../../src/core/time/working-days';
import type { PlainDate } from '../../src/core/brand';
import type { At } from './at';
import { moveClock, timeNow } from './people-act';
import { quiet } from './server-record';

/** Moves business time to nine o'clock on the next working day that has another after it. */
export async function startOnWorkingDay(at: At): Promise<void> {
  const now = readInstant(await timeNow(at));
  if (now === undefined) throw new Error('Den lokala klockan gav ingen tid.');
  await moveClock(at, new Date(momentAt(ordinary(addDays(dayOf(now), 1)), '09:00')));
  await quiet(at);
}

const ordinary = (from: PlainDate): PlainDate => {
  const day = onOrAfter(from);
  return isWorkingDay(addDays(day, 1)) ? day : ordinary(addDays(day, 1));
};
