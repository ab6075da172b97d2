// Invented rows of *Statistik* written into a world, and a compilation opened over them.

import type { Figure } from '../../src/core/report/figures';
import { openCompilations } from '../../src/app/report/open-compilations';
import type { Reporting } from '../../src/core/routine/reporting';
import { createFigure } from '../../src/graph/lists/statistics';
import type { BotWorld } from './bot-world';
import { inventedFigures, type Invented } from './figures';

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
