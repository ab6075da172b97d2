// Every letter the product can write, by name, to and about invented people: what a golden file keeps.

import { caseId, keysOf } from '../../src/core/brand';
import type { CaseEvent } from '../../src/core/casefile/event';
import type { Personal } from '../../src/core/casefile/personal';
import { acknowledgement, confirmation } from '../../src/core/letters/acknowledgement';
import { delayNotice } from '../../src/core/letters/delay-notice';
import type { Letter, LetterMaterial } from '../../src/core/letters/material';
import { confirmationIn, replyIn } from '../../src/core/letters/forms';
import { notice, noticeOwn } from '../../src/core/letters/notice';
import { exitNotice } from '../../src/core/letters/exit-notice';
import { passedOn, toldWhere } from '../../src/core/letters/passed-on';
import { receipt } from '../../src/core/letters/receipt';
import { reply } from '../../src/core/letters/reply';
import { safety } from '../../src/core/letters/safety';
import { toProvider } from '../../src/core/letters/to-provider';
import { exits } from '../../src/core/processes/complaint/exits';
import type { Language } from '../../src/core/text/say';
import { aProvider, aFile, aTriagedCase, at, day } from '../support/builders';

const original = { name: 'original.eml', size: 1200, sha256: '0'.repeat(64) };

/** What a golden card must never contain, and some letters do. */
export const somebody: Personal = {
  ...{ intakeKey: 'key', complainant: { name: 'Greta Holm', address: 'greta.holm@example.com' }, phone: '070-000 00 01' },
  postal: 'Påhittade gatan 1\n123 45 Ekbacka',
  otherNumber: null,
  forwardedBy: { name: 'Olga Bergvall', address: 'olga.bergvall@ekbacka.example' },
  subject: 'Klagomål på hemtjänsten',
  words: 'De kom inte i går kväll, och min mamma fick ingen mat.\nVad tänker ni göra åt det?',
  ...{ note: 'Hon ringde också.', attachments: [], original, fingerprint: null },
};
const nobody: Personal = { ...somebody, complainant: { name: null, address: null }, phone: null, postal: null };

const material = (kase: Parameters<typeof aTriagedCase>[0] = {}, personal = somebody): LetterMaterial => ({
  file: aFile({ matter: aTriagedCase(kase), provider: aProvider, events: kase.providerParts === undefined ? [] : asked }),
  personal,
  reference: 'SYN-2026-00012-K7Q2M9XB4D',
  now: at('2026-03-10 10:00'),
});
const asked: readonly CaseEvent[] = [
  {
    ...{ caseId: caseId('12'), seq: 1, kind: 'decided', at: at('2026-03-03 09:00'), by: null },
    data: { task: 'k', type: 'forwardToProvider', outcome: 'sent', reason: null },
  },
];
const neutral = ({ file, ...rest }: LetterMaterial): LetterMaterial => ({
  ...rest,
  file: { ...file, profile: { ...file.profile, letters: { signature: 'neutral', subject: 'plain', byFunction: [] } } },
});
const lss = ({ file, ...rest }: LetterMaterial): LetterMaterial => ({
  ...rest,
  file: { ...file, provider: { ...aProvider, service: 'dailyActivity' } },
});
const signer = { name: 'Ulla Nyman', role: 'unitManager' } as const;
const done = 'Personalen har fått nya rutiner för kvällsbesöken.';
const replyDue = day('2026-03-10');
const parts = ['investigation', 'measures', 'feedback'] as const;

function written(letter: Letter | null): Letter {
  if (letter === null) throw new Error('Nobody is told');
  return letter;
}

export const letters: Readonly<Record<string, (language: Language) => Letter>> = {
  receipt: (language) => receipt(material(), language),
  acknowledgement: (language) => acknowledgement({ ...material(), now: at('2026-03-02 08:15') }, language),
  'acknowledgement-late': (language) => acknowledgement(material(), language),
  'acknowledgement-no-name': (language) => acknowledgement(material({}, nobody), language),
  'to-provider-name': (language) => toProvider({ ...material(), disclosure: 'name', ground: 'consent', replyDue }, language),
  'to-provider-no-name': (language) => toProvider({ ...material(), disclosure: 'noName', ground: 'none', replyDue }, language),
  'to-provider-not-asked': (language) =>
    toProvider({ ...material(), disclosure: 'notAsked', ground: 'none', replyDue }, language),
  'to-provider-concerns-only': (language) =>
    toProvider({ ...material(), disclosure: 'notAsked', ground: 'necessary', replyDue }, language),
  'to-provider-who-only': (language) => toProvider({ ...material(), disclosure: 'name', ground: 'none', replyDue }, language),
  notice: (language) => notice(material(), { disclosure: 'name', ground: 'consent' }, language),
  'notice-named': (language) =>
    notice({ ...material(), signer }, { disclosure: 'name', ground: 'consent', isAnswered: true }, language),
  'notice-no-name': (language) => notice(material(), { disclosure: 'noName', ground: 'none' }, language),
  'to-provider-lss': (language) => toProvider({ ...lss(material()), disclosure: 'noName', ground: 'none', replyDue }, language),
  'acknowledgement-neutral': (language) => acknowledgement(neutral(material()), language),
  confirmation: (language) => confirmation(material(), language),
  'confirmation-by-hand': (language) => confirmation(material({ replyWish: 'letter' }), language),
  'confirmation-past-the-day': (language) => confirmation({ ...material(), now: at('2026-03-20 09:00') }, language),
  safety: (language) => safety(material({ held: 'appeal' }), language),
  'safety-protected-identity': (language) => safety(material({ held: 'protectedIdentity' }), language),
  'safety-said-to-be-protected': (language) => safety(material({ protection: 'protected' }), language),
  'notice-own': (language) => noticeOwn(material(), language),
  'delay-notice': (language) => delayNotice({ ...material(), day: null }, language),
  'delay-notice-day': (language) => delayNotice({ ...material(), day: day('2026-03-27') }, language),
  'passed-on': (language) => passedOn(material({ providerId: null }), language),
  'told-where': (language) => toldWhere(material({ providerId: null }), language),
  ...Object.fromEntries(
    keysOf(exits)
      .filter((id) => exits[id].tells)
      .map((exit) => [`exit-notice-${exit}`, (language: Language) => written(exitNotice(material({ exit }), language))] as const),
  ),
  reply: (language) => reply({ ...material({ providerParts: parts, needsMet: true }), signer }, language),
  'reply-own-words': (language) =>
    reply({ ...material({ providerParts: parts, needsMet: true }), signer: { ...signer, name: null }, done }, language),
  'reply-own-operation': (language) => reply({ ...material({ exit: 'ownOperation', providerId: null }), signer, done }, language),
  'reply-needs-not-met': (language) => reply(material({ providerParts: ['investigation'], needsMet: false }), language),
  'reply-no-follow-up': (language) => reply(material(), language),
  'reply-care': (language) =>
    reply({ ...material({ providerParts: parts, needsMet: true, topic: 'medication' }), signer }, language),
  'confirmation-easy': () => confirmationIn('easy', material()),
  'reply-easy': () => replyIn('easy', { ...material({ providerParts: parts, needsMet: true }), signer, done }),
  'reply-easy-not-met': () => replyIn('easy', { ...material({ providerParts: parts, needsMet: false }), signer }),
  'reply-neutral': () => replyIn('neutral', { ...material({ providerParts: parts, needsMet: true }), signer }),
};
