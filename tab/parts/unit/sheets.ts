// What *Enheten* shows, in words: the parts of what runs, and the tables that are taken to Excel or put on paper.

import type { CasesList } from '../../../src/core/views/cases-list';
import type { UnitTrend } from '../../../src/core/views/unit-view';
import type { Sheet } from '../workbook/cells';
import type { useWords } from '../words';
import { agesOf, countsOf, partsBy, type Part } from './summary';

type Say = ReturnType<typeof useWords>;

export const partFilters = ['caseworker', 'provider', 'stage'] as const;
export type PartFilter = (typeof partFilters)[number];

/** What runs by one of the columns, what is of none named too. */
export const partsOf = ({ rows, today }: CasesList, filter: PartFilter, say: Say): readonly Part[] =>
  partsBy(rows, filter, { today, none: say(filter === 'provider' ? 'unit.noProvider' : 'unit.none') });

/** How many are how old. */
export const agesIn = ({ rows, today }: CasesList, say: Say): readonly { readonly name: string; readonly open: number }[] =>
  agesOf(rows, today).map(({ upTo, open }) => ({
    name: upTo === null ? say('unit.age.older') : say('unit.age.upTo', { days: upTo }),
    open,
  }));

interface Shown {
  readonly list: CasesList;
  readonly unit: string;
  /** undefined while it is read, or could not be. */
  readonly trend: UnitTrend | undefined;
}

/** A table a sheet, each as it stands on the page. */
export function sheetsOf({ list, unit, trend }: Shown, say: Say): readonly Sheet[] {
  const [open, late] = [say('unit.head.open'), say('unit.head.late')];
  const counts = countsOf(list, unit, say).map(({ figure, count }) => [say(`unit.figure.${figure}`), count]);
  return [
    { name: say('unit.now'), rows: [[say('unit.head.name'), say('unit.count')], ...counts] },
    ...partFilters.map((filter) => ({
      name: say(`unit.by.${filter}`),
      rows: [
        [say(`unit.head.${filter}`), open, late],
        ...partsOf(list, filter, say).map((part) => [part.name, part.open, part.late]),
      ],
    })),
    { name: say('unit.by.age'), rows: [[say('unit.head.age'), open], ...agesIn(list, say).map((age) => [age.name, age.open])] },
    ...(trend === undefined ? [] : [{ name: say('unit.trend'), rows: monthRows(trend, say) }]),
  ];
}

const monthHeads = ['month', 'received', 'closed', 'inTime', 'promised'] as const;

const monthRows = ({ months }: UnitTrend, say: Say): Sheet['rows'] => [
  monthHeads.map((head) => say(`unit.trend.${head}`)),
  ...months.map(({ name, received, closed, inTime, promised }) => [name, received, closed, inTime, promised]),
];
