// Which letters wait, are sent, were undone or failed: read from the events alone.

import type { Instant } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { eventsOf, type Happenings } from '../casefile/event';
import { kept } from '../kept';
import { heldWith, letterOf } from '../processes/process';
import { isHeld, waitsFor } from './assessing';

type Lettered = Pick<MatterFile, 'events' | 'process'>;

export interface LetterState {
  /** Approved, not yet sent, undone or failed. */
  readonly waiting: readonly Happenings['letterApproved'][];
  /** Gone, and not come back. */
  readonly sent: readonly string[];
  readonly undone: readonly string[];
  readonly failed: readonly string[];
  /** Given by hand. */
  readonly told: readonly string[];
  /** To be given by hand, until a newer word took its place: it says what an older would. */
  readonly replaced: readonly string[];
  /** Nobody could be reached, with a reason. */
  readonly notReached: readonly string[];
}

/** Where each letter of a case stands. */
export const letterState = ({ process, events }: Lettered): LetterState => stateUnder(process)(events);

const stateUnder = kept((process: Lettered['process']) => kept((events: Lettered['events']) => readState({ process, events })));

function readState(file: Lettered): LetterState {
  const { events } = file;
  const undone = eventsOf(events, 'letterUndone').map((event) => event.data.textKey);
  const failed = eventsOf(events, 'letterFailed').map((event) => event.data.textKey);
  const sent = eventsOf(events, 'letterSent').flatMap(({ data }) => (failed.includes(data.textKey) ? [] : [data.textKey]));
  const told = eventsOf(events, 'letterTold').map((event) => event.data.textKey);
  const notReached = eventsOf(events, 'letterFailed').flatMap(({ data }) => (data.why === 'notReached' ? [data.textKey] : []));
  const replaced = replacedBy(file, undone);
  const over = new Set([...sent, ...undone, ...failed, ...told, ...replaced]);
  const waiting = eventsOf(events, 'letterApproved').flatMap((event) => (over.has(event.data.textKey) ? [] : [event.data]));
  return { waiting, sent, undone, failed, told, replaced, notReached };
}

/** When a letter went; null for one that has not, or that came back. */
export const sentAt = (file: Lettered, textKey: string): Instant | null =>
  letterState(file).sent.includes(textKey)
    ? (eventsOf(file.events, 'letterSent').find(({ data }) => data.textKey === textKey)?.at ?? null)
    : null;

/** All words by hand but the newest that was not taken back. */
function replacedBy(file: Lettered, undone: readonly string[]): readonly string[] {
  const words = eventsOf(file.events, 'letterApproved').filter(
    ({ data }) => letterOf(file, data.letter).byHand === true && !undone.includes(data.textKey),
  );
  return words.slice(0, -1).flatMap(({ data }) => (data.isByHand === true ? [data.textKey] : []));
}

type Approved = Happenings['letterApproved'];

/** The waiting letters that go by mail, whose time to be undone is over, and that nothing stops; one that tells of another comes after it. */
export function lettersToSend(file: MatterFile, now: Instant): readonly Approved[] {
  const { waiting } = letterState(file);
  const ready = waiting.filter(
    (letter) => letter.isByHand !== true && letter.sendAfter <= now && !isStopped(file, letter.letter, now),
  );
  const alone = ready.filter(({ letter }) => !tells(file, letter));
  const telling = ready.filter((letter) => {
    const other = toldOf(file, letter);
    return tells(file, letter.letter) && (other === null || alone.includes(other) || isGone(file, other));
  });
  return [...alone, ...telling];
}

/** Whether a letter says that another has gone, and that one has not: with it, it waits, and with it, it is taken back. */
export function tellsTooEarly(file: Lettered, letter: Pick<Approved, 'letter' | 'textKey'>): boolean {
  const other = toldOf(file, letter);
  return other !== null && !isGone(file, other);
}

/** The letter it tells of: the one approved in the same moment; null when that went by no mail of ours. */
function toldOf(file: Lettered, { letter, textKey }: Pick<Approved, 'letter' | 'textKey'>): Approved | null {
  const about = letterOf(file, letter).tellsOf;
  const approvals = eventsOf(file.events, 'letterApproved');
  const own = approvals.find(({ data }) => data.textKey === textKey);
  return approvals.find(({ at, data }) => about === data.letter && at === own?.at)?.data ?? null;
}

const tells = (file: Lettered, letter: Approved['letter']): boolean => letterOf(file, letter).tellsOf !== undefined;

const isGone = (file: Lettered, { textKey }: Approved): boolean => letterState(file).sent.includes(textKey);

/** Whether what it tells of waits to be weighed: then it is as if it had not been approved. */
export function isHeldUp(file: MatterFile, letter: Pick<Approved, 'letter' | 'textKey'>, now: Instant): boolean {
  const other = toldOf(file, letter);
  return other !== null && !isGone(file, other) && isStopped(file, other.letter, now);
}

/** Whether a letter that is approved waits for something else than its minutes: to be weighed, or for the letter it tells of. */
export const waitsOn = (file: MatterFile, letter: Approved, now: Instant): boolean =>
  isStopped(file, letter.letter, now) || tellsTooEarly(file, letter);

/** Whether a letter waits for an assessment, as the case's own row or what is weighed beside it says. */
export function isStopped(
  file: Pick<MatterFile, 'matter' | 'assessments' | 'tasks' | 'process'>,
  letter: Approved['letter'],
  now: Instant,
): boolean {
  const what = heldWith(letterOf(file, letter));
  return what !== null && (isHeld(file.matter, what, now) || waitsFor(file, what, now).length > 0);
}
