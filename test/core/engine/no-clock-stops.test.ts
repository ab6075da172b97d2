// No clock stops at a word that nothing came of, no file is closed over an unread mail, and no letter goes that its outcome does not call for
// (decisions 8.5, 8.6, 8.9, 8.13, 8.20).

import { keysOf, textHash } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import type { Task } from '../../../src/core/casefile/task';
import { decide } from '../../../src/core/engine/decide';
import { undoEku } from '../../../src/core/decide/undo';
import { automaticLetters } from '../../../src/core/processes/complaint/automatic-letters';
import { nextLook } from '../../../src/core/engine/next-look';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { hasReply } from '../../../src/core/processes/complaint/delay';
import { letterTypes } from '../../../src/core/processes/complaint/letters';
import type { TaskTypeId } from '../../../src/core/processes/all';
import { aFile, aTask, aTriagedCase, at, caseworker, day, events, manager, registrar, soder } from '../../support/builders';

const received: NewEvent = {
  kind: 'received',
  data: { channel: 'mail', forwarded: false },
  at: at('2026-03-02 08:10'),
  by: null,
};
const decided = (type: TaskTypeId, outcome: string, when: string): NewEvent => ({
  kind: 'decided',
  data: { task: `12|${type}|0`, type, outcome, reason: null },
  at: at(when),
  by: caseworker.id,
});
const approved = (letter: 'delayNotice' | 'reply', when: string): NewEvent => ({
  kind: 'letterApproved',
  data: { letter, textKey: `12|${letter}|1`, hash: textHash('h'), sendAfter: at(when) },
  at: at(when),
  by: caseworker.id,
});
const sent = (letter: string, when: string): NewEvent => ({
  kind: 'letterSent',
  data: { textKey: `12|${letter}|1` },
  at: at(when),
  by: null,
});
const back: NewEvent = { kind: 'takenBack', data: { exit: 'ownOperation' }, at: at('2026-03-09 10:00'), by: registrar.id };

const running = (some: readonly NewEvent[], own: Partial<Case> = {}): CaseFile =>
  aFile({
    matter: aTriagedCase({ stage: 'withProvider', round: 3, replyWish: 'email', addressProof: 'verified', ...own }),
    events: events(received, ...some),
  });
const notices = (file: CaseFile, when: string): readonly number[] =>
  wantedTasks(file, at(when)).flatMap(({ type, round }) => (type === 'delayNotice' ? [round] : []));

describe('the notice that it takes longer', () => {
  const today = decided('delayNotice', 'notNeeded', '2026-03-12 10:00');
  const told = [decided('delayNotice', 'sent', '2026-03-12 10:00'), approved('delayNotice', '2026-03-12 10:05')];
  const moment = '2026-03-12 10:05';
  const newDay: readonly NewEvent[] = [
    ...told,
    { kind: 'newDayTold', data: { day: day('2026-03-24') }, at: at(moment), by: caseworker.id },
    sent('delayNotice', '2026-03-12 10:10'),
  ];
  const undone: NewEvent = { kind: 'letterUndone', data: { textKey: '12|delayNotice|1' }, at: at(moment), by: caseworker.id };
  it.each<[string, readonly NewEvent[], string, readonly number[]]>([
    ['is asked for when the day is near', [], '2026-03-12 09:00', [0]],
    ['is believed to be needless for the day', [today], '2026-03-12 18:00', []],
    ['is asked for again the next morning when no answer went', [today], '2026-03-13 09:00', [1]],
    ['is not when the answer went', [today, approved('reply', '2026-03-12 11:00')], '2026-03-13 09:00', []],
    ['waits for the new day', newDay, '2026-03-24 18:00', []],
    ['is asked for again when the new day has passed', newDay, '2026-03-25 09:00', [1]],
    ['counts as before when it was taken back', [...newDay, undone], '2026-03-16 09:00', [1]],
    ['begins the same clock anew', told, '2026-03-16 09:00', []],
    ['is asked for again when that day is near', told, '2026-03-26 09:00', [1]],
  ])('%s', (...[, some, when, rounds]) => expect(notices(running(some), when)).toEqual(rounds));
  it('is looked at again in time', () =>
    expect(nextLook(running([today]), at('2026-03-12 18:00')) <= at('2026-03-13 09:00')).toBe(true));
  it('is asked for where the answer went before the case came back to *Mottagning*', () => {
    const answered = [approved('reply', '2026-03-04 09:00'), sent('reply', '2026-03-04 09:05')];
    expect([hasReply(running(answered)), hasReply(running([...answered, back]))]).toEqual([true, false]);
    expect(notices(running([...answered, back]), '2026-03-13 09:00')).toEqual([0]);
  });
});

it('thanks nobody for a first word after the answer has gone or the case has come back', () => {
  const first = (some: readonly NewEvent[]) =>
    automaticLetters(running(some, { stage: 'received', round: 1 }), at('2026-03-09 12:00')).map(({ letter }) => letter);
  expect(first([])).toContain('acknowledgement');
  expect(first([approved('reply', '2026-03-04 09:00'), sent('reply', '2026-03-04 09:05')])).not.toContain('acknowledgement');
  expect(first([back])).not.toContain('acknowledgement');
});

it('closes no file with a mail that nobody has read', () => {
  const mail: NewEvent = {
    kind: 'linked',
    data: { as: 'complainantReply', key: 'k' } as never,
    at: at('2026-03-10 09:00'),
    by: null,
  };
  const types = (some: readonly NewEvent[]) =>
    wantedTasks(
      running([approved('reply', '2026-03-04 09:00'), sent('reply', '2026-03-04 09:05'), ...some], { stage: 'closing' }),
      at('2026-03-10 10:00'),
    ).map(({ type }) => type);
  expect(types([])).toContain('closeFile');
  expect(types([mail])).toContain('readMail');
  expect(types([mail])).not.toContain('closeFile');
});

interface Given {
  readonly outcome: string;
  readonly answers: object;
  readonly letters?: readonly (keyof typeof letterTypes)[];
}
const answer = ({ type, round }: Pick<Task, 'type' | 'round'>, { outcome, answers, letters = [] }: Given) => ({
  caseId: running([]).matter.id,
  type,
  round,
  outcome,
  answers: { ...answers },
  letters: letters.map((letter) => ({ letter, textKey: `12|${letter}|9`, hash: textHash('h') })),
});
const codeOf = (result: ReturnType<typeof decide>): string | null => (result.ok ? null : result.problem.code);

it.each(keysOf(letterTypes))('takes no %s with an outcome that does not call for it', (letter) => {
  const task = aTask({ type: 'confirmCaseworker', round: 2, role: 'unitManager', unit: soder });
  const file: CaseFile = { ...running([], { stage: 'assessing', round: 2 }), tasks: [task] };
  const given = answer(task, { outcome: 'confirmed', answers: { caseworkerId: caseworker.id }, letters: [letter] });
  expect(codeOf(decide(file, { ...given, by: manager }, at('2026-03-03 09:00')))).toBe('answerNotAllowed');
});

it('puts no mail away while somebody may be in danger', () => {
  const task = aTask({ type: 'mailAfterEnd', round: 2, role: 'registrar' });
  const nothingNew = (danger: 'yes' | 'no') =>
    codeOf(
      decide(
        { ...running([], { stage: 'closed', danger }), tasks: [task] },
        { ...answer(task, { outcome: 'nothingNew', answers: { reason: 'thanks' } }), by: registrar },
        at('2026-03-10 09:00'),
      ),
    );
  expect([nothingNew('yes'), nothingNew('no')]).toEqual(['dangerOpen', null]);
});

it.each([
  ['atContract', 'escalating', null],
  ['escalating', undefined, null],
  ['closing', undefined, 'outcomeNotAllowed'],
  ['closed', undefined, 'outcomeNotAllowed'],
] as const)('lets a post to EKU be undone as long as nobody has decided how the case ends: %s', (stage, to, code) => {
  const post: NewEvent = {
    kind: 'ekuApproved',
    data: { round: 5, sendAfter: at('2026-03-10 10:05') } as never,
    at: at('2026-03-10 10:00'),
    by: manager.id,
  };
  const undone = undoEku(running([post], { stage, round: 6, needsMet: false }), manager, at('2026-03-10 10:02'));
  expect(undone.ok ? null : undone.problem.code).toBe(code);
  if (undone.ok) expect(undone.value.matter.stage).toBe(to);
});
