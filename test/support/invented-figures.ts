// Rows of *Statistik* of complaints that nobody made, for what is compiled of them; the same from the same seed.

import { keysOf, providerId, unitId } from '../../src/core/brand';
import { channels } from '../../src/core/casefile/channel';
import { topics } from '../../src/core/processes/complaint/criteria';
import type { Figure } from '../../src/core/report/figures';
import { openCompilations } from '../../src/app/report/open-compilations';
import type { Reporting } from '../../src/core/routine/reporting';
import { createFigure } from '../../src/graph/lists/statistics';
import type { BotWorld } from './bot-world';
import { dice } from './dice';

/** Half-years, and the whole year, as the examples have them. */
export const halfYears: Reporting = {
  from: '2024-01-01',
  fixedAfterDays: 14,
  calendar: [
    { kind: 'managementReview', months: 6 },
    { kind: 'unitReport', months: 6 },
    { kind: 'providerMeeting', months: 6 },
    { kind: 'boardInformation', months: 12 },
  ],
};

export interface Invented {
  readonly seed: number;
  /** `2025-07`. */
  readonly months: readonly string[];
  readonly perMonth: number;
}

const providers = ['omsorgsteamet', 'hemlykta', 'aldala'] as const;

/** A row for each that came and each that ended. */
export function inventedFigures({ seed, months, perMonth }: Invented): readonly Figure[] {
  const { below, pick } = dice(seed);
  return months.flatMap((period) =>
    Array.from({ length: perMonth }).flatMap((): Figure[] => {
      const topic = keysOf(topics)[Math.floor((below(1000) / 1000) ** 2 * keysOf(topics).length)] ?? 'treatment';
      const came: Figure = {
        what: 'received',
        process: 'complaint',
        period,
        unit: unitId(below(10) < 6 ? 'soder' : 'norr'),
        kind: pick(['complaint', 'complaint', 'complaint', 'comment', 'compliment']),
        channel: pick(keysOf(channels)),
        exit: null,
        provider: providerId(pick(providers)),
        service: 'homeCare',
        contractForm: 'lov',
        topic,
        topicGroup: topics[topic].group,
        closedAs: null,
        end: null,
        needsMet: null,
        escalated: false,
        days: below(4),
        inTime: null,
      };
      const ended: Figure = {
        ...came,
        what: 'closed',
        closedAs: 'answered',
        needsMet: true,
        days: 3 + below(30),
        inTime: below(10) < 8,
        escalated: below(8) === 0,
      };
      return [came, ended];
    }),
  );
}

/** Writes them, and what came beside. */
export async function writeFigures({ bot: { app } }: BotWorld, invented: Invented): Promise<readonly Figure[]> {
  const figures = inventedFigures(invented);
  const written = await app.graph.all(
    figures.map((figure, n) => createFigure(app.places, { ...figure, key: `invented-${invented.seed}-${n}` })),
  );
  for (const one of written) if (!one.ok) throw one.failure;
  return figures;
}

/** Of the half-year that has gone, with figures. */
export async function openedCompilation(world: BotWorld): Promise<void> {
  const { app } = world.bot;
  Object.assign(app.profile, { reporting: halfYears });
  for (const [seed, from] of [1, 7].entries())
    await writeFigures(world, {
      seed: seed + 1,
      months: Array.from({ length: 6 }, (_none, n) => `2025-${String(from + n).padStart(2, '0')}`),
      perMonth: 8,
    });
  await openCompilations(app);
  await world.settle();
}
