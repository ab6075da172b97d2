// What has happened in a case, in words. What only the product itself needs to remember is left out.

import { compared } from '../../order';
import { isIn } from '../../brand';
import type { CaseEvent, EventOf } from '../../casefile/event';
import type { CameFrom } from '../../casefile/came-from';
import { systemNamed } from '../../routine/exports';
import { sayDay } from '../../text/day';
import { say, sayBy, sayPlain } from '../../text/say';
import { isBriefed } from '../../processes/complaint/switched';
import { titleWithin } from '../../text/task-title';
import { dayOf } from '../../time/plain-date';
import type { CasePage } from '../case-page';
import { amendedWords } from './amended-words';
import { conflictRows, type Note } from './conflict-rows';
import { historyGroupOf, type GroupedRow } from './history-group';
import { readersWords } from './readers-words';
import { splitWords } from './split-words';
import { momentWord } from './moment';
import { ekuHappened } from './eku-history';
import { letterFailed, letterOf, letterTold, letterUndone } from './letter-words';
import type { Reading } from './reading';
import { by, type Told } from './told';
import { registeredWords } from './registered-words';
import { isOfContent, shellWords } from './shell-words';
import { isKindred, kinWords } from './kin-words';
import { roleLost } from './role-lost-words';

/** The latest first; with what was said and decided of a conflict of interest, for those who may read it. */
export const historyRows = (reading: Reading, texts: readonly Note[]): CasePage['history'] =>
  [...conflictRows(reading, texts).map((row) => ({ ...row, group: 'decisions' as const })), ...happened(reading)]
    .sort((a, b) => compared(b.at, a.at))
    .map(({ key, at, text, group }) => ({ key, when: momentWord(reading, at), text, group }));

/** The same without conflicts of interest, as rows with their moments. */
export const happened = (told: Told): readonly GroupedRow[] =>
  [...told.file.events].reverse().flatMap((event): readonly GroupedRow[] => {
    const text = words(told, event);
    return text === null ? [] : [{ key: String(event.seq), at: event.at, text, group: historyGroupOf(event.kind) }];
  });

/** null for what is no news to people. */
function words(reading: Told, event: CaseEvent): string | null {
  if (isSilent(event)) return null;
  if (isKindred(event)) return kinWords(reading, event);
  if (isOfContent(event)) return shellWords(reading, event);
  if (event.kind === 'disposalUndone' && event.by === null) return say(reading.language, 'tab.event.disposalFell');
  if (isPlain(event)) return say(reading.language, `tab.event.${event.kind}`, by(reading, event));
  switch (event.kind) {
    case 'received':
    case 'linked':
      return withSigns(reading.language, event, came(reading, event));
    case 'dangerRaised':
    case 'takenBack':
    case 'became':
    case 'splitOff':
    case 'splitBack':
    case 'noteCompleted':
    case 'decided':
    case 'gaveAway':
    case 'roleLost':
    case 'assigned':
    case 'lost':
    case 'registered':
    case 'accessSet':
    case 'amended':
    case 'amendmentUndone':
      return handled(reading, event);
    case 'dueMoved':
    case 'cameOn':
    case 'sentOwnWay':
    case 'newDayTold':
      return aboutDay(reading, event);
    case 'letterApproved':
    case 'letterSent':
    case 'letterUndone':
    case 'letterTold':
    case 'letterFailed':
    case 'wordsKept':
    case 'groundGiven':
      return aboutLetter(reading, event);
    case 'notReached':
      return say(reading.language, `tab.event.notReached.${event.data.why}`);
    case 'ekuPosted':
    case 'ekuWithdrawn':
    case 'ekuAnswered':
    case 'ekuAsked':
      return ekuHappened(reading, event);
  }
}

/** What is no news to people, or stands elsewhere on the page. */
const silent = [
  ...(['noted', 'shown', 'reachable', 'ekuNotTried', 'noteWritten', 'answerUndone'] as const),
  ...(['matterOpened', 'patternSeen', 'matterRecalled', 'wentBack', 'contentMoving', 'followUpProposed'] as const),
  ...(['findableBegun', 'findableMade', 'findableGone', 'linkMade', 'handedIn'] as const),
  ...(['contentCleared', 'lettersFiled', 'draftsGone', 'partOpened', 'wordsJoined', 'wordsLeft'] as const),
] as const;
type Silent = (typeof silent)[number];
const isSilent = (event: CaseEvent): event is Extract<CaseEvent, { readonly kind: Silent }> => isIn(silent, event.kind);

/** What one sentence says, with who did it. */
const plain = [
  ...(['ekuStopped', 'answerLinkLocked', 'answerCodeMailed', 'reachNoted', 'briefSigned', 'ekuRemarked'] as const),
  ...(['recalled', 'wordsAdded', 'ekuApproved', 'ekuUndone', 'edited', 'putBack', 'legalNone'] as const),
  ...(['disposalOrdered', 'disposalUndone'] as const),
] as const;
type Plain = (typeof plain)[number];
const isPlain = (event: CaseEvent): event is Extract<CaseEvent, { readonly kind: Plain }> => isIn(plain, event.kind);

function anotherWay(reading: Told, event: EventOf<'takenBack' | 'became'>): string {
  const { language } = reading;
  if (event.data.exit === null) return say(language, 'tab.event.takenBack.accepted', by(reading, event));
  return say(language, `tab.event.${event.kind}`, { ...by(reading, event), reason: say(language, `reason.${event.data.exit}`) });
}

type Handled =
  | 'dangerRaised'
  | 'takenBack'
  | 'became'
  | 'splitOff'
  | 'splitBack'
  | 'noteCompleted'
  | 'decided'
  | 'gaveAway'
  | 'roleLost'
  | 'assigned'
  | 'lost'
  | 'registered'
  | 'accessSet'
  | 'amended'
  | 'amendmentUndone';

function handled(reading: Told, event: EventOf<Handled>): string {
  if (event.kind === 'accessSet') return readersWords(reading, event, by(reading, event).name);
  if (event.kind === 'amended' || event.kind === 'amendmentUndone') return amendedWords(reading, event);
  if (event.kind === 'dangerRaised') return say(reading.language, `tab.event.dangerRaised.${event.data.how}`, by(reading, event));
  if (event.kind === 'takenBack' || event.kind === 'became') return anotherWay(reading, event);
  if (event.kind === 'registered') return registeredWords(reading.language, event.data, by(reading, event).name);
  if (event.kind === 'lost') return lost(reading, event);
  if (event.kind === 'assigned') return say(reading.language, 'tab.event.assigned', { name: reading.nameOf(event.data.person) });
  if (event.kind === 'splitOff' || event.kind === 'splitBack') return splitWords(reading, event);
  if (event.kind === 'noteCompleted') return say(reading.language, 'tab.event.noteCompleted', by(reading, event));
  if (event.kind === 'decided') return decided(reading, event);
  return event.kind === 'gaveAway' ? gaveAway(reading, event) : roleLost(reading, event);
}

const dayNamed = (reading: Told, event: EventOf<'cameOn' | 'sentOwnWay' | 'newDayTold'>): string =>
  say(reading.language, `tab.event.${event.kind}`, {
    ...by(reading, event),
    day: sayDay(reading.language, event.data.day, dayOf(reading.now)),
  });

const aboutDay = (reading: Told, event: EventOf<'dueMoved' | 'cameOn' | 'sentOwnWay' | 'newDayTold'>): string =>
  event.kind === 'dueMoved' ? dueMoved(reading, event) : dayNamed(reading, event);

const dueMoved = ({ language, now }: Told, { data: { from, to } }: EventOf<'dueMoved'>): string =>
  say(language, 'tab.due.moved', { from: sayDay(language, from, dayOf(now)), to: sayDay(language, to, dayOf(now)) });

function came(reading: Told, event: EventOf<'received' | 'linked'>): string {
  const { language } = reading;
  if (event.kind === 'linked') return say(language, `tab.event.linked.${event.data.as}`);
  const { forwarded, channel, imported, from } = event.data;
  const how = say(language, forwarded ? 'tab.event.forwarded' : `tab.date.receivedBy.${channel}`);
  if (imported !== undefined) return say(language, 'tab.event.imported', { how, stage: say(language, `stage.${imported}`) });
  if (from !== undefined) return cameInFile(reading, how, from);
  return event.by === null ? how : say(language, 'tab.event.writtenDown', { how, ...by(reading, event) });
}

function cameInFile({ file, language }: Told, how: string, { system, reference }: CameFrom): string {
  const named = systemNamed(file.profile, system);
  return reference === null
    ? say(language, 'tab.event.inFile', { how, system: named })
    : say(language, 'tab.event.inFileAs', { how, system: named, reference });
}

/** What looked like danger when it came says so. */
const withSigns = (language: Told['language'], { data }: EventOf<'received' | 'linked'>, text: string): string =>
  (data.signs ?? []).length === 0
    ? text
    : [`${text}.`, say(language, 'tab.event.signs'), ...(data.signs ?? []).map((sign) => say(language, `sign.${sign}`))].join(
        ' ',
      );

function aboutLetter(
  reading: Told,
  event: EventOf<'letterApproved' | 'letterSent' | 'letterUndone' | 'letterTold' | 'letterFailed' | 'wordsKept' | 'groundGiven'>,
): string {
  if (event.kind === 'letterSent' && event.data.isPractice)
    return say(reading.language, 'tab.event.letterSent.practice', { letter: letterOf(reading, event) });
  if (event.kind === 'letterApproved' || event.kind === 'letterSent')
    return say(reading.language, `tab.event.${event.kind}`, { ...by(reading, event), letter: letterOf(reading, event) });
  if (event.kind === 'groundGiven') return groundGiven(reading, event);
  if (event.kind === 'wordsKept') return wordsKept(reading, event);
  if (event.kind === 'letterUndone') return letterUndone(reading, event);
  return event.kind === 'letterTold' ? letterTold(reading, event) : letterFailed(reading, event);
}

function groundGiven(reading: Told, event: EventOf<'groundGiven'>): string {
  const { language } = reading;
  const { ground, childView } = event.data;
  const child = childView === 'adult' ? [] : [say(language, `childView.${childView}`)];
  const words = [say(language, `ground.${ground}`), ...child].join('. ');
  return say(language, 'tab.event.groundGiven', { ...by(reading, event), words });
}

const wordsKept = (reading: Told, event: EventOf<'wordsKept'>): string =>
  say(reading.language, 'tab.event.wordsKept', {
    ...by(reading, event),
    count: event.data.reasons.length,
    reasons: [...new Set(event.data.reasons)].map((reason) => say(reading.language, `keepReason.${reason}`)).join('. '),
  });

function decided(reading: Told, event: EventOf<'decided'>): string {
  const { language } = reading;
  const { type, outcome, reason, inPlaceOf, isBefore } = event.data;
  const name = isBefore === true ? say(language, 'tab.event.before') : by(reading, event).name;
  const at = {
    name: inPlaceOf === undefined ? name : say(language, 'tab.inPlaceOf', { name, other: reading.nameOf(inPlaceOf) }),
    task: titleWithin(language, type),
    outcome: sayBy(language, `outcome.${type}.${outcome}`, isBriefed(reading.file) ? 'brief' : null),
  };
  if (reason === null && at.task === at.outcome) return say(language, 'tab.event.decidedOnce', at);
  return reason === null
    ? say(language, 'tab.event.decided', at)
    : say(language, 'tab.event.decidedBecause', { ...at, reason: sayPlain(language, `reason.${reason}`) });
}

function gaveAway(reading: Told, event: EventOf<'gaveAway'>): string {
  const { language } = reading;
  const { how, reason, task } = event.data;
  const at = { ...by(reading, event), task: titleWithin(language, task.split('|')[1] ?? '') };
  if (how === 'claimed' || reason === null) return say(language, 'tab.event.claimed', at);
  return say(language, `tab.event.${how}`, { ...at, reason: sayPlain(language, `giveAwayReason.${reason}`) });
}

function lost(reading: Told, event: EventOf<'lost'>): string {
  const { why, of } = event.data;
  if (of === 'event') return say(reading.language, `tab.event.lost.${why}`, by(reading, event));
  return say(reading.language, `tab.event.lost.${of}`, { ...by(reading, event), why: say(reading.language, `lostWhy.${why}`) });
}
