// When several complaints together may be more than each: asked of the manager once for each time a related case came in, and compiled by one owner before
// EKU is contacted (R183, R253).

import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import { taskKey, type Task } from '../../casefile/task';
import type { Instant } from '../../brand';
import { dayOf } from '../../time/plain-date';
import { relationAmended } from './amendments';
import { isEnd, stages } from './stages';

/** The place of the newest time it was seen, until it has its answer; null while the case does not run, where nothing was seen, and where it has been put right to be about something else since. */
export function patternRound(file: CaseFile): number | null {
  const seen = seenAt(file);
  return seen === null || taskOf(file, 'weighPattern', seen)?.state === 'done' ? null : seen;
}

/** The same of what the manager sees as one thing; it is compiled although the case ends meanwhile. */
export function togetherRound(file: CaseFile): number | null {
  const seen = eventsOf(file.events, 'patternSeen').findLast(
    ({ seq }) => taskOf(file, 'weighPattern', seq)?.outcome === 'together',
  );
  return seen === undefined || taskOf(file, 'compilePattern', seen.seq)?.state === 'done' ? null : seen.seq;
}

/** Whether the pattern that the case belongs to has been compiled, and was one. */
export const isCompiled = ({ tasks }: Pick<CaseFile, 'tasks'>): boolean =>
  tasks.some(({ type, outcome }) => type === 'compilePattern' && outcome === 'compiled');

/** The compilation that is being made, here or in a case this one is counted with; null where none is, or its day is over: nobody's lateness stops the lane. */
export function compilation({ tasks, compiledWith = null }: CaseFile, now: Instant): Task | null {
  const own = tasks.find(({ type, state }) => type === 'compilePattern' && state === 'open') ?? null;
  const open = own ?? compiledWith;
  return open === null || open.due < dayOf(now) ? null : open;
}

function seenAt({ matter, events }: CaseFile): number | null {
  const { stage } = matter;
  if (!stages[stage].open || isEnd(stage)) return null;
  const seen = eventsOf(events, 'patternSeen').at(-1)?.seq ?? null;
  return seen === null || seen < relationAmended({ events }) ? null : seen;
}

const taskOf = (file: CaseFile, type: 'weighPattern' | 'compilePattern', round: number): Task | undefined =>
  file.tasks.find(({ key }) => key === taskKey({ caseId: file.matter.id, type, round }));
