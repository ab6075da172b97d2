// Where what is weighed beside a case stands: what still waits, and who is kept out. Read from the assessments and the answers.

import type { Instant, PersonId, PlainDate } from '../brand';
import { isLimited, readersOf, type Told } from '../access/opened';
import { holdOf, type Barred, type NewAssessment } from '../casefile/assessment';
import type { Matter } from '../casefile/matter';
import type { MatterFile } from '../casefile/matter-file';
import { dayOf } from '../time/plain-date';
import { ruleOf, type Held } from '../processes/process';
import { isKeptOutByLoss } from './lost-bars';
import { markOf, missingWeighed, unsettled } from './missing';

export interface Weighed extends Pick<MatterFile, 'tasks' | 'process' | 'matter'> {
  readonly assessments: readonly NewAssessment[];
}

/** The same, with what is needed to know whom a lost row kept out. */
export type Keeping = Weighed & Pick<MatterFile, 'events' | 'unsettled' | 'lostBars' | 'profile' | 'staff'>;

/** What an assessment has become by its answer, also before its own row says so. */
export function stateOf(file: Pick<MatterFile, 'tasks' | 'process'>, one: NewAssessment): NewAssessment['state'] {
  const answer =
    file.tasks.find(({ type, round, state }) => ruleOf(file, type).isApart === true && round === one.n && state === 'done')
      ?.outcome ?? null;
  if (answer === null) return one.state;
  if (answer === 'sendNow') return 'released';
  return answer === 'noGround' || answer === 'noConflict' ? 'nothing' : 'stands';
}

const isReleased = (file: Pick<MatterFile, 'tasks' | 'process'>, one: NewAssessment): boolean =>
  ['released', 'nothing'].includes(stateOf(file, one));

/** Whether an assessment makes something wait at `now`: until it is answered, at most to its last day. */
const makesWait = (file: Weighed, one: NewAssessment, now: Instant): boolean =>
  one.waits !== null && !isReleased(file, one) && (one.until === null || dayOf(now) <= one.until);

/** Those that make `what` wait, the longest wait last. */
export const waitsFor = (file: Weighed, what: Held, now: Instant): readonly NewAssessment[] =>
  file.assessments
    .filter((one) => one.waits === what && makesWait(file, one, now))
    .sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'));

/**
 * Whether the case's own row says that `what` waits: what every reader knows, and what is looked at last before something goes. A row that the
 * pass has not brought up to date holds no longer than its last day.
 */
export const isHeld = ({ holds }: Pick<Matter, 'holds'>, what: Held, now: Instant): boolean =>
  holds.some((hold) => {
    const [, held, until] = hold.split('|');
    return held === what && (until === '-' || until === undefined || dayOf(now) <= until);
  });

/** Whether it has been decided that `what` never goes. */
export const isWithheld = (file: Weighed, what: Held): boolean =>
  file.assessments.some((one) => one.waits === what && one.until === null && stateOf(file, one) === 'stands');

/** What the case's own row should say of it. */
export function wantedSigns(file: Keeping & Told, now: Instant): Pick<Matter, 'holds' | 'guarded' | 'hasApart' | 'hasReaders'> {
  const { assessments, matter } = file;
  const isMissing = unsettled(file).length > 0;
  const known = assessments.map(holdOf);
  const marks = assessments.filter(({ barred, role }) => barred !== null && role === null).map(markOf);
  const left = isMissing ? matter.holds.filter((hold) => ![...known, ...marks].includes(hold) && /^[hk]:/u.test(hold)) : [];
  return {
    holds: [...assessments.filter((one) => makesWait(file, one, now)).map(holdOf), ...marks, ...left],
    guarded:
      isMissing ||
      isLimited(file) ||
      file.process.guards === true ||
      assessments.some((one) => one.guards && stateOf(file, one) !== 'nothing'),
    hasApart: assessments.length > 0 || missingWeighed(file).length > 0,
    hasReaders: readersOf(file).length > 0,
  };
}

/** R263: what is weighed in another track leaves no trace in what EKU reads. */
export const isHiddenFromEku = (file: Keeping): boolean =>
  unsettled(file).length > 0 || file.assessments.some((one) => one.hidesFromEku && stateOf(file, one) !== 'nothing');

/** Those who are kept out now. */
export const barsIn = (file: Weighed): readonly Barred[] =>
  file.assessments.flatMap((one) => (one.barred === null || stateOf(file, one) === 'nothing' ? [] : [one.barred]));

/** Somebody with a conflict of interest, declared or said about her and not answered yet, neither reads nor acts (R179, I07); nor who may be that one. */
export const isBarred = (file: Keeping, person: PersonId | string | null): boolean =>
  person !== null && (barsIn(file).some((one) => one.person === person) || isKeptOutByLoss(file, person));

/** The last days of the waits, each a moment at which something else is true. */
export const lastDays = (file: Weighed): readonly PlainDate[] =>
  file.assessments.flatMap((one) => (one.until === null || isReleased(file, one) ? [] : [one.until]));
