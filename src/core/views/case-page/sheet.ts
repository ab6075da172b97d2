// What the forms start from. Suggestions are filled in with their reason; the legal questions never are (decisions 3).

import { unitChoices } from '../unit-choices';
import { codeContact } from '../../casefile/answer-link';
import { answerParts } from '../../casefile/asked-parts';
import { caseNumber, mayMail, wordBy } from '../../casefile/case';
import { eventsOf } from '../../casefile/event';
import { isHiddenFromEku } from '../../engine/assessing';
import { likelyWhat } from '../../decide/what-is-it';
import { contractIsTakenUp, isBriefed } from '../../processes/complaint/switched';
import { isFreeForEku } from '../../processes/complaint/eku-post';
import { mayGoByMail } from '../../decide/own-way';
import { undoneLetter } from '../../engine/taken-back';
import { isUnregistered, waitsForRegister } from '../../processes/complaint/registration';
import { wasSentToProvider } from '../../processes/complaint/request';
import { providerReason, unitReason } from '../../intake/suggest';
import { newDaySpan } from '../../processes/complaint/new-day';
import { dueDay } from '../../engine/due';
import { say } from '../../text/say';
import { dayOf } from '../../time/plain-date';
import { addWorkingDays } from '../../time/working-days';
import type { Sheet } from '../case-page';
import { answered } from '../answered';
import { registeringOf } from '../register-view';
import { aboutRows } from './about-rows';
import { dayQuestion } from '../came-words';
import { explained } from './explained-days';
import { flagViews } from './weighed';
import { whatRows } from './what-rows';
import type { Reading } from './reading';

/** The sheet without the kept texts that are read beside it. */
export function sheetOf(reading: Reading): Omit<Sheet, 'providerAnswer' | 'followUpNote' | 'mails' | 'toTell'> {
  const { file, now } = reading;
  return {
    ...choices(reading),
    triage: triage(reading),
    about: {
      reception: aboutRows(file, 'reception', reading.language),
      assessment: aboutRows(file, 'assessment', reading.language),
    },
    flags: flagViews(reading),
    people: [...reading.people],
    caseworkerId: file.matter.caseworkerId,
    forward: forward(reading),
    mayReply: mayMail(file.matter),
    wordBy: wordBy(file.matter),
    parts: [...file.matter.providerParts],
    askedParts: [...answerParts(file.matter)],
    mayLink: file.profile.providerAnswers === 'link' && file.matter.protection === 'normal',
    codeTo: file.provider === null ? null : codeContact(file.provider),
    needsMet: file.matter.needsMet,
    earliestStep: addWorkingDays(dayOf(now), 1),
    newDay: newDaySpan(file.profile, now),
    mayEscalate: mayEscalate(reading),
    isBrief: isBriefed(file),
    register: isUnregistered(file) || asksAtMottagning(file) ? registeringOf(file, reading) : null,
    fileNote: {
      number: caseNumber(file.matter),
      received: dayOf(file.matter.received),
      today: dayOf(now),
      answered: answered(file, 'sv'),
      registered: registeredOn(file),
    },
    answered: answered(file, reading.language),
    ownSystem: file.profile.protectedIdentity.place === 'ownSystem' ? file.profile.protectedIdentity.system : null,
  };
}

/** At *Mottagning* the number may be given at once, whatever the rule asks for later. */
const asksAtMottagning = ({ matter }: Reading['file']): boolean => matter.stage === 'received' && waitsForRegister(matter);

/** Only what somebody has really entered is said to be registered (R159). */
function registeredOn({ events, matter: { registryNumber: number } }: Reading['file']): Sheet['fileNote']['registered'] {
  const last = eventsOf(events, 'registered').findLast(({ data }) => data.number === number);
  return number === null || last === undefined ? null : { number, day: dayOf(last.at) };
}

/** As the decision itself asks: the first two steps behind it, not given before, and nothing that belongs to another track (I10, R263). */
const mayEscalate = ({ file }: Reading): boolean =>
  file.matter.stage === 'deciding' &&
  file.matter.needsMet !== null &&
  isFreeForEku(file) &&
  wasSentToProvider(file) &&
  !isHiddenFromEku(file) &&
  contractIsTakenUp(file);

const choices = ({
  file,
  providers,
  caseworkers,
  language,
  now,
}: Reading): Pick<Sheet, 'providers' | 'units' | 'caseworkers'> => ({
  providers: providers.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'sv')),
  units: [...unitChoices(file.profile, { language, today: dayOf(now) })],
  caseworkers: [...caseworkers],
});

/** A protected case has no suggestion (decisions 5). */
function triage({ file, language, providers }: Reading): Sheet['triage'] {
  const day = dayQuestion(file, language);
  const { suggestion, replyWish, protection, kind } = file.matter;
  const isHidden = protection === 'protected';
  const unitWhy = unitReason(suggestion);
  return {
    because: say(language, `because.${isHidden ? 'nothingFound' : providerReason(suggestion)}`),
    unitBecause: isHidden || unitWhy === null ? null : say(language, `because.${unitWhy}`),
    providerId: isHidden ? null : suggestion.providerId,
    unit: isHidden ? null : suggestion.unit,
    replyWish,
    protection,
    kind,
    whats: whatRows(file, language),
    what: isHidden ? 'complaint' : likelyWhat(file.matter, file.profile),
    named: [],
    unitOf: Object.fromEntries(providers.flatMap(({ id, unit }) => (unit === null ? [] : [[id, unit]]))),
    postal: '',
    day: day === null ? null : { ...day, answered: day.answered ?? '' },
  };
}

/** The request, or the word to the person that goes with it or in its place. */
const requestLetters = ['toProvider', 'notice', 'noticeOwn'] as const;

function forward(reading: Reading): Sheet['forward'] {
  const { file, now, language } = reading;
  const { disclosure, ground, topic, suggestion, received, protection, providerReplyDue } = file.matter;
  const isBack = requestLetters.some((letter) => undoneLetter(file, letter) !== undefined);
  const earliest = addWorkingDays(dayOf(now), 1);
  const { day, lines } = explained(reading, 'providerReply', { opened: now });
  const last = dueDay(file.profile, 'investigate', { received, opened: now });
  return {
    disclosure,
    ground,
    isBack,
    topic: topic ?? (protection === 'protected' ? null : suggestion.topic),
    replyDue: isBack && providerReplyDue !== null && providerReplyDue >= earliest ? providerReplyDue : day,
    earliest,
    latest: last > dayOf(now) ? last : null,
    explanation: [...lines],
    goesByMail: (file.provider?.mail ?? null) !== null && mayGoByMail(file),
    provider: file.provider?.name ?? say(language, 'letter.theProvider'),
  };
}
