// Whom the letters of a complaint go to: which of those that wait, and which of those that have gone.

import { isIn, isKeyOf } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type Happenings } from '../../casefile/event';
import { letterState } from '../../engine/letter-state';
import { letterTypes, type LetterType } from './letters';

export type Party = (typeof letterTypes)[keyof typeof letterTypes]['to'];

/** The letters that wait to those parties, with what was approved in the same moment as one of them: they go together or not at all. */
export function waitingFor(file: CaseFile, parties: readonly Party[]): readonly Happenings['letterApproved'][] {
  const { waiting } = letterState(file);
  const approvals = eventsOf(file.events, 'letterApproved').filter(({ data }) => waiting.includes(data));
  const moments = approvals.flatMap(({ at, data }) => (isIn(parties, letterTypes[data.letter].to) ? [at] : []));
  return approvals.flatMap(({ at, data }) => (moments.includes(at) ? [data] : []));
}

/**
 * Which letter a kept text is: one that somebody approved as it was approved, for a draft that was approved unchanged keeps its own key; another by its
 * key, `12|acknowledgement|0`; null for what is no letter of the table.
 */
export function letterOfText({ events }: Pick<CaseFile, 'events'>, textKey: string): LetterType | null {
  const approved = eventsOf(events, 'letterApproved').find(({ data }) => data.textKey === textKey)?.data.letter;
  const letter = approved ?? textKey.split('|')[1] ?? '';
  return isKeyOf(letterTypes, letter) ? letter : null;
}

/** To whom a letter has gone. */
export function partyOf(file: Pick<CaseFile, 'events'>, textKey: string): Party | null {
  const letter = letterOfText(file, textKey);
  return letter === null ? null : letterTypes[letter].to;
}
