// What somebody has to tell the person by hand: a text that was approved and is to be read out or posted, or that the complaint has come in (decisions 8.13).

import type { Instant } from '../../brand';
import { promisesAnswer, wayToAnswer } from '../../casefile/case';
import type { CaseFile } from '../../casefile/case-file';
import { channels } from '../../casefile/channel';
import { eventsOf, type EventOf } from '../../casefile/event';
import { letterTypes, type LetterType } from './letters';
import { stages } from './stages';
import { isHeldUp, letterState, tellsTooEarly } from '../../engine/letter-state';

export interface ToTell {
  readonly letter: LetterType;
  readonly textKey: string;
  /** The round of its task: which of the case's approvals it is, from 1; 0 for the word that the complaint has come in. */
  readonly round: number;
}

/** The newest word that waits to be given by hand, or that could not go by mail; null when there is none. A newer one says what an older would. */
export function toTell(file: CaseFile, now: Instant): ToTell | null {
  const approved = eventsOf(file.events, 'letterApproved');
  const place = approved.findLastIndex(
    ({ data }) => byHand(data.letter) && !isUndone(file, data.textKey) && !isHeldUp(file, data, now),
  );
  const newest = approved[place];
  if (newest === undefined) return confirmation(file);
  return isUntold(file, newest) ? { letter: newest.data.letter, textKey: newest.data.textKey, round: place + 1 } : null;
}

/** `toTell` from when it is somebody's task: when it can be undone no more, and what it tells of has gone. */
export const mustTell = (file: CaseFile, now: Instant): ToTell | null => {
  const word = toTell(file, now);
  const approved = eventsOf(file.events, 'letterApproved').find(({ data }) => data.textKey === word?.textKey)?.data;
  return approved !== undefined && (approved.sendAfter > now || tellsTooEarly(file, approved)) ? null : word;
};

const byHand = (letter: LetterType): boolean => 'byHand' in letterTypes[letter];

const isUndone = (file: CaseFile, textKey: string): boolean => letterState(file).undone.includes(textKey);

/** Approved to be given by hand and not given, or approved to go by mail and it did not. */
function isUntold(file: CaseFile, { data: { textKey, isByHand = false } }: EventOf<'letterApproved'>): boolean {
  const { told, failed, notReached } = letterState(file);
  if (told.includes(textKey) || notReached.includes(textKey)) return false;
  return isByHand || failed.includes(textKey);
}

/** The key of a letter that goes by itself, by mail. */
export const automaticKey = ({ matter }: Pick<CaseFile, 'matter'>, letter: LetterType): string => `${matter.id}|${letter}|0`;

/** When *Mottagning* is done; whoever rang or came has been told by whoever wrote it down, and who has it by mail has it. */
function confirmation(file: CaseFile): ToTell | null {
  const { id, stage, channel } = file.matter;
  const textKey = `${id}|confirmation|hand`;
  const { told, notReached, sent } = letterState(file);
  const hasMail = (['acknowledgement', 'confirmation'] as const).some((letter) => sent.includes(automaticKey(file, letter)));
  const isOver = told.length > 0 || notReached.length > 0 || hasMail;
  const isRunning = stages[stage].open && stage !== 'received' && stage !== 'closing' && promisesAnswer(file.matter);
  const isWanted = triagedAt(file) !== null && isRunning && wayToAnswer(file.matter) === 'hand' && !channels[channel].isSpoken;
  return isWanted && !isOver ? { letter: 'confirmation', textKey, round: 0 } : null;
}

/** When *Mottagning* said that we go on with it: accepted, or another way by which an answer is promised all the same. */
export const triagedAt = (file: CaseFile): Instant | null =>
  eventsOf(file.events, 'decided').findLast(({ data }) => data.type === 'triage' && (data.outcome === 'accepted' || goesOn(file)))
    ?.at ?? null;

const goesOn = ({ matter: { exit } }: CaseFile): boolean => exit !== null && promisesAnswer({ exit });
