// A complaint that concerns two providers or two persons becomes two cases: the case says so first, its pass makes the other; and that taken back.

import { isKeyOf, type CaseId, type Instant, type ProviderId } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { dividedOvers } from '../casefile/division';
import { eventsOf, type NewEvent } from '../casefile/event';
import { partOf, partsOf, type Part } from '../casefile/kin';
import type { Actor, Changes } from '../engine/decision';
import { letterState } from '../engine/letter-state';
import { isEnd, stages } from '../processes/complaint/stages';
import { no, ok, type Result } from '../result';
import { may, mayRead } from '../access/access';

export interface Dividing {
  readonly by: Actor;
  readonly part: string;
  readonly over: string;
  /** Whom the part is about, where it is divided over providers. */
  readonly providerId: ProviderId | null;
  /** Whether something was written about the part. */
  readonly hasNote: boolean;
  /** Those that may be chosen. */
  readonly providers: readonly ProviderId[];
}

/** As many parts as one complaint may become: more is a campaign, and each is written down by itself. */
const mostParts = 6;

/** Whether somebody may divide it: it runs, it is a complaint whose words are here, and it is hers to put right. */
export const mayDivide = (by: Actor, file: CaseFile): boolean => isRunning(file) && may(by, 'divide', file);

const isRunning = ({ matter: { stage, exit, lies } }: CaseFile): boolean =>
  lies !== 'outside' && stages[stage].open && !isEnd(stage) && (exit === null || exit === 'ownOperation');

/**
 * Changes that say it; the same part said twice is said once. `notDivisible` for who may not or what does not run, `providerMissing` without another
 * provider than its own, `partNoteMissing` when it is divided over persons and nobody could tell which is whose.
 */
export function divide(file: CaseFile, given: Dividing, now: Instant): Result<Changes> {
  const { by, part, over, providerId } = given;
  if (!mayRead(by, file)) return no('noSuchCase');
  if (file.events.some((event) => event.kind === 'divided' && event.data.part === part)) return ok(nothingMore);
  if (!mayDivide(by, file) || partsOf(file).length >= mostParts) return no('notDivisible');
  if (!isKeyOf(dividedOvers, over)) return no('answerNotAllowed');
  const refusal = over === 'persons' ? (given.hasNote ? null : 'partNoteMissing') : wrongProvider(file, given);
  if (refusal !== null) return no(refusal);
  const data = { part, over, providerId: over === 'providers' ? providerId : null } as const;
  return ok(saying([{ kind: 'divided', data, at: now, by: by.id }]));
}

/** It must be one of the register's, and neither the case's own nor another part's. */
function wrongProvider(file: CaseFile, { providerId, providers }: Dividing): 'providerMissing' | 'providerTaken' | null {
  if (providerId === null || !providers.includes(providerId)) return 'providerMissing';
  const taken = [file.matter.providerId, ...partsOf(file).map(({ divided }) => divided.data.providerId)];
  return taken.includes(providerId) ? 'providerTaken' : null;
}

/** Whether the part of that name has gone back. */
const isBack = ({ events }: Pick<CaseFile, 'events'>, part: string): boolean =>
  events.some(({ kind, data }) => kind === 'undivided' && data.part === part);

/** Letters that have gone from a part: nobody can take them back, and so not the part either. */
const hasSent = (part: CaseFile): boolean => letterState(part).sent.length > 0;

/**
 * The part ends, and nothing of it is counted. `partActedOn` once somebody has answered in it or something has gone out from it, `dangerOpen` while a
 * sign of danger in it is unread that its origin does not show as well. Asked again it has ended.
 */
export function endPart(
  part: CaseFile,
  { by, origin }: { readonly by: Actor; readonly origin: CaseFile },
  now: Instant,
): Result<Changes> {
  const own = partOf(part);
  if (own === null) return part.events.some(({ kind }) => kind === 'undivided') ? ok(nothingMore) : no('noSuchCase');
  const { stage, round, signs, danger } = part.matter;
  const isCovered = origin.matter.danger === 'yes' || signs.every((sign) => origin.matter.signs.includes(sign));
  if (danger === 'yes' || !isCovered) return no('dangerOpen');
  if (stage !== 'received' || isActedOn(part) || hasSent(part)) return no('partActedOn');
  const undone = letterState(part).waiting.map(({ textKey }): NewEvent => ({
    kind: 'letterUndone',
    data: { textKey },
    at: now,
    by: by.id,
  }));
  const back: NewEvent = { kind: 'undivided', data: { part: own.data.part }, at: now, by: by.id };
  const said = saying([back, ...undone]);
  return ok({ matter: { ...said.matter, stage: 'closed', round: round + 1, closedAs: 'notACase', signs: [] } });
}

/** Somebody has answered in it, a mail of its own has come to it, or it has been divided or tied itself. Protection that came from the whole is no answer. */
const isActedOn = ({ events }: CaseFile): boolean =>
  events.some(
    ({ kind, by }) =>
      ['decided', 'linked', 'divided', 'tied', 'registered'].includes(kind) || (kind === 'amended' && by !== null),
  );

/** What the case it goes back to notes. */
export function noteUndivided(
  file: CaseFile,
  { by, part }: { readonly by: Actor; readonly part: string },
  now: Instant,
): Result<Changes> {
  if (isBack(file, part)) return ok(nothingMore);
  return ok(saying([{ kind: 'undivided', data: { part }, at: now, by: by.id }]));
}

/** Whether somebody may take a division back: who may divide, and whoever did it. */
export const mayUndivide = (by: Actor, file: CaseFile, { divided }: Part): boolean =>
  mayRead(by, file) && (divided.by === by.id || may(by, 'divide', file));

/** The part of an id, as the case it was divided from knows it, also one that went back: asked again it goes back once. undefined when none was made. */
export function partCalled({ events }: CaseFile, to: CaseId): Part | undefined {
  const opened = eventsOf(events, 'partOpened').find(({ data }) => data.to === to);
  const divided = eventsOf(events, 'divided').find(({ data }) => data.part === opened?.data.part);
  return divided === undefined ? undefined : { divided, to };
}

const saying = (events: readonly NewEvent[]): Changes => ({ matter: { lastDecision: { task: '', patch: {}, events } } });
const nothingMore = saying([]);
