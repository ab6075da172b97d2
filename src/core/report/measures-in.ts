// What complaints led to: the measures of some units in a period, counted by how far they have come, with those that may be told of by what they are. A measure says nothing of
// any person – it was looked through when it was written – but one that was planned beside something hidden is counted only.

import type { PlainDate } from '../brand';
import { isHidden, type OwnMatter } from '../casefile/own-matter';
import { firstDay, lastDay, type Period } from './period';

export interface MeasuresIn {
  readonly planned: number;
  readonly done: number;
  readonly helped: number;
  readonly noEffect: number;
  /** Should have been done, or looked at, before today. */
  readonly late: number;
  readonly told: readonly Pick<OwnMatter, 'stage' | 'fields'>[];
}

type Measured = Pick<OwnMatter, 'process' | 'stage' | 'fields' | 'received'>;

/** Those that ran in the period or came of it: planned by its end, and not over before it began. */
export function measuresIn(measures: readonly Measured[], period: Period, today: PlainDate): MeasuresIn {
  const [from, to] = [firstDay(period), lastDay(period)];
  const isWithin = (day: string | undefined): boolean => day !== undefined && day >= from && day <= to;
  const here = measures.filter(({ stage, received, fields }) => {
    if (received.slice(0, 10) > to) return false;
    return ['planned', 'followingUp'].includes(stage) || isWithin(fields['doneDay']) || isWithin(fields['effectDay']);
  });
  const at = (stage: string): readonly Measured[] => here.filter((one) => one.stage === stage);
  return {
    planned: at('planned').length,
    done: here.filter(({ fields }) => isWithin(fields['doneDay'])).length,
    helped: at('hadEffect').length,
    noEffect: at('noEffect').length,
    late: here.filter((one) => isLate(one, today)).length,
    told: here.filter((one) => one.stage !== 'dropped' && !isHidden(one)),
  };
}

/** Whether its day has gone by: the one it should be done by, or the one its effect is looked at. */
export function isLate({ stage, fields }: Pick<OwnMatter, 'stage' | 'fields'>, today: PlainDate): boolean {
  const day = { planned: fields['doBy'], followingUp: fields['effectDay'] }[stage];
  return day !== undefined && day < today;
}
