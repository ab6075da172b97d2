// What a complaint proposes to whoever follows up providers: a targeted follow-up, with why as a code and nothing of the case (R291, R088). A person opens it or
// declines; what was declined comes back only when the case, or another, gives cause anew.

import type { Instant } from '../../brand';
import { isIn } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type CaseEvent, type EventOf } from '../../casefile/event';
import type { Action } from '../../engine/action';
import { compared } from '../../order';
import type { FollowUpCause } from '../../routine/follow-ups';
import { dayOf } from '../../time/plain-date';
import { visibility } from '../../views/visibility';
import { proposed } from '../by-clock';

/** Outcomes at EKU after which somebody sees that it was put right. */
const toBeFollowed = ['actionPlan', 'contractMeasure', 'regularFollowUp'] as const;

/** Those not proposed yet: one a provider, cause and month, whichever case says it first. Nothing is proposed where the routine follows no calendar, or not yet. */
export function proposals(file: CaseFile, now: Instant): readonly Action[] {
  const { provider, profile } = file;
  const from = profile.followUpCalendar?.from;
  if (provider === null || from === undefined) return [];
  return signals(file)
    .filter(({ at, cause, nth }) => dayOf(at) >= from && nth > timesProposed(file, cause))
    .map(({ cause, at, nth }) => ({
      kind: 'openMatter',
      matter: proposed(profile, { provider: provider.id, cause, day: dayOf(at) }, now),
      event: { kind: 'followUpProposed', data: nth === 1 ? { cause } : { cause, nth }, at: now, by: null },
      since: at,
    }));
}

/** Which time it was when it was proposed last; 0 where it never was. */
const timesProposed = ({ events }: CaseFile, cause: FollowUpCause): number =>
  Math.max(0, ...eventsOf(events, 'followUpProposed').map(({ data }) => (data.cause === cause ? (data.nth ?? 1) : 0)));

interface Signal {
  readonly cause: FollowUpCause;
  readonly at: Instant;
  /** Which time this case gives that cause, counted also over what was taken back. */
  readonly nth: number;
}

/** Of each cause the last time it was given, as long as that holds. */
function signals(file: CaseFile): readonly Signal[] {
  const { events } = file;
  const ended = eventsOf(events, 'ekuAnswered').filter(({ data }) => data.ending !== null);
  return [
    ...last('criteriaMet', [...eventsOf(events, 'ekuPosted'), ...eventsOf(events, 'briefSigned')], (one) => stands(file, one)),
    ...last('ekuOutcome', ended, ({ data }) => data.ending !== null && isIn(toBeFollowed, data.ending.outcome)),
    ...last('silentProvider', silent(file), () => true),
  ];
}

/** What was posted to EKU and not taken back, or signed: the criteria were met. */
const stands = ({ events }: CaseFile, one: EventOf<'ekuPosted' | 'briefSigned'>): boolean =>
  one.kind === 'briefSigned' || !eventsOf(events, 'ekuWithdrawn').some(({ data }) => data.round === one.data.round);

/** The provider did not answer. Of a protected case nothing is told that its contract's followers do not know from the post. */
const silent = (file: CaseFile): readonly CaseEvent[] =>
  visibility(file) === 'protected'
    ? []
    : eventsOf(file.events, 'decided').filter(({ data }) => data.type === 'providerReply' && data.outcome === 'noAnswer');

function last<E extends CaseEvent>(cause: FollowUpCause, given: readonly E[], holds: (one: E) => boolean): readonly Signal[] {
  const inOrder = given.toSorted((one, other) => compared(one.at, other.at));
  const nth = inOrder.findLastIndex(holds) + 1;
  const at = inOrder[nth - 1]?.at;
  return at === undefined ? [] : [{ cause, at, nth }];
}
