// The reasons an outcome is given with, by task and outcome. All a page needs of the tables: the tab's build writes it out and leaves the tables behind.

import { keysOf, tableOf } from '../brand';
import { taskTypes, type AnyOutcome, type TaskTypeId } from './all';

export interface Reasons {
  readonly codes: readonly string[];
  /** Asked whenever that is answered; else only where needs are not met. */
  readonly isAlways: boolean;
}

const reasonsIn = (outcomes: Readonly<Record<string, AnyOutcome>>): Readonly<Record<string, Reasons>> =>
  Object.fromEntries(
    Object.entries(outcomes).flatMap(([outcome, { reasons: always, unmetReasons }]) => {
      const codes = always ?? unmetReasons;
      return codes === undefined ? [] : [[outcome, { codes, isAlways: always !== undefined }]];
    }),
  );

/** Every type of task; an outcome that is not there takes none. */
export const reasons: Readonly<Record<TaskTypeId, Readonly<Record<string, Reasons>>>> = tableOf(keysOf(taskTypes), (type) =>
  reasonsIn(taskTypes[type].outcomes),
);
