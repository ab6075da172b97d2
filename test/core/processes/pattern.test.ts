// What a related case that came in leads to: the manager is asked once, one owner compiles what she sees as one thing, and nobody is asked by a routine without numbers.

import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { relationOf } from '../../../src/core/eku/relation';
import { aFile, aProvider, aTask, aTriagedCase, at, events, profile } from '../../support/builders';

const seen: NewEvent = { kind: 'patternSeen', data: { criteria: ['recurring'], cases: 3 }, at: at('2026-03-04 09:00'), by: null };
const file = (own: Partial<CaseFile> = {}): CaseFile =>
  aFile({
    matter: aTriagedCase({ stage: 'withProvider', topic: 'missedVisits', providerId: aProvider.id }),
    events: events(seen),
    ...own,
  });
const asked = (one: CaseFile): readonly string[] =>
  wantedTasks(one, at('2026-03-04 10:00')).flatMap(({ type, role }) => (type.endsWith('Pattern') ? [`${type} ${role}`] : []));
const weighed = (outcome: 'together' | 'notTogether') => aTask({ type: 'weighPattern', round: 1, state: 'done', outcome });

it('the manager is asked whether they are one thing [R183]', () => expect(asked(file())).toEqual(['weighPattern unitManager']));

it('one owner compiles it before EKU is contacted [R253 DEC6.7]', () => {
  expect(asked(file({ tasks: [weighed('together')] }))).toEqual(['compilePattern departmentHead']);
  const elsewhere = { ...profile, positions: { ...profile.positions, patternCompiler: 'qualityController' } } as const;
  expect(asked(file({ tasks: [weighed('together')], profile: elsewhere }))).toEqual(['compilePattern qualityController']);
  const done = aTask({ type: 'compilePattern', round: 1, state: 'done', outcome: 'compiled' });
  expect(asked(file({ tasks: [weighed('together'), done] }))).toEqual([]);
});

it('nobody is asked again of what is no pattern, nor of a case that has ended', () => {
  expect(asked(file({ tasks: [weighed('notTogether')] }))).toEqual([]);
  expect(asked(file({ matter: aTriagedCase({ stage: 'closed', closedAs: 'answered' }) }))).toEqual([]);
});

it('counts again when another provider or topic is said, and never under a routine that leaves it to people [R183 D20]', () => {
  const one = file();
  expect(relationOf(one)).not.toBe('');
  expect(relationOf({ ...one, matter: { ...one.matter, topic: 'treatment' } })).not.toBe(relationOf(one));
  expect(relationOf({ ...one, matter: { ...one.matter, topic: null } })).toBe('');
  expect(relationOf({ ...one, profile: { ...profile, criteria: [] } })).toBe('');
});
