// When a complaint came, in words for cards and pages: the day, that it reached us late, and the mail's own date where that is another (decisions 8.1).

import type { Case } from '../casefile/case';
import { answeredDay, asksDay, lastDayItCame } from '../decide/came-on';
import type { CaseFile } from '../casefile/case-file';
import type { Instant } from '../brand';
import { sayDay, sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf, daysBetween } from '../time/plain-date';

interface Reader {
  readonly language: Language;
  readonly now: Instant;
}

/** Which day it was here, counting the day it came as the first; null when it was the same. */
export function lateDay({ received, arrived }: Pick<Case, 'received' | 'arrived'>): number | null {
  const late = daysBetween(dayOf(received), dayOf(arrived));
  return late <= 0 ? null : late + 1;
}

/** `måndag 2 mars`, or `måndag 2 mars, kom till oss dag 9`. */
export function receivedWord(kase: Pick<Case, 'received' | 'arrived'>, { language, now }: Reader): string {
  const day = sayDay(language, dayOf(kase.received), dayOf(now));
  const late = lateDay(kase);
  return late === null ? day : say(language, 'card.receivedLate', { day, days: late });
}

/** The mail's own date where it is another day than the one it came; null where there is nothing to add. */
export const saidWord = ({ said, received }: Pick<Case, 'said' | 'received'>, { language, now }: Reader): string | null =>
  said === null || dayOf(said) === dayOf(received) ? null : sayDay(language, dayOf(said), dayOf(now));

/** What *Mottagning* asks of the day, with what there is to go by; null where the mail says it well enough. */
export function dayQuestion({ matter: kase, events }: CaseFile, language: Language) {
  if (!asksDay(kase)) return null;
  const arrived = sayDayAndYear(language, dayOf(kase.arrived));
  const hint =
    kase.said === null
      ? say(language, 'card.receivedDay.noDate', { arrived })
      : say(language, 'card.receivedDay.said', { said: sayDayAndYear(language, dayOf(kase.said)), arrived });
  return { hint, last: lastDayItCame(kase), answered: answeredDay({ events }) };
}
