// Rows of *Statistik* that nobody made, by one maker: tests, the bench and the stories say only what is theirs. The same seed gives the same rows.

import { keysOf, providerId, unitId } from '../../src/core/brand';
import { aboutFields } from '../../src/core/casefile/about';
import { channels } from '../../src/core/casefile/channel';
import { topics } from '../../src/core/processes/complaint/criteria';
import { bareFigure, type Figure } from '../../src/core/report/figures';
import { dice } from './dice';

/** A complaint that came by mail, with what is said of it. */
export const aFigure = (own: Partial<Figure> = {}): Figure => ({
  ...bareFigure({ what: 'received', process: 'complaint', period: '2026-03', unit: null }),
  kind: 'complaint',
  channel: 'mail',
  ...own,
});

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
  const graveness = dice(seed + 1_000);
  return months.flatMap((period) =>
    Array.from({ length: perMonth }).flatMap((): Figure[] => {
      const topic = keysOf(topics)[Math.floor((below(1000) / 1000) ** 2 * keysOf(topics).length)] ?? 'treatment';
      const came = aFigure({
        period,
        unit: unitId(below(10) < 6 ? 'soder' : 'norr'),
        kind: pick(['complaint', 'complaint', 'complaint', 'comment', 'compliment']),
        channel: pick(keysOf(channels)),
        provider: providerId(pick(providers)),
        service: 'homeCare',
        contractForm: 'lov',
        topic,
        topicGroup: topics[topic].group,
        seriousness: graveness.pick([...aboutFields.seriousness.of, 'ordinary', 'ordinary', null]),
        days: below(4),
      });
      const closedAs = graveness.pick(['answered', 'answered', 'answered', 'passedOn', 'fixedOnSpot'] as const);
      return [came, endedAs(came, { closedAs, days: 3 + below(30), inTime: below(10) < 8, escalated: below(8) === 0 })];
    }),
  );
}

/** The row of the same complaint when it has been answered. */
export const endedAs = (came: Figure, own: Pick<Figure, 'days' | 'inTime'> & Partial<Figure>): Figure => ({
  ...came,
  what: 'closed',
  closedAs: 'answered',
  needsMet: true,
  ...own,
});
