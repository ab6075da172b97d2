// "Statistik": what may be counted of complaints and of what else came in, without a number or anything that leads to one. Power BI and the product's own figures read it.

import { aboutFields, type AboutValue } from '../../core/casefile/about';
import { caseKinds } from '../../core/casefile/case';
import { channels } from '../../core/casefile/channel';
import { contractForms, services } from '../../core/casefile/provider';
import { closings } from '../../core/processes/complaint/closings';
import { topicGroups, topics } from '../../core/processes/complaint/criteria';
import { countedProcesses, type CountedProcess } from '../../core/report/counted';
import { exits } from '../../core/processes/complaint/exits';
import type { ProviderId, UnitId } from '../../core/brand';
import { figureKinds, type Figure, type FigureKind } from '../../core/report/figures';
import { orInPieces, type Call } from '../call';
import type { Places } from '../places';
import { count, indexed, oneOf, orNull, text, unique, yesNo } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, removeRow, rowByKey, rowsWhere, type Where } from './list-calls';

/** A row with its key, from which nobody but us can tell whose it is. */
export interface KeyedFigure extends Figure {
  readonly key: string;
}
export type FigureRow = Kept<KeyedFigure, string>;

/** None of another process can be written or read here. */
const counted = Object.fromEntries(countedProcesses.map((id) => [id, {}])) as Readonly<Record<CountedProcess, unknown>>;

const seriousnesses = Object.fromEntries(aboutFields.seriousness.of.map((level) => [level, {}])) as Readonly<
  Record<AboutValue<'seriousness'>, unknown>
>;

export const statisticsList: List<KeyedFigure> = {
  title: 'Statistik',
  site: 'cases',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    what: oneOf('What', 'Räknat vid', figureKinds),
    process: oneOf('Process', 'Process', counted),
    period: indexed(text('Period', 'Månad eller kvartal')),
    unit: orNull(text('Unit', 'Enhet')),
    kind: orNull(oneOf('Kind', 'Slag', caseKinds)),
    channel: orNull(oneOf('Channel', 'Väg in', channels)),
    exit: orNull(oneOf('Exit', 'Gick en annan väg', exits)),
    provider: orNull(text('ProviderId', 'Utförare')),
    service: orNull(oneOf('Service', 'Insats', services)),
    contractForm: orNull(oneOf('ContractForm', 'Avtalsform', contractForms)),
    topic: orNull(oneOf('Topic', 'Ämne', topics)),
    topicGroup: orNull(oneOf('TopicGroup', 'Ämnesgrupp', topicGroups)),
    seriousness: orNull(oneOf('Seriousness', 'Allvar', seriousnesses)),
    closedAs: orNull(oneOf('ClosedAs', 'Avslutat som', closings)),
    end: orNull(text('End', 'Slutade i')),
    needsMet: orNull(yesNo('NeedsMet', 'Behovet tillgodosett')),
    escalated: yesNo('Escalated', 'Togs upp om avtalet'),
    days: count('Days', 'Dagar'),
    inTime: orNull(yesNo('InTime', 'Svar i tid')),
  },
  composed: [
    { column: 'UnitPeriod', label: 'Enhet, vad och månad', of: (one) => `${one.unit ?? '-'}|${one.what}|${one.period}` },
    {
      column: 'ProviderPeriod',
      label: 'Utförare, vad och månad',
      of: (one) => (one.provider === null ? null : `${one.provider}|${one.what}|${one.period}`),
    },
  ],
};

/** The row of that key; undefined when it was never written. */
export const figureByKey = (at: Places, key: string): Call<FigureRow | undefined> =>
  rowByKey(statisticsList, at, { column: 'Key', value: key });

/** A unit's figures (null: of no unit) of a month, `2026-03`, or of a quarter, `2026-Q1`, of what came or what ended. */
export const figuresOfUnit = (
  at: Places,
  unit: UnitId | null,
  asked: { readonly what: FigureKind; readonly period: string },
): Call<readonly FigureRow[]> =>
  rowsWhere(statisticsList, at, {
    column: 'UnitPeriod',
    where: { equals: `${unit ?? '-'}|${asked.what}|${asked.period}` },
    unreadable: 'leave',
  });

/**
 * A provider's figures of a year, of what came or what ended; none of one whose name alone would lead to somebody. A year that holds too many is asked
 * for by its months and quarters.
 */
export function figuresOfProvider(
  at: Places,
  provider: ProviderId,
  { what, year }: { readonly what: FigureKind; readonly year: number },
): Call<readonly FigureRow[]> {
  const those = (where: Where): Call<readonly FigureRow[]> =>
    rowsWhere(statisticsList, at, { column: 'ProviderPeriod', where, unreadable: 'leave' });
  const begin = `${provider}|${what}|${year}-`;
  return orInPieces(
    those({ startsWith: begin }),
    periodsOfYear.map((period) => those({ equals: begin + period })),
  );
}

const periodsOfYear = [...Array.from({ length: 12 }, (_none, n) => String(n + 1).padStart(2, '0')), 'Q1', 'Q2', 'Q3', 'Q4'];

/** Writes a row; `duplicate` when there is one. */
export const createFigure = (at: Places, figure: KeyedFigure): Call<FigureRow> => createRow(statisticsList, at, figure);

/** Says something else in it; `conflict` when another did so first. */
export const patchFigure = (at: Places, row: FigureRow, figure: KeyedFigure): Call<FigureRow> =>
  patchRow(statisticsList, at, { row, patch: figure });

/** Takes it away: the case was opened again. */
export const removeFigure = (at: Places, row: FigureRow): Call<undefined> => removeRow(statisticsList, at, row.id);
