// What a related case that came in leads to: the manager is asked once, one owner compiles what she sees as one thing, and nobody is asked by a routine without numbers.

import type { CaseFile } from '../../../src/core/casefile/case-file';
import { plainDate, textHash } from '../../../src/core/brand';
import type { CodedSummary } from '../../../src/core/eku/coded';
import { ekuToPost } from '../../../src/core/processes/complaint/eku-post';
import { anEkuSummary } from '../../golden/eku-summary';
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

describe('a post waits for the compilation of its pattern', () => {
  const now = at('2026-03-05 10:00');
  const compiling = aTask({ type: 'compilePattern', round: 1, state: 'open', due: plainDate('2026-03-10') });
  const summary = { ...anEkuSummary, criteria: ['sameTopicAgain'] } as CodedSummary;
  const approved = { summary, hash: textHash('a'), round: 6, sendAfter: at('2026-03-05 09:00') };
  const own = (more: Partial<CaseFile> = {}, criteria: readonly string[] = ['sameTopicAgain']): CaseFile =>
    aFile({
      matter: aTriagedCase({ stage: 'atContract', round: 7, danger: 'no' }),
      provider: aProvider,
      tasks: [compiling],
      events: events({
        kind: 'ekuApproved',
        data: { ...approved, summary: { ...summary, criteria } as CodedSummary },
        at: now,
        by: null,
      }),
      ...more,
    });

  it('here or in a case it is counted with, until that one’s day is over [DEC6.8 R253]', () => {
    expect(ekuToPost(own(), now)).toBeNull();
    expect(ekuToPost(own({ tasks: [], compiledWith: compiling }), now)).toBeNull();
    expect(ekuToPost(own(), at('2026-03-11 10:00'))).toMatchObject({ isPosted: false });
    expect(ekuToPost(own({ tasks: [{ ...compiling, state: 'done', outcome: 'compiled' }] }), now)).toMatchObject({
      isPosted: false,
    });
  });

  it('never where somebody is in danger, or where it is serious [DEC6.8]', () => {
    const danger = own({ matter: aTriagedCase({ stage: 'atContract', round: 7, danger: 'yes' }) });
    expect(ekuToPost(danger, now)).toMatchObject({ isPosted: false });
    expect(ekuToPost(own({}, ['riskForHealth']), now)).toMatchObject({ isPosted: false });
  });
});
