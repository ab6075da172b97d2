// What follows, by itself, when what was answered of a complaint is put right: on a page or in the list, it is the same. Letters in their five minutes do
// not go, the case goes back to where the right ones can be asked, and what has gone is noted.

import { isIn, type Instant, type PersonId } from '../brand';
import { isByStaff } from '../casefile/about';
import type { AmendReason, Amended } from '../casefile/amendment';
import type { Case, CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { isLimited, readersOf } from '../access/opened';
import { waitingFor } from '../processes/complaint/addressed';
import { amendFields, amendRow, holdsFor, saidOf } from '../processes/complaint/amendable';
import { stopsPost } from '../processes/complaint/amendments';
import { goneTo } from '../processes/complaint/astray';
import { ekuPost } from '../processes/complaint/eku-post';
import { requestState } from '../processes/complaint/request';
import { stageBefore } from '../processes/complaint/stage-before';
import type { Stage } from '../processes/complaint/stages';
import { dayOf } from '../time/plain-date';
import { movedDays } from './moved-days';

export interface Amendment {
  readonly patch: CasePatch;
  readonly by: PersonId | null;
  readonly reason: AmendReason;
}

export interface AmendedCase {
  readonly patch: CasePatch;
  readonly events: readonly NewEvent[];
}

/** What becomes of the case, and its rows in the history. */
export function amended(file: CaseFile, { patch: given, by, reason }: Amendment, now: Instant): AmendedCase {
  const patch = whole(file, given);
  const after: Case = { ...file.matter, ...patch };
  const changes = changesOf(file.matter, after);
  const stopped = lettersStopped(file, changes);
  const post = postStopped(file, changes);
  const stage = stageAfter(file, { changes, stopped, isPostStopped: post !== null }, now);
  const at = { at: now, by };
  const left = stage === null ? {} : { left: { stage: file.matter.stage, round: file.matter.round } };
  const events: readonly NewEvent[] = [
    { kind: 'amended', data: { changes, reason, gone: goneAstray(file, changes), ...left }, ...at },
    ...stopped.map(({ textKey }): NewEvent => ({ kind: 'letterUndone', data: { textKey }, ...at })),
    ...(post === null ? [] : [{ kind: 'ekuUndone', data: { round: post }, ...at } as const]),
    ...(patch.received === undefined ? [] : [{ kind: 'cameOn', data: { day: dayOf(patch.received) }, ...at } as const]),
    ...(stage === null ? movedDays(file, after, now).map((data): NewEvent => ({ kind: 'dueMoved', data, ...at })) : []),
    ...readersGone(file, after).map((data): NewEvent => ({ kind: 'accessSet', data, ...at })),
  ];
  const moved = stage === null ? {} : { stage, round: file.matter.round + 1 };
  return { patch: { ...patch, ...moved }, events };
}

/** With what cannot stand beside it: another unit's caseworker, a ground that was taken back, a name the provider may not have. */
function whole({ matter }: CaseFile, patch: CasePatch): CasePatch {
  const about = patch.about ?? matter.about;
  const isElsewhere = patch.unit !== undefined && patch.unit !== matter.unit;
  return {
    ...patch,
    ...(isElsewhere && matter.caseworkerId !== null ? { caseworkerId: null } : {}),
    ...(about.consent === 'notGiven' && matter.ground === 'consent' ? { ground: 'none' } : {}),
    ...(isByStaff({ about }) && (patch.disclosure ?? matter.disclosure) === 'name' ? { disclosure: 'noName' } : {}),
  };
}

/** Every field that says something else. */
function changesOf(before: Case, after: Case): readonly Amended[] {
  const said = amendFields.map((field) => ({ field, from: saidOf(before, field), to: saidOf(after, field) }));
  const beside = (['caseworkerId', 'ground'] as const).map((field) => ({ field, from: before[field], to: after[field] }));
  return [...said, ...beside].filter(({ from, to }) => from !== to);
}

/** The parties to whom something stops, or has gone astray. */
const partiesOf = (changes: readonly Amended[], which: 'stops' | 'astray') =>
  changes
    .flatMap(({ field, to }) => {
      const row = amendFields.filter((one) => one === field).map(amendRow)[0];
      return row === undefined || !holdsFor(row, to) ? [] : (row[which] ?? []);
    })
    .filter((party) => party !== 'eku');

/** The letters in their minutes that do not go, with what was approved in the same moment. */
const lettersStopped = (file: CaseFile, changes: readonly Amended[]) => waitingFor(file, partiesOf(changes, 'stops'));

/** What has gone already, where it should not have. */
function goneAstray(file: CaseFile, changes: readonly Amended[]) {
  const isProvider = changes.some(({ field }) => field === 'providerId');
  return goneTo(file, { parties: partiesOf(changes, 'astray'), isEku: isProvider });
}

const isProviderChanged = (changes: readonly Amended[]): boolean => changes.some(({ field }) => field === 'providerId');

/**
 * The round of a post to EKU that is approved and not there yet, when it says what was put right; null otherwise. One whose end nobody knows is not
 * said to be stopped: what is answered of it tells whether it went, and it is not posted again (`ekuPost`).
 */
function postStopped(file: CaseFile, changes: readonly Amended[]): number | null {
  const post = changes.some(({ field, to }) => stopsPost(field, to)) ? ekuPost(file) : null;
  return post === null || post.place !== null || post.isSigned || post.unsureRound !== null ? null : post.approved.round;
}

interface Stopping {
  readonly changes: readonly Amended[];
  readonly stopped: ReturnType<typeof waitingFor>;
  readonly isPostStopped: boolean;
}

/** Where it goes back to; null where it stays: the right provider is asked, or whatever was stopped is written anew. */
function stageAfter(file: CaseFile, { changes, stopped, isPostStopped }: Stopping, now: Instant): Stage | null {
  const back = stopped.map((letter) => stageBefore(file.matter, letter)).find((one) => one !== null) ?? null;
  const stage = back ?? (isPostStopped && file.matter.stage === 'atContract' ? 'deciding' : file.matter.stage);
  const asksAnew = isProviderChanged(changes) && isIn(afterAsking, stage) && !hasOwnOperation(file) && wasAsked(file, now);
  if (asksAnew) return 'assessing';
  return stage === file.matter.stage ? null : stage;
}

const afterAsking = ['withProvider', 'followingUp', 'deciding', 'escalating', 'atContract'] as const;

const hasOwnOperation = ({ matter: { exit } }: CaseFile): boolean => exit === 'ownOperation';

const wasAsked = (file: CaseFile, now: Instant): boolean => requestState(file, now).is !== 'none';

/** Whom the unit it went to by mistake has opened it to. */
function readersGone(file: CaseFile, after: Case) {
  const isElsewhere = after.unit !== file.matter.unit && readersOf(file).length > 0;
  return isElsewhere ? [{ isLimited: isLimited(file), readers: [] }] : [];
}
