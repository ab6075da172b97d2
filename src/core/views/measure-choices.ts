// Which of a register's measures each choice on *Åtgärder* shows, what is late first.

import { enumOf } from '../brand';
import type { BesideRow } from './beside-view';

const shows = {
  all: () => true,
  open: ({ isOpen }: BesideRow) => isOpen,
  late: ({ isLate }: BesideRow) => isLate,
  /** Not yet thought over together at a staff meeting (R058, R238). */
  notReflected: ({ isOpen, isReflected }: BesideRow) => isOpen && !isReflected,
  noEffect: ({ code }: BesideRow) => code === 'noEffect',
} as const satisfies Record<string, (row: BesideRow) => boolean>;

export type MeasureChoice = keyof typeof shows;
/** In the order they are offered. */
export const measureChoices = enumOf<MeasureChoice>(shows);

/** Those of a choice. */
export const chosenMeasures = (rows: readonly BesideRow[], choice: MeasureChoice): readonly BesideRow[] =>
  rows.filter(shows[choice]).sort((one, other) => Number(other.isLate) - Number(one.isLate));
