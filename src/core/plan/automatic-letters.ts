// The letters nobody needs to read first, and when each goes: to the colleague who forwarded, and to a person at her own proven address (decisions 3, 8.4).

import type { Instant } from '../brand';
import { mayMail, promisesAnswer, wayToAnswer } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import { holds } from '../casefile/hold';
import { letterTypes, type LetterType } from '../routine/letters';
import { stages } from '../routine/stages';
import { addMinutes } from '../time/instant';
import type { AutomaticLetter } from './action';
import { isStopped, letterState, isHeldUp } from './letter-state';

/** Key under which an automatic letter is kept and found again in the mailbox. */
const automaticKey = (file: CaseFile, letter: LetterType): string => `${file.case.id}|${letter}|0`;

/** Those whose time has come and that have not gone. */
export const automaticLetters = (file: CaseFile, now: Instant): readonly AutomaticLetter[] =>
  wantedAutomatic(file, now).flatMap(({ letter, goesAt }) =>
    goesAt <= now && !isStopped(file, letter, now) ? [{ letter, textKey: automaticKey(file, letter) }] : [],
  );

/** Moments at which an automatic letter will go, for the next look. */
export const automaticMoments = (file: CaseFile, now: Instant): readonly Instant[] =>
  wantedAutomatic(file, now).map(({ goesAt }) => goesAt);

interface Wanted {
  readonly letter: AutomaticType;
  readonly goesAt: Instant;
}

function wantedAutomatic(file: CaseFile, now: Instant): readonly Wanted[] {
  const state = letterState(file.events);
  const over = new Set([...state.sent, ...state.failed, ...state.undone]);
  return automaticTypes.flatMap((letter) => {
    const from = begins[letter](file, now);
    const isOver = from === null || over.has(automaticKey(file, letter));
    return isOver ? [] : [{ letter, goesAt: addMinutes(from, letterTypes[letter].holdMinutes) }];
  });
}

const automaticTypes = ['receipt', 'safety', 'acknowledgement', 'confirmation'] as const;
type AutomaticType = (typeof automaticTypes)[number];

/** The moment a letter's own wait begins; null while the case gives no cause for it. */
const begins: Readonly<Record<AutomaticType, (file: CaseFile, now: Instant) => Instant | null>> = {
  receipt: (file) => (cameForwarded(file) ? file.case.arrived : null),
  /** Where all else waits for *Mottagning*, the lines on danger go to a person at once. */
  safety: (file) => {
    const { held, arrived } = file.case;
    return held !== null && holds[held].lines !== 'none' && isProvenPerson(file) ? arrived : null;
  },
  acknowledgement: (file) => {
    const { held, arrived, stage } = file.case;
    return held === null && stage === 'received' && promisesAnswer(file.case) && isProvenPerson(file) ? arrived : null;
  },
  /** When *Mottagning* is done, for everybody by mail who has heard nothing else from us by then (B5). */
  confirmation: (file, now) => {
    const { stage } = file.case;
    const isOurs = stages[stage].open && stage !== 'closing' && promisesAnswer(file.case);
    return isOurs && wayToAnswer(file.case) === 'mail' && !hasHeard(file, now) ? triagedAt(file) : null;
  },
};

/** Her own address, in a mail she sent to us herself. */
const isProvenPerson = (file: CaseFile): boolean =>
  !cameForwarded(file) &&
  file.case.channel === 'mail' &&
  file.case.addressProof === 'verified' &&
  mayMail(file.case) &&
  file.case.closedAs === null;

const cameForwarded = (file: CaseFile): boolean => eventsOf(file.events, 'received').some((event) => event.data.forwarded);

const triagedAt = (file: CaseFile): Instant | null =>
  eventsOf(file.events, 'decided').findLast(({ data }) => data.type === 'triage' && data.outcome === 'accepted')?.at ?? null;

/** A letter with the number has gone, or one that is approved and waits for nothing will: two within a day are one (decisions 3). The lines on danger alone do not count. */
function hasHeard(file: CaseFile, now: Instant): boolean {
  const state = letterState(file.events);
  const approved = eventsOf(file.events, 'letterApproved').flatMap(({ data }) =>
    letterTypes[data.letter].to === 'complainant' && !state.undone.includes(data.textKey) && !isHeldUp(file, data, now)
      ? [data.textKey]
      : [],
  );
  return approved.length > 0 || state.sent.includes(automaticKey(file, 'acknowledgement'));
}
