// What a complaint proposes to whoever follows up providers: a targeted follow-up, with why as a code and nothing of the case (R291, R088). A person opens it or declines.

import type { Instant } from '../../brand';
import { isIn } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type CaseEvent } from '../../casefile/event';
import type { Action } from '../../engine/action';
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
    .filter(({ at }) => dayOf(at) >= from)
    .filter(({ cause }) => !eventsOf(file.events, 'followUpProposed').some(({ data }) => data.cause === cause))
    .map(({ cause, at }) => ({
      kind: 'openMatter',
      matter: proposed(profile, { provider: provider.id, cause, day: dayOf(at) }, now),
      event: { kind: 'followUpProposed', data: { cause }, at: now, by: null },
    }));
}

interface Signal {
  readonly cause: FollowUpCause;
  readonly at: Instant;
}

function signals(file: CaseFile): readonly Signal[] {
  return [
    ...first('criteriaMet', [...standing(file), ...eventsOf(file.events, 'briefSigned')]),
    ...first(
      'ekuOutcome',
      eventsOf(file.events, 'ekuAnswered').filter(({ data }) => data.ending !== null && isIn(toBeFollowed, data.ending.outcome)),
    ),
    ...first('silentProvider', silent(file)),
  ];
}

/** Posts to EKU that were not taken back: the criteria were met. */
const standing = ({ events }: CaseFile): readonly CaseEvent[] =>
  eventsOf(events, 'ekuPosted').filter(
    ({ data }) => !eventsOf(events, 'ekuWithdrawn').some((taken) => taken.data.round === data.round),
  );

/** The provider did not answer. Of a protected case nothing is told that its contract's followers do not know from the post. */
const silent = (file: CaseFile): readonly CaseEvent[] =>
  visibility(file) === 'protected'
    ? []
    : eventsOf(file.events, 'decided').filter(({ data }) => data.type === 'providerReply' && data.outcome === 'noAnswer');

const first = (cause: FollowUpCause, [one]: readonly CaseEvent[]): readonly Signal[] =>
  one === undefined ? [] : [{ cause, at: one.at }];
