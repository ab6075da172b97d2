// Every letter as its receiver would see it, with what differs from case to case named in brackets: for whoever answers for what the letters say.

import { caseId, eTag, keysOf, providerId, type Instant } from '../brand';
import { caseNumber, type Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { emptyCase } from '../casefile/empty-case';
import type { CaseEvent } from '../casefile/event';
import type { Personal } from '../casefile/personal';
import type { RegisteredName } from '../casefile/provider';
import { complaint } from '../processes/complaint/process';
import { exits } from '../processes/complaint/exits';
import type { LetterType } from '../processes/complaint/letters';
import { drafts, type DraftId } from '../processes/drafts';
import type { Profile } from '../routine/profile';
import { say, type Language } from '../text/say';
import { addDays, dayOf } from '../time/plain-date';
import { acknowledgement } from './acknowledgement';
import { delayNotice } from './delay-notice';
import { exitNotice } from './exit-notice';
import { confirmationIn, replyIn } from './forms';
import { matterDraft } from './matter-draft';
import type { Letter, LetterMaterial } from './material';
import { notice, noticeOwn } from './notice';
import { passedOn, toldWhere } from './passed-on';
import { receipt } from './receipt';
import { reply } from './reply';
import { safety } from './safety';
import { toProvider } from './to-provider';

/** Which letter, and in which of its ways; `draft`: a ready text that somebody fills in and sends herself. */
export type SampleOf =
  | { readonly letter: LetterType; readonly way: SampleWay | null; readonly exit: keyof typeof exits | null }
  | { readonly draft: DraftId };

export const sampleWays = {
  easy: {},
  neutral: {},
  named: {},
  notNamed: {},
  withDay: {},
  needsNotMet: {},
  ownOperation: {},
  protectedIdentity: {},
} as const satisfies Record<string, object>;
export type SampleWay = keyof typeof sampleWays;

export interface Sample {
  readonly of: SampleOf;
  readonly subject: string;
  readonly body: string;
}

interface About {
  readonly profile: Profile;
  readonly now: Instant;
  /** A name as the register would hold it. */
  readonly registered: (name: string) => RegisteredName;
}

/** All of them in one language; what is written in Swedish alone (easy, ready texts) is left out of the other. */
export function letterSamples(about: About, language: Language): readonly Sample[] {
  const letters = lettersFor(about, language).flatMap(([of, drawn]) =>
    drawn === null ? [] : [{ of, ...withoutCase(drawn, about, language) }],
  );
  return language === 'sv' ? [...letters, ...keysOf(drafts).flatMap((draft) => draftSample(about, draft))] : letters;
}

type Row = readonly [SampleOf, Letter | null];

const row = (letter: LetterType, drawn: Letter | null, way: SampleWay | null = null): Row => [{ letter, way, exit: null }, drawn];

function lettersFor(about: About, language: Language): readonly Row[] {
  const material = materialFor(about, language);
  const met = material({ providerParts: ['investigation', 'measures', 'feedback'], needsMet: true });
  const signer = { name: say(language, 'sample.signer'), role: 'unitManager' } as const;
  const own = say(language, 'sample.ownWords');
  const replyDue = addDays(dayOf(about.now), 7);
  return [
    row('receipt', receipt(material(), language)),
    row('acknowledgement', acknowledgement(material(), language)),
    row('confirmation', language === 'sv' ? confirmationIn('usual', material()) : confirmationIn('english', material())),
    row('confirmation', language === 'sv' ? confirmationIn('easy', material()) : null, 'easy'),
    row('safety', safety(material({ held: 'appeal' }), language)),
    row('safety', safety(material({ held: 'protectedIdentity' }), language), 'protectedIdentity'),
    row('toProvider', toProvider({ ...material(), disclosure: 'name', ground: 'consent', replyDue }, language), 'named'),
    row('toProvider', toProvider({ ...material(), disclosure: 'noName', ground: 'none', replyDue }, language), 'notNamed'),
    row(
      'notice',
      notice({ ...material(), signer }, { disclosure: 'name', ground: 'consent', isAnswered: true }, language),
      'named',
    ),
    row(
      'notice',
      notice({ ...material(), signer }, { disclosure: 'noName', ground: 'none', isAnswered: true }, language),
      'notNamed',
    ),
    row('noticeOwn', noticeOwn(material(), language)),
    row('delayNotice', delayNotice({ ...material(), day: null }, language)),
    row('delayNotice', delayNotice({ ...material(), day: addDays(dayOf(about.now), 25) }, language), 'withDay'),
    row('passedOn', passedOn(material({ providerId: null }), language)),
    row('toldWhere', toldWhere(material({ providerId: null }), language)),
    ...keysOf(exits)
      .filter((exit) => exits[exit].tells)
      .map((exit): Row => [{ letter: 'exitNotice', way: null, exit }, exitNotice(material({ exit }), language)]),
    row('reply', reply({ ...met, signer, done: own }, language)),
    row('reply', reply({ ...material({ needsMet: false }), signer, done: own }, language), 'needsNotMet'),
    row('reply', reply({ ...material({ exit: 'ownOperation', providerId: null }), signer, done: own }, language), 'ownOperation'),
    row('reply', language === 'sv' ? replyIn('easy', { ...met, signer, done: own }) : null, 'easy'),
    row('reply', language === 'sv' ? replyIn('neutral', { ...met, signer }) : null, 'neutral'),
  ];
}

function draftSample({ profile, registered }: About, draft: DraftId): readonly Sample[] {
  const provider = {
    name: registered(say('sv', 'sample.provider')),
    contractId: registered(say('sv', 'sample.contract')),
    contractForm: 'lov',
    service: 'homeCare',
  } as const;
  const body = matterDraft(draft, { profile, provider, unit: null, number: say('sv', 'sample.number') });
  return body === '' ? [] : [{ of: { draft }, subject: '', body }];
}

const original = { name: '', size: 0, sha256: '' };

/** A case about nobody: every name, number and word in it says what stands there. */
function materialFor(about: About, language: Language) {
  const { now } = about;
  const personal: Personal = {
    intakeKey: '',
    complainant: { name: say(language, 'sample.name'), address: null },
    phone: null,
    postal: null,
    otherNumber: null,
    forwardedBy: null,
    subject: '',
    words: say(language, 'sample.words'),
    note: '',
    attachments: [],
    original,
    fingerprint: null,
  };
  return (own: Partial<Case> = {}): LetterMaterial => ({
    file: fileFor(about, language, own),
    personal,
    reference: say(language, 'sample.reference'),
    now,
  });
}

function fileFor({ profile, now, registered }: About, language: Language, own: Partial<Case>): CaseFile {
  const matter: Case = { ...blankCase(now), ...own };
  const asked: CaseEvent = {
    caseId: matter.id,
    seq: 1,
    kind: 'decided',
    at: now,
    by: null,
    data: { task: '', type: 'forwardToProvider', outcome: 'sent', reason: null },
  };
  const provider = {
    id: providerId('sample'),
    name: registered(say(language, 'sample.provider')),
    aliases: [],
    service: 'homeCare',
    contractForm: 'lov',
    contractId: registered(say(language, 'sample.contract')),
    area: '',
    unit: null,
    mail: '',
    small: false,
    ownerGroup: null,
    codeMail: null,
    boardKeepsReports: false,
  } as const;
  return {
    matter,
    tasks: [],
    events: own.providerParts === undefined ? [] : [asked],
    assessments: [],
    process: complaint,
    profile,
    staff: { people: [], vacant: [] },
    provider: own.providerId === null ? null : provider,
    eku: null,
  };
}

/** Assessed by nobody in particular. */
const blankCase = (now: Instant): Case => ({
  ...emptyCase({ intakeKey: '', received: now, profileVersion: '' }),
  id: caseId('0'),
  version: eTag(''),
  stage: 'assessing',
  round: 2,
  providerId: providerId('sample'),
  replyWish: 'email',
  inOrder: 'noSecrecy',
});

/** The number and the days are those of a case: their names stand in their place. */
function withoutCase({ subject, body }: Letter, { now }: About, language: Language): Letter {
  const number = caseNumber(blankCase(now));
  const named = (text: string): string =>
    text.replaceAll(number, say(language, 'sample.number')).replaceAll(wholeDay, say(language, 'sample.day'));
  return { subject: named(subject), body: named(body) };
}

const wholeDay =
  /\b\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|October|November|December) \d{4}\b/gu;
