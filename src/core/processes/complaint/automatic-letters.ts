// The letters nobody needs to read first, and when each goes: to the colleague who forwarded, and to a person at her own proven address (decisions 3, 8.4).

import type { Instant } from '../../brand';
import { addressProofs, mayMail, promisesAnswer, wayToAnswer } from '../../casefile/case';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import { holds } from '../../casefile/hold';
import { exitOf } from './exits';
import { letterTypes } from './letters';
import { stages } from './stages';
import { addMinutes } from '../../time/instant';
import type { AutomaticLetter } from '../../engine/action';
import { isHeldUp, isStopped, letterState } from '../../engine/letter-state';
import { automaticKey, triagedAt } from './to-tell';

/** Key under which an automatic letter is kept and found again in the mailbox. */
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
  const state = letterState(file);
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
  /** Of a part of a complaint no second one goes: the colleague knows what became of what she forwarded. */
  receipt: (file) => (cameForwarded(file) && eventsOf(file.events, 'partOf').length === 0 ? file.matter.arrived : null),
  /** The lines on danger wait for nobody's answer, and hang on no stage: once there is cause for them they go, unless she has them already. */
  safety: (file) => (hasLines(file) ? null : (causes.map((cause) => cause(file)).find((from) => from !== null) ?? null)),
  /** The first word, and only that: whoever has heard more, or whose matter has come back, gets none. */
  acknowledgement: (file, now) => {
    const { held, arrived, stage } = file.matter;
    const isWaiting = stage === 'received' && promisesAnswer(file.matter) && file.matter.closedAs === null;
    const isFirst = eventsOf(file.events, 'takenBack').length === 0 && !hasHeard(file, now);
    return held === null && isWaiting && isFirst && isProvenPerson(file) && isReached(file) ? arrived : null;
  },
  /** When *Mottagning* is done, for everybody by mail who has heard nothing else from us by then (B5). */
  confirmation: (file, now) => {
    const { stage } = file.matter;
    const isOurs = stages[stage].open && stage !== 'received' && stage !== 'closing' && promisesAnswer(file.matter);
    const isByMail = wayToAnswer(file.matter) === 'mail' || isOwedAnyway(file);
    return isOurs && isWritten(file) && isByMail && !hasHeard(file, now) ? triagedAt(file) : null;
  },
};

/** What the lines on danger go for, without any wait; each says from when, or null. */
const causes: readonly ((file: CaseFile) => Instant | null)[] = [
  /** Danger is heard in her own mail, or said of it by anybody at any time; that nobody is to write to her comes after it. */
  (file) => (isReader(file) && isInDanger(file) ? file.matter.arrived : null),
  /** She wrote again and speaks of danger, to a case of hers that had her first words by another way. */
  (file) =>
    eventsOf(file.events, 'linked').find(({ data: { as, signs = [] } }) => as === 'complainantReply' && signs.length > 0)?.at ??
    null,
  /** All else waits for *Mottagning*. */
  (file) => (file.matter.held !== null && isReader(file) && isRunning(file) ? file.matter.arrived : null),
  /** It went another way before the acknowledgement had gone, and no confirmation comes after it. */
  (file) => (leftUnheard(file) && isReader(file) && mayMail(file.matter) ? file.matter.arrived : null),
];

const isReached = (file: CaseFile): boolean => isWritten(file) && (mayMail(file.matter) || isOwedAnyway(file));

/** She wishes no answer, and is told all the same that it has come in: the law wants it (L17). Never of somebody protected. */
const isOwedAnyway = ({ profile: { communication }, matter: { replyWish, addressProof, protection } }: CaseFile): boolean =>
  communication.precondition === 'compulsory' &&
  replyWish === 'none' &&
  addressProofs[addressProof].takesMail &&
  protection === 'normal';

/** Whether the routine's condition for writing by itself is met (D03): an address is enough, or she must have said how, or on a signed form. */
function isWritten({ profile: { communication }, matter: { replyWish, about } }: CaseFile): boolean {
  if (communication.precondition === 'contact' || communication.precondition === 'compulsory') return true;
  return communication.precondition === 'statedWish' ? replyWish !== 'unknown' : about.signed === 'yes';
}

/** A person is there to read them, at an address that is surely hers. */
const isReader = (file: CaseFile): boolean => {
  const { held } = file.matter;
  return isProvenPerson(file) && (held === null || holds[held].lines !== 'none');
};

const isInDanger = ({ matter: { danger, signs }, events }: CaseFile): boolean =>
  danger !== 'no' || signs.length > 0 || eventsOf(events, 'received').some(({ data }) => (data.signs ?? []).length > 0);

/** Where others may read the mail the bare lines alone go, protected or not, until somebody has read it (decisions 8.4). */
const isRunning = ({ matter }: CaseFile): boolean => {
  const isBare = matter.held !== null && holds[matter.held].lines === 'bare' && matter.stage === 'received';
  return (mayMail(matter) || isBare) && matter.closedAs === null;
};

const leftUnheard = ({ matter: known }: CaseFile): boolean =>
  known.exit !== null && exitOf(known.exit).lines && !promisesAnswer(known);

/** The letters that carry the lines. */
const withLines = ['safety', 'acknowledgement', 'confirmation'] as const satisfies readonly AutomaticType[];

function hasLines(file: CaseFile): boolean {
  const { sent } = letterState(file);
  return withLines.some((letter) => sent.includes(automaticKey(file, letter)));
}

/** Her own address, in a mail she sent to us herself. */
const isProvenPerson = (file: CaseFile): boolean =>
  !cameForwarded(file) && file.matter.channel === 'mail' && file.matter.addressProof === 'verified';

const cameForwarded = (file: CaseFile): boolean => eventsOf(file.events, 'received').some((event) => event.data.forwarded);

/** A letter with the number has gone, or one that is approved and waits for nothing will: two within a day are one (decisions 3). The lines on danger alone do not count. */
function hasHeard(file: CaseFile, now: Instant): boolean {
  const state = letterState(file);
  const approved = eventsOf(file.events, 'letterApproved').flatMap(({ data }) =>
    letterTypes[data.letter].to === 'complainant' && !state.undone.includes(data.textKey) && !isHeldUp(file, data, now)
      ? [data.textKey]
      : [],
  );
  return approved.length > 0 || state.sent.includes(automaticKey(file, 'acknowledgement'));
}
