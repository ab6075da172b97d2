// Every kind of row that *Bevakning* can have, from the tables: a complaint at each stage, open or kept beside something weighed; every matter beside the
// complaints at each of its stages; a desk. The bench leaves one of each alone for a minute, and test/house/watch-kinds holds that none is forgotten.

import { instant, keysOf, matterId, personId, unitId, type MatterId } from '../../src/core/brand';
import { newOwnMatter, ownKey, type NewOwnMatter } from '../../src/core/casefile/own-matter';
import { deliveryWatch } from '../../src/core/archive/delivery';
import { deskKey } from '../../src/core/desk/key';
import { ownProcesses, ownTables, type OwnProcessId } from '../../src/core/processes/all';
import { stages, type Stage } from '../../src/core/processes/complaint/stages';
import { people } from '../../src/local/people';

/** Nothing of these is due while the bench runs. */
export const later = instant('2099-01-01T08:00:00.000Z');

export type WatchKind =
  | { readonly of: 'case'; readonly stage: Stage; readonly looksApart?: true }
  | { readonly of: 'matter'; readonly process: OwnProcessId; readonly stage: string }
  | { readonly of: 'desk'; readonly key: MatterId }
  | { readonly of: 'delivery'; readonly key: MatterId };

/** One of each. */
export const watchKinds: readonly WatchKind[] = [
  ...keysOf(stages).map((stage): WatchKind => ({ of: 'case', stage })),
  { of: 'case', stage: 'assessing', looksApart: true },
  ...keysOf(ownProcesses).flatMap((process) =>
    Object.keys(ownTables(process).stages).map((stage): WatchKind => ({ of: 'matter', process, stage })),
  ),
  ...Object.values(people).map(({ id }): WatchKind => ({ of: 'desk', key: deskKey(personId(id)) })),
  { of: 'delivery', key: deliveryWatch('7') },
];

/** What makes a row of *Bevakning* in the product, and the kinds it makes. */
export const watchMakers: Readonly<Record<string, WatchKind['of']>> = {
  'src/app/intake/open-case.ts': 'case',
  'src/app/kin/open-parts.ts': 'case',
  'src/app/rows/sweep.ts': 'case',
  'src/app/matters/made.ts': 'matter',
  'src/app/desk/watch-desks.ts': 'desk',
  'src/app/archive/resume-deliveries.ts': 'delivery',
};

/** A matter of that kind, whose row has still to be given a number. */
export const matterOfKind = ({ process, stage }: Extract<WatchKind, { of: 'matter' }>, now: string): NewOwnMatter =>
  newOwnMatter(
    {
      key: `bench|${process}|${stage}`,
      process,
      stage,
      origin: null,
      openedBy: null,
      unit: unitId('soder'),
      profileVersion: 'ekbacka@1',
    },
    { received: instant(now), now: instant(now) },
  );

/** The key its watch row has: a case's and a matter's by the number of their row. */
export function watchKeyOf(kind: WatchKind, row: string): MatterId {
  if (kind.of === 'desk' || kind.of === 'delivery') return kind.key;
  return kind.of === 'case' ? matterId(row) : ownKey(kind.process, row);
}
