// What a compilation says in figures: its own line of what was told of the period, beside the period before and the same a year ago, its parts, the months before it as a
// series, and what in it is more than chance gives.

import type { ToldLine } from './small-numbers/publish';
import { restOf } from './small-numbers/show-areas';
import { changeOf, cChart, pChart, type Chart } from './change';
import { board, departmentArea, inOrder, tablesIn, providerArea, unitArea, type TreeId } from './count';
import type { ToldPeriod } from './told-period';
import type { Over } from '../routine/reporting';
import { keysOf } from '../brand';

/** What a compilation is over: an area of a tree. */
export interface About {
  readonly over: Over;
  readonly unit: string | null;
  readonly department: string | null;
  readonly provider: string | null;
}

export interface CellNow {
  readonly column: string;
  /** null: not told. */
  readonly now: number | null;
  readonly before: number | null;
  readonly yearAgo: number | null;
  readonly change: Change;
}
/** `unknown`: there is nothing to compare with. */
export type Change = ReturnType<typeof changeOf> | 'unknown';

export interface CompiledTable {
  readonly tree: TreeId;
  readonly table: string;
  readonly cells: readonly CellNow[];
}

export interface Part {
  readonly id: string;
  readonly within: string | null;
  readonly together: readonly string[];
  readonly now: number;
  readonly before: number | null;
  readonly change: Change;
}

/** Of each shortest period there is, the oldest first; null: not told. */
export interface Series {
  readonly periods: readonly string[];
  readonly came: readonly (number | null)[];
  readonly cameChart: Chart | null;
  /** Of those that ended with an answer to give: how many had it in time. */
  readonly inTime: readonly ({ readonly part: number; readonly of: number } | null)[];
  readonly inTimeChart: Chart | null;
}

export interface Compiled {
  readonly came: {
    readonly now: number | null;
    readonly before: number | null;
    readonly yearAgo: number | null;
    readonly change: Change;
  };
  readonly ended: number | null;
  readonly tables: readonly CompiledTable[];
  /** Tables that were not counted yet when the period's figures were fixed. */
  readonly uncounted: readonly string[];
  readonly parts: readonly (Part & { readonly tree: TreeId })[];
  readonly series: Series;
  /** Of `came`, what is more than chance gives: of the area itself, or of a part. */
  readonly patterns: readonly {
    readonly area: string;
    readonly table: string;
    readonly column: string;
    readonly now: number;
    readonly before: number;
  }[];
}

export interface Periods {
  readonly now: ToldPeriod;
  readonly before: ToldPeriod | null;
  readonly yearAgo: ToldPeriod | null;
  readonly steps: readonly ToldPeriod[];
}

/** The trees a compilation has tables of, the first one what it counts as having come. */
const treesOver = {
  unit: ['came', 'ended', 'beside'],
  department: ['came', 'ended', 'beside'],
  board: ['came', 'ended', 'beside'],
  providers: ['providers'],
  provider: ['providers'],
} as const satisfies Record<Over, readonly TreeId[]>;

/** The area it is over. */
function areaOf({ over, unit, department, provider }: About): string {
  if (over === 'unit') return unitArea(unit ?? '');
  if (over === 'department') return departmentArea(department ?? '');
  return over === 'provider' ? providerArea(provider ?? '') : board;
}

/** Of what was told alone. */
export function compiled(about: About, { now, before, yearAgo, steps }: Periods): Compiled {
  const [main] = treesOver[about.over];
  const area = areaOf(about);
  const at = (period: ToldPeriod | null, tree: TreeId): ToldLine | undefined => period?.trees[tree].find(({ id }) => id === area);
  const count = (period: ToldPeriod | null): number | null => at(period, main)?.total ?? null;
  const tables = treesOver[about.over].flatMap((tree) =>
    tablesOf(tree, { now: at(now, tree), before: at(before, tree), yearAgo: at(yearAgo, tree) }).map((one) => ({ tree, ...one })),
  );
  const parts = partsOf(about, { now, before });
  const uncounted = treesOver[about.over].flatMap((tree) => uncountedIn(tree, at(now, tree)));
  return {
    came: { now: count(now), before: count(before), yearAgo: count(yearAgo), change: changed(count(now), count(before), 1) },
    ended: at(now, 'ended')?.total ?? null,
    tables,
    uncounted,
    parts,
    series: seriesOf(steps, { area, main }),
    patterns: patternsIn(now, before, { main, areas: [area, ...parts.filter(({ tree }) => tree === main).map(({ id }) => id)] }),
  };
}

const changed = (now: number | null, before: number | null, tries: number): Change =>
  now === null || before === null ? 'unknown' : changeOf(now, before, tries);

interface Lines {
  readonly now: ToldLine | undefined;
  readonly before: ToldLine | undefined;
  readonly yearAgo: ToldLine | undefined;
}

function tablesOf(tree: TreeId, { now, before, yearAgo }: Lines): readonly Omit<CompiledTable, 'tree'>[] {
  if (now === undefined) return [];
  return tablesIn(tree).flatMap((table) => {
    const columns = now.tables[table];
    if (columns === undefined) return [];
    const told = keysOf(columns).filter((column) => columns[column] !== null && before?.tables[table]?.[column] !== null);
    return {
      table,
      cells: inOrder(tree, table, keysOf(columns)).map((column) => {
        const cell = (line: ToldLine | undefined): number | null => line?.tables[table]?.[column] ?? null;
        const change = changed(cell(now), cell(before), Math.max(1, told.length));
        return { column, now: cell(now), before: cell(before), yearAgo: cell(yearAgo), change };
      }),
    };
  });
}

const uncountedIn = (tree: TreeId, now: ToldLine | undefined): readonly string[] =>
  now === undefined ? [] : tablesIn(tree).filter((table) => now.tables[table] === undefined);

/** What lies within it, and of the board and of all providers what lies within that. */
function partsOf(about: About, { now, before }: Pick<Periods, 'now' | 'before'>): Compiled['parts'] {
  const trees: readonly TreeId[] = about.over === 'board' ? ['came', 'providers'] : [treesOver[about.over][0]];
  return trees.flatMap((tree) => {
    const area = tree === 'providers' && about.over === 'board' ? board : areaOf(about);
    const lines = now.trees[tree];
    const inside = lines.filter((line) => line.within === area);
    const within =
      about.over === 'providers' || tree === 'came'
        ? inside.flatMap((line) => [line, ...lines.filter((one) => one.within === line.id)])
        : inside;
    return within.map(({ id, within: of, together, total }) => {
      const earlier =
        before?.trees[tree].find((line) => line.id === id && line.together.join() === together.join())?.total ?? null;
      return { tree, id, within: of, together, now: total, before: earlier, change: changed(total, earlier, within.length) };
    });
  });
}

/** Begins where the first number was told. */
function seriesOf(all: readonly ToldPeriod[], { area, main }: { readonly area: string; readonly main: TreeId }): Series {
  const line = (step: ToldPeriod, tree: TreeId): ToldLine | undefined => step.trees[tree].find(({ id }) => id === area);
  const first = all.findIndex((step) => line(step, main) !== undefined);
  const steps = first === -1 ? [] : all.slice(first);
  const came = steps.map((step) => line(step, main)?.total ?? null);
  const inTime = steps.map((step) => {
    const { yes = null, no = null } = line(step, 'ended')?.tables['inTime'] ?? {};
    return yes === null || no === null ? null : { part: yes, of: yes + no };
  });
  return {
    periods: steps.map(({ from, months }) => `${from}|${months}`),
    came,
    cameChart: cChart(came.filter((one) => one !== null)),
    inTime,
    inTimeChart: pChart(inTime.filter((one) => one !== null)),
  };
}

interface Where {
  readonly main: TreeId;
  readonly areas: readonly string[];
}

/** Topics of which more came than before, beyond chance, as many as were looked at taken into account. */
function patternsIn(now: ToldPeriod, before: ToldPeriod | null, { main, areas }: Where): Compiled['patterns'] {
  const pairs = areas.flatMap((area) => {
    const [own, earlier] = [now, before].map((period) => period?.trees[main].find(({ id }) => id === area));
    if (area.startsWith(restOf(''))) return [];
    return Object.entries(own?.tables['topic'] ?? {}).flatMap(([column, count]) => {
      const was = earlier?.tables['topic']?.[column] ?? null;
      return count === null || was === null ? [] : [{ area, table: 'topic', column, now: count, before: was }];
    });
  });
  return pairs.filter((one) => changeOf(one.now, one.before, pairs.length) === 'more');
}
