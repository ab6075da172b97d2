// The letters nobody needs to read first: a receipt to the colleague who forwarded, a neutral acknowledgement to a proven address (decisions 3).

import type { Instant } from '../brand';
import { mayMail, promisesAnswer } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import { letterTypes, type LetterType } from '../routine/letters';
import { addMinutes } from '../time/instant';
import type { AutomaticLetter } from './action';
import { letterState } from './letter-state';

/** Key under which an automatic letter is kept and found again in the mailbox. */
const automaticKey = (file: CaseFile, letter: LetterType): string => `${file.case.id}|${letter}|0`;

/** Those whose time has come and that have not gone. */
export const automaticLetters = (file: CaseFile, now: Instant): readonly AutomaticLetter[] =>
  wantedAutomatic(file).flatMap((letter) =>
    goesAt(file, letter) <= now ? [{ letter, textKey: automaticKey(file, letter) }] : [],
  );

/** Moments at which an automatic letter will go, for the next look. */
export const automaticMoments = (file: CaseFile): readonly Instant[] =>
  wantedAutomatic(file).map((letter) => goesAt(file, letter));

const goesAt = (file: CaseFile, letter: LetterType): Instant => addMinutes(file.case.arrived, letterTypes[letter].holdMinutes);

function wantedAutomatic(file: CaseFile): readonly LetterType[] {
  const state = letterState(file.events);
  const over = new Set([...state.sent, ...state.failed, ...state.undone]);
  return (['receipt', 'acknowledgement'] as const).filter(
    (letter) => applies[letter](file) && !over.has(automaticKey(file, letter)),
  );
}

const cameForwarded = (file: CaseFile): boolean => eventsOf(file.events, 'received').some((event) => event.data.forwarded);

const applies = {
  receipt: cameForwarded,
  acknowledgement: (file: CaseFile) =>
    !cameForwarded(file) &&
    file.case.channel === 'mail' &&
    file.case.addressProof === 'verified' &&
    mayMail(file.case) &&
    file.case.closedAs === null &&
    promisesAnswer(file.case),
};
