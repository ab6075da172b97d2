// Whoever gets no mail gets every word by hand, and no button or card speaks of sending it; the provider's own secure way is the default.

import { keysOf, textHash } from '../../../src/core/brand';
import type { ReplyWish } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import { decide } from '../../../src/core/engine/decide';
import { lettersToSend } from '../../../src/core/engine/letter-state';
import { toTell } from '../../../src/core/processes/complaint/to-tell';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { dayOf } from '../../../src/core/time/plain-date';
import { addMinutes } from '../../../src/core/time/instant';
import { readProfile } from '../../../src/core/routine/profile';
import { letterTypes, type LetterType } from '../../../src/core/processes/complaint/letters';
import { taskType, taskTypes } from '../../../src/core/processes/all';
import { sayBy, type Language } from '../../../src/core/text/say';
import { aFile, aTask, aTriagedCase, at, caseworker, events, registrar } from '../../support/builders';

const now = at('2026-03-02 09:00');

it.each<ReplyWish>(['phone', 'letter', 'email', 'unknown'])('tells the way a matter went also without mail: %s', (replyWish) => {
  const file = aFile({
    matter: aTriagedCase({ stage: 'becoming', exit: 'documents', addressProof: 'none', replyWish }),
    tasks: [aTask({ type: 'tellPerson', round: 2, role: 'registrar' })],
  });
  const result = decide(
    file,
    {
      caseId: file.matter.id,
      type: 'tellPerson',
      round: 2,
      outcome: 'sent',
      answers: {},
      letters: [{ letter: 'exitNotice', textKey: '12|exitNotice|1', hash: textHash('a') }],
      by: registrar,
    },
    now,
  );
  expect(result.ok && result.value.matter.lastDecision.events[1]).toMatchObject({
    kind: 'letterApproved',
    data: { letter: 'exitNotice', isByHand: true },
  });
});

it.each([
  ['everything is answered', { how: 'phone', who: 'complainant', identity: 'controlQuestions', day: '2026-03-02' }, null],
  ['nothing is', {}, 'answerMissing'],
  [
    'the proof is of another way',
    { how: 'phone', who: 'complainant', identity: 'showedIdentity', day: '2026-03-02' },
    'answerNotAllowed',
  ],
  ['the day is ahead', { how: 'visit', who: 'individual', identity: 'showedIdentity', day: '2026-03-03' }, 'dayNotPossible'],
])('asks how and when the person was told another way: %s', (_name, answers, code) => {
  const file = aFile({
    matter: aTriagedCase({ stage: 'becoming', exit: 'documents', addressProof: 'none', replyWish: 'phone' }),
    tasks: [aTask({ type: 'tellPerson', round: 2, role: 'registrar' })],
  });
  const about = { caseId: file.matter.id, type: 'tellPerson', round: 2, outcome: 'toldOtherwise' } as const;
  const result = decide(file, { ...about, answers, letters: [], by: registrar }, now);
  expect(result.ok ? null : result.problem.code).toBe(code);
  if (result.ok)
    expect(result.value.matter.lastDecision.events[1]).toMatchObject({
      kind: 'letterTold',
      data: { textKey: '12|exitNotice|hand2', ...answers },
    });
});

it('gives by hand every letter to the person that somebody reads first', () => {
  const mailOnly = keysOf(letterTypes).filter(
    (id) => letterTypes[id].to === 'complainant' && letterTypes[id].readBy !== null && !('byHand' in letterTypes[id]),
  );
  expect(mailOnly).toEqual([]);
});

const words: Readonly<Record<Language, RegExp>> = { sv: /skick|mejl|mail/i, en: /\bsen[dt]|mail/i };

it.each(['sv', 'en'] as const)('never says send or mail of a word that is read out or printed (%s)', (language) => {
  for (const type of keysOf(taskTypes)) {
    for (const [outcome, { letters = [] }] of Object.entries(taskType(type).outcomes)) {
      if (type === 'forwardToProvider' || letters.length === 0) continue;
      for (const by of ['aloud', 'print'] as const) {
        expect(sayBy(language, `outcome.${type}.${outcome}`, by)).not.toMatch(words[language]);
        expect(sayBy(language, `task.${type}.ask`, by)).not.toMatch(words[language]);
        expect(sayBy(language, `done.${type}.${outcome}`, by)).not.toMatch(words[language]);
      }
    }
  }
});

it.each([
  ['no decision on mail', null, 'own'],
  ['a decision on mail', 'Socialnämnden 7 §', 'mail'],
] as const)('goes the own secure way when no way is said, unless mail is decided: %s', (_name, mail, goes) => {
  const profile = { ...readProfile('ekbacka'), providerMail: { decision: mail } };
  const file = aFile({
    profile,
    matter: aTriagedCase(),
    tasks: [
      aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: aTriagedCase().unit, ownerId: caseworker.id }),
    ],
  });
  const result = decide(
    file,
    {
      caseId: file.matter.id,
      type: 'forwardToProvider',
      round: 2,
      outcome: 'sent',
      answers: { disclosure: 'noName', legalFlags: [], topic: 'missedVisits', replyDue: '2026-03-10', sentDay: '2026-03-02' },
      letters: [],
      by: caseworker,
    },
    now,
  );
  expect(result).toMatchObject(goes === 'own' ? { ok: true } : { problem: { code: 'answerMissing' } });
});

describe('a letter to the provider that nobody would mail', () => {
  const answers = { disclosure: 'noName', legalFlags: [], topic: 'missedVisits', replyDue: '2026-03-10' };
  const answer = (mail: string | null, more: { readonly channel?: string; readonly protection?: 'protected' }) => {
    const { channel, protection = 'normal' } = more;
    const file = aFile({
      profile: { ...readProfile('ekbacka'), providerMail: { decision: mail } },
      matter: aTriagedCase({ protection }),
      tasks: [
        aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: aTriagedCase().unit, ownerId: caseworker.id }),
      ],
    });
    const given = channel === undefined ? answers : { ...answers, channel };
    const letters = [{ letter: 'toProvider' as const, textKey: '12|toProvider|1', hash: textHash('a') }];
    const named = { caseId: file.matter.id, type: 'forwardToProvider' as const, round: 2, outcome: 'sent', by: caseworker };
    return decide(file, { ...named, answers: given, letters }, now);
  };
  it.each([
    ['no way is chosen and mail is not decided', null, {}],
    ['it is said to go another way', 'Socialnämnden 7 §', { channel: 'own' }],
    ['the case is protected', 'Socialnämnden 7 §', { protection: 'protected' }],
  ] as const)('is refused, and not taken for sent, when %s', (_name, mail, more) =>
    expect(answer(mail, more)).toMatchObject({ problem: { code: 'channelMissing' } }),
  );
  it.each([
    ['mail is not decided', null, { channel: 'mail' }],
    ['the case is protected', 'Socialnämnden 7 §', { channel: 'mail', protection: 'protected' }],
  ] as const)('is not mailed against the profile when %s', (_name, mail, more) =>
    expect(answer(mail, more)).toMatchObject({ problem: { code: 'channelNotAllowed' } }),
  );
});

it.each([
  ['sent', 'notice', 'phone'],
  ['sent', 'notice', 'letter'],
  ['skipped', 'noticeOwn', 'phone'],
  ['skipped', 'noticeOwn', 'letter'],
] as const)('tells somebody without mail how we go on, with a day: %s, %s, by %s', (outcome, letter, replyWish) => {
  const kase = aTriagedCase({ addressProof: 'none', replyWish });
  const task = { type: 'forwardToProvider', round: 2, role: 'caseworker', unit: kase.unit } as const;
  const file = aFile({ matter: kase, tasks: [aTask({ ...task, ownerId: caseworker.id })] });
  const answers = {
    disclosure: 'noName',
    legalFlags: [],
    topic: 'missedVisits',
    replyDue: '2026-03-10',
    reason: 'danger',
    channel: 'own',
    sentDay: '2026-03-02',
  };
  const letters = [{ letter, textKey: `12|${letter}|1`, hash: textHash('a') }];
  const result = decide(file, { caseId: kase.id, type: task.type, round: 2, outcome, answers, letters, by: caseworker }, now);
  if (!result.ok) throw new Error(result.problem.code);
  const { events: more } = result.value.matter.lastDecision;
  expect(more).toContainEqual(
    expect.objectContaining({ data: expect.objectContaining({ letter, isByHand: true }) as unknown }) as unknown,
  );
  const after: CaseFile = { ...file, events: events(...more), matter: { ...kase, stage: 'followingUp', round: 3 } };
  const later = addMinutes(now, 6);
  expect(toTell(after, later)).toMatchObject({ letter });
  expect(wantedTasks(after, later).map(({ type }) => type)).toContain('giveAnswer');
  expect(lettersToSend(after, later)).toEqual([]);
});

it('closes the file when the newest word by hand is given, whatever older one nobody got round to', () => {
  const approved = (letter: LetterType, n: number): NewEvent => ({
    kind: 'letterApproved',
    data: { letter, textKey: `12|${letter}|${n}`, hash: textHash('a'), sendAfter: now, isByHand: true },
    at: now,
    by: caseworker.id,
  });
  const told: NewEvent = {
    kind: 'letterTold',
    data: { textKey: '12|reply|2', how: 'phone', who: 'complainant', identity: 'controlQuestions', day: dayOf(now) },
    at: now,
    by: caseworker.id,
  };
  const kase = aTriagedCase({ stage: 'closing', round: 5, addressProof: 'none', replyWish: 'phone' });
  const open = (...some: readonly NewEvent[]) =>
    wantedTasks(aFile({ matter: kase, events: events(...some) }), addMinutes(now, 6)).map(({ type }) => type);
  expect(open(approved('notice', 1), approved('reply', 2))).toEqual(['giveAnswer']);
  expect(open(approved('notice', 1), approved('reply', 2), told)).toEqual(['closeFile']);
});
