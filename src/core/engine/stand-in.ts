// Who acts where a role's holder is kept out, or nobody holds it: the one above, and above that; where the line ends, whoever of it is left. No task
// lies with somebody who may neither read nor answer it (R014, decisions 8.12).

import { keysOf } from '../brand';
import { aboveIn, fallbackFor } from '../routine/profile';
import { roles, type Role } from '../routine/roles';
import { barsIn, isBarred, type Keeping } from './assessing';

/** The role that acts in a role's place; the role itself where nobody is left. */
export const standIn = (file: Keeping, role: Role): Role => actsFor(file, role) ?? role;

/** The same; null where nobody is left who may act. */
function actsFor(file: Keeping, role: Role): Role | null {
  const line = lineFrom(file, role);
  return line.find((one) => !isShut(file, one)) ?? line.find((one) => isManned(file, one)) ?? null;
}

/** Whoever is above a role, and acts now; null where nobody else does. */
export function actsAbove(file: Keeping, role: Role): Role | null {
  const above = aboveIn(file.profile, role);
  const acting = above === null ? null : actsFor(file, above);
  return acting === role ? null : acting;
}

/** Whether every role that somebody acts for in `file` has somebody in `after` too, and so has every question that is new there. */
export function isManyEnough(file: Keeping, after: Keeping): boolean {
  const fresh = after.assessments.filter((one) => !file.assessments.includes(one));
  const asked = fresh.flatMap(({ role, barred }) => (role === null || barred === null ? [] : [role]));
  const acted = keysOf(roles).filter((role) => actsFor(file, role) !== null);
  return [...asked, ...acted].every((role) => actsFor(after, role) !== null);
}

/** Whether a role stands above another in the line that those who have been kept out have made, whatever has been answered since. */
export const wasAbove = ({ assessments }: Pick<Keeping, 'assessments'>, above: Role, role: Role): boolean =>
  walk(role, [], (from) => assessments.flatMap(({ barred }) => (barred?.roles.includes(from) === true ? [barred.to] : [])))
    .slice(1)
    .includes(above);

/** From the role itself upwards, as long as it is shut. */
const lineFrom = (file: Keeping, role: Role): readonly Role[] => walk(role, [], (from) => insteadOf(file, from));

const walk = (role: Role, passed: readonly Role[], onwards: (from: Role) => readonly Role[]): readonly Role[] =>
  passed.includes(role)
    ? passed
    : onwards(role).reduce<readonly Role[]>((line, next) => walk(next, line, onwards), [...passed, role]);

function insteadOf(file: Keeping, role: Role): readonly Role[] {
  if (!isShut(file, role)) return [];
  const above = aboveIn(file.profile, role);
  return [...barsOf(file, role).map(({ to }) => to), ...fallback(file, role), ...(above === null ? [] : [above])];
}

/** Who receives in the place of the first owners, where it is known that somebody is there (D01). */
const fallback = (file: Keeping, role: Role): readonly Role[] => {
  const other = fallbackFor(file.profile, role);
  return other !== null && isManned(file, other) ? [other] : [];
};

const barsOf = (file: Keeping, role: Role) => barsIn(file).filter((bar) => bar.roles.includes(role));

/** Somebody who has it is kept out, nobody has it, or all who do are kept out by what they were before. */
const isShut = (file: Keeping, role: Role): boolean =>
  barsOf(file, role).length > 0 || file.staff.vacant.includes(role) || (holdersIn(file, role) !== null && !isManned(file, role));

/** Whether it is known that somebody has it who is not kept out. */
const isManned = (file: Keeping, role: Role): boolean =>
  holdersIn(file, role)?.some((person) => !isBarred(file, person)) === true;

const holdersIn = ({ staff }: Keeping, role: Role) => staff.holders?.[role] ?? null;
