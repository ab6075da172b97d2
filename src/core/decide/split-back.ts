// A mail that was made a case of its own goes back to where it came from: within the month, and not once anybody has acted on the new case. Both histories say it.

import type { CaseId, Instant, PersonId, PlainDate } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type EventOf } from '../casefile/event';
import type { Changes } from '../engine/decision';
import { letterState } from '../engine/letter-state';
import { takeBackDays } from '../processes/complaint/exits';
import { no, ok, type Result } from '../result';
import { addDays, dayOf } from '../time/plain-date';

type SplitOff = EventOf<'splitOff'>;

/** The split that stands of a mail: the last one, unless it has been undone since. */
export const splitOf = (file: Pick<CaseFile, 'events'>, textKey: string): SplitOff | undefined =>
  eventsOf(file.events, 'splitOff').findLast(
    ({ seq, data }) =>
      data.textKey === textKey &&
      !eventsOf(file.events, 'splitBack').some((back) => back.seq > seq && back.data.textKey === textKey),
  );

/** The last day it can be undone. */
export const splitBackUntil = ({ at }: Pick<SplitOff, 'at'>): PlainDate => addDays(dayOf(at), takeBackDays);

/** Whether the new case is one that has gone back, and nothing since. */
const isBack = ({ matter, events }: CaseFile): boolean =>
  matter.stage === 'closed' && events.findLast(({ kind }) => kind === 'splitBack' || kind === 'splitOff')?.kind === 'splitBack';

/** Letters of the new case that have gone by themselves, which nobody can take back: it is said that they have. */
export const goneOf = (part: CaseFile): number => letterState(part).sent.length;

export interface Back {
  readonly textKey: string;
  readonly to: CaseId;
  readonly number: string;
}

/** The new case ends, and nothing of it is counted. Asked again it has ended. */
export function endPart(
  part: CaseFile,
  { data, by, now }: { readonly data: Back; readonly by: PersonId; readonly now: Instant },
): Result<Changes> {
  if (isBack(part)) return ok(nothingMore);
  const { stage, round, signs, danger } = part.matter;
  if (danger === 'yes' || signs.length > 0) return no('dangerOpen');
  if (stage !== 'received' || isActedOn(part)) return no('splitActedOn');
  const gone = goneOf(part);
  const undone = letterState(part).waiting.map(
    ({ textKey }) => ({ kind: 'letterUndone', data: { textKey }, at: now, by }) as const,
  );
  const lastDecision = {
    task: '',
    patch: {},
    events: [{ kind: 'splitBack', data: { ...data, gone }, at: now, by } as const, ...undone],
  };
  return ok({ matter: { stage: 'closed', round: round + 1, closedAs: 'notACase', lastDecision } });
}

/** Somebody has answered in it, or a mail of its own has come to it. */
const isActedOn = ({ events }: CaseFile): boolean => events.some(({ kind }) => kind === 'decided' || kind === 'linked');

/** What the case it goes back to notes; a case that has ended takes nothing back. */
export function noteBack(
  file: CaseFile,
  { data, by, now }: { readonly data: Back & { readonly gone: number }; readonly by: PersonId | null; readonly now: Instant },
): Result<Changes> {
  if (splitOf(file, data.textKey) === undefined) return ok(nothingMore);
  return ok({ matter: { lastDecision: { task: '', patch: {}, events: [{ kind: 'splitBack', data, at: now, by }] } } });
}

/** Made a case of its own once more: the same one opens again, at *Mottagning*. */
export function openPart(
  part: CaseFile,
  { data, by, now }: { readonly data: Back; readonly by: PersonId; readonly now: Instant },
): Result<Changes> {
  if (!isBack(part)) return ok(nothingMore);
  const lastDecision = { task: '', patch: {}, events: [{ kind: 'splitOff', data, at: now, by } as const] };
  return ok({ matter: { stage: 'received', round: part.matter.round + 1, closedAs: null, lastDecision } });
}

const nothingMore: Changes = { matter: { lastDecision: { task: '', patch: {}, events: [] } } };
