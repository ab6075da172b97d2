// The page of a case: everything about it that its reader may see, with its person. Made only after `may` has said yes.

import { compared } from '../order';
import { isCut } from '../casefile/lengths';
import { shownNumber } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { seenOf } from '../casefile/news';
import type { Warning } from '../casefile/warning';
import { answeredDay } from '../decide/came-on';
import { systemOfNumber } from '../intake/sender/systems';
import { eventsOf } from '../casefile/event';
import type { KeptText, Personal, ReadText } from '../casefile/personal';
import { staffNamed } from '../intake/staff-named';
import { mayTakeBack, takeBackUntil } from '../decide/take-back';
import { ekuPost } from '../processes/complaint/eku-post';
import { exitOf } from '../processes/complaint/exits';
import { hidesReporter } from '../access/reporter';
import { toTell } from '../processes/complaint/to-tell';
import { stages } from '../processes/complaint/stages';
import { sayDay } from '../text/day';
import { say } from '../text/say';
import { dayOf } from '../time/plain-date';
import type { CaseContent, CasePage, Choice, DraftView, FactView, GivenAnswer, KeptTextView, Sheet } from './case-page';
import { caseDates, dueOfTask } from './case-page/explained-days';
import { amendView } from './case-page/amend-rows';
import { aboutLine, caseFacts } from './case-page/facts';
import { historyRows } from './case-page/history';
import { letterRows } from './case-page/letter-rows';
import { fileViews, textView } from './case-page/kept-texts';
import { need } from './case-page/need';
import { mainTask, nextTask, ownerWord } from './case-page/owner';
import { placesTaken } from './case-page/in-place-of';
import { readersView } from './case-page/readers';
import type { Reading } from './case-page/reading';
import { sheetOf } from './case-page/sheet';
import { elsewhere } from './case-page/shell-words';
import { stairSteps } from './case-page/stair-steps';
import { taskRows } from './case-page/task-rows';
import { waitsView } from './case-page/weighed';
import type { MatterPage } from './matter-page';
import { stageWord } from './stage-word';

export interface Kept {
  /** null when a crash left the case without it. */
  readonly personal: Personal | null;
  readonly texts: readonly ReadText[];
  readonly drafts: Readonly<Record<string, DraftView>> | null;
  readonly given?: GivenAnswer | null;
  readonly overtaken?: CasePage['overtaken'];
  /** The matter it became, as far as the reader may open it. */
  readonly became?: Pick<MatterPage, 'id' | 'number'> | null;
}

/** The page. Of a protected case the content is left out until it is asked for by itself (decisions 5). */
export function casePageView(reading: Reading, kept: Kept): CasePage {
  const { file, language, now } = reading;
  const isProtected = file.matter.protection === 'protected';
  const tasks = taskRows(reading);
  const main = mainTask(reading);
  const next = nextTask(reading);
  const post = ekuPost(file);
  return {
    ...{ id: file.matter.id, number: shownNumber(file.matter), isProtected, isOpen: stages[file.matter.stage].open },
    seen: seenOf(file),
    about: aboutLine(reading),
    danger: file.matter.danger,
    stage: stageWord(file, reading),
    need: need(reading),
    stair: stairSteps(reading),
    owner: main === undefined ? say(language, 'tab.noOwner') : ownerWord(reading, main),
    next: next === undefined ? null : { title: say(language, `task.${next.type}.title`), due: dueOfTask(reading, next) },
    ...{ facts: caseFacts(reading), dates: [...caseDates(reading)], tasks },
    letters: letterRows(reading, isProtected ? [] : kept.texts),
    mayUndoEku:
      post !== null && post.place === null && !post.isSigned && post.unsureRound === null && post.approved.sendAfter > now,
    amend: amendView(reading, kept.personal),
    takeBack: takeBackWord(reading),
    became: becameView(reading, kept.became ?? null),
    history: historyRows(reading, kept.texts),
    waits: waitsView(reading),
    readers: readersView(reading),
    inPlaceOf: placesTaken(reading),
    warnings: standing(file).map((one) => say(language, `warning.${one}`)),
    elsewhere: elsewhere(reading),
    content: isProtected ? null : caseContentFor(kept, reading),
    sheet: tasks.some((task) => task.may.answer) ? wholeSheet(reading, kept) : null,
    drafts: isProtected ? null : kept.drafts,
    given: kept.given ?? null,
    overtaken: kept.overtaken ?? null,
  };
}

/** What still must be warned of: the day is sure when somebody has answered it. */
const standing = (file: CaseFile): readonly Warning[] =>
  file.matter.warnings.filter((one) => one !== 'date-unsure' || answeredDay(file) === null);

/** Only what the reader may know of the other end. */
function becameView({ file, language }: Reading, became: Kept['became']): CasePage['became'] {
  const { exit } = file.matter;
  if (exit === null || exitOf(exit).to !== 'becoming') return null;
  if (became === null || became === undefined) return { id: null, text: say(language, 'tab.becameOther') };
  return { id: became.id, text: say(language, 'tab.became', { number: became.number }) };
}

/** What is said beside the button; null for those who may not, and when it is too late. */
function takeBackWord({ file, actor, now, language }: Reading): string | null {
  if (!mayTakeBack(actor, file, now)) return null;
  const until = takeBackUntil(file.matter);
  return until === null
    ? say(language, 'tab.takeBack.accepted')
    : say(language, 'tab.takeBack.until', { day: sayDay(language, until, dayOf(now)) });
}

/** The same for one reader: whoever is of the unit that staff tell of gets neither who it is nor the files. */
export function caseContentFor(kept: Kept, reading: Pick<Reading, 'file' | 'language' | 'now' | 'actor'>): CaseContent | null {
  const content = caseContentView(kept, reading);
  if (content === null || !hidesReporter(reading.actor, reading.file)) return content;
  const told = say(reading.language, 'tab.case.reporterHidden');
  const who = [{ title: say(reading.language, 'tab.case.who'), value: told }];
  const words = withoutName(content.words, kept.personal?.complainant.name ?? '');
  return { ...content, complainant: who, words, subject: '', note: '', forwardedBy: null, original: null, attachments: [] };
}

/** Each part of the name gone, wherever it stands. */
const withoutName = (words: string, name: string): string =>
  name
    .split(/\s+/)
    .filter((part) => part.length > 1)
    .reduce((text, part) => text.replaceAll(part, '▇'), words);

/** Who complained and in which words; null when it is not there. */
export function caseContentView(
  { personal, texts }: Kept,
  { file, language, now }: Pick<Reading, 'file' | 'language' | 'now'>,
): CaseContent | null {
  if (personal === null) return null;
  const approved = eventsOf(file.events, 'letterApproved').map(({ data }) => data.textKey);
  const [original, ...attachments] = fileViews(personal.intakeKey, personal);
  return {
    complainant: complainant(personal, { file, language }),
    ...{ subject: personal.subject, words: personal.words, note: personal.note },
    isCut: isCut(personal.words),
    forwardedBy: personal.forwardedBy === null ? null : (personal.forwardedBy.name ?? personal.forwardedBy.address),
    ...{ original, attachments },
    texts: [...texts]
      .filter(({ key, kind }) => !approved.includes(key) && !isLetter(kind))
      .sort((a, b) => compared(b.at, a.at))
      .map((text) => textView(text, { file, language, now })),
  };
}

/** Letters that were approved stand among the letters; those that never were are drafts nobody sent. */
const isLetter = (kind: string): boolean => !keptKinds.includes(kind);
const keptKinds: readonly string[] = [
  'providerAnswer',
  'complainantReply',
  'duplicate',
  'stranger',
  'other',
  'replyDraft',
  'followUpNote',
  'sentElsewhere',
  'passedOnTo',
  'groundNote',
  'ekuComment',
  'partNote',
  'addedWords',
];

function complainant(personal: Personal, { file: { profile }, language }: Pick<Reading, 'file' | 'language'>): FactView[] {
  const {
    complainant: { name, address },
    phone,
    postal,
    otherNumber,
  } = personal;
  const system = systemOfNumber(otherNumber, profile.systems);
  const fact = (key: 'name' | 'address' | 'phone' | 'postal' | 'otherNumber', value: string | null): FactView[] =>
    value === null ? [] : [{ title: say(language, `tab.person.${key}`), value }];
  return [
    ...fact('name', name),
    ...fact('address', address),
    ...fact('phone', phone),
    ...fact('postal', postal),
    ...fact('otherNumber', otherNumber),
    ...(system === undefined
      ? []
      : [
          {
            title: say(language, 'tab.person.answerThere'),
            value: say(language, `tab.person.answer.${system.answer}`, { system: system.name }),
          },
        ]),
  ];
}

function wholeSheet(reading: Reading, { personal, texts }: Kept): Sheet {
  const isProtected = reading.file.matter.protection === 'protected';
  const last = (kind: string): KeptTextView | null => {
    const text = isProtected ? undefined : [...texts].filter((one) => one.kind === kind).sort((a, b) => compared(b.at, a.at))[0];
    return text === undefined ? null : textView(text, reading);
  };
  const mails = eventsOf(reading.file.events, 'linked').flatMap(({ seq, data }) => {
    const text = isProtected ? undefined : texts.find(({ key }) => key === data.textKey);
    return text === undefined ? [] : [{ round: seq, text: textView(text, reading) }];
  });
  const sheet = sheetOf(reading);
  return {
    ...sheet,
    triage: {
      ...sheet.triage,
      named: isProtected ? [] : namedIn(reading, personal),
      postal: isProtected ? '' : (personal?.postal ?? ''),
    },
    providerAnswer: last('providerAnswer'),
    followUpNote: last('followUpNote'),
    mails,
    toTell: toTellText(reading, texts),
  };
}

/** Of those who may be said to have a conflict of interest whoever the complaint names. */
const namedIn = ({ people }: Reading, personal: Personal | null): Choice[] =>
  personal === null
    ? []
    : [...staffNamed(`${personal.subject}\n${personal.words}\n${personal.note}`, people, personal.complainant.name)];

/** The approved words somebody is to give by hand. */
function toTellText({ file, now }: Reading, texts: readonly KeptText[]): Sheet['toTell'] {
  const key = file.matter.protection === 'protected' ? undefined : toTell(file, now)?.textKey;
  const text = texts.find((one) => one.key === key);
  return text === undefined ? null : { subject: text.subject, body: text.body };
}
