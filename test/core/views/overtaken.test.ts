// What somebody had written for a task that another answered first: set beside what holds, for her alone, and nothing put where others may not read it.

import { instant } from '../../../src/core/brand';
import { ownKey } from '../../../src/core/casefile/own-matter';
import type { Task } from '../../../src/core/casefile/task';
import type { Actor } from '../../../src/core/engine/decision';
import type { MatterReading } from '../../../src/core/views/matter-page';
import { overtakenOfMatter } from '../../../src/core/views/overtaken/of-matter';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { Reading } from '../../../src/core/views/case-page/reading';
import { overtakenOfCase, type Before } from '../../../src/core/views/overtaken/of-case';
import { differing, wordsOf } from '../../../src/core/views/overtaken/shape';
import { leavesOf } from '../../../src/core/views/overtaken/written';
import {
  aFile,
  aMatter,
  aProvider,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  manager,
  otherManager,
  soder,
} from '../../support/builders';

const when = instant('2026-03-04T09:00:00.000Z');
const words = 'Personalen kom inte på hela helgen.';
const task = aTask({
  type: 'individualFollowUp',
  role: 'caseworker',
  unit: soder,
  ownerId: caseworker.id,
  state: 'done',
  outcome: 'needsMet',
  answeredBy: manager.id,
  answeredAt: when,
});
const fileWith = (own: Partial<CaseFile['matter']> = {}, tasks = [task]): CaseFile =>
  aFile({ matter: aTriagedCase(own), tasks, provider: aProvider });
const readingOf = (file: CaseFile, actor = caseworker): Reading => ({
  file,
  actor,
  now: at('2026-03-04 12:00'),
  language: 'sv',
  nameOf: () => 'Maj-Britt',
  providers: [aProvider],
  caseworkers: [],
  responsible: () => '',
  people: [],
  openTo: [],
  colleaguesFor: () => [],
});
const asked = { type: task.type, round: task.round };
const before = (fields: Before['fields'], texts: Before['texts'] = []): Before => ({ task: asked, fields, texts });
const rowsOf = (file: CaseFile, given: Before, actor = caseworker) =>
  overtakenOfCase(readingOf(file, actor), given)?.rows ?? null;
const note = { answers: { note: words } };
const theirs = { key: 'k', kind: 'followUpNote', by: manager.id, body: 'Hon är nöjd.' };

it('sets hers beside what the other wrote in the same place', () => {
  expect(rowsOf(fileWith(), before(note, [theirs]))).toEqual([
    expect.objectContaining({ mine: words, theirs: 'Hon är nöjd.', way: 'add', change: null }),
  ]);
  expect(rowsOf(fileWith(), before(note, [{ ...theirs, body: ` ${words}\n` }]))).toBeNull();
});

it('asks nothing of whoever answered herself, nor while the task is open', () => {
  expect(rowsOf(fileWith({}, [{ ...task, answeredBy: caseworker.id }]), before(note))).toBeNull();
  expect(rowsOf(fileWith({}, [{ ...task, state: 'open' }]), before(note))).toBeNull();
  expect(rowsOf(fileWith({}, []), before(note))).toBeNull();
});

it('shows nothing of what another wrote in a protected case', () =>
  expect(rowsOf(fileWith({ protection: 'protected' }), before(note, [theirs]))?.map((row) => row.theirs)).toEqual(['']));

it('lets her copy, and put nothing beside, where the words may not lie in the case or are for nobody else', () => {
  const ways = (file: CaseFile, given: Before, actor = caseworker) => rowsOf(file, given, actor)?.map(({ way }) => way);
  expect(ways(fileWith({ lies: 'outside' }), before(note))).toEqual(['copy']);
  expect(ways(fileWith(), before({ conflict: { why: words } }))).toEqual(['copy']);
  expect(ways(fileWith(), before({ answers: { flags: { conflictReason: words } } }))).toEqual(['copy']);
  const apart = aTask({ ...task, type: 'assessFlag', key: '12|assessFlag|1' });
  const given = { ...before(note), task: { type: apart.type, round: apart.round } };
  expect(ways(fileWith({}, [apart]), given)).toEqual(['copy']);
});

it('takes for hers what she filled in: not the panel that hands the task on, nor a letter as it was drawn', () => {
  const letter = { subject: 'Svar', body: 'Så här svarar vi.', isEdited: false };
  expect(leavesOf({ 'giving.why': words, 'letter.reply': letter, 'letterForm.reply': { way: 'easy' } })).toEqual([]);
  expect(leavesOf({ 'letter.reply': { ...letter, isEdited: true } })).toEqual([
    { path: ['letter.reply', 'body'], text: 'Så här svarar vi.' },
  ]);
});

it('leaves out what is said twice, or not at all', () => {
  const row = (mine: string, its: string) => ({ id: mine, label: 'L', mine, theirs: its, way: 'add', change: null }) as const;
  expect(differing([row('a', ' a '), row(' ', 'b'), row('a', 'b')]).map(({ theirs: its }) => its)).toEqual(['b']);
  expect(wordsOf([row(' a ', ''), row('b', '')])).toBe('L\na\n\nL\nb');
});

describe('in a matter beside the complaints', () => {
  const done = aTask({
    type: 'deviationReceive',
    caseId: ownKey('deviation', '7'),
    role: 'unitManager',
    unit: soder,
    state: 'done',
    answeredBy: caseworker.id,
    answeredAt: when,
  });
  const reads = (actor: Actor, own: Partial<Task> = {}): MatterReading => ({
    file: { ...aMatter('deviation', 'reported'), tasks: [{ ...done, ...own }] },
    texts: [],
    origin: null,
    providers: [],
    actor,
    now: at('2026-03-04 12:00'),
    language: 'sv',
    nameOf: () => 'Maj-Britt',
    colleaguesFor: () => [],
  });
  const given = { task: { type: done.type, round: done.round }, fields: { note: words } };
  const ways = (reading: MatterReading) => overtakenOfMatter(reading, given)?.rows.map(({ mine, way }) => [mine, way]) ?? null;

  it('sets hers beside; whoever may not answer it copies', () => {
    expect(ways(reads(manager))).toEqual([[words, 'add']]);
    expect(ways(reads(otherManager))).toEqual([[words, 'copy']]);
  });

  it('asks nothing of whoever answered herself, nor while the task is open', () => {
    expect(ways(reads(manager, { answeredBy: manager.id }))).toBeNull();
    expect(ways(reads(manager, { state: 'open' }))).toBeNull();
  });
});
