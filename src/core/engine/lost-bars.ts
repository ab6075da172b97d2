// Whom something weighed beside a matter keeps out whose row is lost. Where that cannot be told, all but those who weigh it anew, until they have (I03, I07):
// the one it was about reads nothing because a row was taken away.

import type { PersonId } from '../brand';
import type { LostBars, MatterFile } from '../casefile/matter-file';
import type { Task } from '../casefile/task';
import { ruleOf } from '../processes/process';
import { rolesAbove } from '../routine/profile';
import type { Role } from '../routine/roles';
import { declaredAndLost, markedIn, unsettled, type MissingIn } from './missing';

type LostIn = MissingIn & Pick<MatterFile, 'lostBars' | 'profile' | 'staff'>;

const none: LostBars = { persons: [], weighers: null };

/** What is known of them; nothing where no row is lost that nobody has weighed anew. */
export function lostBars(file: LostIn): LostBars {
  if (file.lostBars !== undefined) return file.lostBars;
  if (!file.matter.hasApart && file.assessments.length === 0) return none;
  const missing = unsettled(file);
  if (missing.length === 0) return none;
  const asked = missing.map((n) => file.tasks.filter((task) => task.round === n && isAsked(file, task)));
  const untold = asked.filter((tasks, place) => tasks.length === 0 && mayBeOwnWord(file, missing[place] ?? 0)).length;
  const persons = declaredAndLost(file);
  const about = asked.flatMap((tasks) => tasks.filter((task) => keepsOut(file, task)));
  const isUntold = untold > persons.length;
  return { persons, weighers: isUntold ? highest(file) : weighersOf(file, about) };
}

/** Whether somebody neither reads nor acts because of it. */
export function isKeptOutByLoss(file: LostIn, person: PersonId | string): boolean {
  const { persons, weighers } = lostBars(file);
  return persons.some((one) => one === person) || (weighers !== null && !isAmong(file, weighers, person));
}

/** A task that asked about the question itself, not whether to weigh it anew. */
const isAsked = (file: LostIn, { type }: Task): boolean => {
  const { isApart, weighsAnew } = ruleOf(file, type);
  return isApart === true && weighsAnew !== true;
};

/** Where the row marks such words at all, one that is not marked is a question that was only noted, and keeps nobody out. */
const mayBeOwnWord = ({ matter }: LostIn, n: number): boolean => {
  const marked = markedIn(matter);
  return marked.length === 0 || marked.includes(n);
};

/** Whether it asked about somebody's conflict of interest, and was not answered that there is none. */
const keepsOut = (file: LostIn, { type, outcome }: Task): boolean =>
  'noConflict' in ruleOf(file, type).outcomes && outcome !== 'noConflict';

/** Whoever was asked is above the one it was about, and so are those above her. */
function weighersOf(file: LostIn, about: readonly Task[]): readonly Role[] | null {
  const [first, ...more] = about.map(({ role }) => [role, ...rolesAbove(file.profile, role)]);
  if (first === undefined) return null;
  const common = first.filter((role) => more.every((others) => others.includes(role)));
  return common.some((role) => isHeld(file, role)) ? common : highest(file);
}

/** It may be the head herself: whoever is above her, where somebody is. */
const highest = (file: LostIn): readonly Role[] => [isHeld(file, 'director') ? 'director' : 'departmentHead'];

const isHeld = ({ staff }: LostIn, role: Role): boolean => (staff.holders?.[role] ?? []).length > 0;

const isAmong = ({ staff }: LostIn, weighers: readonly Role[], person: PersonId | string): boolean =>
  weighers.some((role) => staff.holders?.[role]?.some((one) => one === person) === true);
