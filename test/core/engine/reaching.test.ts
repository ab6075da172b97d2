// Where people have one Min dag, a matter sends no card a task: only what is urgent goes by itself, and what those above should know becomes a line.

import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { OwnFile } from '../../../src/core/casefile/own-file';
import { nextLook } from '../../../src/core/engine/next-look';
import { plan } from '../../../src/core/engine/plan';
import { isLine } from '../../../src/core/engine/reaching';
import { readProfile } from '../../../src/core/routine/profile';
import { aCase, aFile, aMatter, aTask, at, day, registrar } from '../../support/builders';

const list = readProfile('ekbacka-min-dag');
const cardsOf = (file: CaseFile | OwnFile, when: string) =>
  plan(file, at(when)).flatMap((action) => (action.kind === 'sendCard' ? [action.card] : []));
const tagsOf = (file: CaseFile | OwnFile, when: string): readonly string[] => cardsOf(file, when).map(({ tag }) => tag);

it('opens the task, and leaves the telling to the desk [DEC4.4]', () => {
  const file = { ...aFile(), profile: list };
  expect(plan(file, at('2026-03-02 08:10')).map(({ kind }) => kind)).toEqual(['openTask', 'sendAutomatic']);
});

describe('of a task that has gone past its day', () => {
  const task = aTask({
    type: 'triage',
    role: 'registrar',
    ownerId: registrar.id,
    opened: at('2026-03-02 08:10'),
    due: day('2026-03-03'),
  });
  const file = { ...aFile({ tasks: [task] }), profile: list };
  it('its owner is not reminded by a message [DEC4.4]', () => {
    expect(tagsOf(file, '2026-03-03 09:00')).toEqual([]);
    expect(tagsOf({ ...file, profile: readProfile('ekbacka') }, '2026-03-03 09:00')).toContain('lastDay:triage:1:2026-03-03');
  });
  it('those above get a line, not a card [DEC4.6]', () => {
    const cards = cardsOf(file, '2026-03-04 09:00');
    expect(cards.map(({ tag }) => tag)).toEqual(['overdue:triage:1:2026-03-03:departmentHead']);
    expect(cards.map(({ about }) => isLine(file, about))).toEqual([true]);
  });
});

describe('what is urgent goes by itself', () => {
  const asked = aMatter('inspectorate', 'received', { arrived: at('2026-03-02 18:40'), received: at('2026-03-02 18:40') });
  const task = aTask({
    type: 'inspectorateReceive',
    role: 'departmentHead',
    ownerId: null,
    opened: at('2026-03-02 18:40'),
    due: day('2026-03-04'),
  });
  const file = { ...asked, tasks: [task], profile: list };
  it('a day of an inspectorate, when the office opens [DEC4.3 DEC4.5]', () => {
    expect(tagsOf(file, '2026-03-02 18:45')).toEqual([]);
    expect(nextLook(file, at('2026-03-02 18:45'))).toBe(at('2026-03-03 08:00'));
    expect(tagsOf(file, '2026-03-03 08:00')).toEqual(['task:inspectorateReceive:1']);
  });
  it('danger at once, whatever the hour [DEC4.3]', () => {
    const inDanger = { ...aFile({ matter: aCase({ danger: 'yes' }) }), profile: list };
    expect(tagsOf(inDanger, '2026-03-07 23:00').some((tag) => tag.includes('dangerNow'))).toBe(true);
  });
});
