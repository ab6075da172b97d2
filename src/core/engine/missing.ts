// What was weighed beside a matter and whose row is not there any more: taken away by hand, or lost. Until somebody has weighed it anew all stands as if it
// were still weighed: what waited waits, what was hidden is hidden (I03; decisions 8.9).

import type { PersonId } from '../brand';
import { eventsOf } from '../casefile/event';
import type { NewAssessment } from '../casefile/assessment';
import type { MatterFile } from '../casefile/matter-file';
import { ruleOf } from '../processes/process';

/** Their numbers. Each question has the next number, its tasks have it too, and what has no task is marked: so an empty place shows. */
export function missingWeighed(file: MissingIn): readonly number[] {
  const { matter, tasks, assessments, process } = file;
  const apart = tasks.filter(({ type }) => ruleOf({ process }, type).isApart === true).map(({ round }) => round);
  const said = [...assessments.map(({ n }) => n), ...markedIn(matter), assessments.length + declaredAndLost(file).length];
  const last = Math.max(matter.hasApart ? 1 : 0, ...apart, ...said);
  const all = Array.from({ length: last }, (_, index) => index + 1);
  return all.filter((n) => !assessments.some((one) => one.n === n));
}

export type MissingIn = Pick<MatterFile, 'tasks' | 'process' | 'unsettled' | 'events'> & {
  readonly matter: Pick<MatterFile['matter'], 'hasApart' | 'holds'>;
  readonly assessments: readonly Pick<NewAssessment, 'n' | 'barred'>[];
};

/** Those who said of themselves, on a task that everybody of the case sees, that they have a conflict of interest, and whose rows are not there. */
export const declaredAndLost = ({ events, assessments }: Pick<MissingIn, 'events' | 'assessments'>): readonly PersonId[] => {
  const said = eventsOf(events, 'gaveAway').flatMap(({ by, data: { how, reason } }) =>
    how === 'declined' && reason === null && by !== null ? [by] : [],
  );
  return [...new Set(said)].filter((person) => !assessments.some(({ barred }) => barred?.person === person));
};

/** What the case's row says of somebody's own word, which nobody is asked about: `k:2`. It names nobody. */
export const markOf = ({ n }: Pick<NewAssessment, 'n'>): string => `${mark}${n}`;

/** The numbers that are marked so. */
export const markedIn = ({ holds }: Pick<MatterFile['matter'], 'holds'>): readonly number[] =>
  holds.filter((hold) => hold.startsWith(mark)).map((hold) => Number(hold.slice(mark.length)));

const mark = 'k:';

/** Those that nobody has weighed anew yet. */
export const unsettled = (file: MissingIn): readonly number[] =>
  file.unsettled ??
  missingWeighed(file).filter(
    (n) =>
      !file.tasks.some(({ type, round, state }) => ruleOf(file, type).weighsAnew === true && round === n && state === 'done'),
  );
