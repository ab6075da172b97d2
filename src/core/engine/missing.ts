// What was weighed beside a matter and whose row is not there any more: taken away by hand, or lost. Until somebody has weighed it anew all stands as if it
// were still weighed: what waited waits, what was hidden is hidden (I03; decisions 8.9).

import type { MatterFile } from '../casefile/matter-file';
import { ruleOf } from '../processes/process';

/** Their numbers. Each question has the next number, and its tasks have it too: so an empty place shows. */
export function missingWeighed({ matter, tasks, assessments, process }: MissingIn): readonly number[] {
  const apart = tasks.filter(({ type }) => ruleOf({ process }, type).isApart === true).map(({ round }) => round);
  const last = Math.max(matter.hasApart ? 1 : 0, ...apart, ...assessments.map(({ n }) => n));
  const all = Array.from({ length: last }, (_, index) => index + 1);
  return all.filter((n) => !assessments.some((one) => one.n === n));
}

type MissingIn = Pick<MatterFile, 'tasks' | 'process' | 'unsettled'> & {
  readonly matter: Pick<MatterFile['matter'], 'hasApart'>;
  readonly assessments: readonly { readonly n: number }[];
};

/** Those that nobody has weighed anew yet. */
export const unsettled = (file: MissingIn): readonly number[] =>
  file.unsettled ??
  missingWeighed(file).filter(
    (n) =>
      !file.tasks.some(({ type, round, state }) => ruleOf(file, type).weighsAnew === true && round === n && state === 'done'),
  );
