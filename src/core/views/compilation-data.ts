// Everything that is told, cell by cell, as a workbook has it: one row a number, so that Excel and Power BI can turn it as they like; and what each column means.

import { keysOf } from '../brand';
import { trees } from '../report/count';
import type { ToldPeriod } from '../report/told-period';
import { say, sayPlain } from '../text/say';
import { columnWord, lineWord, type Naming } from './compilation-words';

const columns = ['period', 'tree', 'area', 'table', 'column', 'count', 'told'] as const;

type CellValue = string | number;
export interface DataSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Two sheets: the numbers, and the columns. The first row of each is its head. */
export function dataSheets(periods: readonly ToldPeriod[], naming: Naming): readonly DataSheet[] {
  const { language } = naming;
  const head = columns.map((column) => say(language, `compiled.data.${column}`));
  return [
    { name: say(language, 'compiled.data.sheet'), rows: [head, ...periods.flatMap((period) => rowsOf(period, naming))] },
    {
      name: say(language, 'compiled.data.columns'),
      rows: [
        [say(language, 'compiled.data.column'), say(language, 'compiled.data.meaning')],
        ...columns.map((column) => [say(language, `compiled.data.${column}`), say(language, `compiled.data.${column}.meaning`)]),
      ],
    },
  ];
}

function rowsOf({ from, months, trees: told }: ToldPeriod, naming: Naming): readonly (readonly CellValue[])[] {
  const { language } = naming;
  const yes = say(language, 'compiled.data.yes');
  return trees.flatMap((tree) =>
    told[tree].flatMap((line) => {
      const begin = [`${from} (${months})`, say(language, `compiled.tree.${tree}`), lineWord(line, naming)];
      const all = say(language, 'compiled.data.total');
      const cells = keysOf(line.tables).flatMap((table) =>
        Object.entries(line.tables[table] ?? {}).map(([column, count]) => [
          ...begin,
          sayPlain(language, `compiled.table.${table}`),
          columnWord(language, table, column),
          count ?? '',
          count === null ? say(language, 'compiled.data.no') : yes,
        ]),
      );
      return [[...begin, all, all, line.total, yes], ...cells];
    }),
  );
}
