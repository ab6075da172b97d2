// The short path: one answer for all the legal questions, one sheet for what one person does in a row, one letter where two fall due together (decisions 3).

import { eTag, isIn, keysOf, textHash } from '../../../src/core/brand';
import { decide } from '../../../src/core/engine/decide';
import type { Decision } from '../../../src/core/engine/decision';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import { happened } from '../../../src/core/views/case-page/history';
import { automaticLetters, automaticMoments } from '../../../src/core/processes/complaint/automatic-letters';
import { processes, taskType } from '../../../src/core/processes/all';
import { roleIn } from '../../../src/core/routine/profile';
import { stages } from '../../../src/core/processes/complaint/stages';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { addMinutes } from '../../../src/core/time/instant';
import { patchOf } from '../../support/patch-of';
import { aFile, aProvider, aTask, aTriagedCase, at, caseworker, events, profile, registrar, soder } from '../../support/builders';

const now = at('2026-03-02 09:00');
const letters = (['toProvider', 'notice'] as const).map((letter) => ({ letter, textKey: `12|${letter}|2`, hash: textHash('h') }));
const about = { disclosure: 'name', concerns: 'noName', topic: 'missedVisits', replyDue: '2026-03-10' };
const assessing = aFile({
  matter: aTriagedCase({ addressProof: 'verified' }),
  provider: aProvider,
  tasks: [
    aTask({ type: 'triage', state: 'done', outcome: 'accepted', answeredAt: at('2026-03-02 08:58') }),
    aTask({ type: 'confirmCaseworker', round: 2, state: 'done', outcome: 'confirmed' }),
    aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: soder, ownerId: caseworker.id }),
  ],
});
const answer = (own: Partial<Decision>): Decision => ({
  caseId: assessing.matter.id,
  type: 'forwardToProvider',
  round: 2,
  outcome: 'sent',
  answers: { ...about, legalFlags: [] },
  letters,
  by: caseworker,
  ...own,
});
/** The file once the answer and its rows stand there. */
function after(file: CaseFile, decision: Decision): CaseFile {
  const taken = decide(file, decision, now);
  if (!taken.ok) throw new Error(taken.problem.code);
  const { lastDecision, ...patch } = patchOf(taken.value);
  const key = lastDecision.task;
  return {
    ...file,
    matter: { ...file.matter, ...patch, version: eTag('"a,2"') },
    tasks: file.tasks.map((task) => (task.key === key ? { ...task, ...lastDecision.patch } : task)),
    events: events(...file.events, ...lastDecision.events),
  };
}
const rowsOf = (decision: Decision) => {
  const taken = decide(assessing, decision, now);
  return taken.ok ? taken.value.matter.lastDecision.events : [];
};

describe('*Inget av detta*', () => {
  const skipped = {
    outcome: 'skipped',
    answers: { reason: 'providerGone', legalFlags: [], topic: 'missedVisits' },
    letters: [],
  } as const;

  it('answers every legal question at once, and stands in the history with who said so [DEC3.4]', () => {
    const noticed = [{ letter: 'noticeOwn', textKey: '12|noticeOwn|2', hash: textHash('h') }] as const;
    for (const decision of [answer({}), answer({ ...skipped, letters: noticed })]) {
      const taken = decide(assessing, decision, now);
      expect(taken).toMatchObject({ ok: true, value: { assessments: [], matter: { legalAsked: true } } });
      const row = rowsOf(decision).filter(({ kind }) => kind === 'legalNone');
      expect(row).toEqual([{ kind: 'legalNone', data: { task: '12|forwardToProvider|2' }, at: now, by: caseworker.id }]);
      const told = {
        file: { ...assessing, events: events(...row) },
        language: 'sv',
        now,
        nameOf: () => 'Karin Lindqvist',
      } as never;
      expect(happened(told).map(({ text }) => text)).toEqual([
        'Inget av detta på de rättsliga frågorna, svarade Karin Lindqvist',
      ]);
    }
  });
  it('is an answer somebody gives: left out nothing is taken, and with one of them ticked nobody has said it [DEC3.4]', () => {
    expect(decide(assessing, answer({ answers: about }), now)).toMatchObject({ ok: false });
    const ticked = decide(assessing, answer({ answers: { ...about, legalFlags: ['deviation'] } }), now);
    expect(ticked).toMatchObject({ ok: true, value: { assessments: [{ flag: 'deviation' }] } });
    expect(rowsOf(answer({ answers: { ...about, legalFlags: ['deviation'] } })).map(({ kind }) => kind)).not.toContain(
      'legalNone',
    );
  });
});

describe('what one person does in a row is one sheet', () => {
  it('the legal questions, the topic, what the provider may know, the request and the notice are one answer, and nothing more is asked of her before the provider’s day [DEC3.5]', () => {
    const sent = after(assessing, answer({}));
    const { legalAsked, topic, disclosure, providerReplyDue, stage } = sent.matter;
    expect({ legalAsked, topic, disclosure, providerReplyDue, stage }).toEqual({
      legalAsked: true,
      topic: 'missedVisits',
      disclosure: 'name',
      providerReplyDue: '2026-03-10',
      stage: 'withProvider',
    });
    const approved = sent.events.flatMap((event) => (event.kind === 'letterApproved' ? [event.data.letter] : []));
    expect(approved).toEqual(['toProvider', 'notice']);
    const hers = wantedTasks(sent, now).filter(({ role }) => role === 'caseworker');
    expect(hers.map(({ type, due }) => [type, due])).toEqual([['providerReply', '2026-03-10']]);
  });
  it('the three parts of the provider’s answer and whether the needs are met are one answer [DEC3.5]', () => {
    const file = aFile({
      matter: aTriagedCase({ stage: 'followingUp', round: 4, legalAsked: true }),
      provider: aProvider,
      tasks: [aTask({ type: 'individualFollowUp', round: 4, role: 'caseworker', unit: soder, ownerId: caseworker.id })],
    });
    const parts = ['investigation', 'measures', 'feedback'];
    const followed = answer({ type: 'individualFollowUp', round: 4, outcome: 'needsMet', answers: { parts }, letters: [] });
    const met = after(file, followed);
    expect(met.matter).toMatchObject({ providerParts: parts, needsMet: true, stage: 'deciding' });
    expect(wantedTasks(met, now).filter(({ role }) => role === 'caseworker')).toEqual([]);
  });
  it('no stage of the stair asks the same person for two things [DEC3.5]', () => {
    const types = keysOf(processes.complaint.tasks);
    for (const stage of keysOf(stages)) {
      const asked = types.filter((type) => {
        const { opens } = taskType(type);
        return 'stage' in opens && isIn(opens.stage, stage);
      });
      const whose = asked.map((type) => roleIn(profile, taskType(type).role));
      expect([stage, whose]).toEqual([stage, [...new Set(whose)]]);
    }
  });
});

describe('that it came in and that it has been passed on', () => {
  const triaged = {
    ...assessing,
    events: events(
      { kind: 'received', data: { channel: 'mail', forwarded: true }, at: at('2026-03-02 08:10'), by: null },
      {
        kind: 'decided',
        data: { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null },
        at: at('2026-03-02 08:58'),
        by: registrar.id,
      },
    ),
  };
  const minutes = (n: number) => addMinutes(now, n);
  const due = (file: typeof assessing, when = minutes(6)) => automaticLetters(file, when).map(({ letter }) => letter);

  it('are two letters when the second is not there in time [DEC3.6]', () => expect(due(triaged)).toContain('confirmation'));
  it('are one when the notice is approved while the confirmation waits: it alone goes, and the other never [DEC3.6]', () => {
    const noticed = after(triaged, answer({}));
    expect(due(noticed)).not.toContain('confirmation');
    expect(due(noticed, at('2026-03-05 09:00'))).not.toContain('confirmation');
    expect(automaticMoments(noticed, now).filter((moment) => moment > now)).toEqual([]);
  });
  it('and she is not left without any when the notice is taken back [DEC3.6]', () => {
    const noticed = after(triaged, answer({}));
    const undone = {
      kind: 'letterUndone',
      data: { textKey: '12|notice|2' },
      at: minutes(3),
      by: registrar.id,
      caseId: noticed.matter.id,
      seq: 99,
    } as const;
    const back = {
      ...noticed,
      matter: { ...noticed.matter, stage: 'assessing' as const, round: 4 },
      events: [...noticed.events, undone],
    };
    expect(due(back)).toContain('confirmation');
  });
});
