// "Publicerade siffror": what is told of each period, small numbers protected, as it was when the period's figures were fixed. A row is written once and never changed.

import type { PlainDate } from '../../core/brand';
import { toldTrees, type ToldPeriod } from '../../core/report/told-period';
import type { Call } from '../call';
import type { Places } from '../places';
import { count, text, unique, wideJson } from './cell';
import type { Kept, List } from './list';
import { allRows, createRow } from './list-calls';

export interface KeptPeriod extends ToldPeriod {
  /** `2027-01|6`. */
  readonly key: string;
  readonly fixedOn: PlainDate;
}

export const toldPeriodsList: List<KeptPeriod> = {
  title: 'Publicerade siffror',
  site: 'cases',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    from: text('FromMonth', 'Från månad'),
    months: count('Months', 'Månader'),
    fixedOn: text<PlainDate>('FixedOn', 'Låg fast'),
    trees: wideJson('Figures', 'Siffror', toldTrees),
  },
  composed: [],
};

/** Every period there is: a few a year. */
export const toldPeriods = (at: Places): Call<readonly Kept<KeptPeriod, string>[]> => allRows(toldPeriodsList, at);

/** Writes one; `duplicate` when it has been fixed. */
export const createToldPeriod = (at: Places, period: KeptPeriod): Call<Kept<KeptPeriod, string>> =>
  createRow(toldPeriodsList, at, period);
