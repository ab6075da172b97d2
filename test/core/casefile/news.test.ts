// What is news to somebody who writes: what others have done since she read, nothing of her own, nothing the product does by itself, and never what lies apart.

import { eTag, instant, personId } from '../../../src/core/brand';
import { newsSince, readSeen, seenOf } from '../../../src/core/casefile/news';
import { taskKey } from '../../../src/core/casefile/task';
import { aCase, events } from '../../support/builders';

const at = instant('2026-03-02T09:00:00Z');
const [mine, other] = [personId('one'), personId('two')];
const key = (type: 'investigateOwn' | 'assessFlag') => taskKey({ caseId: aCase().id, type, round: 1 });
const decided = (type: 'investigateOwn' | 'assessFlag', by = other) =>
  ({ kind: 'decided', data: { task: key(type), type, outcome: 'answered', reason: null }, at, by }) as const;

it('is what others have decided, put right or received after the place she has seen', () => {
  const noted = { kind: 'reachNoted', data: {}, at, by: other } as const;
  const file = { events: events(decided('investigateOwn'), decided('investigateOwn'), noted) };
  expect(newsSince(file, { last: 0, by: mine }).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(newsSince(file, { last: 2, by: mine }).map(({ kind }) => kind)).toEqual(['reachNoted']);
  expect(newsSince(file, { last: 3, by: mine })).toEqual([]);
});

it.each([
  ...['decided', 'answerUndone', 'gaveAway', 'takenBack', 'wentBack', 'wordsAdded', 'amended', 'amendmentUndone', 'reachNoted'],
  ...['edited', 'linked', 'splitOff', 'splitBack', 'noteCompleted', 'dangerRaised', 'letterUndone', 'ekuWithdrawn'],
  ...['ekuAsked', 'ekuRemarked'],
])('is that somebody has %s', (kind) => {
  const [first, ...rest] = events(decided('investigateOwn'));
  const file = { events: [{ ...first, kind } as never, ...rest] };
  expect(newsSince(file, { last: 0, by: mine })).toHaveLength(1);
});

it('is nothing of her own, nothing the product notes by itself, and nothing that lies apart', () => {
  const file = {
    events: events(
      decided('investigateOwn', mine),
      { kind: 'noted', data: { tags: ['task:triage:1'] }, at, by: null },
      { kind: 'letterSent', data: { textKey: '1|acknowledgement|0' }, at, by: null },
      decided('assessFlag'),
    ),
  };
  expect(newsSince(file, { last: 0, by: mine })).toEqual([]);
});

it('is read back from its mark, and from nothing else', () => {
  const seen = seenOf({ events: events(decided('investigateOwn')), matter: { version: eTag('"5"') } });
  expect(seen).toMatch(/^1\.[0-9a-f]{8}$/);
  expect(readSeen(seen)?.last).toBe(1);
  const marks = ['', '1', '1.', '1.xyz', '"1.0a1b2c3d"', '-1.0a1b2c3d'];
  expect(marks.map((mark) => readSeen(mark))).toEqual(marks.map(() => undefined));
});
