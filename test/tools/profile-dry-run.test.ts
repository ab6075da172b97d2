// `npm run profile -- dry-run A B`: recorded matters gone through again under another routine, and which days, tasks and letters would be different.

import { addMinutes } from '../../src/core/time/instant';
import type { Routine } from '../../src/core/routine/routine';
import { demoRecords } from '../../tools/profile/demo-records';
import { report, sideBySide } from '../../tools/profile/dry-run';
import { recordOf } from '../../tools/profile/take-down';
import { recordSchema } from '../../tools/profile/record';
import { replay } from '../../tools/profile/replay';
import { readProfile } from '../../src/core/routine/profile';
import { organised, revised } from '../support/profiles';

const reported = (change: Partial<Routine>, id: string): string => {
  const records = demoRecords.filter((recorded) => recorded.id === id);
  return report(sideBySide(organised({}), revised(change)), records).join('\n');
};

it('says that nothing differs under the same routine', () =>
  expect(reported({}, '1')).toContain('1 ärenden, 0 skulle ha gått på ett annat sätt.'));

it.each<readonly [what: string, change: Partial<Routine>, found: readonly [id: string, ...lines: readonly string[]]]>([
  [
    'a longer time for the answer',
    { clocks: { investigate: { length: 3, unit: 'weeks' } } },
    ['1', 'Besluta i ärendet: 2026-03-16 → 2026-03-23', 'bara med A: Meddela att svaret dröjer (handläggaren, 2026-03-16)'],
  ],
  [
    'another first receiver',
    { firstOwner: 'qualityController' },
    [
      '7',
      'Mottagning: registratorn → kvalitetskontrollern',
      'bara med B: påminnelse 2026-10-06 08:00, Mottagning, till kvalitetskontrollern',
    ],
  ],
  [
    'no letter before she has said how',
    { communication: { precondition: 'statedWish' } },
    ['1', 'Bekräftelse: 2026-03-02 08:15 → går inte', 'Bekräftelse efter mottagningen: går inte → 2026-03-02 10:05'],
  ],
  [
    'what is put right on the spot only counted',
    { notACase: { ...readProfile('ekbacka').notACase, fixedOnSpot: 'count' } },
    [
      '4',
      'bara med A: Anteckna det som löstes direkt (registratorn, 2026-06-03)',
      'går bara med A: Anteckna det som löstes direkt',
    ],
  ],
  [
    'hours for what is to be done at once',
    { clocks: { triage: { length: 1, unit: 'workingDays', targetHours: 4 } } },
    ['7', 'bara med B: försenat 2026-10-05 13:00, Mottagning, till avdelningschefen'],
  ],
])('says what differs: %s', (_what, change, [id, ...lines]) => {
  const all = reported(change, id);
  for (const line of lines) expect(all).toContain(line);
});

describe('a matter that is taken down', () => {
  it.each(demoRecords.slice(1, 3).map((recorded) => [recorded.id, recorded] as const))(
    'gone through again is the same: record %s',
    (_id, recorded) => {
      const profile = readProfile('ekbacka');
      const once = replay(recorded, profile);
      const { matter, events, provider } = once.file;
      const taken = recordSchema.parse(
        JSON.parse(JSON.stringify(recordOf(matter, events, provider === null ? [] : [{ ...provider, id: provider.id }]))),
      );
      const again = replay(taken, profile);
      const seen = ({ tasks, letters, chased }: typeof once) => ({
        tasks,
        letters,
        chased: chased.map(({ at, to }) => [at, to]),
      });
      expect(seen(again)).toEqual(seen(once));
      expect(again.refused).toEqual([]);
    },
  );
  it('holds codes and days alone', () => {
    const first = demoRecords.at(-1);
    if (first === undefined) throw new Error('Nothing is recorded.');
    const { matter, events } = replay(first, readProfile('ekbacka')).file;
    const kept = JSON.stringify(recordOf({ ...matter, received: addMinutes(matter.received, 0) }, events, []));
    expect(kept).not.toContain('@');
    expect(kept).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/u);
  });
});
