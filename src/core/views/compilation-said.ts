// What a compilation's figures say, in sentences made of figures alone: never of a word from a case. They stand in the compilation, and its writer begins from them.

import type { Sections } from '../records/investigation-form';
import { fewestPoints, type Chart } from '../report/change';
import type { CellNow, Compiled } from '../report/compiled';
import type { MeasuresIn } from '../report/measures-in';
import { sayNumber } from '../text/number';
import { say } from '../text/say';
import { areaWord, columnWord, sayPeriod, type Naming } from './compilation-words';

export interface Told {
  readonly compiled: Compiled;
  readonly measures: MeasuresIn;
  readonly naming: Naming;
}

/** How many came, beside earlier ones; how many ended; how many were answered in time. */
export function cameSentences({ compiled: { came, ended, tables }, naming: { language } }: Told): readonly string[] {
  if (came.now === null) return [say(language, 'compiled.few')];
  const [yes, no] = [cellOf(tables, 'inTime', 'yes')?.now ?? null, cellOf(tables, 'inTime', 'no')?.now ?? null];
  const number = (value: number): string => sayNumber(language, value);
  return [
    say(language, 'compiled.came', { now: number(came.now) }),
    ...(came.before === null ? [] : [say(language, 'compiled.came.before', { before: number(came.before) })]),
    ...(came.change === 'unknown' ? [] : [say(language, `compiled.change.${came.change}`)]),
    ...(came.yearAgo === null ? [] : [say(language, 'compiled.came.yearAgo', { yearAgo: number(came.yearAgo) })]),
    ...(ended === null ? [] : [say(language, 'compiled.ended', { ended: number(ended) })]),
    ...(yes === null || no === null || yes + no === 0
      ? []
      : [say(language, 'compiled.inTime', { part: number(yes), of: number(yes + no), share: percent(yes / (yes + no)) })]),
  ];
}

const cellOf = (tables: Compiled['tables'], of: string, named: string): CellNow | undefined =>
  tables.find(({ table }) => table === of)?.cells.find(({ column }) => column === named);

/** How much of what came was praise, and how much was written down to be passed on; nothing of what counts none. */
export function praiseSentences({ compiled: { tables }, naming: { language } }: Told): readonly string[] {
  const [praise, passed] = [cellOf(tables, 'kind', 'compliment'), cellOf(tables, 'process', 'compliment')];
  if (praise === undefined) return [];
  const number = (value: number): string => sayNumber(language, value);
  return [
    praise.now === null ? say(language, 'compiled.praise.untold') : say(language, 'compiled.praise', { now: number(praise.now) }),
    ...(praise.now === null || praise.before === null
      ? []
      : [say(language, 'compiled.praise.before', { before: number(praise.before) })]),
    ...(praise.change === 'unknown' || praise.now === null ? [] : [say(language, `compiled.change.${praise.change}`)]),
    ...(typeof passed?.now === 'number' ? [say(language, 'compiled.praise.passed', { count: number(passed.now) })] : []),
  ];
}

const percent = (share: number): number => Math.round(share * 100);

/** What has changed beyond chance, topic by topic. */
export const patternSentences = ({ compiled: { patterns, came }, naming }: Told): readonly string[] => {
  const { language } = naming;
  if (came.before === null) return [say(language, 'compiled.noBefore')];
  if (patterns.length === 0) return [say(language, 'compiled.noPattern')];
  return patterns.map(({ area, table, column, now, before }) =>
    say(language, 'compiled.pattern', {
      area: areaWord(area, naming),
      topic: columnWord(language, table, column),
      now: sayNumber(language, now),
      before: sayNumber(language, before),
    }),
  );
};

/** A share of nothing is no point of a chart. */
const isCharted = (value: Compiled['series']['came' | 'inTime'][number] | undefined): boolean =>
  value !== null && value !== undefined && (typeof value === 'number' || value.of > 0);

/** What the periods together say of one of the two series. */
export function chartSentence({ compiled: { series }, naming: { language } }: Told, of: 'came' | 'inTime'): string {
  const told = series.periods.filter((_period, at) => isCharted(series[of][at]));
  const chart: Chart | null = of === 'came' ? series.cameChart : series.inTimeChart;
  if (chart === null) return say(language, 'compiled.chart.few', { count: told.length, needed: fewestPoints });
  const number = (value: number): string => sayNumber(language, of === 'came' ? value : percent(value));
  const last = chart.points.at(-1);
  const holes = {
    method: say(language, of === 'came' ? 'compiled.method.c' : 'compiled.method.p'),
    middle: number(chart.middle),
    low: number(last?.low ?? 0),
    high: number(last?.high ?? 0),
    unit: of === 'came' ? '' : say(language, 'compiled.chart.percent'),
  };
  const outside = chart.points.flatMap(({ isOutside }, at) => (isOutside ? [periodWord(language, told[at] ?? '')] : []));
  return outside.length === 0
    ? say(language, 'compiled.chart.inside', holes)
    : say(language, 'compiled.chart.outside', { ...holes, periods: outside.join(', ') });
}

/** `januari–juni 2027`, of a key. */
export function periodWord(language: Told['naming']['language'], key: string): string {
  const [from = '', months = '1'] = key.split('|');
  return sayPeriod(language, { from, months: Number(months) });
}

/** What each section may begin from. */
export function proposedSections(told: Told): Sections {
  const { done, helped, noEffect, planned, late } = told.measures;
  const { language } = told.naming;
  return {
    whatCame: cameSentences(told).join(' '),
    patterns: [...patternSentences(told), chartSentence(told, 'came')].join(' '),
    praised: praiseSentences(told).join(' '),
    measuresDone: say(language, 'compiled.proposal.measures', { done, helped, noEffect }),
    measuresPlanned: say(language, 'compiled.proposal.planned', { planned, late }),
  };
}
