// Invented matters to try a routine on: the common road, one that is late, one that goes to EKU, what was put right at once, an appeal, one by telephone, and
// one that nobody answers. What people answered, and when; no person in them.

import { plainDate } from '../../src/core/brand';
import { momentAt } from '../../src/core/time/plain-date';
import type { Recorded, RecordedAnswer } from './record';

const on = (text: string) => {
  const [day = '', time = '09:00'] = text.split(' ');
  return momentAt(plainDate(day), time);
};

type Given = readonly [at: string, type: RecordedAnswer['type'], outcome: string, answers?: Readonly<Record<string, unknown>>];

const answer = ([at, type, outcome, answers = {}]: Given, letters: RecordedAnswer['letters'] = []): RecordedAnswer => ({
  at: on(at),
  type,
  outcome,
  answers: { ...answers },
  letters,
});

const lov = { service: 'homeCare', contractForm: 'lov', small: false } as const;

const mailed = (id: string, came: string): Omit<Recorded, 'answers'> => ({
  id,
  received: on(came),
  arrived: on(came),
  channel: 'mail',
  forwarded: false,
  addressProof: 'verified',
  provider: lov,
});

const ours = {
  danger: 'no',
  responsibility: 'soder',
  providerId: 'utforaren',
  replyWish: 'email',
  protection: 'normal',
  caseworkerId: 'handlaggare',
};
const request = {
  disclosure: 'noName',
  legalFlags: [],
  topic: 'missedVisits',
  channel: 'own',
};
const allParts = { parts: ['investigation', 'measures', 'feedback'] };

/** *Mottagning*, the caseworker, and the request by one's own secure way. */
const begun = (day: string, next: string, replyDue: string): readonly RecordedAnswer[] => [
  answer([`${day} 10:00`, 'triage', 'accepted', ours]),
  answer([`${day} 13:00`, 'confirmCaseworker', 'confirmed', { caseworkerId: 'handlaggare' }]),
  answer([`${next} 09:30`, 'forwardToProvider', 'sent', { ...request, replyDue, sentDay: next }], ['notice']),
];

/** Entered in the register, noted in the individual's file where the routine asks for it, and the file taken. */
const putAway = (day: string, registryNumber: string): readonly RecordedAnswer[] => [
  answer([`${day} 08:30`, 'registerCase', 'registered', { registryNumber }]),
  answer([`${day} 08:45`, 'noteInFile', 'noted']),
  answer([`${day} 09:00`, 'closeFile', 'fileReceived']),
];

export const demoRecords: readonly Recorded[] = [
  {
    ...mailed('1', '2026-03-02 08:10'),
    answers: [
      ...begun('2026-03-02', '2026-03-03', '2026-03-10'),
      answer(['2026-03-10 14:00', 'providerReply', 'answered', allParts]),
      answer(['2026-03-11 10:00', 'individualFollowUp', 'needsMet', allParts]),
      answer(['2026-03-12 09:00', 'decideOutcome', 'approved'], ['reply']),
      ...putAway('2026-03-13', 'SN 2026/0123'),
    ],
  },
  {
    ...mailed('2', '2026-03-19 16:40'),
    answers: [
      ...begun('2026-03-20', '2026-03-23', '2026-03-26'),
      answer(['2026-03-30 09:00', 'providerReply', 'noAnswer', { reason: 'chasedTwice' }]),
      answer(['2026-03-31 10:00', 'delayNotice', 'sent', { newDay: '2026-04-10' }], ['delayNotice']),
      answer(['2026-04-09 10:00', 'individualFollowUp', 'needsMet', { parts: [] }]),
      answer(['2026-04-10 09:00', 'decideOutcome', 'approved'], ['reply']),
      ...putAway('2026-04-13', 'SN 2026/0124'),
    ],
  },
  {
    ...mailed('3', '2026-05-04 09:00'),
    forwarded: true,
    addressProof: 'stated',
    answers: [
      ...begun('2026-05-04', '2026-05-05', '2026-05-11'),
      answer(['2026-05-11 14:00', 'providerReply', 'answered', { parts: ['investigation'] }]),
      answer(['2026-05-12 10:00', 'individualFollowUp', 'needsNotMet', { parts: ['investigation'] }]),
      answer(['2026-05-13 09:00', 'decideOutcome', 'toEku']),
      answer(['2026-05-15 11:00', 'approveEku', 'approved']),
      answer(['2026-05-18 09:00', 'decideOutcome', 'approved', { reason: 'otherTakesOver' }], ['reply']),
      ...putAway('2026-05-19', 'SN 2026/0125'),
    ],
  },
  {
    ...mailed('4', '2026-06-01 08:00'),
    answers: [
      answer(['2026-06-01 09:00', 'triage', 'notACase', { reason: 'fixedOnSpot', danger: 'no' }]),
      answer(['2026-06-02 09:00', 'tellPerson', 'notNeeded', { reason: 'wantsNoWord' }]),
      answer([
        '2026-06-02 10:00',
        'recordFixed',
        'recorded',
        { fixedBy: 'provider', topic: 'lateVisits', providerId: 'utforaren' },
      ]),
      answer(['2026-06-02 11:00', 'registerCase', 'registered', { registryNumber: 'SN 2026/0128' }]),
    ],
  },
  {
    ...mailed('5', '2026-06-08 08:00'),
    answers: [
      answer(['2026-06-08 09:00', 'triage', 'notACase', { reason: 'exerciseOfAuthority', danger: 'no' }]),
      answer(['2026-06-08 11:00', 'tellPerson', 'sent'], ['exitNotice']),
    ],
  },
  {
    ...mailed('6', '2026-09-07 08:30'),
    channel: 'phone',
    addressProof: 'none',
    answers: [
      answer(['2026-09-07 10:00', 'triage', 'accepted', { ...ours, replyWish: 'none' }]),
      answer(['2026-09-07 13:00', 'confirmCaseworker', 'confirmed', { caseworkerId: 'handlaggare' }]),
      answer(['2026-09-08 09:30', 'forwardToProvider', 'sent', { ...request, replyDue: '2026-09-14', sentDay: '2026-09-08' }]),
      answer(['2026-09-14 14:00', 'providerReply', 'answered', allParts]),
      answer(['2026-09-15 10:00', 'individualFollowUp', 'needsMet', allParts]),
      answer(['2026-09-16 09:00', 'decideOutcome', 'approved']),
      ...putAway('2026-09-17', 'SN 2026/0127'),
    ],
  },
  { ...mailed('7', '2026-10-05 09:00'), answers: [] },
];
