// What *Statistik* holds of a matter beside the complaints: one row when it is there, another when it has ended. Its process, unit and end, and nothing of a
// provider or a topic: there are few of each, and with a provider a row would lead to somebody (decisions 1.3).

import type { PlainDate } from '../brand';
import { eventsOf } from '../casefile/event';
import type { OwnFile } from '../casefile/own-file';
import { isHidden } from '../casefile/own-matter';
import { stageOf } from '../processes/process';
import { dayOf, daysBetween } from '../time/plain-date';
import { isCounted } from './counted';
import { bareFigure, monthOf, quarterOf, type Figure, type FigureKind } from './figures';

/** The rows that should stand there now: none of what is not counted, nor of what went back to be a complaint. */
export function ownFiguresOf(file: OwnFile): readonly Figure[] {
  const { process, stage, received, arrived } = file.matter;
  if (!isCounted(process) || stage === 'wentBack') return [];
  const came = figureAt(file, { what: 'received', month: dayOf(received), day: dayOf(arrived) });
  const ended = stageOf(file, stage).open ? null : endedOn(file);
  return ended === null ? [came] : [came, figureAt(file, { what: 'closed', month: ended, day: ended })];
}

/** The day of its last answer. */
const endedOn = ({ events }: OwnFile): PlainDate | null => {
  const last = eventsOf(events, 'decided').at(-1);
  return last === undefined ? null : dayOf(last.at);
};

interface At {
  readonly what: FigureKind;
  /** A day in the month it is counted in. */
  readonly month: PlainDate;
  readonly day: PlainDate;
}

function figureAt({ matter }: OwnFile, { what, month, day }: At): Figure {
  return {
    ...bareFigure({
      what,
      process: matter.process,
      period: isHidden(matter) ? quarterOf(month) : monthOf(month),
      unit: matter.unit,
    }),
    end: what === 'closed' ? matter.stage : null,
    days: Math.max(0, daysBetween(dayOf(matter.received), day)),
  };
}
