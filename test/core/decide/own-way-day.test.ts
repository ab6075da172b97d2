// The day a request went by one's own secure way is asked, stands in the history, and is the day the provider's answer is counted from.

import type { Decision } from '../../../src/core/engine/decision';
import { decide } from '../../../src/core/engine/decide';
import { sentOwnWayOn } from '../../../src/core/processes/complaint/request';
import { explainDue } from '../../../src/core/engine/due';
import { readProfile } from '../../../src/core/routine/profile';
import { goesOwnWay, mayGoByMail } from '../../../src/core/decide/own-way';
import { acknowledgement } from '../../../src/core/letters/acknowledgement';
import { somebody } from '../../golden/letters';
import { aFile, aTask, aTriagedCase, at, caseworker, events, profile } from '../../support/builders';

const now = at('2026-03-05 09:00');
const task = { type: 'forwardToProvider', round: 2, role: 'caseworker', unit: aTriagedCase().unit } as const;
const file = aFile({ matter: aTriagedCase(), tasks: [aTask({ ...task, ownerId: caseworker.id })] });

function answer(own: Readonly<Record<string, unknown>>) {
  const answers = { disclosure: 'noName', legalFlags: [], topic: 'missedVisits', replyDue: '2026-03-10', ...own };
  const named = { caseId: file.matter.id, type: 'forwardToProvider', round: 2, outcome: 'sent' } as const;
  return decide(file, { ...named, answers, letters: [], by: caseworker } satisfies Decision, now);
}

it.each([
  ['answerMissing', {}],
  ['answerMissing', { sentDay: '' }],
  ['dayNotPossible', { sentDay: '2026-03-06' }],
  ['dayNotPossible', { sentDay: '2026-03-01' }],
  ['dayNotPossible', { sentDay: '5 mars' }],
  ['dayNotPossible', { sentDay: '2026-02-30' }],
] as const)('answers %s to %j', (code, own) => expect(answer({ channel: 'own', ...own })).toMatchObject({ problem: { code } }));

it.each(['2026-03-02', '2026-03-05'])('is written in the history, from the case to today: %s', (sentDay) => {
  const result = answer({ channel: 'own', sentDay });
  expect(result.ok && result.value.matter.lastDecision.events).toContainEqual({
    kind: 'sentOwnWay',
    data: { day: sentDay },
    at: now,
    by: caseworker.id,
  });
});

it('asks no day of what goes by mail, whose own row says when it went', () => {
  const result = answer({ channel: 'mail', sentDay: '2026-03-02' });
  expect(result).toMatchObject({ problem: { code: 'answerMissing' } }); // the letter itself
});

const sentOn = (at: typeof now, day: string) =>
  [
    {
      kind: 'decided' as const,
      at,
      by: caseworker.id,
      data: { task: 't', type: 'forwardToProvider' as const, outcome: 'sent', reason: null },
    },
    { kind: 'sentOwnWay' as const, data: { day: day as never }, at, by: caseworker.id },
  ] as const;

it('counts from the day of the request in force, not of one that was taken back and went by mail', () => {
  const own = sentOn(now, '2026-03-03');
  expect(sentOwnWayOn(aFile({ events: events(...own) }))).toBe('2026-03-03');
  const [byMail] = sentOn(at('2026-03-05 10:00'), '2026-03-05');
  expect(sentOwnWayOn(aFile({ events: events(...own, byMail) }))).toBeNull();
});

it('starts the clock of the answer that day, and else when the task comes', () => {
  const starts = { received: at('2026-03-02 08:10'), opened: now };
  const profile = readProfile('ekbacka');
  expect(explainDue(profile, 'providerReply', { ...starts, sent: at('2026-03-03 12:00') }).start).toBe('2026-03-03');
  expect(explainDue(profile, 'providerReply', starts).start).toBe('2026-03-05');
});

describe('content under secrecy goes by one’s own secure way', () => {
  const decided = { ...profile, providerMail: { decision: 'Beslut 2026-01-12' } };
  const silent = { ...profile, providerMail: { decision: null } };
  it.each([
    ['no decision on mail is cited', silent, 'normal', false],
    ['one is', decided, 'normal', true],
    ['one is, and the case is protected', decided, 'protected', false],
  ] as const)('where %s, mail may be used: %j %s → %s [L24]', (...[, own, protection, byMail]) => {
    const asked = { matter: aTriagedCase({ protection }), profile: own };
    expect(mayGoByMail(asked)).toBe(byMail);
    expect(goesOwnWay(asked, { answers: {} })).toBe(!byMail);
  });
  it('while the word that goes to the person by itself has number and office, and nothing of what she wrote [L24]', () => {
    const words = 'Mamma fick ingen insulin av Omsorgsteamet.';
    const personal = { ...somebody, subject: 'Insulin', words };
    const matter = aTriagedCase({ replyWish: 'unknown', addressProof: 'verified' });
    const drawn = acknowledgement({ file: aFile({ matter }), personal, reference: 'SYN-2026-00012-abc', now }, 'sv');
    const text = `${drawn.subject}\n${drawn.body}`;
    expect(text).toContain('SYN-2026-00012');
    for (const secret of ['nsulin', 'Omsorgsteamet', 'Mamma']) expect(text).not.toContain(secret);
  });
});
